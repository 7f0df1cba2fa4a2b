import type { PlainDate } from "../calendar/plain-date";
import { keyOf, type RawCell } from "../records/cell";
import type { Register } from "../register/register";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { LastSaid } from "./attendance-rows";
import { type AttendancePlan, attendancePlan } from "./attendance-plan";
import { betterReading } from "./better-reading";
import { claimsOf, claimsOfList } from "./claims";
import { type ListedAttendance, listedAttendance } from "./listed-attendance";
import { markIn } from "./mark-in-cell";
import { Meanings } from "./mark-meanings";
import { ALL_MEANINGS, type Meaning } from "./mark-words";
import { actionLogPlan } from "./lists/action-log";
import { forwardPlan } from "./lists/forward-plan";
import { planMatrix, planOfMatrix } from "./lists/plan-matrix";
import { isReportMatrix, planOfReports } from "./lists/report-matrix";
import { type ListSheet, listSheet } from "./lists/list-sheet";
import { memberListPlan } from "./lists/member-list";
import { whoHasNoRow } from "./no-row-of";
import { nothingFrom, type Plan } from "./plan";
import { type AnsweredBefore, type Answers, BLANK_QUESTION, questionId, Questions } from "./questions";
import { type ReadBlock, readBlock, type Reading } from "./read-block";
import { whyProtected, whyRefused } from "./refusals";
import { CORE_SEAT, type SeatTaken, seatsTaken } from "./seats-taken";
import { type SheetKey, sheetKey } from "./sheet-key";
import { cellsInWords, type Proof, proveBySums } from "./prove-sums";
import { BLANK_MARK, type SheetSum, sumsOf } from "./sums";
import { takenFor, takeTheRest, whyNotTaken } from "./taken-for";
import { marksIn, turnOf, type Turned } from "./turn-of-sheet";
import { isBlank, viewOf } from "./view";

/** What a sheet is brought in with. */
export interface BringIn {
  readonly register: Register;
  readonly asAt: PlainDate;
  readonly answers: Answers;
  /** What was answered on earlier occasions. */
  readonly before?: ReadonlyMap<string, AnsweredBefore> | undefined;
  /** What the sheet said when it was last brought in; nothing where that is not known. */
  readonly last?: ReadonlyMap<string, LastSaid>;
}

/**
 * Reads an officer's own sheet, whatever its layout, and plans what of it goes into the tables. Nothing is guessed unsaid: what was read how
 * is told, what could flip who was there is asked, and every mark is among the new, changed, same, left out or asked ones.
 */
export function bringIn(grid: SheetGrid, { register, asAt, answers, before, last = new Map() }: BringIn): Plan {
  const questions = new Questions(answers, before);
  const listed = listSheet(grid, register);
  const matrix = listed === null ? planMatrix(grid, register) : null;
  const list = listed === null && matrix === null ? listedAttendance(grid) : null;
  const turn = listed === null && matrix === null && list?.isLong !== true ? turnOf(grid) : null;
  const isOfReports = turn !== null && isReportMatrix(turn, register);
  const refusal = whyRefused(grid, isOfReports ? null : turn);
  if (refusal !== null) return nothingFrom(grid.sheet, refusal);
  const reading = { register, asAt, questions, last };
  if (listed !== null) return listPlanOf(listed, reading);
  if (matrix !== null) return planOfMatrix(matrix, reading);
  if (turn !== null && isOfReports) return planOfReports(turn, reading);
  if (turn !== null) return attendanceOf(turn, reading);
  if (list !== null) return listOf(list, reading);
  return nothingFrom(
    grid.sheet,
    "Nothing was recognised on it: neither dates with names beside them, nor people with a status each, nor the headings of a list of members, actions or meetings.",
  );
}

function listPlanOf(list: ListSheet, reading: Reading): Plan {
  switch (list.kind) {
    case "actions":
      return actionLogPlan(list, reading);
    case "members":
      return memberListPlan(list, reading);
    case "plan":
      return forwardPlan(list, reading);
    default:
      return list.kind satisfies never;
  }
}

function listOf(list: ListedAttendance, reading: Reading): Plan {
  const { view, block } = list;
  const read = readBlock(reading, block, { above: [], all: [block] });
  const key = sheetKey(view, () => false);
  const meanings = new Meanings(
    key,
    list.marks.map(({ raw }) => raw),
    reading.questions,
  );
  const claims = claimsOfList(read, list, { reading, meanings, key });
  const plan = attendancePlan(reading, { blocks: [read], claims, meanings, blankMeans: null });
  return planOf(
    { view, blocks: [block] },
    { key, plan, why: [...read.why, ...plan.why], reading, read: [read], meanings },
  );
}

