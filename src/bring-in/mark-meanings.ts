import { countOf, inWords } from "../answers/english";
import { keyOf, type RawCell, textOf } from "../records/cell";
import type { CellLook } from "../workbook/sheet-grid";
import type { SheetKey } from "./sheet-key";
import { type CellRead, readCell, splitMark } from "./split-mark";
import { ALL_MEANINGS, markOf, type HowRead, type Meaning, readMark, UNNAMED } from "./mark-words";
import { cellsInWords, type Proof } from "./prove-sums";
import { BLANK_QUESTION, LEAVE_OUT, type Question, questionId, type Questions } from "./questions";
import { BLANK_MARK } from "./sums";

/** The letters of fonts of signs that are ticks and crosses. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: "✓", û: "✗", þ: "✓", ý: "✗" },
  "wingdings 2": { P: "✓", O: "✗", R: "✓", S: "✗" },
  webdings: { a: "✓", r: "✗" },
};

/** What a cell shows: the tick that a letter is in a font of signs. */
export function shownMark(raw: RawCell, { font }: CellLook): RawCell {
  const signs = font === "" ? undefined : SIGNS[font.toLowerCase()];
  return signs !== undefined && typeof raw === "string" ? (signs[raw.trim()] ?? raw) : raw;
}

/** What the marks of a sheet mean, all of one spelling alike, whatever stands behind them in their cells. */
export class Meanings {
  private readonly settled = new Map<string, Meaning>();
  readonly why: string[] = [];
  private readonly seen = new Map<string, number>();
  private readonly typed = new Map<string, string>();
  private ruledOut: Proof["ruledOut"] = new Map();

  constructor(
    private readonly key: SheetKey,
    marks: Iterable<RawCell>,
    private readonly questions: Questions,
  ) {
    for (const raw of marks) {
      const { mark, more } = this.cell(raw);
      this.seen.set(mark, (this.seen.get(mark) ?? 0) + 1);
      const text = textOf(raw);
      if (!this.typed.has(mark)) this.typed.set(mark, more === "" ? text : (splitMark(text)?.mark ?? text));
    }
    this.why.push(...this.sayKey());
    this.doubtWhatStandsTwice();
    this.settleBesideOthers();
  }

  /** How many different marks there are. */
  get kinds(): number {
    return this.seen.size;
  }

  get marks(): readonly string[] {
    return [...this.seen.keys()];
  }

  /** A mark as the sheet writes it. */
  shown(mark: string): string {
    return this.typed.get(mark) ?? mark;
  }

  /** How a mark is read, by the key, by what was settled, else as on any sheet. */
  read(raw: RawCell): HowRead {
    return this.cell(raw).reading;
  }

  /** The same, with the mark that the cell is known by, and what stands behind it. */
  cell(raw: RawCell): CellRead {
    return readCell(
      raw,
      (mark) => this.readBare(mark),
      (mark) => this.meaningTold(mark) !== undefined,
    );
  }

  private meaningTold(mark: string): Meaning | undefined {
    return this.key.marks.get(mark) ?? this.settled.get(mark);
  }

  private readBare(raw: RawCell): HowRead {
    const meaning = this.meaningTold(markOf(textOf(raw)));
    const reading = readMark(raw);
    const may = meaning === undefined ? this.key.unclear.get(markOf(textOf(raw))) : undefined;
    if (may !== undefined) return { kind: "doubtful", may, proposed: null };
    if (meaning === undefined) return reading;
    if (reading.kind === "said" && reading.said.status === meaning) return reading;
    return { kind: "said", said: { status: meaning, ...(meaning === "Deputy" ? { warning: UNNAMED } : {}) } };
  }

  /** What the sheet's own key says of the marks that stand on it. */
  private sayKey(): readonly string[] {
    const keyed = this.marks.flatMap((mark) => {
      const meaning = this.key.marks.get(mark);
      return meaning === undefined ? [] : `${this.shown(mark)} is ${meaning}`;
    });
    const cells = inWords([...this.key.cells].slice(0, 1));
    return keyed.length === 0 ? [] : [`The sheet's own key (${cells}) says what its marks mean: ${inWords(keyed)}.`];
  }

  settle(mark: string, meaning: Meaning): void {
    this.settled.set(mark, meaning);
  }

  /** Marks that nothing has settled, and what each may mean. */
  get doubtful(): ReadonlyMap<string, readonly Meaning[]> {
    const open = new Map<string, readonly Meaning[]>();
    for (const mark of this.seen.keys()) {
      const reading = this.read(mark);
      if (reading.kind === "doubtful") open.set(mark, reading.may);
    }
    return open;
  }

  /** What was answered of a mark is asked again once a mark that was not there then surely stands for the same: one of them may mean something else. */
  private doubtWhatStandsTwice(): void {
    const sure = this.marks.flatMap((mark) => {
      const reading = this.read(mark);
      return reading.kind === "said" ? [[mark, reading.said.status] as const] : [];
    });
    for (const mark of [...this.marks, BLANK_MARK]) {
      const id = questionOf(mark);
      const before = this.questions.givenBefore(id);
      if (before?.beside == null) continue;
      const { beside, answer } = before;
      const [twin] = sure.find(([each, means]) => keyOf(means) === keyOf(answer) && !beside.has(each)) ?? [];
      if (twin !== undefined)
        this.questions.doubt(
          id,
          `You answered ${answer} before, but now '${this.shown(twin)}' stands for that: is it still so?`,
        );
    }
  }

