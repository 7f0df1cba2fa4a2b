import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SheetInView } from "./sheet";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const LIMIT = 120_000;
const MEETING = "PP-2026-03";
/** The rows below the sample's last, counted as the sheet shows them. */
const MEETING_ROW = 115;
const FIRST_ROW = 1910;
const ROW_PIXELS = 22;

/**
 * The 24 seats of the Policies and Procedures Group that come to its meetings; five more only get its minutes. Where an agency has several seats
 * their ids count on, so the first is typed and the others filled.
 */
const SEATS: readonly { readonly first: string; readonly count: number }[] = [
  { first: "PP-CITY-01", count: 4 },
  { first: "PP-VICE-01", count: 1 },
  { first: "PP-LAY-01", count: 1 },
  { first: "PP-COUNTY-01", count: 6 },
  { first: "PP-POLICE-01", count: 1 },
  { first: "PP-ICB-01", count: 3 },
  { first: "PP-CRH-01", count: 1 },
  { first: "PP-DHCFT-01", count: 1 },
  { first: "PP-UHDB-01", count: 1 },
  { first: "PP-DCHS-01", count: 1 },
  { first: "PP-PROBATION-01", count: 1 },
  { first: "PP-DIOCESE-01", count: 1 },
  { first: "PP-OFFICE-01", count: 2 },
];

const COUNT = SEATS.reduce((sum, { count }) => sum + count, 0);
const LAST_ROW = FIRST_ROW + COUNT - 1;

/**
 * GOV 11.2 asks for the four statutory partners and more than half of the relevant agencies on the group's terms of reference. Those are six: the
 * hospitals of Chesterfield and of Derby and Burton, Derbyshire Healthcare, Community Health, Probation and the Diocese. Two of them are away,
 * so four of six are there, one more than half. The Integrated Care Board, which lacks one, has two others there, and a lay member represents no agency.
 */
const APOLOGIES = ["PP-LAY-01", "PP-ICB-02", "PP-CRH-01", "PP-UHDB-01"];

