import type { NumberedItem } from "./agenda-items";
import type { ReportSection } from "./document";

/** The letter of each paper, in the order of the items: "A"; after "Z" comes "AA". */
export function lettersOf(items: readonly NumberedItem[]): ReadonlyMap<string, string> {
  const names = [...new Set(items.flatMap(({ paper }) => (paper === null ? [] : [paper.name])))];
  return new Map(names.map((name, at) => [name, letterOf(at)]));
}

function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}

/** The papers by their letters, with the items they are for, and which of them are to follow; no section for none. Source: GOV 8.5, 10.3. */
export function papersSection(items: readonly NumberedItem[]): readonly ReportSection[] {
  const letters = lettersOf(items);
  if (letters.size === 0) return [];
  const said = [...letters].map(([name, letter]) => {
    const of = items.filter(({ paper }) => paper?.name === name);
    const isIn = of.every(({ paper }) => paper?.isIn === true);
    const numbers = of.map(({ number }) => number).join(", ");
    return `${letter}: ${name} (item${of.length === 1 ? "" : "s"} ${numbers})${isIn ? "" : ", to follow"}`;
  });
  return [
    {
      id: "papers",
      heading: "Papers",
      numbering: "none",
      by: ["GOV 8.5", "GOV 10.3"],
      blocks: [{ kind: "list", items: said }],
    },
  ];
}
