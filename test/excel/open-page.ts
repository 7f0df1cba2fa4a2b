import "../taskpane/share/text-coders";
import { fetchAllApart } from "../../src/cells/fetched-apart";
import { officeTools } from "../../src/excel/office-tools";
import { LiveWorkbook } from "../../src/live/live-workbook";
import type { OpenPage } from "../../src/taskpane/frame/pages";
import { PAGES } from "../../src/taskpane/frame/pages";
import { Notices } from "../../src/taskpane/frame/notices";
import { tellingWrites } from "../../src/taskpane/frame/telling-writes";
import type { PageId } from "../../src/taskpane/page-id";
import { ChosenMeeting } from "../../src/taskpane/meeting/chosen-meeting";
import type { Pane } from "../../src/taskpane/pane";
import { PaneBook } from "../../src/taskpane/pane-book";
import { SoughtLine } from "../../src/taskpane/sought-line";
import { type TableName, tables } from "../../src/records/all-tables";
import type { Book } from "../../workbench/book/book";
import { addSheet } from "../../workbench/book/edit-sheets";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import { BookPort } from "../live/book-port";
import { type GivenRow, on } from "../register/given-workbook";
import { at, bookOf, put, table, values } from "../workbench/books";
import { type InExcel, inExcel } from "./office-js";

type Given = { readonly [N in TableName]?: readonly GivenRow[] };

/** A page of the pane, drawn over a workbook that is open in the workbench's Excel. */
export interface PageInExcel {
  readonly root: HTMLElement;
  readonly book: Book;
  readonly excel: InExcel;
  readonly live: LiveWorkbook;
  readonly pane: Pane;
  /** What stands at the top of the pane. */
  readonly notice: () => string;
  readonly noticeButton: (name: string) => HTMLElement | undefined;
  /** A row of the table, its cells by header; blank rows are left out. */
  readonly rows: (name: TableName) => readonly Readonly<Record<string, unknown>>[];
  /** The first element of that kind whose words hold these. */
  readonly find: (selector: string, words?: string) => HTMLElement | undefined;
  /** Waits until that is there, and gives it. */
  readonly until: <T>(what: string, found: () => T | undefined | null | false) => Promise<T>;
  readonly click: (selector: string, words?: string) => Promise<void>;
  /** Types into a field as a person does, and leaves it. */
  readonly fill: (selector: string, text: string) => Promise<void>;
  readonly close: () => void;
}

/** jsdom lacks what only draws. */
function standIns(): void {
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, {
    IntersectionObserver: class {
      observe(): void {
        return undefined;
      }
    },
  });
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(globalThis, { setImmediate: (work: () => void) => setTimeout(work) });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replaceAll(/["\\]/g, "\\$&") } });
}

/** A workbook with these tables, each on its own sheet from A1, with all its columns. */
export function bookWith(given: Given): Book {
  const book = bookOf();
  for (const [name, rows] of Object.entries(given) as [TableName, readonly GivenRow[]][]) {
    const headers = Object.values(tables[name].columns as Record<string, { readonly header: string }>).map(
      ({ header }) => header,
    );
    const cells = rows.map((row) => headers.map((header) => asTyped(row[header] ?? null)));
    const block = `${name}!A1:${String.fromCharCode(64 + headers.length)}${Math.max(rows.length, 1) + 1}`;
    book.edit(BY_HAND, () => void addSheet(book, name));
    put(book, block, [headers, ...(cells.length === 0 ? [headers.map(() => null)] : cells)]);
    book.edit(BY_HAND, () => book.replaceTable({ ...addTable(book, at(book, block), true), name }));
  }
  return book;
}

/** Text that Excel would take for a formula is written as one types it: with an apostrophe. */
function asTyped(cell: GivenRow[string]): GivenRow[string] {
  return typeof cell === "string" && /^[=+\-@']/.test(cell) ? `'${cell}` : cell;
}

/** Opens a page over these tables, once it has read them. */
export async function openPage(id: PageId, given: Given | Book, today: string): Promise<PageInExcel> {
  standIns();
  const book = "sheetNamed" in given ? given : bookWith(given);
  const excel = inExcel(book);
  const live = new LiveWorkbook(new BookPort(book), { today: () => on(today), settleMs: 0, retryMs: [1] });
  await live.start();
  const [noticesRoot, root] = [document.createElement("div"), document.createElement("div")];
  document.body.replaceChildren(noticesRoot, root);
  const notices = new Notices(noticesRoot);
  const kept = new Map<string, string>();
  const pane = {
    live,
    port: tellingWrites(officeTools, { wrote: () => notices.wroteSince(), writing: (work) => notices.writing(work) }),
    notices,
    sought: new SoughtLine(),
    book: new PaneBook(live, (mistake) => notices.say("error", mistake)),
    kept: {
      get: (name: string) => kept.get(name) ?? null,
      set: (name: string, value: string) => kept.set(name, value),
    },
    meeting: new ChosenMeeting(),
    show: () => undefined,
  } as unknown as Pane;
  const page = (await PAGES.find((each) => each.id === id)!.fetch()) as OpenPage;
  await fetchAllApart();
  page(pane, root);
  return new Opened(pane, { root, noticesRoot, book, excel, live });
}

interface Parts {
  readonly root: HTMLElement;
  readonly noticesRoot: HTMLElement;
  readonly book: Book;
  readonly excel: InExcel;
  readonly live: LiveWorkbook;
}

class Opened implements PageInExcel {
  readonly root: HTMLElement;
  readonly book: Book;
  readonly excel: InExcel;
  readonly live: LiveWorkbook;

  constructor(
    readonly pane: Pane,
    private readonly parts: Parts,
  ) {
    ({ root: this.root, book: this.book, excel: this.excel, live: this.live } = parts);
  }

  readonly notice = (): string => textOf(this.parts.noticesRoot.querySelector(".notice-words > span"));

  readonly noticeButton = (name: string): HTMLElement | undefined =>
    foundIn(this.parts.noticesRoot, "fluent-button", name);

  readonly rows = (name: TableName): readonly Readonly<Record<string, unknown>>[] => {
    const { columns, rect } = table(this.book, name);
    if (rect.rows < 2) return [];
    const cells = values(this.book, `${name}!A2:${String.fromCharCode(64 + rect.columns)}${rect.rows}`);
    return cells
      .map((row) =>
        Object.fromEntries(columns.map((column, at) => [column.name, row[at]]).filter(([, value]) => value !== null)),
      )
      .filter((row) => Object.keys(row).length > 0);
  };

  readonly find = (selector: string, words = ""): HTMLElement | undefined => foundIn(this.root, selector, words);

  readonly until = async <T>(what: string, found: () => T | undefined | null | false): Promise<T> => {
    const end = Date.now() + 4_000;
    for (;;) {
      const there = found();
      if (there !== undefined && there !== null && there !== false) return there;
      if (Date.now() > end) throw new Error(`Waited for ${what}; the page says: ${textOf(document.body)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };

  readonly click = async (selector: string, words = ""): Promise<void> => {
    (await this.until(`${selector} ${words}`, () => this.find(selector, words))).click();
  };

  readonly fill = async (selector: string, text: string): Promise<void> => {
    const field = await this.until(selector, () => this.root.querySelector<HTMLInputElement>(selector));
    field.focus();
    field.value = text;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };

  readonly close = (): void => {
    document.body.replaceChildren();
  };
}

function foundIn(root: Element, selector: string, words: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(selector)].find(
    (each) => textOf(each).includes(words) || each.getAttribute("aria-label")?.includes(words),
  );
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}