describe("The register of a meeting of 24 seats, four of them with apologies, typed and filled in the sheet alone", () => {
  let open: OpenWorkbench;
  let sheet: SheetInView;
  let problemSheet: string;
  let before: readonly string[];

  const statusOf = async (seat: string): Promise<string> => {
    const seats = await open.block("Attendance", `B${FIRST_ROW}:B${LAST_ROW}`);
    return `G${FIRST_ROW + seats.flat().indexOf(seat)}`;
  };

  /** Takes a status from the cell's list by searching it. */
  const mark = async (seat: string, searched: string): Promise<void> => {
    await sheet.go(await statusOf(seat), "Attendance");
    await sheet.press("Alt+ArrowDown", `"${searched}`, "Enter");
  };

  /** What PROBLEMS lists, a line each, once every cell has its answer. */
  const problems = async (): Promise<readonly string[]> => {
    await open.untilCalculated(60_000);
    const lines = (await open.block(problemSheet, "A1:C150")).map((line) => line.join(" | "));
    return lines.filter((line) => line !== " |  | ");
  };

  beforeAll(async () => {
    open = await OpenWorkbench.open();
    sheet = new SheetInView(open);
    await open.untilCalculated(60_000);
    await open.page.locator(".pane").getByRole("button", { name: /close/i }).click();
    await sheet.fresh();
    problemSheet = await sheet.name();
    await sheet.press('"=DDSCP.PROBLEMS()', "Enter");
    await open.untilCell(problemSheet, "A1", "Where", 60_000);
    before = await problems();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "has its meeting in a new row of Meetings, where what is worked out comes by itself",
    async () => {
      await sheet.go(`A${MEETING_ROW}`, "Meetings");
      // Past the five columns that are worked out.
      const skip = Array.from({ length: 5 }, () => "Tab");
      await sheet.press(
        `"${MEETING}`,
        "Tab",
        '"PP',
        "Tab",
        '"13/3/2026',
        "Tab",
        '"9:30',
        "Tab",
        '"12:00',
        "Tab",
        ...skip,
      );
      await sheet.press('"Ordinary', "Tab", '"Held', "Tab", '"Closed', "Tab", '"PP-CITY-01', "Enter");
      expect((await open.block("Meetings", `A${MEETING_ROW}:E${MEETING_ROW}`)).flat()).toEqual([
        MEETING,
        "PP",
        "13/03/2026",
        "09:30",
        "12:00",
      ]);
      // Nobody is marked yet.
      await open.untilCell("Meetings", `F${MEETING_ROW}`, "Cannot tell");
    },
    LIMIT,
  );

  it(
    "has a row for each seat: ids counted on with the fill handle, the meeting filled down with Ctrl+D",
    async () => {
      await sheet.go(`A${LAST_ROW}`, "Attendance");
      let row = FIRST_ROW;
      for (const { first, count } of SEATS) {
        await sheet.go(`B${row}`);
        await sheet.press(`"${first}`, "Enter");
        if (count > 1) {
          await sheet.go(`B${row}`);
          await sheet.dragHandle({ down: (count - 1) * ROW_PIXELS });
        }
        row += count;
      }
      await sheet.go(`A${FIRST_ROW}`);
      await sheet.press(`"${MEETING}`, "Enter");
      await sheet.go(`A${FIRST_ROW}:A${LAST_ROW}`);
      await sheet.press("Control+d");
      const rows = await open.block("Attendance", `A${FIRST_ROW}:B${LAST_ROW + 1}`);
      const seats = SEATS.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, at) => first.replace(/01$/, `0${at + 1}`)),
      );
      expect(rows).toEqual([...seats.map((seat) => [MEETING, seat]), ["", ""]]);
      expect(seats).toHaveLength(24);
      // Agency and role are looked up beside each.
      expect((await open.block("Attendance", `C${LAST_ROW}:D${LAST_ROW}`)).flat()).toEqual([
        "Derby and Derbyshire Safeguarding Children Partnership",
        "Business Support Officer",
      ]);
    },
    LIMIT,
  );

  it(
    "is quorate by the rule: Present filled down by two clicks, four apologies and a vacant seat from the list",
    async () => {
      await sheet.go(`G${FIRST_ROW}`, "Attendance");
      await sheet.press('"Present', "Enter");
      await sheet.go(`G${FIRST_ROW}`);
      await sheet.page.locator(".fill-handle").dblclick();
      for (const seat of APOLOGIES) await mark(seat, "apol");
      await mark("PP-VICE-01", "not exp");
      const statuses = (await open.block("Attendance", `G${FIRST_ROW}:G${LAST_ROW}`)).flat();
      const count = (status: string) => statuses.filter((found) => found === status).length;
      expect([count("Present"), count("Apologies"), count("Not expected")]).toEqual([19, 4, 1]);
      await open.untilCell("Meetings", `F${MEETING_ROW}`, "Yes");
      await open.untilCell("Meetings", `G${MEETING_ROW}`, "None");
    },
    LIMIT,
  );

  it("raises no new problem", async () => expect(await problems()).toEqual(before), LIMIT);

  it(
    "would not be quorate with a third relevant agency away, and is again when that is undone",
    async () => {
      await mark("PP-DIOCESE-01", "apol");
      await open.untilCell("Meetings", `F${MEETING_ROW}`, "No");
      await sheet.press("Control+z");
      await open.untilCell("Meetings", `F${MEETING_ROW}`, "Yes");
    },
    LIMIT,
  );

  it(
    "is shown, from a line of the pane's list of problems, in the sheet that is open",
    async () => {
      await sheet.go("A3", "Attendance");
      await open.page
        .getByRole("toolbar", { name: "Ribbon" })
        .getByRole("button", { name: "DDSCP Governance" })
        .click();
      await open.showPage("Problems");
      await open.pane.locator("#page-problems .line", { hasText: "Attendance, cell G453" }).click();
      await until(
        () => sheet.chosen(),
        (chosen) => chosen === "G453",
        "G453 to be chosen",
      );
      await until(() => sheet.isInView("G453"), Boolean, "G453 to come into view");
    },
    LIMIT,
  );

  it("has been done without an error", () => expectNoFailures(open), LIMIT);
});
