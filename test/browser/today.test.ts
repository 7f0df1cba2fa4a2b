import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Locator } from "playwright-core";
import { frameOf, openedAtToday, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;
const SAMPLE_DAY = "2026-11-30";
/** The Status of the Constabulary's row of EB-2026-12, the Board of the next day; nobody else is missing. */
const CONSTABULARY_STATUS = "G1822";
/** In sight without scrolling, in the frame of the pane. */
const IN_SIGHT = (each: Element): boolean => {
  const { top, bottom } = each.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const fits = (open: OpenWorkbench) =>
  frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

describe("Today over the sample workbook", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-today");
  const whole = () => page().locator(".today[aria-busy=false]").waitFor();
  const line = (...words: readonly string[]): Locator =>
    words.reduce((found, hasText) => found.filter({ hasText }), page().locator(".work-line"));
  const board = () => line("Quorum at risk", "Tue 1 Dec, tomorrow");
  const special = () => line("Quorum at risk", "Tue 8 Dec");
  const numberOf = (of: Locator) => of.getByRole("link", { name: /^Ring / });
  const selected = (address: string) =>
    until(
      () => open.page.getByLabel("Name box").inputValue(),
      (shown) => shown === address,
      `${address} to be selected`,
    );

  beforeAll(async () => {
    open = await openedAtToday({ day: SAMPLE_DAY });
    await whole();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it("is the first page that a person sees, under its day", async () => {
    expect(await open.pane.getByRole("tab", { selected: true }).textContent()).toMatch(/Today/);
    expect(await page().locator("h2").textContent()).toBe("Monday 30 November 2026");
    expect(await page().locator("h3").allTextContents()).toEqual([
      "Now",
      "This fortnight",
      "Overdue",
      "Waiting for somebody",
      "In the sheets",
    ]);
  });

  it(
    "tells whom to telephone in one action from another page, by mouse and by keyboard",
    async () => {
      const { keyboard } = open.page;
      const person = board().locator(".call-person", { hasText: "Delegated Safeguarding Partner 3" });
      const isSeen = async () =>
        (await person.first().evaluate(IN_SIGHT)) && (await numberOf(board()).evaluate(IN_SIGHT));

      await open.showPage("Meeting");
      await open.pane.getByRole("tab", { name: "Today" }).click();
      expect(await isSeen()).toBe(true);

      await open.showPage("Meeting");
      await open.pane.getByRole("tab", { name: "Meeting" }).focus();
      await keyboard.press("ArrowLeft");
      expect(await isSeen()).toBe(true);
    },
    LIMIT,
  );

  it("gives the number and the address as links that only the person opens", async () => {
    expect(await board().locator(".call-agency").allTextContents()).toEqual(["Derbyshire Constabulary"]);
    expect(await numberOf(board()).evaluate((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      "tel:01632960014",
      "01632 960014",
    ]);
    expect(
      await board()
        .getByRole("link", { name: /^Email / })
        .getAttribute("href"),
    ).toBe("mailto:delegated.safeguarding.partner.3@example.org");
  });

  it(
    "folds a longer list, which opens in one action, by mouse and by keyboard",
    async () => {
      const summary = special().locator("summary");
      expect(await summary.textContent()).toBe("Whom to ring: 4 agencies");
      expect(await numberOf(special()).first().isVisible()).toBe(false);
      await summary.click();
      await numberOf(special()).nth(3).waitFor();
      await summary.click();
      await summary.focus();
      await open.page.keyboard.press("Enter");
      await numberOf(special()).nth(3).waitFor();
      await open.page.keyboard.press("Tab");
      expect(await frameOf(open).evaluate("document.activeElement.getAttribute('href')")).toMatch(/^tel:01632960/);
    },
    LIMIT,
  );

  it(
    "follows the sheet: the risk goes when the missing partner accepts, and comes back with a colleague's edit",
    async () => {
      const other = line("Register still open", "Core Business Group").locator(".line");
      await other.focus();
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Coming");
      await board().waitFor({ state: "detached" });
      expect(await other.evaluate((button) => button === document.activeElement)).toBe(true);
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Apologies");
      const cannot = line("Cannot be quorate", "Tue 1 Dec");
      await cannot.waitFor();
      expect(await cannot.locator(".call-standing").first().textContent()).toBe("is not coming: a deputy would count");
      expect(await other.evaluate((button) => button === document.activeElement)).toBe(true);
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "");
      await board().waitFor();
    },
    LIMIT,
  );

  it(
    "has taken in what was edited while another page was shown",
    async () => {
      await open.showPage("Meeting");
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Coming");
      await open.typeAsColleague("Complaints", "G10", "25/11/2026");
      await open.showPage("Today");
      await board().waitFor({ state: "detached" });
      await line("Complaint C-2026-05").waitFor({ state: "detached" });
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "");
      await open.typeAsColleague("Complaints", "G10", "");
      await board().waitFor();
      await line("Complaint C-2026-05").waitFor();
    },
    LIMIT,
  );

  it(
    "shows text from the sheet as text, and links nothing but a number and an address",
    async () => {
      const seats = await open.block("Seats", "A1:H300");
      const row = seats.findIndex(([seat]) => seat === "EB-POLICE-01") + 1;
      const before = seats[row - 1] ?? [];
      const written = "<img src=x onerror=alert(1)> \u05d0\u05d1\u05d2 \u{1F600}";
      await open.paste("Seats", `F${row}`, [[written, "javascript:alert(1)", "ask <b>reception</b>"]]);
      await board().locator(".call-person", { hasText: written }).waitFor();
      expect(await board().locator("img, b, a").count()).toBe(0);
      expect(await board().locator(".reach").textContent()).toContain("ask <b>reception</b>");
      await open.paste("Seats", `F${row}`, [["x".repeat(32_767), "", ""]]);
      await board().getByRole("button", { name: "Add a number" }).waitFor();
      expect(await fits(open)).toBe(true);
      await board().getByRole("button", { name: "Add a number" }).click();
      await selected(`H${row}`);
      await open.paste("Seats", `F${row}`, [before.slice(5, 8)]);
      await numberOf(board()).waitFor();
    },
    LIMIT,
  );

  it(
    "leads from a line to the same line of the page that deals with it",
    async () => {
      await line("Complaint C-2026-05").locator(".line").click();
      await open.pane.locator("#page-complaints :focus", { hasText: "C-2026-05" }).waitFor();
      await open.showPage("Today");
      await line("4 reports overdue").locator(".line").click();
      expect(await open.pane.locator("#page-reports").isVisible()).toBe(true);
      await open.showPage("Today");
      await page().getByRole("button", { name: "Fill in: Register still open, Core Business Group" }).click();
      await open.pane.locator("#page-meeting .when", { hasText: "CBG-2026-11" }).waitFor();
      await open.showPage("Today");
    },
    LIMIT,
  );

  it(
    "leads to Problems with all errors in one line",
    async () => {
      await line("errors", "to be put right").locator(".line").click();
      await open.pane.locator("#page-problems .line").first().waitFor();
      await open.showPage("Today");
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});

describe("Today over the blank workbook", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-today");

  beforeAll(async () => {
    open = await openedAtToday({ day: SAMPLE_DAY, file: "DDSCP-Governance.xlsx" });
    await page().locator(".today[aria-busy=false]").waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "says what to do first, and shows no heading of nothing",
    async () => {
      expect(await page().locator("h3").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
      await open.showPage("Meeting");
      const meeting = open.pane.locator("#page-meeting");
      await meeting.getByText("No meeting is entered yet.").waitFor();
      expect(await meeting.getByRole("heading").count()).toBe(0);
      await open.showPage("Today");
      await page().getByText("Add your first meeting", { exact: true }).click();
      expect(await open.pane.getByRole("tab", { selected: true }).textContent()).toMatch(/Meeting/);
      await open.showPage("Today");
    },
    LIMIT,
  );

  it(
    "says that nothing is to do once a meeting is entered that needs nobody yet",
    async () => {
      await open.paste("Meetings", "A3", [["EB-2027-06", "EB", "01/06/2027"]]);
      await page().getByText("Nothing needs you today.").waitFor();
      expect(await page().getByText("Add your first meeting", { exact: true }).count()).toBe(0);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});

describe.each(["light", "dark"] as const)("Today at 320 pixels, %s", (theme) => {
  it(
    "axe-core finds nothing wrong, and nothing is cut off",
    async () => {
      const open = await openedAtToday({ day: SAMPLE_DAY, theme, dark: theme === "dark" });
      try {
        await open.pane.locator(".today[aria-busy=false]").waitFor();
        expect(await violations(open)).toEqual([]);
        expect(await fits(open)).toBe(true);
      } finally {
        await open.close();
      }
    },
    LIMIT,
  );
});