function attendanceOf(turn: Turned, reading: Reading): Plan {
  const { view, blocks } = turn;
  const { grid } = view;
  const found = sheetKey(viewOf(grid), isMarkOf(turn));
  const key: SheetKey = { ...found, readsColours: marksIn(blocks).filled === 0 };
  const read: ReadBlock[] = [];
  for (const block of blocks) read.push(readBlock(reading, block, { above: read, all: blocks }));
  const meanings = new Meanings(key, rawMarks(read, key), reading.questions);
  const { blankMeans, proof, sums } = settleBySums(read, { meanings, key, questions: reading.questions });
  const isDoubted = doubtBySums(meanings, proof, { sums, questions: reading.questions });
  const claims = claimsOf(read, { reading, meanings, key });
  meanings.noteChanges();
  const made = attendancePlan(reading, { blocks: read, claims, meanings, blankMeans });
  const plan = isDoubted ? heldAltogether(made, reading.questions) : made;
  const why = [...read.flatMap((each) => each.why), ...meanings.why, ...plan.why];
  return planOf(turn, { key, plan, why, reading, read, meanings, against: proof.against });
}

interface Planned {
  /** What the sheet's own sums say against what is brought in. */
  readonly against?: readonly string[];
  readonly key: SheetKey;
  readonly plan: AttendancePlan;
  readonly why: readonly string[];
  readonly reading: Reading;
  readonly read: readonly ReadBlock[];
  readonly meanings: Meanings;
}

function planOf(turn: Turned, { key, plan, why, reading, read, meanings, against = [] }: Planned): Plan {
  const { grid } = turn.view;
  const { questions } = reading;
  const taken = takenFor(turn, { key, plan });
  const others = takeTheRest(turn, taken);
  const seats = seatsTaken(reading, read);
  return {
    read: {
      sheet: grid.sheet,
      kind: "attendance",
      why: [...new Set([...why, ...whyCore(seats), ...whyNotTaken(others), ...whyProtected(grid)])],
      groups: [...new Set(read.flatMap(({ group }) => group?.group ?? []))],
    },
    rows: plan.rows,
    leftOut: plan.leftOut,
    questions: questions.open,
    settled: [...questions.settled.values()],
    refused: questions.refused,
    counts: plan.counts,
    marks: meanings.marks,
    marksTaken: meanings.taken,
    seats,
    warnings: [...against, ...whoHasNoRow(reading, read, plan)],
    remembers: plan.remembers,
    takenFor: taken,
  };
}

function whyCore(seats: readonly SeatTaken[]): readonly string[] {
  const cells = seats.filter(({ how }) => how === CORE_SEAT).map(({ cell }) => cell);
  return cells.length === 0
    ? []
    : [`Rows that alone stand for their agency are taken for its core seat: ${cellsInWords(cells)}.`];
}

/** Is a cell, by its row and column on the sheet, one where dates and names cross? */
function isMarkOf({ view, blocks }: Turned): (row: number, column: number) => boolean {
  const areas = blocks.map(({ names, headings }) => ({
    names: new Set(names.map(({ row }) => row)),
    dates: new Set(headings.map(({ column }) => column)),
  }));
  return (row, column) => {
    const [name, date] = view.isTurned ? [column, row] : [row, column];
    return areas.some(({ names, dates }) => names.has(name) && dates.has(date));
  };
}

/** What stands in every cell that marks somebody. */
function rawMarks(read: readonly ReadBlock[], key: SheetKey): readonly RawCell[] {
  return read.flatMap((each) => {
    const { view, names, headings } = each.block;
    return names
      .filter(({ isNobody, namesGuests }) => !isNobody && !namesGuests)
      .flatMap(({ row }) =>
        headings.map(({ column }) => (view.isFormula(row, column) ? "" : markIn(each, { row, column }, key))),
      )
      .filter((raw) => !isBlank(raw));
  });
}

interface ToSettle {
  readonly meanings: Meanings;
  readonly key: SheetKey;
  readonly questions: Questions;
}

interface SettledBySums {
  readonly blankMeans: Meaning | null;
  readonly proof: Proof;
  readonly sums: readonly SheetSum[];
}

