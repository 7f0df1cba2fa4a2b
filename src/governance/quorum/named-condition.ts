import type { PlainCondition } from "./written-rule";

/** The documents' own condition that goes by this name; null where none does. Source: GOV 11.1 to 11.3. */
export function namedCondition(piece: string): PlainCondition | null {
  if (/^(?:the )?statutory partners$/i.test(piece)) return { kind: "statutory partners" };
  if (/^most (?:relevant )?agencies$/i.test(piece)) return { kind: "most agencies" };
  if (/^(?:the )?area authority$/i.test(piece)) return { kind: "area authority" };
  return null;
}
