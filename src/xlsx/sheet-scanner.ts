import type { RawCell } from "../records/cell";
import { cellAddress, columnOf } from "../records/cell-address";
import type { CellContents } from "./cell-contents";
import { TextGatherer } from "./shared-strings";
import type { XmlListener } from "./xml-elements";
import { damaged } from "./unusable-file";
import { attributeOf } from "./xml-text";

/** Told of a sheet's rows in their order; rows and columns count from 1. */
export interface RowListener {
  /** May this row be passed over? Its cells are then not read. */
  wants(row: number): boolean;
  /** The cells that are there: each at its column; where nothing stands there is a hole. They are lent for the call. */
  row(row: number, cells: readonly (RawCell | undefined)[], looks: RowLooks): void;
  /** An element that stands beside the rows, such as a merged block. */
  element?(name: string, attributes: string, parent: string): void;
}

/** How the cells of a row look, and which hold formulas: both by column, with holes. */
export interface RowLooks {
  /** The number of the cell's style. */
  readonly styles: readonly (number | undefined)[];
  readonly formulas: readonly (true | undefined)[];
}

/** Reads the cells of one sheet out of general XML: texts, numbers, TRUE and FALSE, errors, formulas as their value. */
export class SheetScanner implements XmlListener {
  /** The row last begun; a row without a number is the one after it. */
  row = 0;
  private column = 0;
  private type = "";
  private cells: (RawCell | undefined)[] = [];
  private looks: { styles: (number | undefined)[]; formulas: (true | undefined)[] } = { styles: [], formulas: [] };
  private wanted = false;
  private inRows = false;
  private inRow = false;
  private inValue = false;
  private value = "";
  private readonly inline = new TextGatherer();

  constructor(
    private readonly contents: CellContents,
    private readonly listener: RowListener,
  ) {}

  /** Is the next thing a row, or the end of the rows? */
  get isBetweenRows(): boolean {
    return this.inRows && !this.inRow;
  }

  open(name: string, attributes: string, parent: string): void {
    if (name === "c") {
      if (this.wanted && parent === "row") this.openCell(attributes);
    } else if (name === "row") {
      if (parent === "sheetData") this.openRow(attributes);
    } else if (name === "sheetData") {
      if (parent === "worksheet") this.inRows = true;
    } else if (this.wanted) {
      if (name === "v") this.inValue = parent === "c";
      else if (name === "f" && parent === "c") this.looks.formulas[this.column] = true;
      else this.inline.open(name, parent);
    } else if (!this.inRows) this.listener.element?.(name, attributes, parent);
  }

  private openRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    this.row = number === null ? this.row + 1 : Number(number);
    if (!Number.isInteger(this.row)) throw damaged(`a row has the number '${number ?? ""}'`);
    this.column = 0;
    this.cells = [];
    this.looks = { styles: [], formulas: [] };
    this.inRow = true;
    this.wanted = this.listener.wants(this.row);
  }

  private openCell(attributes: string): void {
    const reference = attributeOf(attributes, "r");
    this.column = reference === null ? this.column + 1 : columnOf(reference);
    if (this.column === 0) throw damaged(`a cell stands at '${reference ?? ""}'`);
    this.type = attributeOf(attributes, "t") ?? "";
    const style = Number(attributeOf(attributes, "s") ?? "");
    if (style > 0) this.looks.styles[this.column] = style;
    this.value = "";
    this.inline.begin();
  }

  text(piece: string): void {
    if (!this.wanted) return;
    if (this.inValue) this.value += piece;
    else this.inline.take(piece);
  }

  close(name: string, parent: string): void {
    if (name === "row") {
      if (parent !== "sheetData") return;
      if (this.wanted) this.listener.row(this.row, this.cells, this.looks);
      this.wanted = this.inRow = false;
    } else if (name === "sheetData") this.inRows = false;
    else if (!this.wanted) return;
    else if (name === "v") this.inValue = false;
    else if (name !== "c") this.inline.close(name);
    else if (parent === "row") this.closeCell();
  }

  private closeCell(): void {
    const { type, contents } = this;
    const content = type === "inlineStr" ? contents.intern(this.inline.whole()) : contents.of(type, this.value);
    if (content === "") return;
    if (this.cells[this.column] !== undefined)
      throw damaged(`${cellAddress(this.row, this.column)} stands there twice`);
    this.cells[this.column] = content;
  }
}
