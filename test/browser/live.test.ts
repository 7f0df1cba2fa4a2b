import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { TableEdit } from "../../workbench/page/table-edit";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const LIMIT = 120_000;

/** The Constabulary's only row of QA-2026-11, counted from 0: with it the meeting is quorate, without it not. Its neighbours decide nothing. */
const POLICE = 1735;
/** A cell outside every table that asks for that meeting's quorum. */
const ANSWER = "Z1";

type Step = TableEdit | "undo" | "redo";
const on = (table: string, ...steps: readonly Step[]): { readonly table: string; readonly steps: readonly Step[] } => ({
  table,
  steps,
});
const type = (at: number, status: string): TableEdit => ({ does: "type", at, column: "Status", rows: [[status]] });
const attendance = (...steps: readonly Step[]) => on("Attendance", ...steps);

/** What may be done to a workbook, and what the meeting's quorum is after each. Every case leaves the workbook as the next one needs it. */
const CASES: readonly {
  readonly given: string;
  readonly as?: "colleague";
  readonly edits: readonly {
    readonly table: string;
    readonly steps: readonly Step[];
    readonly is: string | RegExp;
    readonly refresh?: boolean;
  }[];
}[] = [
  {
    given: "a colleague types",
    as: "colleague",
    edits: [
      { ...attendance(type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance(type(POLICE, "Deputy")), is: "TRUE" },
    ],
  },
  {
    given: "rows are pasted",
    edits: [
      {
        ...attendance({ does: "type", at: POLICE - 1, column: "Status", rows: [["Present"], ["Absent"], ["Remote"]] }),
        is: "FALSE",
      },
      {
        ...attendance({ does: "type", at: POLICE - 1, column: "Status", rows: [["Present"], ["Remote"], ["Present"]] }),
        is: "TRUE",
      },
    ],
  },
  {
    given: "a cell is filled down",
    edits: [
      { ...attendance(type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance({ does: "fill down", column: "Status", at: POLICE - 1, count: 1 }), is: "TRUE" },
    ],
  },
  {
    given: "a cell is filled down over filtered rows, the hidden one between left alone",
    edits: [
      { ...attendance(type(POLICE, "Absent"), type(POLICE - 1, "Present"), type(POLICE + 1, "Present")), is: "FALSE" },
      {
        ...attendance(
          { does: "filter", column: "Status", wanted: "Present" },
          { does: "fill down", column: "Status", at: POLICE - 1, count: 2 },
        ),
        is: "FALSE",
      },
      {
        ...attendance({ does: "clear filter" }, { does: "fill down", column: "Status", at: POLICE - 1, count: 2 }),
        is: "TRUE",
      },
    ],
  },
  {
    given: "the table is filtered, which changes no answer, and rows in view are taken out",
    edits: [
      { ...attendance({ does: "filter", column: "Seat", wanted: "QA-POLICE-01" }), is: "TRUE" },
      { ...attendance({ does: "visible rows out", at: POLICE - 5, count: 10 }), is: "FALSE" },
      { ...attendance("undo", { does: "clear filter" }), is: "TRUE" },
    ],
  },
  {
    given: "the table is sorted and that is undone",
    edits: [
      { ...attendance({ does: "sort", column: "Status", ascending: true }), is: "TRUE" },
      { ...attendance("undo"), is: "TRUE" },
      { ...attendance(type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance("undo"), is: "TRUE" },
    ],
  },
  {
    given: "an edit is undone and done again",
    edits: [
      { ...attendance(type(POLICE, "Apologies")), is: "FALSE" },
      { ...attendance("undo"), is: "TRUE" },
      { ...attendance("redo"), is: "FALSE" },
      { ...attendance("undo"), is: "TRUE" },
    ],
  },
  {
    given: "a colleague puts rows in and takes rows out",
    as: "colleague",
    edits: [
      { ...attendance(type(POLICE, "Absent")), is: "FALSE" },
      {
        ...attendance({
          does: "rows in",
          at: 40,
          rows: [
            ["QA-2026-11", "QA-POLICE-01", "", "", "", "", "Remote"],
            ["QA-2026-11", "", "", "", "", "", ""],
          ],
        }),
        is: "TRUE",
      },
      { ...attendance({ does: "rows out", at: 40, count: 2 }), is: "FALSE" },
      { ...attendance(type(POLICE, "Remote")), is: "TRUE" },
    ],
  },
  {
    given: "a row of the whole sheet is put in through the table, above it, and taken out",
    edits: [
      { ...attendance({ does: "sheet row in", at: 10 }, type(POLICE + 1, "Absent")), is: "FALSE" },
      { ...attendance({ does: "sheet row out", at: 10 }, type(POLICE, "Remote")), is: "TRUE" },
      { ...attendance({ does: "sheet row in", at: -1 }, type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance({ does: "sheet row out", at: -2 }, type(POLICE, "Remote")), is: "TRUE" },
    ],
  },
  {
    given: "a column of somebody's own is put in before the others, and taken out",
    edits: [
      { ...attendance({ does: "column in", at: 1 }, type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance({ does: "column out", column: "Column2" }, type(POLICE, "Remote")), is: "TRUE" },
    ],
  },
  {
    given: "a column is taken out, and that is undone",
    edits: [
      { ...attendance({ does: "column out", column: "Status" }), is: "#N/A" },
      { ...attendance("undo"), is: "TRUE" },
    ],
  },
  {
    given: "a column is renamed, and gets its name back",
    as: "colleague",
    edits: [
      { ...attendance({ does: "rename column", column: "Status", to: "State" }), is: "#N/A" },
      { ...attendance({ does: "rename column", column: "State", to: "Status" }), is: "TRUE" },
    ],
  },
  {
    given: "a table is renamed, of which Excel does not tell, and gets its name back",
    edits: [
      { ...attendance({ does: "rename", to: "Attended" }), refresh: true, is: "#N/A" },
      { ...on("Attended", { does: "rename", to: "Attendance" }), refresh: true, is: "TRUE" },
    ],
  },
  {
    given: "a table's corner is drawn up over its rows, of which Excel does not tell, and down again",
    edits: [
      { ...attendance({ does: "resize", rows: POLICE }), refresh: true, is: "FALSE" },
      { ...attendance({ does: "resize", rows: 1907 }), refresh: true, is: "TRUE" },
    ],
  },
  {
    given: "a table becomes plain cells, and a table of that name again",
    as: "colleague",
    edits: [
      { ...attendance({ does: "to plain cells" }), is: "#N/A" },
      { ...attendance({ does: "make table", sheet: "Attendance", row: 1, columns: 12, rows: 1907 }), is: "TRUE" },
    ],
  },
  {
    given: "a table is deleted with its cells, and that is undone",
    edits: [
      { ...attendance({ does: "delete" }), is: "#N/A" },
      { ...attendance("undo"), is: "TRUE" },
    ],
  },
  {
    given: "a sheet is deleted, and that is undone",
    edits: [
      { ...attendance({ does: "delete sheet" }), is: "#N/A" },
      { ...attendance("undo"), is: "TRUE" },
    ],
  },
  {
    given: "a sheet is renamed, and edited under its new name",
    edits: [
      { ...attendance({ does: "rename sheet", to: "Who came" }, type(POLICE, "Absent")), is: "FALSE" },
      { ...attendance({ does: "rename sheet", to: "Attendance" }, type(POLICE, "Remote")), is: "TRUE" },
    ],
  },
];

async function opened(): Promise<OpenWorkbench> {
  const open = await OpenWorkbench.open();
  await open.untilPane(60_000);
  await open.paste("Start", ANSWER, [['=DDSCP.QUORATE("QA-2026-11")']]);
  await open.untilCell("Start", ANSWER, "TRUE", 30_000);
  return open;
}

/** Compares every cell with a fresh computation; what is wrong at first gets more time, since cells about the whole workbook wait for a pause. */
async function expectFresh(open: OpenWorkbench): Promise<void> {
  const { wrong } = await until(
    () => open.compared(),
    (found) => found.wrong.length === 0,
    "every cell to be as a fresh computation has it",
    30_000,
  );
  expect(wrong).toEqual([]);
}

async function tool(open: OpenWorkbench, name: string, words: string): Promise<void> {
  await open.showPage("Tools");
  await open.pane.getByText(name, { exact: true }).click();
  await open.pane.locator(".notice", { hasText: words }).waitFor({ timeout: 30_000 });
}

const correctedLine = (open: OpenWorkbench) =>
  open.pane.locator("#page-problems .hint", { hasText: "Excel had not told of" });

async function problems(open: OpenWorkbench): Promise<void> {
  await open.showPage("Problems");
  await open.pane.locator("#page-problems .line").first().waitFor();
}

describe("Whatever is done to the workbook, every cell ends at the right answer", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await opened();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it.each(CASES)(
    "$given",
    async ({ as, edits }) => {
      for (const { table, steps, is, refresh } of edits) {
        for (const step of steps) {
          if (typeof step === "string") await open.page.evaluate((which) => window.workbench?.[which](), step);
          else await open.editTable(table, step, as);
        }
        if (refresh) await tool(open, "Refresh", "Every table has been read again.");
        await open.untilCell("Start", ANSWER, is);
      }
      await expectFresh(open);
    },
    LIMIT,
  );

  it(
    "the add-in's own writes are nothing new to it: a report written, formulas frozen and put back",
    async () => {
      await problems(open);
      const before = await correctedLine(open).allTextContents();
      await open.showPage("Reports");
      await open.pane.getByRole("button", { name: "Documents", exact: true }).click();
      await open.pane.getByText("Put it on a new sheet", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "It is on the new sheet" }).waitFor({ timeout: 30_000 });
      await tool(open, "Freeze as values", "Every DDSCP formula becomes the plain value it shows now");
      await open.pane.locator(".notice").getByText("Freeze", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "plain values now" }).waitFor({ timeout: 30_000 });
      expect([await open.formula("Start", ANSWER), await open.cell("Start", ANSWER)]).toEqual(["", "TRUE"]);
      await tool(open, "Put formulas back", "formulas are back");
      await open.untilCell("Start", ANSWER, "TRUE");
      expect(await open.formula("Start", ANSWER)).toBe('=DDSCP.QUORATE("QA-2026-11")');
      await tool(open, "Refresh", "Every table has been read again.");
      await problems(open);
      expect(await correctedLine(open).allTextContents()).toEqual(before);
      await expectFresh(open);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});

describe("What Excel does not tell of", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await opened();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  /** An edit whose event is lost. */
  const unheard = async (status: string): Promise<void> => {
    await open.page.evaluate(() => window.workbench?.loseEvents(true));
    await open.editTable("Attendance", type(POLICE, status), "colleague");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await open.page.evaluate(() => window.workbench?.loseEvents(false));
  };

  it(
    "is put right when the pane is shown again after something it did tell of, and counted among the problems",
    async () => {
      await problems(open);
      expect(await correctedLine(open).count()).toBe(0);
      await unheard("Absent");
      const heard: TableEdit = { does: "type", at: POLICE + 1, column: "Reason", rows: [["At a conference"]] };
      await open.editTable("Attendance", heard, "colleague");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await open.cell("Start", ANSWER)).toBe("TRUE");
      await open.page.locator(".pane").getByRole("button", { name: /close/i }).click();
      await open.page.locator(".pane").waitFor({ state: "hidden" });
      await open.page
        .getByRole("toolbar", { name: "Ribbon" })
        .getByRole("button", { name: "DDSCP Governance" })
        .click();
      await open.untilCell("Start", ANSWER, "FALSE");
      await problems(open);
      expect(await correctedLine(open).textContent()).toContain("one change was found that Excel had not told of");
    },
    LIMIT,
  );

  it(
    "is put right before a report is written",
    async () => {
      await unheard("Remote");
      expect(await open.cell("Start", ANSWER)).toBe("FALSE");
      await open.showPage("Reports");
      await open.pane.getByRole("button", { name: "Documents", exact: true }).click();
      await open.pane.getByText("Put it on a new sheet", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "It is on the new sheet" }).waitFor({ timeout: 30_000 });
      const said = (await open.block("Board report EB-2026-12", "A1:T120")).flat().join(" ");
      expect(said).toMatch(/Quorate: [^.]*Quality Assurance Group \(12 Nov 2026\)/);
      await open.untilCell("Start", ANSWER, "TRUE");
    },
    LIMIT,
  );

  it(
    "is put right by Refresh, which says so",
    async () => {
      await unheard("Absent");
      await tool(open, "Refresh", "Every table has been read again.");
      await open.untilCell("Start", ANSWER, "FALSE");
      await problems(open);
      expect(await correctedLine(open).textContent()).toContain("3 changes were found that Excel had not told of");
      await expectFresh(open);
    },
    LIMIT,
  );

  it(
    "leaves cells stuck at #NAME?, which Repair formulas enters again",
    async () => {
      await open.page.evaluate((at) => window.workbench?.forgetFunction("Start", at), ANSWER);
      await open.page.evaluate(() => window.workbench?.forgetFunction("Meetings", "F93"));
      expect([await open.cell("Start", ANSWER), await open.cell("Meetings", "F93")]).toEqual(["#NAME?", "#NAME?"]);
      await tool(open, "Repair formulas", "2");
      await open.untilCell("Start", ANSWER, "FALSE");
      await open.untilCell("Meetings", "F93", "No");
      await expectFresh(open);
    },
    LIMIT,
  );

  it(
    "is all there when the workbook is opened again",
    async () => {
      await open.page.evaluate(() => window.workbench?.reopen());
      await open.untilPane(60_000);
      await open.untilCalculated(60_000);
      await open.untilCell("Start", ANSWER, "FALSE");
      await expectFresh(open);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});
