import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chooseMeeting, frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;
const MEETING = "QA-2027-02";
const DAY = "2027-02-11";

/** With these, 24 seats of Quality Assurance are held by somebody who should come; three of the others are virtual, two have the papers only. */
const MORE_SEATS = [11, 12, 13].map((n) => [
  `QA-CITY-${n}`,
  "QA",
  "Derby City Council",
  `Manager ${n}`,
  "Core",
  `Manager ${n}`,
]);
/** Neighbours in Seats. Nobody else sits for the police. */
const APART = ["QA-COUNTY-05", "QA-POLICE-01", "QA-DHCFT-01", "QA-ICB-02"];
/** Each partner has another seat. Of the five relevant agencies two are away with these, and three there. */
const SPREAD = ["QA-CITY-01", "QA-COUNTY-02", "QA-DHCFT-01", "QA-DCHS-01"];

describe("The register of a meeting in the pane", () => {
  let open: OpenWorkbench;
  /** Excel's number of the last row of Attendance before anything is marked. */
  let last = 0;
  const register = () => open.pane.locator(".register");
  const person = (seat: string) => open.pane.locator(`[data-line="seat ${seat.toLowerCase()}"]`);
  const mark = (seat: string, status: string) => person(seat).getByRole("radio", { name: status });
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => open.page.keyboard.press(key)), Promise.resolve());
  const saved = () =>
    register()
      .locator(".state", { hasText: /^Saved \d\d:\d\d$/ })
      .waitFor();
  const verdict = (words: string) => open.pane.locator("#page-meeting .verdict", { hasText: words }).waitFor();
  const few = async () =>
    (await open.pane.locator(".standing .few:visible").allTextContents()).map((words) =>
      words.replaceAll("\u00A0", " "),
    );
  const lastRow = async () =>
    ((await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === "Attendance")
      ?.rows ?? 0) + 1;
  /** Seat and Status of each row of the meeting. */
  const written = async () =>
    (await open.block("Attendance", `A${last + 1}:L${await lastRow()}`)).map(
      (row) => [row[0], row[1], row[6]] as const,
    );
  const statusCell = async (seat: string) => `G${last + 1 + (await written()).findIndex(([, each]) => each === seat)}`;
  const focused = () => frameOf(open).evaluate("document.activeElement.closest('[data-line]')?.dataset.line");

  beforeAll(async () => {
    open = await opened({ day: DAY });
    await chooseMeeting(open, MEETING);
    await open.paste("Seats", "A289", MORE_SEATS);
    last = await lastRow();
    await person("QA-CITY-13").waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "says what to do where rows cannot be added, and adds none",
    async () => {
      expect(await register().locator(".count-marked").textContent()).toBe("0 of 24 marked");
      await open.editTable("Attendance", { does: "filter", column: "Meeting", wanted: "EB-2026-06" });
      await mark("QA-ICB-01", "Remote").click();
      const why = "Clear the filter (Data tab, Clear), then try again.";
      await person("QA-ICB-01")
        .locator(".row-notice", { hasText: `Not saved: The Attendance table is filtered` })
        .filter({ hasText: why })
        .waitFor();
      expect((await register().innerText()).split(why)).toHaveLength(2);
      await open.editTable("Attendance", { does: "clear filter" });
      expect(await lastRow()).toBe(last);
      await person("QA-ICB-01").locator(".row-notice").getByText("Try again", { exact: true }).click();
      await saved();
      expect(await written()).toEqual([[MEETING, "QA-ICB-01", "Remote"]]);
      // The click went on to the next line.
      await press("ArrowUp", "Backspace");
      await until(written, ([row]) => row?.[2] === "", "the mark to be taken away");
    },
    LIMIT,
  );

  it(
    "records 24 seats with four apologies that stand together in eight actions by keyboard",
    async () => {
      await open.pane.locator("#find-meeting").focus();
      await open.page.keyboard.type(MEETING);
      await press("Enter", "Shift+P");
      for (let held = 0; held < 8; held++) await press("ArrowDown");
      await press("a", "a", "a", "a");
      // Typed, Enter, all present, an arrow held, and four letters.
      expect(await focused()).toBe("seat qa-icb-03");
      await saved();
      const rows = await written();
      expect(new Set(rows.map(([meeting]) => meeting))).toEqual(new Set([MEETING]));
      expect(new Set(rows.map(([, seat]) => seat)).size).toBe(24);
      expect(rows).toHaveLength(24);
      expect(rows.filter(([, , status]) => status === "Apologies").map(([, seat]) => seat)).toEqual(APART);
      expect(rows.filter(([, , status]) => status === "Present")).toHaveLength(20);
      expect(await focused()).toBe("seat qa-icb-03");
    },
    LIMIT,
  );

  it("shows at once what that makes of the quorum: no police, so none (GOV 11.2)", async () => {
    await verdict("Not quorate");
    expect(await few()).toEqual([
      "Statutory partners 3 of 4 · Relevant agencies 4 of 5",
      "Apologies: Derbyshire Constabulary, Derbyshire Healthcare NHS Foundation Trust",
    ]);
  });

  it(
    "keeps the verdict in sight while the list scrolls, and axe finds nothing",
    async () => {
      await press("End");
      expect(await frameOf(open).evaluate("document.querySelector('.standing').getBoundingClientRect().top >= 0")).toBe(
        true,
      );
      expect(await violations(open)).toEqual([]);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
    },
    LIMIT,
  );

  it(
    "one undo takes the batch back",
    async () => {
      await press("z");
      await until(written, (rows) => rows.every(([, , status]) => status === ""), "all marks to be taken back");
      await verdict("Quorum at risk");
    },
    LIMIT,
  );

  it(
    "records 24 seats with four apologies anywhere in six actions by keyboard, by their names",
    async () => {
      const names = await Promise.all(SPREAD.map((seat) => person(seat).locator(".name").textContent()));
      await open.pane.locator("#find-meeting").focus();
      await open.page.keyboard.type(MEETING);
      await press("Enter", "Shift+P");
      await until(written, (rows) => rows.every(([, , status]) => status === "Present"), "all to be marked");
      await press("n");
      await open.page.keyboard.type(names.join(", "));
      await press("Enter");
      // Typed, Enter, all present, N, typed, Enter.
      await saved();
      const apologies = async () =>
        (await written()).flatMap(([, seat, status]) => (status === "Apologies" ? [seat] : []));
      await until(apologies, (seats) => seats.length === SPREAD.length, "four apologies");
      expect(await apologies()).toEqual(SPREAD);
      expect(await focused()).toMatch(/^seat qa-/);
      await press("z");
      await until(apologies, (seats) => seats.length === 0, "the apologies to be taken back");
      await press("z");
      await until(written, (rows) => rows.every(([, , status]) => status === ""), "all marks to be taken back");
    },
    LIMIT,
  );

  it(
    "records 24 seats with four apologies anywhere in five actions by mouse",
    async () => {
      await register().getByText("All present", { exact: true }).click();
      for (const seat of SPREAD) await mark(seat, "Apologies").click();
      await saved();
      await until(written, (rows) => rows.every(([, , status]) => status !== ""), "all to be marked");
      const rows = await written();
      expect(rows).toHaveLength(24);
      expect(rows.filter(([, , status]) => status === "Apologies").map(([, seat]) => seat)).toEqual(SPREAD);
      await verdict("Quorate");
      expect(await few()).toEqual([
        "Statutory partners 4 of 4 · Relevant agencies 3 of 5",
        "Apologies: Derbyshire Healthcare NHS Foundation Trust, Derbyshire Community Health Services NHS Foundation Trust",
      ]);
    },
    LIMIT,
  );

  it(
    "moves on at a click as at a letter, and nothing moves under the pointer when the verdict above grows",
    async () => {
      const before = await written();
      const pressed = mark("QA-POLICE-01", "Absent");
      const top = () => pressed.evaluate((radio) => Math.round(radio.getBoundingClientRect().top));
      await person("QA-COUNTY-01").scrollIntoViewIfNeeded();
      await frameOf(open).evaluate("document.documentElement.scrollTop = 0");
      await pressed.scrollIntoViewIfNeeded();
      const [at, height] = [await top(), await open.pane.locator(".standing").evaluate((card) => card.clientHeight)];
      await pressed.click();
      expect(await focused()).toBe("seat qa-dhcft-01");
      await verdict("Not quorate");
      await saved();
      expect(await open.pane.locator(".standing").evaluate((card) => card.clientHeight)).toBeGreaterThan(height);
      expect(await top()).toBe(at);
      await press("d");
      expect(await frameOf(open).evaluate("document.activeElement.dataset.field")).toBe("deputy");
      await press("Escape", "z", "z");
      await until(written, (rows) => rows.join() === before.join(), "both marks to be taken back");
      await mark("QA-POLICE-01", "Deputy").click();
      expect(await frameOf(open).evaluate("document.activeElement.dataset.field")).toBe("deputy");
      await press("Escape", "z");
      await until(written, (rows) => rows.join() === before.join(), "the mark to be taken back");
    },
    LIMIT,
  );

  it(
    "takes a deputy's name, and whether they were briefed, in the row",
    async () => {
      await mark("QA-UHDB-01", "Present").focus();
      await press("d");
      await open.page.keyboard.type("Named Nurse 7");
      await press("Tab", "y", "Enter");
      expect(await focused()).toBe("seat qa-office-01");
      const cell = await statusCell("QA-UHDB-01");
      // Each of the three may go in a message of its own.
      await open.untilCell("Attendance", `I${cell.slice(1)}`, "Yes");
      expect((await open.block("Attendance", `G${cell.slice(1)}:I${cell.slice(1)}`))[0]).toEqual([
        "Deputy",
        "Named Nurse 7",
        "Yes",
      ]);
      expect(await person("QA-UHDB-01").locator(".details").textContent()).toBe("deputy Named Nurse 7 · briefed");
    },
    LIMIT,
  );

  it(
    "takes a time only where it is one, and says what to type",
    async () => {
      await mark("QA-OFFICE-01", "Present").focus();
      await press("Enter");
      const arrived = person("QA-OFFICE-01").getByLabel("Arrived");
      await arrived.fill("half past");
      await arrived.press("Enter");
      await person("QA-OFFICE-01").getByText("Arrived takes a time of day, like 10:30.").waitFor();
      expect(await arrived.evaluate((field) => document.activeElement === field)).toBe(true);
      expect(await violations(open)).toEqual([]);
      await arrived.fill("10.15");
      await arrived.press("Enter");
      expect(await focused()).toBe("seat qa-office-02");
      const cell = await statusCell("QA-OFFICE-01");
      await open.untilCell("Attendance", `K${cell.slice(1)}`, "10:15");
      expect(await open.cell("Attendance", cell)).toBe("Present");
    },
    LIMIT,
  );

  it(
    "does not write over what a colleague typed at the same time, and asks",
    async () => {
      const [kept, replaced] = [await statusCell("QA-CRH-01"), await statusCell("QA-DHCFT-01")];
      await mark("QA-CRH-01", "Remote").click();
      await mark("QA-DHCFT-01", "Remote").click();
      await open.typeAsColleague("Attendance", kept, "Absent");
      await open.typeAsColleague("Attendance", replaced, "Absent");
      const notice = (seat: string) =>
        person(seat).locator(".row-notice", { hasText: "A colleague typed Absent at the same time." });
      await notice("QA-CRH-01").getByText("Keep theirs").click();
      await notice("QA-DHCFT-01").getByText("Put mine: Remote").click();
      await open.untilCell("Attendance", replaced, "Remote");
      expect(await open.cell("Attendance", kept)).toBe("Absent");
      expect(await mark("QA-CRH-01", "Absent").getAttribute("aria-checked")).toBe("true");
      expect(await register().locator(".row-notice").count()).toBe(0);
    },
    LIMIT,
  );

  it(
    "takes somebody without a seat, and no agency that nobody knows",
    async () => {
      await register().getByText("+ Somebody without a seat", { exact: true }).focus();
      await press("Enter");
      expect(await frameOf(open).evaluate("document.activeElement.name")).toBe("name");
      await open.page.keyboard.type("<b>Auditor</b>");
      await press("Tab");
      await open.page.keyboard.type("Nobody knows it");
      await press("Enter");
      await register()
        .getByText("No agency is called Nobody knows it. Choose one from the list, or leave it blank.")
        .waitFor();
      expect(await violations(open)).toEqual([]);
      await register().getByLabel("Agency", { exact: true }).fill("Derbyshire Police");
      await press("Enter");
      await open.pane.locator(".notice", { hasText: "<b>Auditor</b> was added to the register." }).waitFor();
      await register().getByRole("list", { name: "Others" }).getByText("<b>Auditor</b>", { exact: true }).waitFor();
      const rows = await open.block("Attendance", `A${last + 1}:G${await lastRow()}`);
      expect(rows.at(-1)).toEqual(
        expect.arrayContaining([MEETING, "", "Derbyshire Constabulary", "<b>Auditor</b>", "In attendance"]),
      );
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});
