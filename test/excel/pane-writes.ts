import { officeTools } from "../../src/excel/office-tools";
import { Register } from "../../src/register/register";
import type { Pane } from "../../src/taskpane/pane";
import type { Book } from "../../workbench/book/book";
import type { Content } from "../../workbench/book/edit-cells";
import { addSheet } from "../../workbench/book/edit-sheets";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import { at, bookOf, put, table, values } from "../workbench/books";
import { type InExcel, inExcel } from "./office-js";

type Rows = readonly (readonly Content[])[];

/** A pane over a workbook that is open in the workbench's Excel, and an officer who reads its notices and presses their buttons. */
export interface PaneInExcel {
  readonly pane: Pane;
  readonly book: Book;
  readonly excel: InExcel;
  /** What was said so far, the latest last. */
  readonly said: readonly string[];
  /** As what each of it was said: "success", "warning" … */
  readonly intents: readonly string[];
  /** What was asked so far. */
  readonly asked: readonly string[];
  /** What the officer answers. */
  answers: boolean;
  /** Presses the button of the latest notice, and waits until something else is said; undefined where it has none. */
  readonly press: () => Promise<void> | undefined;
  /** The rows of a table, totals and blanks too. */
  readonly rows: (name: string) => readonly (readonly unknown[])[];
}

/** Opens tables, each on its own sheet from A1 and with the headers in its first row. */
export function openPane(tables: Readonly<Record<string, Rows>>): PaneInExcel {
  const book = bookOf();
  for (const [name, rows] of Object.entries(tables)) {
    const block = `${name}!A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`;
    book.edit(BY_HAND, () => void addSheet(book, name));
    put(book, block, rows);
    book.edit(BY_HAND, () => book.replaceTable({ ...addTable(book, at(book, block), true), name }));
  }
  const excel = inExcel(book);
  const live = { register: new Register(), onChange: () => () => undefined, compare: () => Promise.resolve(0) };
  const [said, intents, asked]: [string[], string[], string[]] = [[], [], []];
  let button: (() => void) | undefined;
  let told = (): void => undefined;
  const say = (intent: string, text: string, press?: () => void): void => {
    said.push(text);
    intents.push(intent);
    button = press;
    told();
  };
  const notices = {
    writing: (work: Promise<unknown>) => work,
    say: (intent: string, text: string) => say(intent, text),
    offer: (intent: string, text: string, { press }: { readonly press: () => void }) => say(intent, text, press),
    ask: (question: string) => {
      asked.push(question);
      return Promise.resolve(open.answers);
    },
  };
  const open: PaneInExcel = {
    pane: { live, port: officeTools, notices } as unknown as Pane,
    book,
    excel,
    said,
    intents,
    asked,
    answers: true,
    press: () => {
      const pressed = button;
      if (pressed === undefined) return undefined;
      return new Promise((resolve) => {
        told = resolve;
        pressed();
      });
    },
    rows: (name) => {
      const { columns, rows } = table(book, name).rect;
      return values(book, `${name}!A2:${String.fromCharCode(64 + columns)}${rows}`);
    },
  };
  return open;
}
