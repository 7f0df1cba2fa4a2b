import { readXml } from "./xml-part";
import { cellText } from "./xml-text";
import type { ZipParts } from "./zip-parts";

/** Every text that cells point to by number, in order; the pieces of a text in several fonts are joined. */
export function sharedStrings(zip: ZipParts, part: string | null): readonly string[] {
  const strings: string[] = [];
  if (part === null || !zip.has(part)) return strings;
  const text = new TextGatherer();
  readXml(zip, part, {
    open: (name, _attributes, parent) => {
      if (name === "si") text.begin();
      else text.open(name, parent);
    },
    text: (piece) => text.take(piece),
    close: (name) => {
      if (name === "si") strings.push(text.whole());
      else text.close(name);
    },
  });
  return strings;
}

/** Joins the `t` pieces of one text, and leaves out how it is pronounced. */
export class TextGatherer {
  private gathered = "";
  private inText = false;

  begin(): void {
    this.gathered = "";
    this.inText = false;
  }

  open(name: string, parent: string): void {
    // The text itself, or a run of it in one font; in `rPh` it is how a word is pronounced.
    if (name === "t") this.inText = parent === "si" || parent === "r" || parent === "is";
  }

  take(piece: string): void {
    if (this.inText) this.gathered += piece;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
  }

  whole(): string {
    return detached(cellText(this.gathered));
  }
}

/** The same text in memory of its own: a slice would keep the whole piece of the file that it was cut from. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
