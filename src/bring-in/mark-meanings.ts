import { countOf, inWords } from "../answers/english";
import { keyOf, type RawCell, textOf } from "../records/cell";
import type { SheetKey } from "./sheet-key";
import { type CellRead, readCell, splitMark } from "./split-mark";
import type { Otherwise } from "./better-reading";
import {
  againstSaid,
  changeId,
  CHANGED,
  crossBeside,
  keySaid,
  likelyOf,
  nothingSaid,
  questionOf,
  type MeaningTaken,
  saidToMean,
} from "./mark-changes";
import { ALL_MEANINGS, markOf, type HowRead, type Meaning, readMark } from "./mark-words";
import type { Proof } from "./prove-sums";
import { LEAVE_OUT, type Question, type Questions } from "./questions";
import { settleBesideOthers } from "./settle-beside";
import { BLANK_MARK } from "./sums";
import { countedAs } from "./tally";

/** What the marks of a sheet mean, all of one spelling alike, whatever stands behind them in their cells. */
export class Meanings {
  private readonly settled = new Map<string, Meaning>();
  readonly why: string[] = [];
  private readonly seen = new Map<string, number>();
  private readonly typed = new Map<string, string>();
  private readonly howSettled = new Map<string, string>();
  /** Marks that are read in a way that the sheet's own sums speak against. */
  private readonly disputed = new Map<string, { readonly may: readonly Meaning[]; readonly why: string }>();
  private readonly hasChanges: boolean;
  private ruledOut: Proof["ruledOut"] = new Map();

  constructor(
    private readonly key: SheetKey,
    marks: Iterable<RawCell>,
    private readonly questions: Questions,
  ) {
    this.hasChanges = questions.hasGiven(CHANGED);
    for (const raw of marks) {
      const { mark, more } = this.cell(raw);
      this.seen.set(mark, (this.seen.get(mark) ?? 0) + 1);
      const text = textOf(raw);
      if (!this.typed.has(mark)) this.typed.set(mark, more === "" ? text : (splitMark(text)?.mark ?? text));
    }
    this.why.push(...keySaid(key, this.marks, (mark) => this.shown(mark)));
    this.doubtWhatStandsTwice();
    settleBesideOthers({
      marks: new Set(this.marks),
      read: (mark) => this.read(mark),
      settle: (mark, meaning, why) => this.settleBeside(mark, meaning, why),
    });
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
    const mark = markOf(textOf(raw));
    const reading = this.readUnchanged(raw, mark);
    if (reading.kind !== "said") return reading;
    const changed = this.hasChanges ? this.changed(mark, reading.said.status) : undefined;
    if (changed === LEAVE_OUT)
      return { kind: "nothing", why: `It was answered that '${this.shown(mark)}' be left out.` };
    if (changed !== undefined) return saidToMean(reading, changed);
    const disputed = this.disputed.get(mark);
    return disputed === undefined ? reading : { kind: "doubtful", may: disputed.may, proposed: null };
  }

  /** By the key, by what settled it, else as on any sheet. */
  private readUnchanged(raw: RawCell, mark: string): HowRead {
    const meaning = this.meaningTold(mark);
    const may = meaning === undefined ? this.key.unclear.get(mark) : undefined;
    if (may !== undefined) return { kind: "doubtful", may, proposed: null };
    const reading = readMark(raw);
    return meaning === undefined ? reading : saidToMean(reading, meaning);
  }

  /** What an officer has said that a mark means which is read as this otherwise. */
  private changed(mark: string, read: Meaning): Meaning | typeof LEAVE_OUT | undefined {
    const given = keyOf(this.questions.given(changeId(mark, read)) ?? "");
    return [...ALL_MEANINGS, LEAVE_OUT as typeof LEAVE_OUT].find((each) => keyOf(each) === given);
  }

  /** By another mark on the same sheet, where nothing was answered of it. */
  private settleBeside(mark: string, meaning: Meaning, why: string): void {
    const id = questionOf(mark);
    if ((this.questions.given(id) ?? this.questions.givenBefore(id)) !== undefined) return;
    this.settled.set(mark, meaning);
    this.howSettled.set(mark, why);
    this.why.push(`${this.shown(mark)} is read as ${meaning}, ${why}.`);
  }

  /** By the sheet's own sums. */
  settle(mark: string, meaning: Meaning): void {
    this.settled.set(mark, meaning);
    this.howSettled.set(mark, "by the sheet's own sums");
  }

