import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { contentTypesFirst, withWholeFilter } from "../src/files/plain-file";
import { LISTS, SEATS_OF_MEETING } from "./sheets/choices";

/** Every part of the file carries this day, so that two builds are the same. */
const STAMP = new Date("2026-11-22T12:00:00");

/**
 * What the library cannot write: names for the lists of choices that follow their tables as these grow, links
 * inside the workbook without a target outside it, and filters over whole tables. The parts come out in one order with one date.
 */
export function finish(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const finished: Zippable = {};
  for (const path of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[path];
    if (bytes !== undefined)
      finished[path] = [
        /\.(xml|rels)$/.test(path) ? strToU8(finishPart(path, strFromU8(bytes))) : bytes,
        { mtime: STAMP },
      ];
  }
  return zipSync(finished, { level: 9 });
}

function finishPart(path: string, xml: string): string {
  if (path === "xl/workbook.xml") return withListNames(xml);
  if (/worksheets\/sheet\d+\.xml$/.test(path))
    return withOwnHeights(xml.replace(/(<hyperlink [^>]*?) r:id="[^"]*"/g, "$1"));
  if (/worksheets\/_rels\/.*\.rels$/.test(path))
    return xml.replace(/<Relationship [^>]*relationships\/hyperlink"[^>]*\/>/g, "");
  if (path.startsWith("xl/tables/")) return withWholeFilter(xml);
  return xml;
}

/** Excel may change the heights of a table's rows; those of the Start sheet and of headers are fixed. */
function withOwnHeights(xml: string): string {
  return xml.includes("<tableParts") ? xml.replace(/(<row r="(?!1")\d+"[^>]*?) customHeight="1"/g, "$1") : xml;
}

function withListNames(xml: string): string {
  const names = Object.entries(LISTS).map(
    ([table, { name, column }]) => `<definedName name="${name}">${table}[${column}]</definedName>`,
  );
  names.push(`<definedName name="${SEATS_OF_MEETING.name}">${SEATS_OF_MEETING.formula}</definedName>`);
  if (!xml.includes("<definedNames>")) throw new Error("The workbook part has no names to add the lists to");
  return xml.replace("<definedNames>", `<definedNames>${names.join("")}`);
}
