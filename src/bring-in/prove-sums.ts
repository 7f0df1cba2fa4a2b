import { countOf, inWords } from "../answers/english";
import type { Meaning } from "./mark-words";
import { BLANK_MARK, type SheetSum } from "./sums";
import {
  agrees,
  BEFORE_MARKS,
  type Counted,
  countedAs,
  DEPUTIES,
  type Fixed,
  fixedAs,
  SHARES_OF,
  type Tally,
  tallyOf,
  type Way,
} from "./tally";

/** How the marks of a sheet are read before its sums are looked at. */
export interface MarksToProve {
  readonly meaningOf: (mark: string) => Meaning | null;
  /** What each mark may mean that nothing has settled. */
  readonly doubtful: ReadonlyMap<string, readonly Meaning[]>;
  /** What was answered of marks that nothing settles. */
  readonly answered: ReadonlyMap<string, Meaning>;
  /** Marks that no sheet is known to use, answered or not: until they are, each may be anybody's presence or nobody's. */
  readonly unknown: readonly string[];
  /** A mark as the sheet writes it. */
  readonly shown: (mark: string) => string;
}

/** What the sums speak against of one mark. */
export interface RuledOut {
  /** What the mark hardly means, and the cells of the sums that would then differ. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** Where the sums would agree all the same if they treated deputies otherwise: ", unless they leave deputies out". */
  readonly unless: string;
}

/** What the sheet's own sums prove. */
export interface Proof {
  readonly settled: ReadonlyMap<string, Meaning>;
  /** Of each mark that stays open. */
  readonly ruledOut: ReadonlyMap<string, RuledOut>;
  readonly why: readonly string[];
  /** The sums that no reading of the open marks reproduces; none where one does. */
  readonly contradicted: readonly SheetSum[];
  /** What of `why` speaks against what is brought in. */
  readonly against: readonly string[];
}

export const MOST_DOUBTFUL = 5;
const NOTHING: Proof = { settled: new Map(), ruledOut: new Map(), why: [], contradicted: [], against: [] };

/** Which reading of the open marks reproduces every sum of the sheet, with what was answered as it was answered? */
export function proveBySums(sums: readonly SheetSum[], marks: MarksToProve): Proof {
  const used = new Set(sums.flatMap((sum) => sum.marks));
  const doubtful = [...marks.doubtful].filter(([mark]) => used.has(mark));
  if (sums.length === 0 || doubtful.length > MOST_DOUBTFUL) return NOTHING;
  const proving = new Proving(sums, marks, [
    [DEPUTIES, ["counts", "does not"]],
    [SHARES_OF, sums.some(({ edge }) => edge === "share") ? ["counts", "does not"] : ["counts"]],
    ...doubtful.map(([mark, may]) => [mark, [...new Set(may.map(countedAs))]] as const),
  ]);
  const agreeing = proving.agreeing(new Map());
  const settled = new Map<string, Meaning>();
  doubtful.forEach(([mark, may], at) => {
    const ways = new Set(agreeing.map((way) => way[at + BEFORE_MARKS]));
    const [only] = ways;
    const meaning = ways.size === 1 ? may.find((each) => countedAs(each) === only) : undefined;
    if (meaning !== undefined) settled.set(mark, meaning);
  });
  const open = doubtful.filter(([mark]) => !settled.has(mark));
  const answered = [...marks.answered].filter(([mark]) => used.has(mark) && !settled.has(mark));
  const ruledOut = agreeing.length === 0 ? NOTHING.ruledOut : proving.ruledOut(open, answered);
  return { settled, ruledOut, ...proving.words({ settled, open, answered, ruledOut }) };
}

/** What is said of the sums: what they settled, and what stays open beside what was answered. */
interface ToSay {
  readonly settled: Proof["settled"];
  readonly open: readonly (readonly [string, readonly Meaning[]])[];
  readonly answered: readonly (readonly [string, Meaning])[];
  readonly ruledOut: Proof["ruledOut"];
}

class Proving {
  private readonly tallies: readonly Tally[];
  private readonly unknown: readonly string[];
  private readonly countsDeputies: boolean;

