import { cellRect, parseA1, type Rect } from "../book/address";
import type { Book } from "../book/book";
import { BY_HAND, type BookChange, type BookEvent } from "../book/events";
import type { Block } from "../book/sheet";
import { bodyRect } from "../book/table";
import { FULL_MATRIX } from "../host/api-versions";
import { ExcelHost } from "../host/excel-host";
import { readFunctionMetadata } from "../host/function-metadata";
import type { BootInfo } from "../host/messages";
import { bookFromXlsx } from "../load/from-xlsx";
import { mergeSheets } from "../load/merge";
import { ContextMenu } from "./context-menu";
import { Editor } from "./editor";
import { button, element } from "./element";
import { FilterMenu } from "./filter-menu";
import { FindBar } from "./find-bar";
import { FormulaBar } from "./formula-bar";
import { helpOf } from "./function-help";
import { GridView } from "./grid-view";
import { acceptDrops, chooseFile, type TakesFiles } from "./incoming-files";
import { introduction } from "./introduction";
import { listenToKeys } from "./keys";
import type { AddinManifest, ManifestButton } from "./manifest";
import { cellName } from "./metrics";
import { listenToMouse } from "./mouse";
import { Notices } from "./notices";
import { fromBase64, type Opened } from "./open-book";
import { Pane } from "./pane";
import { ribbon } from "./ribbon";
import { summaryOf } from "./selection-summary";
import { Session } from "./session";
import { Tabs } from "./tabs";
import { type TitleBarDoes, titleBar } from "./title-bar";
import { ValidationView } from "./validation-view";

export interface WorkbenchOptions {
  readonly addinBase: string;
  readonly manifest: AddinManifest;
  readonly metadata: unknown;
  readonly api: string | null;
  readonly theme: string | null;
  readonly opened: Opened;
  /** What is taken for today, like 2026-11-30; "" for the computer's day. */
  readonly day: string;
  readonly openShipped: TitleBarDoes["openShipped"];
  readonly openBytes: (bytes: Uint8Array, name: string) => void;
  readonly files: TakesFiles;
}

/** So many lines are shown above the selected cell of a sheet that is shown for the first time. */
const LINES_BEFORE = 2;

/** What changes nothing that somebody would miss. */
const LEAVES_AS_IT_IS: ReadonlySet<BookChange["kind"]> = new Set([
  "selected",
  "calculated",
  "sheetActivated",
  "sheetDeactivated",
]);

/** One workbook open in the page, with the add-in beside it. */
export class Workbench {
  readonly notices = new Notices();
  readonly session: Session;
  readonly grid: GridView;
  readonly host: ExcelHost;
  readonly pane: Pane;
  /** Has anything been changed since the workbook was opened, by hand or in the pane? What the add-in does to sheets by itself does not count. */
  isEdited = false;
  private readonly editor: Editor;
  private readonly bar: FormulaBar;
  private readonly validation: ValidationView;
  private readonly menu: ContextMenu;
  private readonly tabs: Tabs;
  private readonly insertable = new Map<string, Book>();
  private readonly life = new AbortController();

  constructor(
    readonly book: Book,
    private readonly options: WorkbenchOptions,
  ) {
    const say = (message: string): void => this.notices.say(message);
    this.session = new Session(book, say);
    this.grid = new GridView(book, () => ({ rect: this.session.selection, active: this.session.active }));
    const functions = readFunctionMetadata(options.metadata);
    const help = helpOf(options.manifest.namespace, functions);
    this.bar = new FormulaBar(this.session, this.grid, help, say);
    this.editor = new Editor(this.session, this.grid, help, (text) => {
      this.bar.line.value = text;
    });
    this.session.reveal = (rect) => this.grid.reveal(rect);
    this.validation = new ValidationView(this.session, this.grid, this.editor);
    this.menu = new ContextMenu(this.session, this.grid, say, this.life.signal);
    this.tabs = new Tabs(this.session, {
      leave: () => this.editor.commit(),
      toCells: () => this.grid.root.focus({ preventScroll: true }),
    });
    const boot = {
      conversationId: crypto.randomUUID(),
      instanceId: crypto.randomUUID(),
      hostOrigin: location.origin,
      locale: "en-GB",
    };
    this.pane = new Pane(options.manifest.name, options.addinBase + options.manifest.page, boot, (window) =>
      // What is dropped on the frame would else be opened there, in the add-in's place.
      acceptDrops(window, options.files),
    );
    this.host = this.hostFor(boot);
    this.host.functions.define(options.manifest.namespace, functions);
    book.listen((events) => {
      this.isEdited ||= events.some(
        ({ change, origin }) => change.kind === "changed" || (!origin.addin && !LEAVES_AS_IT_IS.has(change.kind)),
      );
      this.changed(events);
    });
  }

  private hostFor(boot: BootInfo): ExcelHost {
    const { api } = this.options;
    return new ExcelHost({
      book: this.book,
      boot,
      addinOrigin: this.pane.origin,
      offered: api === null ? FULL_MATRIX : { ...FULL_MATRIX, ExcelApi: api },
      shell: {
        openWorkbook: (base64) => this.offerWorkbook(base64),
        insertSheets: (base64, given) => this.insert(base64, given),
        showPane: (visible) => this.pane.show(visible),
        leavePane: (isBack) => (isBack ? this.pane.focusHead() : this.grid.root.focus()),
      },
      ribbon: {
        setEnabled: (control, enabled) =>
          document.querySelectorAll<HTMLButtonElement>(`[data-control="${CSS.escape(control)}"]`).forEach((found) => {
            found.disabled = !enabled;
          }),
        setVisible: () => undefined,
      },
      post: (message) => this.pane.post(message),
      prepare: async (base64) => void this.insertable.set(base64, await bookFromXlsx(fromBase64(base64))),
      complain: (message) => this.notices.complain(message),
    });
  }

