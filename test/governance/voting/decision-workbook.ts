import { outcomeOf } from "../../../src/governance/voting/outcome";
import { tallyOf } from "../../../src/governance/voting/tally";
import type { Register } from "../../../src/register/register";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";

export const CITY = "Derby City Council";
export const COUNTY = "Derbyshire County Council";
export const ICB = "NHS Derby and Derbyshire Integrated Care Board";
export const POLICE = "Derbyshire Constabulary";
export const PARTNERS = [CITY, COUNTY, ICB, POLICE] as const;
export const DCHS = "Derbyshire Community Health Services NHS Foundation Trust";
export const EMAS = "East Midlands Ambulance Service";
export const PROBATION = "The Probation Service";
export const OFFICE = "Derby and Derbyshire Safeguarding Children Partnership";

const seat = (id: string, group: string, agency: string, category: string, role = "Member"): GivenRow => ({
  Seat: id,
  Group: group,
  Agency: agency,
  Role: role,
  Category: category,
});

/** A small partnership by the documents' rules: COG; EB with two agencies and the chairs of QA (joint) and PP; QA with two relevant agencies. */
export const PARTNERSHIP: GivenTables = {
  Agencies: [
    ...PARTNERS.map((agency) => ({ Agency: agency, Type: "Statutory partner", Aliases: agency === ICB ? "ICB" : "" })),
    { Agency: DCHS, Type: "Relevant agency", Aliases: "DCHS" },
    { Agency: EMAS, Type: "Relevant agency", Aliases: "EMAS" },
    { Agency: PROBATION, Type: "Relevant agency", Aliases: "Probation" },
    { Agency: OFFICE, Type: "Partnership office" },
  ],
  Groups: [
    {
      Group: "COG",
      Name: "Chief Officer Group",
      "Quorum rule": "Statutory partners",
      "Vote rule": "Statutory partners",
    },
    {
      Group: "EB",
      Name: "Executive Board",
      "Quorum rule": "Statutory partners",
      "Vote rule": "Listed seats",
      "Escalates to": "COG",
    },
    {
      Group: "QA",
      Name: "Quality Assurance Group",
      "Quorum rule": "Statutory partners and most agencies",
      "Vote rule": "Represented agencies",
      Aliases: "QA Group",
      "Escalates to": "EB",
    },
    {
      Group: "PP",
      Name: "Policies and Procedures Group",
      "Quorum rule": "Statutory partners and most agencies",
      Aliases: "P&P",
    },
    { Group: "CDOP", Name: "Child Death Overview Panel", "Quorum rule": "None", "Vote rule": "None" },
  ],
  Seats: [
    ...["COG", "EB", "QA"].flatMap((group) =>
      PARTNERS.map((agency, n) => seat(`${group}-P${n + 1}`, group, agency, "Core")),
    ),
    seat("EB-DCHS", "EB", DCHS, "Core"),
    seat("EB-EMAS", "EB", EMAS, "Core"),
    seat("EB-PROB", "EB", PROBATION, "Virtual"),
    seat("EB-OFFICE", "EB", OFFICE, "Partnership officer"),
    seat("EB-QA-ICB", "EB", ICB, "Group chair", "Chair of QA"),
    seat("EB-QA-COUNTY", "EB", COUNTY, "Group chair", "Chair of QA"),
    seat("EB-PP", "EB", CITY, "Group chair", "Chair of P&P"),
    seat("QA-ICB-C", "QA", ICB, "Co-chair"),
    seat("QA-COUNTY-C", "QA", COUNTY, "Co-chair"),
    seat("QA-DCHS", "QA", DCHS, "Core"),
    seat("QA-EMAS", "QA", EMAS, "Core"),
    seat("QA-PROB", "QA", PROBATION, "Papers only"),
    seat("PP-CITY-C", "PP", CITY, "Chair"),
  ],
};

/** Everyone of EB: four partners, two agencies, two joint chairs of QA and the chair of PP. */
export const ALL_OF_EB = [
  "EB-P1",
  "EB-P2",
  "EB-P3",
  "EB-P4",
  "EB-DCHS",
  "EB-EMAS",
  "EB-QA-ICB",
  "EB-QA-COUNTY",
  "EB-PP",
];
export const ALL_OF_QA = ["QA-P1", "QA-P2", "QA-P3", "QA-P4", "QA-DCHS", "QA-EMAS", "QA-ICB-C", "QA-COUNTY-C"];
export const ALL_OF_COG = ["COG-P1", "COG-P2", "COG-P3", "COG-P4"];

