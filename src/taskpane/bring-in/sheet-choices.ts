import type { BroughtIn } from "../../excel/brought-in";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { RULES_SHEET, START_SHEET } from "../../workbook/layout";
import { tableNamed } from "../../workbook/shape";
import type { SheetOfFile } from "../../xlsx/sheet-grids";
import { type Pane, sentenceOf } from "../pane";

/** A sheet to choose: of the open workbook, or of a file. */
export interface SheetChoice {
  /** What it is kept by: its name; of a file "[Register.xlsx]2026", as formulas name it. */
  readonly id: string;
  readonly sheet: string;
}

/** What there is to choose. */
export interface Choices {
  /** Null while they are asked for. */
  readonly ofWorkbook: readonly SheetChoice[] | null;
  readonly ofFile: readonly SheetChoice[];
  /** The name of the file; "" without one. */
  readonly file: string;
  /** Sheets that are hidden, by their names. */
  readonly hidden: readonly string[];
  /** Why the file cannot be used; "" where it can. */
  readonly fault: string;
}

/** Far above any register; larger files are not read. */
const LARGEST_BYTES = 20 * 2 ** 20;

/** The sheets that an officer may bring in: those of the open workbook that are not ours, and those of a file that she has chosen. */
export class SheetChoices {
  choices: Choices = { ofWorkbook: null, ofFile: [], file: "", hidden: [], fault: "" };
  private fileSheets: readonly SheetOfFile[] = [];
  private hiddenHere: readonly string[] = [];

  constructor(private readonly pane: Pane) {}

  /** Sheets of ours are not offered; one of hers may have come since the page was opened. */
  async lookInWorkbook(): Promise<void> {
    const all = await this.pane.port.sheets();
    const own = all.filter(
      ({ sheet, tables }) =>
        sheet !== START_SHEET && sheet !== RULES_SHEET && !tables.some((name) => tableNamed(name) !== null),
    );
    const [shown, hidden] = [own.filter(({ isHidden }) => !isHidden), own.filter(({ isHidden }) => isHidden)];
    this.hiddenHere = hidden.map(({ sheet }) => sheet);
    this.take({ ofWorkbook: shown.map(({ sheet }) => ({ id: sheet, sheet })) });
  }

  /** Reads which sheets a file has. It stays in this pane. */
  async lookInFile(file: File): Promise<void> {
    this.fileSheets = [];
    this.take({ ofFile: [], file: "", fault: "" });
    try {
      if (file.size > LARGEST_BYTES) throw new Error("It is larger than 20 MB, and no register is.");
      const { sheetsIn } = await import(/* webpackChunkName: "pane-file" */ "../../xlsx/sheet-grids");
      this.fileSheets = sheetsIn(new Uint8Array(await file.arrayBuffer())).filter(({ holdsOurs }) => !holdsOurs);
      const shown = this.fileSheets.filter(({ isHidden }) => !isHidden);
      const fault = shown.length > 0 ? "" : `${file.name} has no sheet but hidden ones and tables of this program.`;
      const ofFile = shown.map(({ sheet }) => ({ id: `[${file.name}]${sheet}`, sheet }));
      this.take({ ofFile, file: file.name, fault });
    } catch (error) {
      this.take({ fault: `${file.name}: ${sentenceOf(error)}` });
    }
  }

  private take(more: Partial<Choices>): void {
    const hiddenThere = this.fileSheets.filter(({ isHidden }) => isHidden).map(({ sheet }) => sheet);
    this.choices = { ...this.choices, ...more, hidden: [...this.hiddenHere, ...hiddenThere] };
  }

  /** The name of a sheet that was chosen. */
  nameOf(id: string): string {
    const { ofWorkbook, ofFile } = this.choices;
    return [...(ofWorkbook ?? []), ...ofFile].find((choice) => choice.id === id)?.sheet ?? id;
  }

  /** A sheet that was chosen as it stands, and what the workbook keeps of the last time. */
  async read(id: string): Promise<{ readonly grid: SheetGrid; readonly kept: BroughtIn | null }> {
    const { port, live } = this.pane;
    const date1904 = live.register.shapeOf("Meetings")?.date1904 ?? false;
    const ofFile = this.choices.ofFile.find((choice) => choice.id === id);
    const found = ofFile === undefined ? undefined : this.fileSheets.find(({ sheet }) => sheet === ofFile.sheet);
    const [grid, kept] = await Promise.all([
      found === undefined ? port.readSheet(id, date1904) : found.read(),
      port.broughtIn(id),
    ]);
    return { grid, kept };
  }
}
