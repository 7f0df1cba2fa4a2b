import { textFrom } from "./bytes";
import { brokenXml, damaged } from "./unusable-file";
import { XmlElements, type XmlListener } from "./xml-elements";
import { unescaped } from "./xml-text";

const EXCLAMATION = 33;
const LESS = 60;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const QUESTION = 63;
/** A tag or a text longer than this is no workbook's; it is kept from filling the memory. */
const LONGEST = 4 * 1024 * 1024;

/** Reads an XML part that comes piece by piece. Knows nothing of what it means; declarations and comments are passed over. */
export class XmlScanner {
  private readonly elements: XmlElements;
  private decoder: TextDecoder | null = null;
  private rest = "";

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {
    this.elements = new XmlElements(part, listener);
  }

  push(piece: Uint8Array): void {
    this.decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe
        ? "utf-16le"
        : piece[0] === 0xfe && piece[1] === 0xff
          ? "utf-16be"
          : "utf-8",
      { fatal: true },
    );
    const decoded = textFrom(this.decoder, piece, { stream: true });
    const text = this.rest === "" ? decoded : this.rest + decoded;
    const done = this.scan(text);
    this.rest = text.slice(done);
    if (this.rest.length > LONGEST) throw damaged(`${this.part} cannot be read`);
  }

  /** Did the pieces so far end with the end of a tag, and is a tag without a prefix that comes next one of the part's own? */
  get isPlain(): boolean {
    return this.rest === "" && this.elements.isPlain;
  }

  end(): void {
    if (this.rest.trim() !== "") throw brokenXml(this.part, "it breaks off");
    this.elements.end();
  }

  /** Takes in all that is whole, and returns where the rest begins. */
  private scan(text: string): number {
    let at = 0;
    for (;;) {
      const tag = text.indexOf("<", at);
      if (tag < 0) return at;
      const next = text.charCodeAt(tag + 1);
      const isMarkup = next === EXCLAMATION || next === QUESTION;
      const end = Number.isNaN(next) ? -1 : isMarkup ? this.endOfMarkup(text, tag) : this.endOfTag(text, tag + 1);
      if (end < 0) return at;
      if (tag > at) this.text(text.slice(at, tag), true);
      if (!isMarkup) this.tag(text, tag + 1, end);
      else if (text.startsWith("<![CDATA[", tag)) this.text(text.slice(tag + 9, end - 2), false);
      at = end + 1;
    }
  }

  private text(written: string, isEscaped: boolean): void {
    if (this.elements.isOutside && written.trim() !== "")
      throw brokenXml(this.part, "text stands outside its elements");
    if (this.listener.text === undefined || this.elements.isPassingOver) return;
    this.listener.text(isEscaped ? unescaped(written) : written);
  }

  private tag(text: string, start: number, end: number): void {
    if (text.charCodeAt(start) === SLASH) {
      let last = end;
      while (text.charCodeAt(last - 1) <= 32) last--;
      this.elements.close(text.slice(start + 1, last));
      return;
    }
    const selfClosing = text.charCodeAt(end - 1) === SLASH;
    const last = selfClosing ? end - 1 : end;
    let nameEnd = start;
    while (nameEnd < last && text.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = text.slice(start, nameEnd);
    this.elements.open(name, nameEnd < last ? text.slice(nameEnd, last) : "");
    if (selfClosing) this.elements.close(name);
  }

  /** The place of the tag's ">", which may also stand inside an attribute's quotes; -1 where it has not come yet. */
  private endOfTag(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) throw brokenXml(this.part, "a tag begins inside another");
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
    return -1;
  }

  /** The end of a comment, of text that is taken as it stands, or of a word to the program; -1 where it has not come yet. */
  private endOfMarkup(text: string, from: number): number {
    if (text.charCodeAt(from + 1) === QUESTION) return endOf("?>", text, from + 2);
    switch (text[from + 2]) {
      case undefined:
        return -1;
      case "-":
        return endOf("-->", text, from + 4);
      case "[":
        return endOf("]]>", text, from + 9);
      default:
        // A document type may define texts of its own; no workbook has one.
        throw brokenXml(this.part, "it has a document type, which no workbook has");
    }
  }
}

function endOf(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length - 1;
}
