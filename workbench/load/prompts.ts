import { strFromU8, unzipSync } from "fflate";
import { parseA1 } from "../book/address";
import type { Validation } from "../book/sheet";
import { fromExcelText } from "./excel-text";

/**
 * The messages that Excel shows beside a chosen cell where anything may be typed into it, for each sheet by its name. The reader of workbooks
 * leaves validations out that allow anything, and their messages with them.
 */
export function promptsOf(bytes: Uint8Array): ReadonlyMap<string, readonly Validation[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook|worksheets\/[^/]+$)/.test(name),
  });
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ Id = "", Target = "" }) => [Id, Target]),
  );
  return new Map(
    tags(text("xl/workbook.xml"), "sheet").map((sheet) => {
      const target = targets.get(sheet["r:id"] ?? "") ?? "";
      const xml = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      const after = xml.slice(Math.max(0, xml.lastIndexOf("</sheetData>")));
      return [sheet.name ?? "", tags(after, "dataValidation").flatMap(promptsIn)];
    }),
  );
}

function promptsIn(found: Readonly<Record<string, string>>): Validation[] {
  const { type = "none", sqref = "", showInputMessage, promptTitle: title = "", prompt: message = "" } = found;
  if (type !== "none" || title + message === "") return [];
  const prompt = { showPrompt: showInputMessage === "1" || showInputMessage === "true", title, message };
  return sqref.split(/\s+/).flatMap((area) => {
    const rect = parseA1(area);
    return rect ? [{ rect, rule: {}, prompt }] : [];
  });
}

/** The attributes of each element of a name. */
function tags(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, "g"))].map(([, inside = ""]) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = "", double, single = ""]) => [
        key,
        unescaped(double ?? single),
      ]),
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return fromExcelText(
    text.replaceAll(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? "", 16));
      return ENTITIES[name ?? ""] ?? all;
    }),
  );
}
