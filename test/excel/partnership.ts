import { type GivenRow, on } from "../register/given-workbook";

const PARTNERS = ["City", "County", "Health", "Police"];
const seat = (group: string, at: number): GivenRow => ({
  Seat: `${group}-${at + 1}`,
  Group: group,
  Agency: PARTNERS[at] ?? "",
  Role: `Director ${at + 1}`,
  Category: at === 0 ? "Chair" : "Core",
  Name: `Director ${at + 1}`,
});
const meeting = (group: string, day: string): GivenRow => ({
  Meeting: `${group}-${day.slice(0, 7)}`,
  Group: group,
  Date: serial(day),
  Start: 10 / 24,
  Status: "",
});

/** A day as Excel keeps it. */
export function serial(iso: string): number {
  return on(iso);
}

/** A small partnership on 30 November 2026, in which every page of the pane has something to do. */
export function partnershipGiven() {
  return {
    Agencies: PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
    Groups: [
      {
        Group: "EB",
        Name: "Executive Board",
        "Quorum rule": "Statutory partners",
        "Vote rule": "Represented agencies",
      },
      {
        Group: "QA",
        Name: "Quality Assurance Group",
        "Quorum rule": "Statutory partners",
        "Vote rule": "Represented agencies",
      },
    ],
    Seats: [...PARTNERS.map((_, at) => seat("EB", at)), ...PARTNERS.map((_, at) => seat("QA", at))],
    Meetings: [
      ...["2026-03-03", "2026-06-02", "2026-09-01", "2026-12-01", "2027-03-02"].map((day) => meeting("EB", day)),
      ...["2026-05-04", "2026-11-02"].map((day) => meeting("QA", day)),
    ],
    Attendance: [
      { Meeting: "EB-2026-12", Seat: "EB-1", Status: "Present" },
      { Meeting: "EB-2026-12", Seat: "EB-2", Status: "" },
      { Meeting: "EB-2026-12", Seat: "EB-4", Status: "Apologies" },
      ...["EB-2026-06", "EB-2026-09"].flatMap((Meeting) =>
        PARTNERS.map((_, at) => ({ Meeting, Seat: `EB-${at + 1}`, Status: "Present" })),
      ),
    ],
    Decisions: [
      { Decision: "D-1", Meeting: "EB-2026-09", Title: "Budget", Method: "Vote", Consensus: "No" },
      { Decision: "D-0", Meeting: "EB-2026-06", Title: "Plan", Method: "Consensus", Consensus: "Yes", Time: 0.4375 },
    ],
    Votes: [],
    Duties: [{ Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "2" }],
    Schedule: [{ Group: "QA", Meeting: "EB-2026-12", Kind: "Highlight" }],
    Reports: [{ Report: "R-1", Group: "QA", "For meeting": "EB-2026-12", Kind: "Highlight" }],
    Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": "1", "Last done": serial("2025-06-03") }],
    Done: [],
    Actions: [{ Action: "A-1", Description: "Audit", Target: serial("2026-10-31"), Progress: "Begun" }],
    Complaints: [{ Ref: "C-2026-01", Kind: "Complaint", Received: serial("2026-11-16") }],
    Checks: [{ Person: "Head 1", Kind: "DBS", Completed: serial("2020-02-05") }],
    Settings: [],
    Holidays: [],
  } satisfies Record<string, readonly GivenRow[]>;
}

export type PartnershipTables = keyof ReturnType<typeof partnershipGiven>;
