import { fromIso, type PlainDate } from "../../calendar/plain-date";
import type { PutAside } from "../../excel/put-aside";
import { nearDay } from "../words/near-day";
import { causeHeading } from "./cause-headings";
import { type ProblemCause, problemCounts, type ProblemLine, type ProblemList } from "./problems-view-model";

/** A cause on the page: some of its lines, or all. */
export interface CauseShown extends ProblemCause {
  /** "15 partners have a single seat in a group" */
  readonly heading: string;
  readonly isOpen: boolean;
  readonly shown: readonly ProblemLine[];
  /** How many are not shown yet. */
  readonly more: number;
}

/** Warnings that were put aside. */
export interface AsideShown {
  readonly code: string;
  readonly heading: string;
  /** "Put aside Mon 30 Nov: the Board has agreed deputies" */
  readonly why: string;
}

export interface ProblemsShown {
  /** "2 errors and 5 warnings" */
  readonly heading: string;
  readonly causes: readonly CauseShown[];
  readonly aside: readonly AsideShown[];
}

/** So many lines of a cause are shown at first, and so many more each time. */
export const LINES_AT_ONCE = 100;

/** What the page goes by besides the problems themselves. */
interface ShownBy {
  readonly putAside: readonly PutAside[];
  /** Which causes the officer has opened or closed. */
  readonly open: ReadonlyMap<string, boolean>;
  /** How many lines of a cause are shown. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly today: PlainDate;
}

/**
 * The problems as the page shows them: warnings that were put aside apart, errors unfolded, warnings folded, each cause in
 * pieces. A warning that says something else than those put aside is shown with the others.
 */
export function problemsShown({ errors, causes }: ProblemList, by: ShownBy): ProblemsShown {
  const shown: CauseShown[] = [];
  const aside: AsideShown[] = [];
  let warnings = 0;
  for (const cause of causes) {
    const record = cause.severity === "warning" ? by.putAside.find(({ code }) => code === cause.code) : undefined;
    const put = new Set(record?.warnings);
    const lines = put.size === 0 ? cause.lines : cause.lines.filter(({ mark }) => !put.has(mark));
    const away = cause.lines.length - lines.length;
    if (record !== undefined && away > 0) aside.push(asideOf(record, away, by.today));
    if (lines.length === 0) continue;
    if (cause.severity === "warning") warnings += lines.length;
    shown.push(causeShown({ ...cause, lines }, by));
  }
  const counts = problemCounts(errors, warnings);
  return { heading: counts === "" ? "Nothing needs to be put right." : counts, causes: shown, aside };
}

function causeShown(cause: ProblemCause, { open, pieces }: ShownBy): CauseShown {
  const { key, code, lines, severity } = cause;
  const isOpen = open.get(key) ?? severity === "error";
  const most = pieces.get(key) ?? LINES_AT_ONCE;
  const shown = isOpen ? lines.slice(0, most) : [];
  return { ...cause, heading: causeHeading(code, lines.length), isOpen, shown, more: lines.length - shown.length };
}

function asideOf({ code, reason, on }: PutAside, count: number, today: PlainDate): AsideShown {
  const day = fromIso(on);
  const when = day === undefined ? "" : ` ${nearDay(day, today)}`;
  return { code, heading: causeHeading(code, count), why: `Put aside${when}: ${reason}` };
}
