import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtWorkbook, smallWorkbook } from "../xlsx/built-workbook";
import { expectNoFailures, OpenWorkbench } from "./workbench";

const LIMIT = 180_000;
const ROWS = 8_000;
const LAST = ROWS + 1;

/** More than Excel on the web hands over at once, twice: 8,000 rows with a reason of 1,300 letters each. Every meeting has one row. */
function largeWorkbook(): Promise<Uint8Array> {
  const meetings = Array.from({ length: 50 }, (_, at) => [`EDU-${at}`, "EDU", 45_000 + at]);
  const attendance = Array.from({ length: ROWS }, (_, at) => [
    `EDU-${at < 50 ? at : `X${at}`}`,
    "EDU-1",
    "Present",
    `${at} ${"reason ".repeat(185)}`,
  ]);
  return builtWorkbook(
    smallWorkbook(
      { table: "Meetings", headers: ["Meeting", "Group", "Date"], rows: meetings },
      { table: "Attendance", headers: ["Meeting", "Seat", "Status", "Reason"], rows: attendance },
    ),
  );
}

describe("A workbook of more than Excel hands over at once, on a slow connection", () => {
  const folder = mkdtempSync(join(tmpdir(), "ddscp-large-"));
  let open: OpenWorkbench;

  beforeAll(async () => {
    writeFileSync(join(folder, "large.xlsx"), await largeWorkbook());
    open = await OpenWorkbench.open({ templates: folder, file: "large.xlsx" });
    await open.untilPane(120_000);
    await open.paste("Groups", "Z1", [
      ['=DDSCP.QUORATE("EDU-1")'],
      ['=DDSCP.QUORATE("EDU-2")'],
      ['=DDSCP.QUORATE("EDU-3")'],
      ['=DDSCP.QUORATE("EDU-4")'],
    ]);
    for (const row of [1, 2, 3, 4]) await open.untilCell("Groups", `Z${row}`, "TRUE", 60_000);
  }, LIMIT);
  afterAll(async () => {
    await open?.close();
    rmSync(folder, { recursive: true });
  }, LIMIT);

  it(
    "is read in batches, the pane says how far, and what is edited meanwhile is answered for",
    async () => {
      await open.page.evaluate(() => {
        window.workbench?.slowDown(400);
        window.workbench?.reopen();
      });
      const words = open.pane.locator(".reading p");
      await words.filter({ hasText: /: [1-9][\d,]* of 8,\d\d\d rows/ }).waitFor({ timeout: 60_000 });
      // Rows that have been read, and rows that have not, by a colleague and by oneself; and rows that move all others.
      await open.typeAsColleague("Attendance", "C3", "Absent");
      await open.editTable(
        "Attendance",
        {
          does: "rows in",
          at: 10,
          rows: [
            ["Elsewhere", "EDU-1", "Present"],
            ["Elsewhere", "EDU-1", "Present"],
          ],
        },
        "colleague",
      );
      await open.paste("Attendance", "C5", [["Apologies"]]);
      await open.editTable("Attendance", { does: "rows in", at: ROWS + 2, rows: [["EDU-3", "EDU-1", "Present"]] });
      await open.editTable("Attendance", { does: "type", at: ROWS - 3, column: "Meeting", rows: [["EDU-4"]] });
      const read = await words.textContent();
      expect(read).toMatch(/^Reading the workbook: [\d,]+ of 8,0\d\d rows\.$/);
      await open.untilPane(120_000);
      await open.page.evaluate(() => window.workbench?.slowDown(0));
      await open.untilCalculated(60_000);
      await open.untilCell("Groups", "Z1", "FALSE");
      // EDU-2 is as it was, EDU-3 has a row of apologies and one, the last, of presence.
      await open.untilCell("Groups", "Z2", "TRUE");
      await open.untilCell("Groups", "Z3", "TRUE");
      await open.untilCell("Groups", "Z4", "TRUE");
      expect((await open.compared()).wrong).toEqual([]);
      expect(await open.cell("Attendance", `A${LAST + 3}`)).toBe("EDU-3");
    },
    LIMIT,
  );

  it("asked for nothing that Excel would refuse", () => expectNoFailures(open), LIMIT);
});
