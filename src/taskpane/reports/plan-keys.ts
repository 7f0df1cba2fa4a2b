import type { ProposedLine } from "./schedule-view-model";
import { nextMeeting, type PlacedLine } from "./plan-choices";

interface Moves {
  readonly move: (line: ProposedLine, meeting: string) => void;
}

const ACROSS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const DOWN: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The marks of a plan's table, one Tab stop: arrows go to the next mark in that direction, and with Shift they put a proposed one
 * to the next meeting.
 */
export function planKeys(placed: readonly PlacedLine[], { move }: Moves): (event: KeyboardEvent) => void {
  return (event) => {
    const mark = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".plan-mark") : null;
    if (mark === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = ACROSS[event.key];
    if (event.shiftKey) {
      const each = placed.find(({ line }) => line.key === mark.dataset["proposed"]);
      const next = each === undefined || step === undefined ? null : nextMeeting(each, step);
      if (each === undefined || step === undefined) return;
      if (next !== null) move(each.line, next);
    } else {
      const beside = step === undefined ? aboveOrBelow(mark, DOWN[event.key]) : inRow(mark, step);
      if (beside === undefined) return;
      beside?.focus();
    }
    event.preventDefault();
  };
}

/** The next mark of the row; null where there is none. */
function inRow(mark: HTMLElement, step: 1 | -1): HTMLElement | null {
  const marks = marksIn(mark.closest("tr"));
  return marks[marks.indexOf(mark) + step] ?? null;
}

/** The nearest mark of the next row that has one; undefined for no such key. */
function aboveOrBelow(mark: HTMLElement, step: 1 | -1 | undefined): HTMLElement | null | undefined {
  if (step === undefined) return undefined;
  const rows = [...(mark.closest("tbody")?.querySelectorAll("tr") ?? [])];
  const own = mark.closest("tr");
  const at = own === null ? -1 : rows.indexOf(own);
  const left = mark.getBoundingClientRect().left;
  for (let row = at + step; row >= 0 && row < rows.length; row += step) {
    const [nearest] = marksIn(rows[row] ?? null)
      .map((each) => ({ each, away: Math.abs(each.getBoundingClientRect().left - left) }))
      .sort((a, b) => a.away - b.away);
    if (nearest !== undefined) return nearest.each;
  }
  return null;
}

function marksIn(row: Element | null): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(".plan-mark:enabled") ?? [])];
}
