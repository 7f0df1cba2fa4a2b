import { monthOf, type PlainDate, yearOf } from "../calendar/plain-date";
import type { Group } from "../records/people";
import { provisionOn } from "../register/provision-on";
import type { Register } from "../register/register";
import { YEAR_STARTS } from "../sources/provisions/reporting";
import type { LastSaid } from "./attendance-rows";
import { type DatedHeading, datesOf } from "./block-dates";
import type { Block } from "./blocks";
import type { DateHeading } from "./date-lines";
import { readMark } from "./mark-words";
import { type HeadingMeans, MeetingMatcher } from "./match-meeting";
import { LEAVE_OUT, questionId, type Questions } from "./questions";
import { cellOf, isBlank, saidAt, saidInBlock, type View } from "./view";
import { groupFitting, groupsNamed } from "./which-group";
import type { Who } from "./who";
import { whoEachRow } from "./who-each-row";

/** What a sheet is read with. */
export interface Reading {
  readonly register: Register;
  readonly asAt: PlainDate;
  readonly questions: Questions;
  /** What the sheet said when it was last brought in, by meeting and seat. */
  readonly last: ReadonlyMap<string, LastSaid>;
}

/** A block, its dates and names matched with the workbook. */
export interface ReadBlock {
  readonly block: Block;
  readonly group: Group | null;
  /** One a heading, in their order. */
  readonly means: readonly HeadingMeans[];
  /** One a row of names, in their order. */
  readonly who: readonly Who[];
  readonly matcher: MeetingMatcher | null;
  /** One a heading: does the sheet say that there was no meeting? */
  readonly isCancelled: readonly boolean[];
  readonly why: readonly string[];
}

/** A text over the marks, or the name of the sheet. */
interface Title {
  readonly text: string;
  readonly where: string;
}

/** The texts that stand over a block, the nearest first; then the name of its sheet. */
export function titlesOf(view: View, block: Block, above: readonly Block[]): readonly Title[] {
  const corner = block.headingRows.flatMap((row) =>
    block.nameColumns.map(({ column }): Title => ({
      text: saidInBlock(view, row, column),
      where: cellOf(view, row, column),
    })),
  );
  const turnedCorner = view.isTurned
    ? block.nameColumns.map(({ column }): Title => ({
        text: saidAt(view, block.headingRows[0] ?? 1, column),
        where: cellOf(view, block.headingRows[0] ?? 1, column),
      }))
    : [];
  const titles = [...corner, ...turnedCorner, ...linesAbove(view, block, above)].filter(({ text }) => text !== "");
  return [...titles, { text: view.grid.sheet, where: "the sheet's name" }];
}

/** In the sheet as it stands, the texts above the block up to the one before it, from below. */
function linesAbove(view: View, block: Block, above: readonly Block[]): readonly Title[] {
  const topOf = ({ headingRows, headings, nameColumns }: Block): number => {
    const first = Math.min(...headings.map(({ column }) => column), ...nameColumns.map(({ column }) => column));
    return view.isTurned ? first : Math.min(...headingRows);
  };
  const bottomOf = (other: Block): number =>
    view.isTurned
      ? Math.max(...other.headings.map(({ column }) => column))
      : Math.max(...other.names.map(({ row }) => row), 0);
  const top = topOf(block);
  const from = Math.max(0, ...above.map(bottomOf).filter((bottom) => bottom < top)) + 1;
  const titles: Title[] = [];
  for (let line = top - 1; line >= Math.max(from, top - 8); line--)
    for (let across = 1; across <= Math.min(40, view.isTurned ? view.rows : view.columns); across++) {
      const [row, column] = view.isTurned ? [across, line] : [line, across];
      const text = saidAt(view, row, column);
      if (text.length > 1) titles.push({ text, where: cellOf(view, row, column) });
    }
  return titles;
}

/** The blocks before it, whose dates a lower heading by month alone repeats, and all blocks of the sheet, which write dates in one order. */
interface Beside {
  readonly above: readonly ReadBlock[];
  readonly all: readonly Block[];
}

/** Matches a block with the workbook. */
export function readBlock(reading: Reading, block: Block, { above, all }: Beside): ReadBlock {
  const { register, asAt, questions } = reading;
  const { view } = block;
  const titles = titlesOf(
    view,
    block,
    above.map((each) => each.block),
  );
  const headings = borrowed(block, above);
  const startMonth = provisionOn(register, YEAR_STARTS, asAt).value;
  const yearGiven = yearAnswered(questions);
  const allHeadings = all.flatMap((each) => each.headings);
  const context = { headingRows: block.headingRows, titles, asAt, startMonth, yearGiven, allHeadings };
  const anyDates = datesOf(view, headings, { ...context, meetings: register.all("Meetings") });
  const found = groupTold(reading, block, { titles, above, dated: anyDates.dated, context, headings });
  if (found === null)
    return {
      block,
      group: null,
      means: headings.map(() => ({ kind: "asked", question: "group" })),
      who: [],
      matcher: null,
      isCancelled: [],
      why: [anyDates.why],
    };
  const { group } = found;
  const dates = datesOf(view, headings, { ...context, meetings: register.meetingsOf(group.group) });
  if (dates.lacksYear) askYear(reading, group);
  const matcher = new MeetingMatcher(register, group, questions, reading.asAt);
  return {
    block,
    group,
    means: matcher.match(view, dates.dated, (column) =>
      block.names.some(({ row, isNobody }) => !isNobody && !isBlank(view.at(row, column))),
    ),
    who: whoEachRow(reading, group, block),
    matcher,
    isCancelled: headings.map((heading) => isCancelled(block, heading)),
    why: [dates.why, found.why],
  };
}

