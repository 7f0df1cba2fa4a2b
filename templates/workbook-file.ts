import { Workbook } from "@cj-tech-master/excelts";
import type { PlainDate } from "../src/calendar/plain-date";
import { LAYOUT } from "../src/workbook/layout";
import { answersFor } from "./cached-answers";
import type { Content } from "./content";
import { finish } from "./finish";
import { OWN_LAYOUT } from "./own-layout";
import { openedAt } from "./opened-at";
import { addRulesSheet } from "./sheets/rules-sheet";
import { addStartSheet, type Introduction } from "./sheets/start-sheet";
import { addTableSheet } from "./sheets/table-sheet";

const MADE_ON = new Date("2026-11-22T12:00:00Z");

/**
 * The bytes of a workbook with this content: the Start sheet, then a sheet a table in the order of the layout, then Rules where it goes by the documents.
 * Computed cells hold the answers of the day `asAt`. The same content gives the same bytes.
 */
export async function workbookFile(content: Content, introduction: Introduction, asAt: PlainDate): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "DDSCP Governance";
  workbook.lastModifiedBy = "DDSCP Governance";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.title = introduction.title;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const isOwn = content.Settings.some(({ setting, value }) => setting === "Documents" && value === "Own");
  const sheets = isOwn ? OWN_LAYOUT : LAYOUT;
  addStartSheet(workbook, introduction, { isOwn, sheets });
  const answers = answersFor(content, asAt);
  for (const layout of sheets)
    addTableSheet(workbook, layout, {
      rows: content[layout.table],
      openedAt: openedAt(content, layout.table, asAt),
      answers,
      isOwn,
    });
  // Rules shows the documents' values, of which a board with rules of its own has none.
  if (!isOwn) addRulesSheet(workbook);
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