/** Lets the sheet's own sums settle what they can, and answers what they say of blank cells. */
function settleBySums(read: readonly ReadBlock[], { meanings, key, questions }: ToSettle): SettledBySums {
  const marks = new Map<string, string>();
  for (const each of read) for (const [place, mark] of countedMarks(each, { key, meanings })) marks.set(place, mark);
  const doubtful = new Map(meanings.doubtful);
  const keyed = key.marks.get("blank") ?? (key.readsColours ? key.colours.get("") : undefined) ?? null;
  if (keyed === null) doubtful.set(BLANK_MARK, ["Absent", "Present", "Not expected"]);
  const sums = sumsOf(
    read.map(({ block }) => block),
    (row, column) => marks.get(`${row},${column}`) ?? null,
  );
  const prove = (): Proof =>
    proveBySums(sums, {
      meaningOf: (mark) => {
        const reading = mark === BLANK_MARK ? null : meanings.read(mark);
        return reading?.kind === "said" ? reading.said.status : mark === BLANK_MARK ? keyed : null;
      },
      doubtful,
      answered: answeredMarks([...doubtful.keys(), ...meanings.unknown], questions),
      unknown: meanings.unknown,
      shown: (mark) => meanings.shown(mark),
    });
  const first = prove();
  const proof = meanings.doubtAgainstSums(first) ? prove() : first;
  for (const [mark, meaning] of proof.settled) if (mark !== BLANK_MARK) meanings.settle(mark, meaning);
  meanings.takeProof(proof);
  const blank = proof.settled.get(BLANK_MARK);
  return { blankMeans: keyed ?? (blank === undefined || blank === "Absent" ? null : blank), proof, sums };
}

/** From this part of the sums on, a reading that they contradict is not offered unasked. */
const TOO_MANY = 1 / 4;
const SUMS_QUESTION = "sums";

/**
 * Where the sums contradict the reading, the marks are asked about which, read otherwise, would make them agree; where none would, and many
 * differ, whether the sheet is read rightly: true while that is open, and then nothing of it is offered.
 */
function doubtBySums(
  meanings: Meanings,
  { contradicted, against }: Proof,
  { sums, questions }: { readonly sums: readonly SheetSum[]; readonly questions: Questions },
): boolean {
  if (contradicted.length === 0) return false;
  const differing = contradicted.length;
  const better = betterReading(sums, meanings.known, { differing, mayChange: (mark) => meanings.mayBeDisputed(mark) });
  meanings.dispute(better, against);
  if (better.size > 0 || differing < 2 || differing < sums.length * TOO_MANY) return false;
  const answer = questions.answerTo({
    id: SUMS_QUESTION,
    cells: [],
    ask: `${against.join(" ")} Is the sheet read rightly? What each mark is taken for stands below, and can be changed there.`,
    offers: ["As it is read"],
    proposed: null,
  });
  return answer === null;
}

/** All of it waits for the question whether the sheet is read rightly. */
function heldAltogether(plan: AttendancePlan, questions: Questions): AttendancePlan {
  const cells = plan.rows.flatMap((row) => (row.table === "Attendance" ? row.cells : []));
  for (const cell of cells) questions.hold(SUMS_QUESTION, cell);
  const held = new Set([...plan.held, ...cells]);
  const { counts } = plan;
  const marks = counts.new + counts.changed + counts.same + counts.questions;
  return {
    ...plan,
    rows: [],
    held,
    remembers: new Map(),
    counts: { ...counts, new: 0, changed: 0, same: 0, questions: marks },
  };
}

/** What was answered of marks, and of blank cells; to leave them out says nothing of what they mean. */
function answeredMarks(marks: readonly string[], questions: Questions): ReadonlyMap<string, Meaning> {
  return new Map(
    marks.flatMap((mark) => {
      const given = questions.given(mark === BLANK_MARK ? BLANK_QUESTION : questionId("mark", mark));
      const meaning = ALL_MEANINGS.find((each) => keyOf(each) === keyOf(given ?? ""));
      return meaning === undefined ? [] : [[mark, meaning] as const];
    }),
  );
}

/** The marks of a block that sums may count: none of a meeting that nobody is marked for, or that is cancelled, and none of a formula. */
function countedMarks(
  each: ReadBlock,
  { key, meanings }: Omit<ToSettle, "questions">,
): readonly (readonly [string, string])[] {
  const { view, names, headings } = each.block;
  return headings.flatMap(({ column }, at) => {
    if (each.isCancelled[at] === true) return [];
    const cells = names
      .filter(({ row, isNobody, namesGuests }) => !isNobody && !namesGuests && !view.isFormula(row, column))
      .map(({ row }) => ({ row, raw: markIn(each, { row, column }, key) }));
    if (cells.every(({ raw }) => isBlank(raw))) return [];
    return cells.map(
      ({ row, raw }) => [`${row},${column}`, isBlank(raw) ? BLANK_MARK : meanings.cell(raw).mark] as const,
    );
  });
}
