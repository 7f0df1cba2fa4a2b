import type { Meeting } from "../../../src/records/meetings";
import type { Register } from "../../../src/register/register";
import { givenWorkbook, type GivenRow } from "../../register/given-workbook";

export const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "Derbyshire Constabulary",
  "NHS Derby and Derbyshire Integrated Care Board",
] as const;
export const [DCC, COUNTY, POLICE, ICB] = PARTNERS;

/** Short marks for a test's rows: whose row, and what stands in Status. */
export type Marks = readonly (readonly [who: string, status: string, more?: GivenRow])[];

/** One group with a seat for each partner and each relevant agency A, B, C…, and one meeting of it. */
export function quorumWorkbook(given: {
  readonly rule: string;
  readonly relevant?: number;
  readonly marks: Marks;
  readonly meeting?: GivenRow;
  readonly seats?: readonly GivenRow[];
  readonly area?: string;
  readonly settings?: readonly GivenRow[];
  readonly group?: GivenRow;
  readonly partnerSeats?: readonly string[];
}): { readonly register: Register; readonly meeting: Meeting } {
  const letters = Array.from({ length: given.relevant ?? 0 }, (_, i) => `Agency ${String.fromCharCode(65 + i)}`);
  const holders = [...(given.partnerSeats ?? PARTNERS), ...letters];
  const register = givenWorkbook({
    Agencies: [
      ...PARTNERS.map((Agency) => ({
        Agency,
        Type: "Statutory partner",
        Area: Agency === DCC ? "Derby" : Agency === COUNTY ? "Derbyshire" : "Both",
        Aliases: Agency === POLICE ? "Derbyshire Police" : "",
      })),
      ...letters.map((Agency) => ({ Agency, Type: "Relevant agency" })),
      { Agency: "Derby Homes", Type: "Relevant agency" },
      { Agency: "Office of the Police and Crime Commissioner", Type: "Relevant agency" },
      { Agency: "Partnership", Type: "Partnership office" },
    ],
    Groups: [
      {
        Group: "QA",
        Name: "Quality Assurance Group",
        "Quorum rule": given.rule,
        Area: given.area ?? "Both",
        ...given.group,
      },
      { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "None" },
    ],
    Seats: [
      ...holders.map((Agency) => ({ Seat: `${Agency} seat`, Group: "QA", Agency, Role: "Head", Category: "Core" })),
      ...(given.seats ?? []),
    ],
    Meetings: [{ Meeting: "QA-1", Group: "QA", Date: "2026-03-03", Register: "Closed", ...given.meeting }],
    Attendance: given.marks.map(([who, status, more]) => ({
      Meeting: "QA-1",
      ...(holders.includes(who) ? { Seat: `${who} seat` } : { Agency: who }),
      Status: status,
      ...more,
    })),
    Settings: given.settings ?? [],
  });
  const meeting = register.meeting("QA-1");
  if (meeting === undefined) throw new Error("no meeting");
  return { register, meeting };
}

export const allPartners: Marks = PARTNERS.map((agency) => [agency, "Present"]);
