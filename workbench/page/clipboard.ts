import type { Rect } from "../book/address";
import type { Content } from "../book/edit-cells";
import { formatValue } from "../formula/number-format";
import { copyFormula } from "../formula/rewrite";
import type { Session } from "./session";

let copied:
  | { readonly text: string; readonly from: Rect; readonly formulas: readonly (readonly (string | undefined)[])[] }
  | undefined;

/** The selection as tab-separated text; formulas are remembered for pasting within the workbook. */
export function copySelection(session: Session): string {
  const { row, column, rows, columns } = session.selection;
  const sheet = session.book.activeSheet;
  const bottom = Math.min(rows, sheet.rows.length - row);
  const lines = Array.from({ length: Math.max(1, bottom) }, (_, down) =>
    Array.from({ length: Math.min(columns, 200) }, (_unused, right) => sheet.get(row + down, column + right)),
  );
  const text = lines
    .map((line) => line.map((cell) => quoted(formatValue(cell?.value ?? null, cell?.style?.numberFormat))).join("\t"))
    .join("\n");
  copied = { text, from: session.selection, formulas: lines.map((line) => line.map((cell) => cell?.formula)) };
  return text;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Pastes a block of text at the active cell; fills the whole selection where the block fits into it a whole number of times. */
export function pasteText(session: Session, text: string): void {
  const block = readBlock(text);
  const { row, column } = session.active;
  const chosen = session.selection;
  const height = block.length;
  const width = Math.max(...block.map((line) => line.length));
  const rows = chosen.rows % height === 0 ? chosen.rows : height;
  const columns = chosen.columns % width === 0 ? chosen.columns : width;
  const top = rows === chosen.rows ? chosen.row : row;
  const left = columns === chosen.columns ? chosen.column : column;
  const own = copied?.text === text ? copied : undefined;
  const contents = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right): Content => {
      const formula = own?.formulas[down % height]?.[right % width];
      if (own && formula !== undefined)
        return copyFormula(
          formula,
          top + down - (own.from.row + (down % height)),
          left + right - (own.from.column + (right % width)),
        );
      const value = block[down % height]?.[right % width] ?? "";
      return value === "" ? null : value;
    }),
  );
  const rect = { row: top, column: left, rows, columns };
  if (session.put(rect, contents)) session.select(rect, { row: top, column: left });
}

/** Reads tab-separated text with quoted cells. */
function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\t" && pattern.lastIndex === text.length) rows.at(-1)?.push("");
    else if (match[3] !== "\t" && pattern.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
