const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text of an XML file with its five named and its numbered entities put in; others are left as they stand. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Excel's own way of writing what XML cannot hold: `_x000A_` is a line's end, `_x005F_` an underscore. */
export function cellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * The value of an attribute in what stands between a tag's name and its end; null where it has none.
 * A prefix in front of the name is passed over: attributeOf(' r:id="rId1"', "id") is "rId1".
 */
export function attributeOf(attributes: string, name: string): string | null {
  let at = 0;
  for (;;) {
    while (isSpace(attributes.charCodeAt(at))) at++;
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return null;
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open++;
    const quote = attributes[open];
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) return null;
    if (isNamed(attributes, at, equals, name)) return unescaped(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

/** Is what stands from `from` up to the "=" this name, with or without a prefix? */
function isNamed(attributes: string, from: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > from && isSpace(attributes.charCodeAt(end - 1))) end--;
  const start = end - name.length;
  return (
    start >= from &&
    attributes.startsWith(name, start) &&
    (start === from || attributes.charCodeAt(start - 1) === COLON)
  );
}

const COLON = 58;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
