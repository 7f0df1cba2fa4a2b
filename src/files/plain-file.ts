import type { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Every part carries this day, so that a file tells nothing of when it was made and the same content is the same file. */
const STAMP = new Date("2020-01-01T12:00:00");

/**
 * A workbook as the bytes of an .xlsx that says nothing of who made it, on what, or when: without properties of the document.
 * The parts come out in one order with one date. A number that is none is our own mistake, and no file is made with it: Excel would call
 * the file damaged.
 */
export async function plainFile(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const kept: Zippable = {};
  for (const path of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[path];
    if (bytes === undefined || PROPERTIES.test(path)) continue;
    if (path.startsWith("xl/worksheets/") && NO_NUMBER.test(strFromU8(bytes)))
      throw new Error("No file was made: one of its cells would hold a number that is none.");
    kept[path] = [path.startsWith("xl/tables/") || LISTS.has(path) ? finished(bytes) : bytes, { mtime: STAMP }];
  }
  return zipSync(kept, { level: 6 });
}

const NO_NUMBER = /<v>(?:NaN|-?Infinity|undefined|\[object Object\])<\/v>/;
const PROPERTIES = /^docProps\//;
/** The parts that name those of the properties. */
const LISTS: ReadonlySet<string> = new Set(["[Content_Types].xml", "_rels/.rels"]);

function finished(bytes: Uint8Array): Uint8Array {
  return strToU8(withWholeFilter(withoutProperties(strFromU8(bytes))));
}

/** A table's filter reaches over the whole table, as Excel writes it, where the library has it over the headers alone; without buttons there is none. */
export function withWholeFilter(xml: string): string {
  const ref = /<table [^>]* ref="([^"]+)"/.exec(xml)?.[1];
  return xml.replace(/<autoFilter ref="[^"]*">.*?<\/autoFilter>/, (filter) =>
    filter.includes('hiddenButton="0"') ? `<autoFilter ref="${ref}"/>` : "",
  );
}

function withoutProperties(list: string): string {
  return list.replace(/<(?:Override|Relationship)\b[^>]*"\/?docProps\/[^>]*\/>/g, "");
}

/** The package's list of parts stands first, as Excel writes it. */
export function contentTypesFirst(one: string, other: string): number {
  const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
