import type { AttendanceConcern } from "./concerns";
import type { ConcernReason } from "./reasons";

/** Heaviest first: without a statutory partner there is no quorum, a deputy was there after all. */
const WEIGHTS: readonly ConcernReason["kind"][] = [
  "partner not represented",
  "missed in a row",
  "under the rate",
  "deputy not briefed",
  "deputy for another reason",
];

/**
 * Which concern about attendance weighs most? The one with the heaviest reason: a statutory partner not represented, then
 * meetings missed in a row, then a rate under the limit, then deputies. Of two with the same, that of more meetings, then that
 * of the lower share; else they stand as they stood. The documents give no order; this is how they are read.
 *
 * Source: GOV 11.1, 11.3b, 6.5k, 7.3.
 */
export function concernsByWeight(concerns: readonly AttendanceConcern[]): readonly AttendanceConcern[] {
  return [...concerns].sort((a, b) => {
    const [heaviest, other] = [heaviestOf(a), heaviestOf(b)];
    return weightOf(heaviest) - weightOf(other) || other.meetings - heaviest.meetings || shareOf(a) - shareOf(b);
  });
}

function heaviestOf({ reasons }: AttendanceConcern): ConcernReason {
  return reasons.reduce((heaviest, each) => (weightOf(each) < weightOf(heaviest) ? each : heaviest));
}

function weightOf({ kind }: ConcernReason): number {
  return WEIGHTS.indexOf(kind);
}

function shareOf({ attended, expected }: AttendanceConcern): number {
  return expected === 0 ? 1 : attended / expected;
}
