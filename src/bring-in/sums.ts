import { inWords } from "../answers/english";
import { columnLetters } from "../records/cell-address";
import { plainText } from "../records/plain-text";
import type { Block } from "./blocks";
import type { Meaning } from "./mark-words";
import { isBlank, lineName, type View } from "./view";

/** What a mark does in a sum: it counts, it does not, or nobody was expected. */
type Counted = "counts" | "does not" | "not expected";

/** The mark of a blank cell. */
export const BLANK_MARK = "";

/** How the marks of a sheet are read before its sums are looked at. */
export interface MarksToProve {
  /** The mark in a cell; null where none is to be counted there. */
  readonly markAt: (row: number, column: number) => string | null;
  readonly meaningOf: (mark: string) => Meaning | null;
  /** What each mark may mean that nothing has settled. */
  readonly doubtful: ReadonlyMap<string, readonly Meaning[]>;
}

/** What the sheet's own sums prove. */
export interface Proof {
  readonly settled: ReadonlyMap<string, Meaning>;
  readonly why: readonly string[];
}

/** One sum: the marks it is of, and what it comes to. */
interface Sum {
  readonly marks: readonly string[];
  readonly edge: "count" | "share" | "possible";
  readonly value: number;
  readonly where: string;
}

const MOST_DOUBTFUL = 5;

/** Which reading of the doubtful marks reproduces every total, count and percentage that stands on the sheet? */
export function proveBySums(blocks: readonly Block[], marks: MarksToProve): Proof {
  const sums = blocks.flatMap((block) => [...rowSums(block, marks), ...columnSums(block, marks)]);
  if (sums.length === 0) return { settled: new Map(), why: [] };
  const used = new Set(sums.flatMap((sum) => sum.marks));
  const doubtful = [...marks.doubtful].filter(([mark]) => used.has(mark));
  if (doubtful.length > MOST_DOUBTFUL) return { settled: new Map(), why: [] };
  const open: readonly (readonly [string, readonly Counted[]])[] = [
    ...doubtful.map(([mark, may]) => [mark, [...new Set(may.map(countedAs))]] as const),
    ["deputies", ["counts", "does not"]],
  ];
  const agreeing = readingsOf(open).filter((reading) => sums.every((sum) => agrees(sum, reading, marks)));
  if (agreeing.length === 0) return { settled: new Map(), why: [disagreement(sums, open, marks)] };
  const settled = new Map<string, Meaning>();
  for (const [mark, may] of doubtful) {
    const ways = new Set(agreeing.map((reading) => reading.get(mark)));
    const [way] = ways;
    const meaning = ways.size === 1 ? may.find((each) => countedAs(each) === way) : undefined;
    if (meaning !== undefined) settled.set(mark, meaning);
  }
  return { settled, why: [...agreement(sums, settled)] };
}

function countedAs(meaning: Meaning): Counted {
  switch (meaning) {
    case "Present":
    case "Remote":
    case "Deputy":
      return "counts";
    case "Not expected":
    case "In attendance":
      return "not expected";
    default:
      return "does not";
  }
}

function readingsOf(open: readonly (readonly [string, readonly Counted[]])[]): readonly ReadonlyMap<string, Counted>[] {
  let readings: ReadonlyMap<string, Counted>[] = [new Map()];
  for (const [mark, ways] of open)
    readings = readings.flatMap((reading) => ways.map((way) => new Map([...reading, [mark, way]])));
  return readings;
}

function agrees(sum: Sum, reading: ReadonlyMap<string, Counted>, { meaningOf }: MarksToProve): boolean {
  let counted = 0;
  let expected = 0;
  for (const mark of sum.marks) {
    const meaning = meaningOf(mark);
    const way =
      meaning === "Deputy" && !reading.has(mark)
        ? reading.get("deputies")
        : (reading.get(mark) ?? (meaning === null ? "does not" : countedAs(meaning)));
    if (way === "counts") counted++;
    if (way !== "not expected") expected++;
  }
  if (sum.edge === "count") return counted === sum.value;
  if (sum.edge === "possible") return expected === sum.value;
  const shares = [expected, sum.marks.length].filter((of) => of > 0).map((of) => counted / of);
  return shares.some((share) => Math.abs(share - sum.value) < 0.006);
}

function rowSums(block: Block, { markAt }: MarksToProve): readonly Sum[] {
  const { view, names, headings, countColumns } = block;
  return countColumns.flatMap(({ at, edge }) =>
    names.flatMap(({ row, isNobody }): readonly Sum[] => {
      const value = isNobody || edge === "other" ? null : valueAt(view, row, at);
      if (value === null || edge === "other") return [];
      const marks = headings.flatMap(({ column }) => markAt(row, column) ?? []);
      return marks.every((mark) => mark === BLANK_MARK) ? [] : [{ marks, edge, value, where: columnName(view, at) }];
    }),
  );
}

function columnSums(block: Block, { markAt }: MarksToProve): readonly Sum[] {
  const { view, names, headings, countRows } = block;
  return countRows.flatMap(({ at, edge }) =>
    headings.flatMap(({ column }): readonly Sum[] => {
      const value = edge === "other" ? null : valueAt(view, at, column);
      if (value === null || edge === "other") return [];
      const marks = names.flatMap(({ row, isNobody }) => (isNobody ? [] : (markAt(row, column) ?? [])));
      return marks.every((mark) => mark === BLANK_MARK) ? [] : [{ marks, edge, value, where: lineName(view, at) }];
    }),
  );
}

function columnName(view: View, column: number): string {
  return view.isTurned ? `row ${column}` : `column ${columnLetters(column)}`;
}

/** A number, or a percentage typed as text; null for anything else. */
function valueAt(view: View, row: number, column: number): number | null {
  const raw = view.at(row, column);
  if (isBlank(raw)) return null;
  if (typeof raw === "number") return raw;
  const match = typeof raw === "string" ? /^(\d+(?:\.\d+)?) ?(%?)$/.exec(plainText(raw)) : null;
  return match === null ? null : Number(match[1]) / (match[2] === "%" ? 100 : 1);
}

function agreement(sums: readonly Sum[], settled: ReadonlyMap<string, Meaning>): readonly string[] {
  const places = inWords([...new Set(sums.map(({ where }) => where))]);
  const marks = [...settled].filter(([mark]) => mark !== BLANK_MARK);
  if (marks.length === 0) return [`The sheet's own sums (${places}) agree with the marks as they were read.`];
  return marks.map(
    ([mark, meaning]) =>
      `${mark} is read as ${meaning}: so all ${sums.length} of the sheet's own sums agree (${places}), and no other way.`,
  );
}

/** Which sums no reading reproduces, as far as the best one tells. */
function disagreement(
  sums: readonly Sum[],
  open: readonly (readonly [string, readonly Counted[]])[],
  marks: MarksToProve,
): string {
  let fewest = sums;
  for (const reading of readingsOf(open)) {
    const wrong = sums.filter((sum) => !agrees(sum, reading, marks));
    if (wrong.length < fewest.length) fewest = wrong;
  }
  const places = inWords([...new Set(fewest.map(({ where }) => where))]);
  return `${fewest.length} of the sheet's own ${sums.length} sums (${places}) do not agree with its marks, whichever way these are read: they prove nothing here.`;
}
