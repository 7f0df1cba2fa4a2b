import { damaged } from "./unusable-file";
import { unescaped } from "./xml-text";

/** Told of a part's tags and text in their order. Names come without their prefix: "row" for `<x:row>`. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(text: string): void;
}

const LESS = 60;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
/** A tag or a text longer than this is no workbook's; it is kept from filling the memory. */
const LONGEST = 4 * 1024 * 1024;

/** Reads an XML part that comes piece by piece. Knows nothing of what it means; declarations and comments are passed over. */
export class XmlScanner {
  private decoder: TextDecoder | null = null;
  private rest = "";

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  push(piece: Uint8Array): void {
    this.decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe
        ? "utf-16le"
        : piece[0] === 0xfe && piece[1] === 0xff
          ? "utf-16be"
          : "utf-8",
    );
    const decoded = this.decoder.decode(piece, { stream: true });
    const text = this.rest === "" ? decoded : this.rest + decoded;
    const done = this.scan(text);
    this.rest = text.slice(done);
    if (this.rest.length > LONGEST) throw damaged(`${this.part} cannot be read`);
  }

  /** Did the pieces so far end with the end of a tag? */
  get isBetweenTags(): boolean {
    return this.rest === "";
  }

  end(): void {
    if (this.rest.trim() !== "") throw damaged(`${this.part} breaks off`);
  }

  /** Takes in all that is whole, and returns where the rest begins. */
  private scan(text: string): number {
    let at = 0;
    for (;;) {
      const tag = text.indexOf("<", at);
      if (tag < 0) return at;
      const next = text.charCodeAt(tag + 1);
      const isMarkup = next === 33 || next === 63;
      const end = Number.isNaN(next) ? -1 : isMarkup ? endOfMarkup(text, tag) : endOfTag(text, tag + 1);
      if (end < 0) return at;
      if (tag > at) this.listener.text?.(unescaped(text.slice(at, tag)));
      if (!isMarkup) this.tag(text, tag + 1, end);
      else if (text.startsWith("<![CDATA[", tag)) this.listener.text?.(text.slice(tag + 9, end - 2));
      at = end + 1;
    }
  }

  private tag(text: string, start: number, end: number): void {
    if (text.charCodeAt(start) === SLASH) {
      this.listener.close(localName(text, start + 1, end));
      return;
    }
    const selfClosing = text.charCodeAt(end - 1) === SLASH;
    const last = selfClosing ? end - 1 : end;
    let nameEnd = start;
    while (nameEnd < last && text.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = localName(text, start, nameEnd);
    this.listener.open(name, nameEnd < last ? text.slice(nameEnd, last) : "");
    if (selfClosing) this.listener.close(name);
  }
}

function localName(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  for (let at = start; at < to; at++) if (text.charCodeAt(at) === COLON) from = at + 1;
  return text.slice(from, to);
}

/** The place of the tag's ">", which may also stand inside an attribute's quotes; -1 where it has not come yet. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function endOfMarkup(text: string, from: number): number {
  const close = text.startsWith("<!--", from)
    ? "-->"
    : text.startsWith("<![CDATA[", from)
      ? "]]>"
      : text.startsWith("<?", from)
        ? "?>"
        : ">";
  const end = text.indexOf(close, from + 2);
  return end < 0 ? -1 : end + close.length - 1;
}
