import { DIARY } from "./diary";

/** The groups that report at the Board in a month, besides those that report at each meeting. */
const BY_MONTH: Readonly<Record<string, readonly string[]>> = {
  "06": ["EDU-DERBY", "EDU-DERBYSHIRE", "LOD"],
  "09": ["EVYP", "PP", "CDOP"],
  "12": ["EDU-DERBY", "EDU-DERBYSHIRE", "DCSG"],
  "03": ["EVYP", "PP"],
};

const AT_EACH = ["CBG", "QA", "CSPR"];

/** The Board's eight ordinary meetings. */
export const BOARD_MEETINGS = DIARY.filter(({ group, kind }) => group === "EB" && kind === "Ordinary").map(
  ({ meeting }) => String(meeting),
);

/** The groups whose highlight report is for this meeting of the Board. @example reportingAt("EB-2026-09") // CBG, QA, CSPR, EVYP, PP, CDOP */
export function reportingAt(meeting: string): readonly string[] {
  return [...AT_EACH, ...(BY_MONTH[meeting.slice(-2)] ?? [])];
}