export const AGREED = { Method: "Consensus", Consensus: "Yes", "Implementation date": "2026-04-01" };
export const DATED = { "Implementation date": "2026-04-01" };
/** A notice of reconsideration that lacks nothing. */
export const NOTICE: GivenRow = {
  Decision: "D",
  From: CITY,
  Received: "2026-03-10",
  Written: "Yes",
  Reasons: "Cost",
  "Asks for meeting": "Yes",
  "Sent to all": "Yes",
};

export interface GivenDecision {
  readonly group?: "EB" | "QA" | "COG" | "CDOP" | "PP";
  readonly meeting?: GivenRow;
  /** Seats marked Present, or whole rows. */
  readonly present?: readonly (string | GivenRow)[];
  readonly decision?: GivenRow;
  /** [voting seat, vote], or a whole row. */
  readonly votes?: readonly (readonly [string, string] | GivenRow)[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly more?: GivenTables;
}

const EVERYBODY: Readonly<Record<string, readonly string[]>> = {
  EB: ALL_OF_EB,
  QA: ALL_OF_QA,
  COG: ALL_OF_COG,
  CDOP: [],
  PP: [],
};

/** One decision of one meeting on 3 March 2026, 10:00 to 12:00, with its register closed. */
export function givenDecision(given: GivenDecision): Register {
  const group = given.group ?? "EB";
  const rows = (given.present ?? EVERYBODY[group] ?? []).map((row) =>
    typeof row === "string" ? { Meeting: "M", Seat: row, Status: "Present" } : { Meeting: "M", ...row },
  );
  const votes = (given.votes ?? []).map((vote) =>
    "length" in vote
      ? {
          Decision: "D",
          "Voting seat": (vote as readonly [string, string])[0],
          Vote: (vote as readonly [string, string])[1],
        }
      : { Decision: "D", ...vote },
  );
  return givenWorkbook({
    ...PARTNERSHIP,
    ...given.more,
    Meetings: [
      {
        Meeting: "M",
        Group: group,
        Date: "2026-03-03",
        Start: "10:00",
        End: "12:00",
        Register: "Closed",
        "Chaired by": POLICE,
        ...given.meeting,
      },
      ...(given.more?.Meetings ?? []),
    ],
    Attendance: rows,
    Decisions: [
      { Decision: "D", Meeting: "M", Title: "A decision", Method: "Vote", "Chair consents": "Yes", ...given.decision },
    ],
    Votes: votes,
    Settings: Object.entries(given.settings ?? {}).map(([Setting, Value]) => ({ Setting, Value })),
  });
}

const AS_AT = on("2026-11-22");

export function outcome(register: Register): string {
  const answer = outcomeOf(register, register.find("Decisions", "D")!, { asAt: AS_AT });
  return answer.status === "answered" || answer.status === "does not apply" ? answer.value : answer.status;
}

export function outcomeSentence(register: Register): string {
  return outcomeOf(register, register.find("Decisions", "D")!, { asAt: AS_AT }).because.sentence;
}

/** For, against, abstained, not counted, entitled. */
export function tally(register: Register): readonly number[] | string {
  const answer = tallyOf(register, register.find("Decisions", "D")!, { asAt: AS_AT });
  if (answer.status !== "answered") return answer.status;
  const { value } = answer;
  return [value.for, value.against, value.abstained, value.notCounted, value.entitled];
}

/** So many For, then so many Against, by the four partners in order and then the others of EB. */
export function ballotsOf(
  seats: readonly string[],
  inFavour: number,
  against = 0,
): readonly (readonly [string, string])[] {
  return seats.slice(0, inFavour + against).map((seatName, n) => [seatName, n < inFavour ? "For" : "Against"] as const);
}
export const EB_VOTERS = [
  ...PARTNERS,
  DCHS,
  EMAS,
  `Chair of QA (${ICB})`,
  `Chair of QA (${COUNTY})`,
  "Chair of PP",
] as const;
