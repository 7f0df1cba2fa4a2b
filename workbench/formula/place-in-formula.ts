/** Where somebody is in a formula that is being typed. */
export interface PlaceInFormula {
  /** The name before the caret, from its first letter to the end of the word. */
  readonly typing?: { readonly name: string; readonly from: number; readonly to: number };
  /** The innermost call around the caret, and which of its arguments the caret is in, counted from 0. */
  readonly within?: { readonly name: string; readonly argument: number };
}

const NOWHERE: PlaceInFormula = {};
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]" };

/**
 * Where is the caret in an unfinished formula? Nowhere inside a text, a sheet's quoted name or a table's brackets, and where no formula is typed.
 *
 * @example placeInFormula('=IF(DDSCP.QUORATE("EB-1",', 25) // { within: { name: "DDSCP.QUORATE", argument: 1 } }
 */
export function placeInFormula(text: string, caret: number): PlaceInFormula {
  if (!text.startsWith("=")) return NOWHERE;
  const calls: { name: string; argument: number }[] = [];
  let from = 1;
  for (let at = 1; at < caret; at += 1) {
    const letter = text[at] ?? "";
    const name = text.slice(from, at);
    const closing = CLOSING[letter];
    if (closing !== undefined) {
      at = text.indexOf(closing, at + 1);
      if (at < 0 || at >= caret) return NOWHERE;
    } else if (letter === "(" || letter === "{") calls.push({ name, argument: 0 });
    else if (letter === ")" || letter === "}") calls.pop();
    else if (letter === "," && calls.length > 0) (calls.at(-1) ?? { argument: 0 }).argument += 1;
    else if (isOfName(letter)) continue;
    from = at + 1;
  }
  let to = caret;
  while (isOfName(text[to] ?? "")) to += 1;
  const name = text.slice(from, caret);
  const within = calls.findLast((call) => call.name !== "");
  return {
    ...(/^[A-Za-z]/.test(name) ? { typing: { name, from, to } } : {}),
    ...(within ? { within } : {}),
  };
}

function isOfName(letter: string): boolean {
  return /[\w.]/.test(letter);
}
