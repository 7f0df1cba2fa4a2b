import type { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Every part carries this day, so that a file tells nothing of when it was made and the same content is the same file. */
const STAMP = new Date("2020-01-01T12:00:00");

/**
 * A workbook as the bytes of an .xlsx that says nothing of who made it, on what, or when: without properties of the document.
 * The parts come out in one order with one date.
 */
export async function plainFile(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const kept: Zippable = {};
  for (const path of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[path];
    if (bytes === undefined || PROPERTIES.test(path)) continue;
    const isList = path === "[Content_Types].xml" || path === "_rels/.rels";
    kept[path] = [isList ? strToU8(withoutProperties(strFromU8(bytes))) : bytes, { mtime: STAMP }];
  }
  return zipSync(kept, { level: 6 });
}

const PROPERTIES = /^docProps\//;

function withoutProperties(list: string): string {
  return list.replace(/<(?:Override|Relationship)\b[^>]*"\/?docProps\/[^>]*\/>/g, "");
}

/** The package's list of parts stands first, as Excel writes it. */
function contentTypesFirst(one: string, other: string): number {
  const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