  /** Puts the page together and starts the add-in. */
  mount(root: HTMLElement): void {
    const { opened } = this.options;
    root.replaceChildren(
      element(
        "header",
        {},
        titleBar(
          { name: this.book.name, opened, day: this.options.day, theme: this.options.theme },
          { openShipped: this.options.openShipped, chooseFile: () => chooseFile(this.options.files) },
        ),
        introduction(opened, this.openedAt()),
        ribbon(
          {
            session: this.session,
            say: (message) => this.notices.say(message),
            press: (pressed) => this.press(pressed),
            colleague: (on) => root.classList.toggle("colleague", on),
          },
          this.options.manifest,
          this.options.addinBase,
        ),
        this.bar.root,
      ),
      element(
        "main",
        { class: "work" },
        this.grid.frame,
        this.pane.root,
        this.editor.completion.root,
        this.bar.completion.root,
      ),
      element("footer", { class: "foot" }, this.tabs.root, this.notices.status),
      this.notices.bar,
    );
    const { session, grid, editor, menu } = this;
    const filter = new FilterMenu(session, grid, this.life.signal);
    const find = new FindBar(session, grid);
    listenToKeys({ session, grid, editor, menu, filter, find }, this.life.signal);
    listenToMouse({ session, grid, editor, menu, filter }, this.life.signal);
    grid.draw();
    this.changed([]);
    this.pane.connect(this.host);
    this.grid.root.focus();
  }

  private openedAt(): Parameters<typeof introduction>[1] {
    const { activeSheetId } = this.book;
    const rect = this.session.selection;
    return {
      name: cellName(rect.row, rect.column),
      goThere: () => {
        this.session.show(activeSheetId);
        this.session.select(rect);
        this.grid.reveal(rect);
        this.grid.root.focus();
      },
    };
  }

  dispose(): void {
    this.host.dispose();
    this.life.abort();
  }

  private lastSheet = "";
  private readonly shown = new Set<string>();

  /** Shows the selected cell of a sheet; the first time with the lines before it, which say what it belongs to. */
  private turnTo(selected: Rect): void {
    const { activeSheetId, activeSheet } = this.book;
    if (!this.shown.has(activeSheetId)) {
      this.shown.add(activeSheetId);
      const row = Math.max(activeSheet.frozen.rows, selected.row - LINES_BEFORE);
      this.grid.reveal({ ...selected, row }, "at the top");
    }
    this.grid.reveal(selected);
  }

  private changed(events: readonly BookEvent[]): void {
    const { book, grid, session } = this;
    if (events.every(({ change }) => change.kind === "selected") && this.lastSheet === book.activeSheetId)
      grid.drawSelection();
    else grid.refresh();
    if (this.lastSheet !== book.activeSheetId) {
      this.lastSheet = book.activeSheetId;
      grid.toStart();
      requestAnimationFrame(() => {
        this.turnTo(session.selection);
        this.validation.show();
      });
    } else if (events.some(({ change, origin }) => change.kind === "selected" && origin.addin))
      grid.reveal(session.selection);
    this.showFiltered(events);
    this.validation.show();
    this.bar.show();
    this.tabs.show();
    const waiting = this.host.functions.pending;
    this.notices.status.textContent =
      waiting > 0 ? `Calculating: ${waiting}` : summaryOf(this.book.activeSheet, this.session.selection);
  }

  /** After one's own filter shows the rows from the table's first on: those that were in view may be hidden. */
  private showFiltered(events: readonly BookEvent[]): void {
    for (const { change, origin } of events) {
      const table = change.kind === "filtered" && origin === BY_HAND ? this.book.tableById(change.tableId) : undefined;
      if (table?.sheetId !== this.book.activeSheetId) continue;
      this.grid.reveal({ row: bodyRect(table).row, column: this.session.active.column }, "at the top");
    }
  }

  private press(pressed: ManifestButton): void {
    if (pressed.action.kind === "pane") this.pane.show(true);
    else void this.host.runCommand(pressed.action.name, pressed.id);
  }

  private offerWorkbook(base64: string): void {
    this.notices.offer("The add-in has made a new workbook. Excel would open it in a new window.", "Open it here", () =>
      this.options.openBytes(fromBase64(base64), "Book2.xlsx"),
    );
  }

  private insert(base64: string, given: Readonly<Record<string, unknown>>): readonly string[] {
    const from = this.insertable.get(base64);
    if (!from) throw new Error("The workbook to insert was not read.");
    const { sheetNamesToInsert, positionType, relativeTo } = given;
    return mergeSheets(this.book, from, {
      ...(Array.isArray(sheetNamesToInsert) ? { sheetNamesToInsert: sheetNamesToInsert.map(String) } : {}),
      ...(typeof positionType === "string" ? { positionType } : {}),
      ...(typeof relativeTo === "string" ? { relativeTo } : {}),
    });
  }

  /** A block by its sheet's name and its address. */
  at(sheetName: string, address: string): Block {
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) throw new Error(`There is no sheet “${sheetName}”.`);
    return { sheet, rect: parseA1(address) ?? cellRect(0, 0) };
  }
}

/** What the page shows when nothing can be opened. */
export function failure(message: string, retry: () => void): HTMLElement {
  return element("div", { class: "failure" }, element("p", {}, message), button("Try again", retry));
}