  /** What was answered of a mark on another sheet is asked of this one where its sums speak against it; true where anything is. */
  doubtAgainstSums({ ruledOut }: Proof): boolean {
    const doubted = [...ruledOut].flatMap(([mark, { cells }]) => {
      const id = questionOf(mark);
      const before = this.questions.givenBefore(id);
      return before === undefined || before.isOfSheet || !cells.has(before.answer) ? [] : [{ id, ...before }];
    });
    for (const { id, answer } of doubted)
      this.questions.doubt(id, `Of another sheet you answered ${answer}: is it so here?`);
    return doubted.length > 0;
  }

  /** What one mark settles about another on the same sheet, where nothing was answered of it. */
  private settleBesideOthers(): void {
    const has = (...marks: readonly string[]): boolean => marks.some((mark) => this.seen.has(mark));
    const means = (meaning: Meaning): boolean =>
      [...this.seen.keys()].some((mark) => {
        const reading = this.read(mark);
        return reading.kind === "said" && reading.said.status === meaning;
      });
    const isOpen = (mark: string): boolean => this.seen.has(mark) && this.read(mark).kind === "doubtful";
    const say = (mark: string, meaning: Meaning, why: string): void => {
      const id = questionOf(mark);
      const isAnswered = this.questions.given(id) ?? this.questions.givenBefore(id);
      if (!isOpen(mark) || isAnswered !== undefined) return;
      this.settled.set(mark, meaning);
      this.why.push(`${this.shown(mark)} is read as ${meaning}, ${why}.`);
    };
    if (has("✓", "✔", "√", "☑"))
      for (const cross of ["✗", "✘", "×", "☒"]) say(cross, "Absent", "as it stands beside ticks");
    if (means("Present") && means("Apologies"))
      say("a", "Absent", "as other marks stand for present and for apologies");
    else if (means("Present") || has("n")) say("a", "Apologies", "as another mark says who was there");
    if (means("Apologies")) say("d", "Deputy", "as another mark stands for apologies");
    if (means("Apologies")) say("r", "Remote", "as another mark stands for apologies");
    else if (means("Remote")) say("r", "Apologies", "as another mark stands for remote");
  }

  /** Marks that no sheet is known to use. */
  get unknown(): readonly string[] {
    return [...this.seen.keys()].filter((mark) => this.read(mark).kind === "unknown");
  }

  /** What the sheet's own sums prove, and what they speak against. */
  takeProof({ ruledOut, why }: Proof): void {
    this.ruledOut = ruledOut;
    this.why.push(...why);
  }

  /** What the sums speak against, of a mark or of blank cells, and in words. */
  against(mark: string): { readonly against: Readonly<Record<string, readonly string[]>>; readonly words: string } {
    const out = this.ruledOut.get(mark);
    if (out === undefined) return { against: {}, words: "" };
    const cells = [...new Set([...out.cells.values()].flat())];
    return {
      against: Object.fromEntries(out.cells),
      words: `The sheet's own sums speak against ${inWords([...out.cells.keys()], "or")}: they would differ in ${cellsInWords(cells)}${out.unless}.`,
    };
  }

  /** The question that settles a mark. */
  question(
    mark: string,
    reading: Extract<HowRead, { kind: "doubtful" | "unknown" }>,
    cells: readonly string[],
  ): Question {
    const may = reading.kind === "doubtful" ? reading.may : ALL_MEANINGS;
    const proposed = reading.kind === "doubtful" ? reading.proposed : null;
    const { against, words } = this.against(mark);
    const likely = proposed ?? this.likely(mark);
    const unclear = this.key.unclear.get(mark);
    const nothingSays =
      unclear !== undefined
        ? `the key on the sheet may be read as ${inWords(unclear, "or")}. ${words}`.trim()
        : words === ""
          ? "neither a key nor a sum on the sheet says."
          : `no key says. ${words}`;
    return {
      id: questionOf(mark),
      cells,
      ask: mark.startsWith("colour ")
        ? `What does the colour of ${(cells[0] ?? "these cells").replace(/^.*!/, "")} mean? No legend on the sheet says. ${words}`.trim()
        : `What does '${this.shown(mark)}' mean? It stands in ${countOf(this.seen.get(mark) ?? cells.length, "cell")}, and ${nothingSays}`,
      offers: [...may, LEAVE_OUT],
      ...(words === "" ? {} : { against }),
      proposed: likely !== null && against[likely] === undefined ? likely : null,
    };
  }

  /** A cross beside another mark for present is most likely absent; alone with blanks it is most likely present. */
  private likely(mark: string): Meaning | null {
    if (mark !== "x") return null;
    const others = [...this.seen.keys()].filter((each) => each !== mark);
    return others.some((each) => this.read(each).kind === "said") ? "Absent" : "Present";
  }
}

function questionOf(mark: string): string {
  return mark === BLANK_MARK ? BLANK_QUESTION : questionId("mark", mark);
}
