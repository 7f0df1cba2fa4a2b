import { Inflate } from "fflate";
import { zipDirectory, type ZipEntry } from "../../src/xlsx/zip-directory";
import { parseA1, type Rect } from "../book/address";

/** What stands before a sheet's cells is read from so many packed bytes. */
const BEGINNING = 4096;

/** The selected cells of each sheet of an `.xlsx`, by the sheet's name: where Excel opens it. Sheets that do not say are left out. */
export function selectionsIn(file: Uint8Array): ReadonlyMap<string, Rect> {
  const entries = new Map(zipDirectory(file).map((entry) => [entry.name, entry]));
  const text = (name: string, most?: number): string => textOf(file, entries.get(name), most);
  const targets = new Map(
    tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const found = new Map<string, Rect>();
  for (const tag of tags(text("xl/workbook.xml"), "sheet")) {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const rect = selectionIn(text(target.startsWith("/") ? target.slice(1) : `xl/${target}`, BEGINNING));
    if (rect) found.set(unescaped(attribute(tag, "name")), rect);
  }
  return found;
}

/** Of the parts of a sheet that frozen lines make, each with a selection, the active one counts. */
function selectionIn(sheet: string): Rect | undefined {
  const active = attribute(tags(sheet, "pane")[0] ?? "", "activePane");
  const selections = tags(sheet, "selection");
  const chosen = selections.find((tag) => attribute(tag, "pane") === active) ?? selections[0] ?? "";
  return parseA1(attribute(chosen, "activeCell"));
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** A part's text as far as it comes from so many of its packed bytes; blank where there is none. */
function textOf(file: Uint8Array, entry: ZipEntry | undefined, most = Infinity): string {
  if (!entry) return "";
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = file.subarray(start, start + Math.min(most, entry.compressedBytes));
  if (entry.stored) return new TextDecoder().decode(packed);
  let text = "";
  const decoder = new TextDecoder();
  new Inflate((piece) => (text += decoder.decode(piece, { stream: true }))).push(
    packed,
    packed.length === entry.compressedBytes,
  );
  return text;
}