interface GroupTold {
  readonly group: Group;
  readonly why: string;
}

interface GroupSigns {
  readonly titles: readonly Title[];
  readonly above: readonly ReadBlock[];
  readonly dated: readonly DatedHeading[];
  readonly context: Omit<Parameters<typeof datesOf>[2], "meetings">;
  readonly headings: readonly DateHeading[];
}

/** By the nearest title that names one group, else as the block above, else by dates and names; else it is asked: null while that is open. */
function groupTold(
  reading: Reading,
  block: Block,
  { titles, above, dated, context, headings }: GroupSigns,
): GroupTold | null {
  const { register } = reading;
  const naming = titles.find(({ text }) => groupsNamed(register, text).length > 0);
  const [named, ...more] = naming === undefined ? [] : groupsNamed(register, naming.text);
  if (naming !== undefined && named !== undefined && more.length === 0)
    return { group: named, why: `The group is ${named.group} (${named.name}), by '${naming.text}' (${naming.where}).` };
  const told = titles.find(({ text }) => groupGiven(reading, text) !== undefined);
  const given = told === undefined ? undefined : groupGiven(reading, told.text);
  if (told !== undefined && given !== undefined)
    return { group: given, why: `The group is ${given.group}, as you answered of '${told.text}' (${told.where}).` };
  const before = above[0]?.group ?? null;
  if (before !== null)
    return {
      group: before,
      why: `The group is ${before.group} for the blocks below too: no title of theirs names another.`,
    };
  const names = block.names.flatMap(({ said }) => said.filter((text) => text !== ""));
  const fitting =
    groupFitting(register, { days: daysIn(dated), months: [], names }) ??
    fittingByMonth(register, context, { view: block.view, headings, names });
  if (fitting !== null)
    return {
      group: fitting,
      why: `The group is ${fitting.group} (${fitting.name}): its meetings and seats fit the dates and names best.`,
    };
  const answered = groupAnswered(reading, block);
  return answered === null ? null : { group: answered, why: `The group is ${answered.group}, as was answered.` };
}

const NO_MEETING = /\b(?:cancel|postpon|abandon|no meeting|not held|did not take place|stood down)/i;

/** Does a heading say so, or a cell below it while no other cell marks anybody? */
function isCancelled({ view, names }: Block, { row, column, before, behind }: DateHeading): boolean {
  if (NO_MEETING.test(`${before} ${behind}`) || NO_MEETING.test(saidAt(view, row, column))) return true;
  const said = names.map((line) => saidAt(view, line.row, column)).filter((text) => text !== "");
  return said.some((text) => NO_MEETING.test(text)) && said.every((text) => readMark(text).kind !== "said");
}

function daysIn(dated: readonly DatedHeading[]): readonly PlainDate[] {
  return dated.flatMap(({ day }) => day ?? []);
}

/** Where the dates say only months, or no year: each group is tried with its own meetings. */
function fittingByMonth(
  register: Register,
  context: Omit<Parameters<typeof datesOf>[2], "meetings">,
  {
    view,
    headings,
    names,
  }: { readonly view: View; readonly headings: readonly DateHeading[]; readonly names: readonly string[] },
): Group | null {
  const fits = register.all("Groups").filter(({ group }) => {
    const meetings = register.meetingsOf(group);
    const { dated } = datesOf(view, headings, { ...context, meetings });
    const matched = dated.filter(({ day, months }) =>
      meetings.some(({ date }) => date === day || months.some(({ year, month }) => isMonth(date, year, month))),
    ).length;
    return matched > 0 && matched * 2 >= dated.length;
  });
  if (fits.length === 1) return fits[0] ?? null;
  return groupFitting(register, { days: [], months: [], names });
}

function isMonth(date: PlainDate, year: number, month: number): boolean {
  return yearOf(date) === year && monthOf(date) === month;
}

/** A heading by month alone that stands under a whole date of that month, in the same column, means that date. */
function borrowed(block: Block, above: readonly ReadBlock[]): readonly DateHeading[] {
  return block.headings.map((heading) => {
    if (heading.said.kind !== "month") return heading;
    const known = above
      .flatMap((each) => each.block.headings)
      .find(({ column, said }) => column === heading.column && said.kind !== "month");
    return known === undefined ? heading : { ...known, row: heading.row };
  });
}

/** The group that a list's own word for it was said to be. */
function groupGiven({ register, questions }: Reading, text: string): Group | undefined {
  return register.group(questions.given(questionId("group", text)) ?? "");
}

function groupAnswered({ register, questions }: Reading, block: Block): Group | null {
  const groups = register.all("Groups");
  const [first] = block.headings;
  const answer = questions.answerTo({
    id: "group",
    cells: [],
    ask: `Which group are these meetings of${first === undefined ? "" : ` (${cellOf(block.view, first.row, first.column)})`}?`,
    offers: [...groups.map(({ group }) => group), LEAVE_OUT],
    meanings: Object.fromEntries(groups.map(({ group, name }) => [group, name])),
    proposed: null,
  });
  return answer === null ? null : (register.group(answer) ?? null);
}

function yearAnswered(questions: Questions): number | null {
  const given = questions.given("year");
  return given === undefined || !/^20\d{2}$/.test(given) ? null : Number(given);
}

function askYear({ register, questions, asAt }: Reading, group: Group): void {
  const years = new Set([...register.meetingsOf(group.group).map(({ date }) => yearOf(date)), yearOf(asAt)]);
  questions.answerTo({
    id: "year",
    cells: [],
    ask: "Of which year are the dates? The sheet does not say.",
    offers: [...[...years].sort().map(String), LEAVE_OUT],
    proposed: null,
  });
}
