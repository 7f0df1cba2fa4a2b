import { damaged } from "./unusable-file";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text of an XML file with its five named and its numbered entities put in.
 *
 * @throws UnusableFile for an "&" that begins none of them.
 */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+);|#(\d+);|([a-z]+);)?/gi,
    (whole, hex?: string, decimal?: string, name = "") => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : 0;
      const letter = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(String(name));
      if (letter === undefined) throw damaged(`'${whole}' stands for nothing in XML`);
      return letter;
    },
  );
}

/** Excel's own way of writing what XML cannot hold: `_x000A_` is a line's end, `_x005F_` an underscore. */
export function cellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * The value of an attribute in what stands between a tag's name and its end; null where it has none. One of another
 * namespace has another name: attributeOf(' r:id="rId1" id="7"', "id") is "7".
 *
 * @throws UnusableFile where something that is no attribute comes before it.
 */
export function attributeOf(attributes: string, name: string): string | null {
  let at = 0;
  for (;;) {
    while (isSpace(attributes.charCodeAt(at))) at++;
    if (at >= attributes.length) return null;
    const equals = attributes.indexOf("=", at);
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open++;
    const quote = attributes[open];
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (equals < 0 || close < 0) throw damaged(`'${attributes.slice(at, at + 40)}' stands where XML has an attribute`);
    if (isNamed(attributes, at, equals, name)) return unescaped(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

/** Is what stands from `from` up to the "=" this name? */
function isNamed(attributes: string, from: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > from && isSpace(attributes.charCodeAt(end - 1))) end--;
  return end - from === name.length && attributes.startsWith(name, from);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