  constructor(
    private readonly sums: readonly SheetSum[],
    private readonly marks: MarksToProve,
    private readonly open: readonly (readonly [string, readonly Counted[]])[],
  ) {
    const numbers = new Map(open.map(([mark], at) => [mark, at]));
    this.tallies = sums.map((sum) => tallyOf(sum, numbers, marks));
    const used = new Set(sums.flatMap((sum) => sum.marks));
    this.unknown = marks.unknown.filter((mark) => used.has(mark) && !marks.answered.has(mark));
    this.countsDeputies = this.agreeing(new Map([[DEPUTIES, "counts"]])).length > 0;
  }

  agreeing(fixed: Fixed): readonly Way[] {
    return this.ways(fixed).filter((way) => this.tallies.every((tally) => agrees(tally, way, fixed)));
  }

  /** The sums that differ however the rest is read, in the reading in which the fewest do. */
  private differing(fixed: Fixed): readonly SheetSum[] {
    let fewest = this.tallies;
    for (const way of this.ways(fixed)) {
      const wrong = this.tallies.filter((tally) => !agrees(tally, way, fixed));
      if (wrong.length < fewest.length) fewest = wrong;
    }
    return fewest.map(({ sum }) => sum);
  }

  private ways(fixed: Fixed): readonly Way[] {
    let ways: Counted[][] = [[]];
    for (const [mark, may] of this.open) {
      const given = fixed.get(mark);
      ways = ways.flatMap((way) => (given === undefined ? may : [given]).map((each) => [...way, each]));
    }
    return ways;
  }

  ruledOut(open: ToSay["open"], answered: ToSay["answered"]): Proof["ruledOut"] {
    const out = new Map<string, RuledOut>();
    for (const [mark, may] of open) {
      const beside = answered.filter(([each]) => each !== mark).map(([each, means]) => [each, fixedAs(means)] as const);
      // Where the other answers go against the sums already, each mark is weighed without them.
      const others = this.differing(new Map([...beside, this.deputies])).length > 0 ? [] : beside;
      const wrong = may.flatMap((meaning) => {
        const sums = this.differing(new Map([...others, [mark, fixedAs(meaning)], this.deputies]));
        return sums.length === 0 ? [] : [[meaning, sums.map(({ cell }) => cell)] as const];
      });
      const isUnless = wrong.some(
        ([meaning]) => this.differing(new Map([...others, [mark, fixedAs(meaning)]])).length === 0,
      );
      if (wrong.length > 0)
        out.set(mark, { cells: new Map(wrong), unless: isUnless ? `, unless they ${this.otherDeputies}` : "" });
    }
    return out;
  }

  words({ settled, open, answered, ruledOut }: ToSay): Pick<Proof, "why" | "contradicted" | "against"> {
    if (this.agreeing(new Map()).length === 0) {
      const contradicted = this.differing(new Map());
      return { why: [this.disagreement(contradicted)], contradicted, against: [this.howMany(contradicted)] };
    }
    const fixed = new Map(answered.map(([mark, meaning]) => [mark, fixedAs(meaning)]));
    const wrong = this.differing(new Map([...fixed, this.deputies]));
    if (wrong.length > 0) {
      const against = [this.against(answered, wrong, this.differing(fixed).length === 0)];
      return { why: against, contradicted: [], against };
    }
    const waiting = open.filter(([mark]) => !fixed.has(mark));
    const why = [...this.proved(settled), ...this.agreement({ settled, waiting, ruledOut, answered: fixed })];
    return { why, contradicted: [], against: [] };
  }

  /** What was answered, and the sums that go against it. */
  private against(answered: ToSay["answered"], wrong: readonly SheetSum[], isUnless: boolean): string {
    const answers = inWords(answered.map(([mark, meaning]) => `${this.nameOf(mark)} as ${meaning}`));
    const cells = cellsInWords(wrong.map(({ cell }) => cell));
    return isUnless
      ? `With ${answers}, as you answered, the sheet's own sums (${placesOf(this.sums)}) agree only if they ${this.otherDeputies}; otherwise ${cells} ${isOrDiffer(wrong.length)}.`
      : `With ${answers}, as you answered, ${wrong.length} of the sheet's own ${countOf(this.sums.length, "sum")} ${isOrDiffer(wrong.length)} from the marks: look at ${cells}.`;
  }

