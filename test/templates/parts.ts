import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Parts = ReadonlyMap<string, string>;

/** The parts of an .xlsx file as text, by their path inside it. */
export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function committed(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../../templates", name));
}

/** A table's own part, and the part of the sheet it stands on. */
export function tableParts(parts: Parts, table: string): { readonly table: string; readonly sheet: string } {
  const found = [...parts].find(
    ([path, xml]) => path.startsWith("xl/tables/") && xml.includes(`displayName="${table}"`),
  );
  if (found === undefined) return { table: "", sheet: "" };
  const file = found[0].replace("xl/tables/", "");
  const rels = [...parts].find(([path, xml]) => path.startsWith("xl/worksheets/_rels/") && xml.includes(`/${file}"`));
  const sheet = rels === undefined ? "" : rels[0].replace("/_rels", "").replace(/\.rels$/, "");
  return { table: found[1], sheet: parts.get(sheet) ?? "" };
}

/** Every value of an attribute or of what one group of a pattern holds, in order. */
export function every(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, value]) => unescaped(value ?? ""));
}

function unescaped(xml: string): string {
  return xml
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
