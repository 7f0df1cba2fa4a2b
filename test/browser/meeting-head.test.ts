import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chooseMeeting, frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;

describe("The head of the Meeting page at 320 pixels", () => {
  let open: OpenWorkbench;
  const find = () => open.pane.getByLabel("Find a meeting");
  const options = () =>
    open.pane.locator("#found-meetings li").evaluateAll((lines) =>
      lines.map(({ children }) =>
        [...children]
          .slice(0, 2)
          .map(({ textContent }) => textContent)
          .join(" "),
      ),
    );
  const shown = (id: string) => open.pane.locator("#page-meeting .when", { hasText: id }).waitFor();
  const inFrame = <T>(script: string) => frameOf(open).evaluate<T>(script);

  beforeAll(async () => {
    open = await opened({ day: "2026-11-30" });
    await open.showPage("Meeting");
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "leaves the verdict and the first people of the register in sight of 600 pixels",
    async () => {
      await shown("EB-2026-12");
      await open.pane.locator(".person").nth(2).waitFor();
      const bottoms = await inFrame<readonly number[]>(
        `[".standing", ".person:nth-child(1)", ".person:nth-child(3)"].map((each) => document.querySelector(each).getBoundingClientRect().bottom)`,
      );
      expect(bottoms.filter((bottom) => bottom > 600)).toEqual([]);
    },
    LIMIT,
  );

  it.each(["1/12/2026", "1/12/26", "1 Dec 2026", "tue 1st december 2026", "2026-12-01", "EB-2026-12 1st"])(
    "finds the Board of 1 December by %s",
    async (typed) => {
      await find().fill(typed);
      expect(await options()).toEqual(["Tue 1 Dec Executive Board"]);
    },
    LIMIT,
  );

  it(
    "lists by date, keeps the meeting shown until another is chosen, and axe finds nothing",
    async () => {
      await chooseMeeting(open, "QA-2026-11");
      await find().fill("police");
      await open.pane.getByText("With a seat for Derbyshire Constabulary").waitFor();
      expect(await violations(open)).toEqual([]);
      await find().fill("no meeting is called so");
      expect(await options()).toEqual([]);
      await find().press("Escape");
      await shown("QA-2026-11");
      await find().fill("executive 2026");
      expect(await options()).toEqual([
        "Tue 3 Mar Executive Board",
        "Tue 2 Jun Executive Board",
        "Tue 1 Sep Executive Board",
        "Tue 6 Oct Executive Board · special",
        "Tue 1 Dec Executive Board",
        "Tue 8 Dec Executive Board · special",
      ]);
      await find().press("Escape");
    },
    LIMIT,
  );

  it(
    "shows how each meeting stands, finds those that were not quorate, and opens one that is over to be read",
    async () => {
      await find().fill("districts not quorate");
      await open.pane.locator("#found-meetings .stands", { hasText: "Not quorate" }).first().waitFor();
      expect(await options()).toContain("Thu 5 Nov District Councils' Safeguarding Group");
      expect(
        await inFrame<boolean>(
          `[document.documentElement, document.querySelector("#found-meetings")].every((each) => each.scrollWidth <= each.clientWidth)`,
        ),
      ).toBe(true);
      expect(await violations(open)).toEqual([]);
      await find().fill("EB-2026-09");
      await find().press("Enter");
      await shown("EB-2026-09");
      expect(await inFrame<string>("document.activeElement.textContent")).toBe("Executive Board");
      expect(await open.pane.locator(".people [role=radio]").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
      await open.page.keyboard.press("x");
      // The row of Meetings, Why, and the register's button.
      for (let tabs = 0; tabs < 3; tabs++) await open.page.keyboard.press("Tab");
      expect(await inFrame<string>("document.activeElement.textContent.trim()")).toBe("Change this register");
      await open.page.keyboard.press("Enter");
      expect(await inFrame<string>("document.activeElement.getAttribute('aria-label')")).toBe("Present");
    },
    LIMIT,
  );

  it(
    "tells why a meeting was not quorate, and leads to the cell, in two actions by mouse and by keyboard",
    async () => {
      await chooseMeeting(open, "DCSG-2026-11");
      await open.pane.getByText("By its Quorum rule this group can never be quorate.").waitFor();
      const fact = () => open.pane.locator(".fact", { hasText: "Derby City Council" });
      await open.pane.locator(".why-button").click();
      await fact().click();
      await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (address) => /^D\d+$/.test(address),
        "the group's Quorum rule",
      );
      await open.pane.locator(".why-button").click();
      await open.pane.locator("#page-meeting h2").focus();
      await open.page.keyboard.press("w");
      await fact().waitFor();
      expect(await inFrame<string>("document.activeElement.className")).toBe("fact");
      await open.page.keyboard.press("w");
      expect(await inFrame<string>("document.activeElement.tagName")).toBe("H2");
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});
