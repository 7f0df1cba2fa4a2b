import { keyOf } from "../../records/cell";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { meetingRows } from "../attendance-plan";
import type { HeadingMeans } from "../match-meeting";
import type { LeftOut, Plan, PlannedRow } from "../plan";
import { type ReadBlock, readBlock, type Reading } from "../read-block";
import { whyProtected } from "../refusals";
import { takenFor } from "../taken-for";
import type { Turned } from "../turn-of-sheet";
import { addressOf, isBlank, saidAt } from "../view";
import { whatCame } from "./list-plan";
import { ListMemory } from "./list-memory";
import { kindIn, scheduleRow } from "./schedule-row";

/** Do groups stand where a register has members? Then its marks say which of them report at which meeting. */
export function isReportMatrix({ blocks }: Turned, register: Register): boolean {
  const names = blocks.flatMap((block) => block.names).filter(({ isNobody }) => !isNobody);
  const groups = names.filter(({ said }) => groupIn(said, register) !== undefined);
  return groups.length >= 2 && groups.length * 10 >= names.length * 6;
}

function groupIn(said: readonly string[], register: Register): Group | undefined {
  return said.map((text) => register.group(text)).find((group) => group !== undefined);
}

/** Plans the rows of Schedule that a matrix of groups and meetings gives, and those of Meetings that they need. */
export function planOfReports(turn: Turned, reading: Reading): Plan {
  const { grid } = turn.view;
  const read: ReadBlock[] = [];
  for (const block of turn.blocks) read.push(readBlock(reading, block, { above: read, all: turn.blocks }));
  const reports = new Reports(reading);
  for (const each of read) reports.take(each);
  const { rows, leftOut, held } = reports;
  const meetings = meetingRows(reading, read);
  return {
    read: { sheet: grid.sheet, kind: "plan", why: [...new Set(read.flatMap(({ why }) => why)), ...whyProtected(grid)] },
    ...whatCame(reading, reports),
    // Meetings are no cells of the matrix: they are not counted.
    rows: [...meetings, ...rows],
    takenFor: takenFor(turn, { key: { cells: new Set() }, plan: { rows, leftOut, held } }),
  };
}

const YES = /^(?:[x✓✔√☑•●*y]|yes|due|report(?:s|ing)?|true|1)$/i;
const NO = /^(?:[-–—n0✗✘×]|no|none|n\/a|nil|false)$/i;

class Reports {
  readonly rows: PlannedRow[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly held = new Set<string>();
  readonly memory: ListMemory;

  constructor(private readonly reading: Reading) {
    this.memory = new ListMemory(reading);
  }

  take(read: ReadBlock): void {
    const { view, names, headings } = read.block;
    headings.forEach(({ column }, at) =>
      names.forEach(({ row, said }) => {
        if (isBlank(view.at(row, column))) return;
        const group = groupIn(said, this.reading.register);
        this.takeCell(read, { row, column, group, means: read.means[at] });
      }),
    );
  }

  private takeCell(
    read: ReadBlock,
    {
      row,
      column,
      group,
      means,
    }: { row: number; column: number; group: Group | undefined; means: HeadingMeans | undefined },
  ): void {
    const { view } = read.block;
    const [cell, text] = [addressOf(view, row, column), saidAt(view, row, column)];
    const leave = (why: string): void => void this.leftOut.push({ cell, text, why });
    if (group === undefined) return leave("Its row names no group of the workbook.");
    if (means === undefined || means.kind === "asked") {
      if (means?.kind === "asked") this.reading.questions.hold(means.question, cell);
      this.held.add(cell);
      return;
    }
    if (means.kind === "nothing") return leave(means.why);
    if (keyOf(group.group) === keyOf(read.group?.group ?? "")) return leave("It is the group whose meeting it is.");
    const kind = kindIn(text);
    if (NO.test(text)) return leave("It says that no report is due.");
    if (kind === "" && !YES.test(text))
      return leave("It does not say whether a report is due: put x, or Highlight or Annual.");
    const planned = this.memory.weighed({
      ...scheduleRow(this.reading, { group, meeting: means.meeting.id, kind }),
      cells: [cell],
    });
    if (planned !== null) this.rows.push(planned);
    else this.held.add(cell);
  }
}
