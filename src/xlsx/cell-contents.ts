import type { RawCell } from "../records/cell";
import { detached } from "./shared-strings";
import { damaged } from "./unusable-file";
import { cellText } from "./xml-text";

/** What the cells of one sheet hold, by their type and what stands in their `v`. */
export class CellContents {
  private readonly interned = new Map<string, string>();

  constructor(private readonly strings: readonly string[]) {}

  /** The content of a cell whose text does not stand inline: errors as what they show, formulas as their value. */
  of(type: string, value: string): RawCell {
    if (value === "") return "";
    switch (type) {
      case "s":
        return this.shared(Number(value));
      case "str":
      case "d":
      case "e":
        return this.text(value);
      case "b":
        return this.truth(value);
      default: {
        const number = Number(value);
        return Number.isFinite(number) ? number : this.intern(value);
      }
    }
  }

  /** The shared text of that number. */
  shared(number: number): string {
    const text = this.strings[number];
    if (text === undefined) throw damaged("a cell's text is not in the list of texts");
    return text;
  }

  private truth(value: string): RawCell {
    const word = value.trim().toLowerCase();
    if (word === "1" || word === "true") return true;
    return word === "0" || word === "false" ? false : this.intern(value);
  }

  /** A text as it stands in the file, Excel's own escapes put in. */
  text(written: string): string {
    return this.intern(cellText(written));
  }

  /** One copy of each text, apart from the piece of the file that it was cut from. */
  intern(text: string): string {
    const known = this.interned.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.interned.set(own, own);
    return own;
  }
}