  /** What the marks are read as that nothing leaves open. */
  get known(): ReadonlyMap<string, Meaning> {
    return new Map(
      this.marks.flatMap((mark) => {
        const reading = this.read(mark);
        return reading.kind === "said" ? [[mark, reading.said.status] as const] : [];
      }),
    );
  }

  /** May the sums speak against what it is read as? Words say what they mean. */
  mayBeDisputed(mark: string): boolean {
    return mark.length <= 3 || this.key.marks.has(mark);
  }

  /** Asks about marks that the sums would have otherwise. */
  dispute(otherwise: Otherwise, against: readonly string[]): void {
    for (const [mark, does] of otherwise) {
      const reading = this.readUnchanged(mark, mark);
      if (reading.kind !== "said") continue;
      const { status } = reading.said;
      if (this.changed(mark, status) !== undefined) continue;
      const may = ALL_MEANINGS.filter((each) => each !== status && countedAs(each) === does);
      const first = likelyOf(mark, may);
      this.disputed.set(mark, {
        may: [first, ...ALL_MEANINGS.filter((each) => each !== first)],
        why: `${this.howRead(mark)} it is ${status}, but ${against.join(" ")} With ${first} they would ${otherwise.size > 1 ? "nearly all " : ""}agree.`,
      });
    }
  }

  private howRead(mark: string): string {
    return this.key.marks.has(mark)
      ? `By the sheet's own key (${inWords([...this.key.cells].slice(0, 1))})`
      : "As on most sheets";
  }

  /** What each mark is taken for, those that stand most often first. */
  get taken(): readonly MeaningTaken[] {
    return [...this.seen]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([mark, count]) => {
        const plain = this.readUnchanged(mark, mark);
        if (plain.kind === "nothing") return [];
        const of = { mark: this.shown(mark), count };
        if (plain.kind !== "said") {
          const change = this.question(mark, plain, []);
          const meaning = this.questions.settled.get(change.id)?.answer ?? "";
          return { ...of, meaning, how: "as you answered", change };
        }
        const { status } = plain.said;
        const changed = this.changed(mark, status);
        const isOpen = changed === undefined && this.disputed.has(mark);
        const how = this.key.marks.has(mark)
          ? "by the sheet's own key"
          : (this.howSettled.get(mark) ?? "as on most sheets");
        const meaning = isOpen ? "" : (changed ?? status);
        const change = this.changeQuestion(mark, status, []);
        return { ...of, meaning, how: changed === undefined ? how : "as you answered", change };
      });
  }

  /** Notes what was answered of marks that are read otherwise, so that it is kept and may be answered anew. */
  noteChanges(): void {
    if (!this.hasChanges) return;
    for (const mark of this.marks) {
      const plain = this.readUnchanged(mark, mark);
      if (plain.kind === "said" && this.changed(mark, plain.said.status) !== undefined)
        this.questions.answerTo(this.changeQuestion(mark, plain.said.status, []));
    }
  }

  private changeQuestion(mark: string, status: Meaning, cells: readonly string[]): Question {
    const disputed = this.disputed.get(mark);
    return {
      id: changeId(mark, status),
      cells,
      ask: `What does '${this.shown(mark)}' mean? It stands in ${countOf(this.seen.get(mark) ?? cells.length, "cell")}. ${disputed?.why ?? ""}`.trim(),
      offers: [...(disputed?.may ?? ALL_MEANINGS), LEAVE_OUT],
      proposed: disputed?.may[0] ?? null,
    };
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
    return againstSaid(this.ruledOut.get(mark));
  }

  /** The question that settles a mark. */
  question(
    mark: string,
    reading: Extract<HowRead, { kind: "doubtful" | "unknown" }>,
    cells: readonly string[],
  ): Question {
    const plain = this.disputed.has(mark) ? this.readUnchanged(mark, mark) : null;
    if (plain?.kind === "said") return this.changeQuestion(mark, plain.said.status, cells);
    const may = reading.kind === "doubtful" ? reading.may : ALL_MEANINGS;
    const proposed = reading.kind === "doubtful" ? reading.proposed : null;
    const { against, words } = this.against(mark);
    const likely =
      proposed ??
      (mark === "x" ? crossBeside(this.marks.filter((each) => each !== mark).map((each) => this.read(each))) : null);
    const nothingSays = nothingSaid(this.key.unclear.get(mark) ?? [], words);
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
}
