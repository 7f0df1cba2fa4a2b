import { contains } from "../book/address";
import type { Book } from "../book/book";
import type { CellPlace, Validation } from "../book/sheet";
import { isMatrix } from "../formula/matrix";

/** Whether a cell has a list of what it may hold. */
export function hasListAt(place: CellPlace): boolean {
  return validationAt(place).some(({ rule }) => rule.list !== undefined);
}

/** The choices a cell's list validation offers; undefined where there is none. */
export function choicesAt(book: Book, { sheet, row, column }: CellPlace): string[] | undefined {
  const list = validationAt({ sheet, row, column }).find(({ rule }) => rule.list !== undefined)?.rule.list;
  const source = typeof list === "object" && list !== null && "source" in list ? list.source : undefined;
  if (typeof source !== "string") return undefined;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const answer = book.calculation.answerAt(
    source.replace(/^="(.*)"$/, (_, text: string) => `="${text}"`),
    { sheetId: sheet.id, row, column },
  );
  const values = isMatrix(answer) ? answer.flat() : typeof answer === "string" ? answer.split(",") : [];
  return values.filter((value) => typeof value === "string" || typeof value === "number").map(String);
}

/** What is shown beside a cell while it is chosen, by its validation; undefined where there is nothing to show. */
export function promptAt(place: CellPlace): { readonly title: string; readonly message: string } | undefined {
  const prompt = validationAt(place).find((validation) => validation.prompt)?.prompt;
  if (!prompt || prompt.showPrompt === false) return undefined;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const [title, message] = [text(prompt.title), text(prompt.message)];
  return title + message === "" ? undefined : { title, message };
}

function validationAt({ sheet, row, column }: CellPlace): Validation[] {
  return sheet.validations.filter(({ rect }) => contains(rect, row, column));
}
