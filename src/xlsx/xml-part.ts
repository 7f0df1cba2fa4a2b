import { brokenXml } from "./unusable-file";
import type { XmlListener } from "./xml-elements";
import { XmlScanner } from "./xml-scanner";
import { attributeOf } from "./xml-text";
import type { ZipParts } from "./zip-parts";

const ATTRIBUTES = /^(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;
const NAME = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Has each attribute of an element a value between quotes, a space before it, and a name of its own? */
function checkAttributes(part: string, element: string, attributes: string): void {
  if (!ATTRIBUTES.test(attributes)) throw brokenXml(part, `<${element}> has what is no attribute`);
  const names = Array.from(attributes.matchAll(NAME), ([, name]) => name);
  if (new Set(names).size < names.length) throw brokenXml(part, `<${element}> has an attribute twice`);
}

/** Reads one small XML part of the file from beginning to end; it must be well-formed, so that none of it is read wrongly. */
export function readXml(zip: ZipParts, part: string, listener: XmlListener): void {
  const scanner = new XmlScanner(part, {
    ...listener,
    open: (name, attributes, parent, namespaces) => {
      if (attributes !== "") checkAttributes(part, name, attributes);
      listener.open(name, attributes, parent, namespaces);
    },
  });
  zip.read(part, (piece) => scanner.push(piece));
  scanner.end();
}

/** One part's pointer to another. */
interface Relation {
  readonly id: string;
  /** The last word of its kind: "worksheet", "table", "sharedStrings", "officeDocument". */
  readonly kind: string;
  /** The other part's full name. */
  readonly part: string;
}

/** What a part points to; nothing where it has no list of pointers. */
export function relationsOf(zip: ZipParts, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(list)) return [];
  const relations: Relation[] = [];
  readXml(zip, list, {
    open: (name, attributes, parent) => {
      if (name !== "Relationship" || parent !== "Relationships" || attributeOf(attributes, "TargetMode") === "External")
        return;
      const kind = attributeOf(attributes, "Type") ?? "";
      const target = attributeOf(attributes, "Target") ?? "";
      relations.push({
        id: attributeOf(attributes, "Id") ?? "",
        kind: kind.slice(kind.lastIndexOf("/") + 1),
        part: resolved(folder, target),
      });
    },
    close: () => undefined,
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : folder + target).split(/[/\\]/)) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