  /** A sheet that can be read with its deputies counted is. */
  private get deputies(): readonly [string, Counted] {
    return [DEPUTIES, this.countsDeputies ? "counts" : "does not"];
  }

  private get otherDeputies(): string {
    return this.countsDeputies ? "leave deputies out" : "count deputies";
  }

  /** What else a mark may mean moves no sum, and then nobody's presence. */
  private proved(settled: Proof["settled"]): readonly string[] {
    return [...settled]
      .filter(([mark]) => mark !== BLANK_MARK)
      .map(([mark, meaning]) => {
        const may = this.marks.doubtful.get(mark) ?? [];
        const alike = may.filter((each) => each !== meaning && countedAs(each) === countedAs(meaning));
        const as = alike.length === 0 ? "" : `, as they would with ${inWords(alike, "or")}`;
        return `${this.marks.shown(mark)} is read as ${meaning}: so all ${this.sums.length} of the sheet's own sums agree (${placesOf(this.sums)})${as}, and no other way.`;
      });
  }

  private agreement({
    settled,
    waiting,
    ruledOut,
    answered,
  }: Pick<ToSay, "settled" | "ruledOut"> & {
    readonly waiting: ToSay["open"];
    readonly answered: Fixed;
  }): readonly string[] {
    const places = placesOf(this.sums);
    if (waiting.length > 0)
      return waiting.map(([mark, may]) => {
        const out = ruledOut.get(mark);
        const left = may.filter((meaning) => out?.cells.has(meaning) !== true);
        if (mark === BLANK_MARK && out !== undefined)
          return `The sheet's own sums (${places}) take no blank cell for ${inWords([...out.cells.keys()], "or")}${out.unless}.`;
        return out === undefined
          ? `The sheet's own sums (${places}) do not tell what ${this.nameOf(mark)} means: they agree either way.`
          : `If ${this.nameOf(mark)} meant ${inWords([...out.cells.keys()], "or")}, the sheet's own sums (${places}) would differ${out.unless}: that leaves ${inWords(left, "or")}.`;
      });
    if ([...settled.keys()].some((mark) => mark !== BLANK_MARK)) return [];
    const unknown = inWords(this.unknown.map((mark) => this.nameOf(mark)));
    const asNobody = new Map([...answered, ...this.unknown.map((mark) => [mark, "does not"] as const)]);
    if (unknown !== "" && this.differing(asNobody).length > 0)
      return [
        `The sheet's own sums (${places}) prove nothing yet: they count ${unknown}, and it is open what that means.`,
      ];
    const but = unknown === "" ? "" : `, as long as ${unknown} stands for nobody's presence`;
    return [
      `The sheet's own sums (${places}) agree with the marks as they were read${this.countsDeputies ? "" : ", deputies left out"}${but}.`,
    ];
  }

  private nameOf(mark: string): string {
    return mark === BLANK_MARK ? "a blank cell" : `'${this.marks.shown(mark)}'`;
  }

  /** Which sums no reading reproduces, as far as the best one tells. */
  private disagreement(wrong: readonly SheetSum[]): string {
    return `${wrong.length} of the sheet's own ${this.sums.length} sums (${placesOf(wrong)}) do not agree with its marks, whichever way these are read: they prove nothing here.`;
  }

  private howMany(wrong: readonly SheetSum[]): string {
    return `${wrong.length} of the sheet's own ${countOf(this.sums.length, "sum")} ${isOrDiffer(wrong.length)} from the marks as they are read: look at ${cellsInWords(wrong.map(({ cell }) => cell))}.`;
  }
}

function isOrDiffer(count: number): string {
  return count === 1 ? "differs" : "differ";
}

function placesOf(sums: readonly SheetSum[]): string {
  return inWords([...new Set(sums.map(({ where }) => where))]);
}

const MOST_CELLS = 6;

/** @example cellsInWords(["D12", "F12"]) // "D12 and F12" */
export function cellsInWords(cells: readonly string[]): string {
  const more = cells.length - MOST_CELLS;
  return inWords(more > 1 ? [...cells.slice(0, MOST_CELLS), `${more} more`] : cells);
}
