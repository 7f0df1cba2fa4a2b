import { plainDate } from "../../src/calendar/plain-date";
import type { SheetRow } from "../content";
import { clock } from "./days";

const day = plainDate;
type Decided = SheetRow<"Decisions">;

function agreed(meeting: string, title: string, more: Decided = {}): Decided {
  return { meeting, title, method: "Consensus", consensus: "Yes", ...more };
}

function voted(meeting: string, title: string, more: Decided = {}): Decided {
  return { meeting, title, method: "Vote", consensus: "No", chairConsents: "Yes", ...more };
}

/** In order of their meetings; each by a word for the votes and notices that belong to it. */
const DECIDED: readonly (readonly [word: string, decision: Decided])[] = [
  ["framework", agreed("EB-2025-06", "Quality assurance framework 2025-26", { implementationDate: day(2025, 7, 1) })],
  [
    "budget",
    voted("EB-2025-06", "Shared budget 2025-26", {
      financial: "Yes",
      restricted: "Yes",
      implementationDate: day(2025, 7, 1),
    }),
  ],
  ["strategy", agreed("COG-2025-07", "Partnership strategy 2025 to 2028", { implementationDate: day(2025, 9, 1) })],
  ["register", agreed("EB-2025-09", "Revised risk register", { implementationDate: day(2025, 10, 1) })],
  [
    "half",
    agreed("CSPR-2025-09", "Commission a local review", { area: "Derbyshire", implementationDate: day(2025, 10, 6) }),
  ],
  ["scrutiny", voted("COG-2025-10", "Independent scrutiny programme", { implementationDate: day(2025, 12, 1) })],
  ["audits", agreed("QA-2025-11", "Multi-agency audit programme 2026", { implementationDate: day(2026, 1, 5) })],
  ["tie", voted("EB-2025-12", "Single front door pilot", { escalatedTo: "COG", escalatedOn: day(2025, 12, 5) })],
  ["priorities", voted("EB-2025-12", "Business plan priorities 2026-27", { implementationDate: day(2026, 4, 1) })],
  ["referred", voted("EB-2025-12", "Locality groups to report together", { implementationDate: day(2026, 2, 2) })],
  ["tasks", agreed("CBG-2026-02", "Work plans of the subgroups", { implementationDate: day(2026, 3, 2) })],
  [
    "withheld",
    voted("EB-2026-03", "Joint commissioning of return interviews", {
      chairConsents: "No",
      implementationDate: day(2026, 5, 1),
    }),
  ],
  ["yearly", agreed("EB-2026-03", "Draft yearly report 2025-26", { implementationDate: day(2026, 4, 1) })],
  ["unwritten", voted("EB-2026-03", "Risk assessment tool for exploitation", { implementationDate: day(2026, 4, 20) })],
  [
    "review",
    agreed("CSPR-2026-03", "Publish the learning of a review", {
      area: "Derby",
      interests: "CSPR-UHDB-01",
      implementationDate: day(2026, 5, 4),
    }),
  ],
  [
    "deadlock",
    voted("EVYP-2026-04", "Missing from care: one reporting form", { escalatedTo: "EB", escalatedOn: day(2026, 4, 8) }),
  ],
  ["threshold", agreed("COG-2026-04", "Threshold document 2026", { implementationDate: day(2026, 6, 1) })],
  ["districts", agreed("DCSG-2026-05", "Common training offer for districts", { implementationDate: day(2026, 7, 1) })],
  ["changed", voted("PP-2026-05", "Procedure for bruising in babies", { implementationDate: day(2026, 6, 15) })],
  [
    "early",
    agreed("CSPR-AP-2026-05", "Close the actions of review 3", {
      time: clock(10, 5),
      implementationDate: day(2026, 6, 1),
    }),
  ],
  [
    "late",
    agreed("CSPR-AP-2026-05", "Assurance from schools on review 4", {
      time: clock(11),
      implementationDate: day(2026, 6, 1),
    }),
  ],
  ["while", agreed("QA-2026-05", "Scorecard 2026-27", { time: clock(10, 45), implementationDate: day(2026, 6, 8) })],
  ["lost", agreed("QA-2026-05", "Audit of early help", { time: clock(11, 30), implementationDate: day(2026, 6, 8) })],
  ["proxy", voted("EB-2026-06", "Shared data set", { implementationDate: day(2026, 10, 12) })],
  ["invalid", voted("EB-2026-06", "Voice of children in audits", { implementationDate: day(2026, 7, 6) })],
  ["twice", voted("EB-2026-06", "Escalation policy", { implementationDate: day(2026, 7, 13) })],
  [
    "short",
    agreed("PP-2026-06-S", "Procedure for bruising in babies, as changed", { implementationDate: day(2026, 6, 22) }),
  ],
  ["two", voted("COG-2026-07", "Lead agency for serious youth violence", { chairConsents: "" })],
  [
    "methods",
    voted("CSPR-2026-07", "Method of thematic review", { area: "Both", implementationDate: day(2026, 9, 7) }),
  ],
  ["measures", voted("QA-2026-08", "Measures for neglect", { implementationDate: day(2026, 10, 5) })],
  [
    "silent",
    voted("EB-2026-09", "Pressures report from all agencies", {
      chairConsents: "",
      implementationDate: day(2026, 11, 2),
    }),
  ],
  [
    "partners",
    voted("EB-2026-09", "Response to inspection", {
      restricted: "Yes",
      restrictionConfirmed: "Yes",
      implementationDate: day(2026, 10, 5),
    }),
  ],
  [
    "unconfirmed",
    voted("EB-2026-09", "Named lead in every agency", {
      restricted: "Yes",
      restrictedBy: "Derby City Council; Derbyshire County Council",
      restrictionConfirmed: "No",
      implementationDate: day(2026, 10, 19),
    }),
  ],
  [
    "suspended",
    voted("EB-2026-09", "Change to the threshold for Section 47", { implementationDate: day(2026, 12, 15) }),
  ],
  ["withdrawn", agreed("PP-2026-09", "Chapter on private fostering", { implementationDate: day(2026, 10, 26) })],
  ["confirmed", agreed("EB-2026-10-S", "Shared data set, confirmed", { implementationDate: day(2026, 10, 12) })],
  ["undated", agreed("EVYP-2026-10", "Disruption toolkit", {})],
  [
    "consultation",
    agreed("COG-2026-10", "Hosting of the partnership's office", {
      consultation: "Awaited",
      implementationDate: day(2027, 1, 4),
    }),
  ],
  ["training", agreed("LOD-2026-10", "Training programme 2027", { implementationDate: day(2027, 1, 4) })],
  [
    "answered",
    agreed("QA-2026-11", "Section 11 self-assessment 2027", {
      consultation: "Answered",
      implementationDate: day(2026, 12, 7),
    }),
  ],
];

const counted = new Map<number, number>();

function numbered(meeting: string): string {
  const year = Number(/-(20\d\d)-/.exec(meeting)?.[1]);
  const number = (counted.get(year) ?? 0) + 1;
  counted.set(year, number);
  return `D-${year}-${String(number).padStart(3, "0")}`;
}

/** The 40 decisions, with ids of their own by year, by their word. */
const BY_WORD = new Map(
  DECIDED.map(([word, decided]) => [word, { ...decided, decision: numbered(String(decided.meeting)) }]),
);

export const DECISIONS: readonly Decided[] = [...BY_WORD.values()];

/** @example decisionNamed("tie").meeting // "EB-2025-12" */
export function decisionNamed(word: string): { readonly decision: string; readonly meeting: string } {
  const found = BY_WORD.get(word);
  if (found === undefined) throw new RangeError(`No decision is called ${word}`);
  return { decision: found.decision, meeting: String(found.meeting) };
}
