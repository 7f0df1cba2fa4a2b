import { plainDate } from "../../src/calendar/plain-date";
import { CHAIR_ROTATION } from "../../src/sources/memberships/chair-rotation";
import { SEATS } from "../../src/sources/memberships/seats";
import type { SheetRow } from "../content";

/** Titles a post may carry, the longer before the shorter. */
const TITLES = [
  "Independent Chair",
  "Delegated Safeguarding Partner",
  "Executive Board representative",
  "Assistant Director",
  "Service Director",
  "Strategic Director",
  "Executive Director",
  "Director",
  "Deputy Head of Service",
  "Head of Service",
  "Head of Safeguarding",
  "Head Teacher",
  "Head",
  "Detective Chief Inspector",
  "Detective Superintendent",
  "Detective Inspector",
  "Chief Constable",
  "Chief Executive",
  "Cabinet member",
  "Designated Nurse",
  "Designated Doctor",
  "Named Nurse",
  "Named Doctor",
  "Named GP",
  "Senior Probation Officer",
  "Principal Social Worker",
  "Partnership Manager",
  "Practitioner",
  "Consultant",
  "Co-ordinator",
  "Coordinator",
  "Service Manager",
  "Manager",
  "Officer",
  "Lay Member",
  "Commissioner",
  "Lead",
  "CEO",
  "Representative",
];

const numbers = new Map<string, number>();
const holders = new Map<string, string>();

/** An invented holder, a role and a number; the same post of an agency has the same holder in every group. */
function holderOf(agency: string, role: string): string {
  const post = `${agency}|${role}`.toLowerCase();
  const known = holders.get(post);
  if (known !== undefined) return known;
  const title = TITLES.find((one) => role.toLowerCase().includes(one.toLowerCase())) ?? "Representative";
  const number = (numbers.get(title) ?? 0) + 1;
  numbers.set(title, number);
  const holder = `${title} ${number}`;
  holders.set(post, holder);
  return holder;
}

const PROBATION = "The Probation Service";
const FIRST_OF_FEBRUARY = plainDate(2026, 2, 1);

/** Seats the sample has besides the printed ones: a successor, a lay member, a consultant, a task and finish group. */
const OWN_SEATS: readonly SheetRow<"Seats">[] = [
  {
    seat: "QA-PROBATION-02",
    group: "QA",
    agency: PROBATION,
    role: "Senior Probation Officer",
    category: "Core",
    name: "Senior Probation Officer 9",
    from: FIRST_OF_FEBRUARY,
  },
  {
    seat: "QA-LAY-01",
    group: "QA",
    role: "Lay Member",
    category: "Lay member",
    name: "Lay Member 8",
    from: plainDate(2025, 8, 1),
  },
  {
    seat: "EVYP-CONSULTANT-01",
    group: "EVYP",
    role: "Independent consultant, contextual safeguarding",
    category: "Independent consultant",
    name: "Consultant 8",
    from: plainDate(2025, 10, 1),
  },
  {
    seat: "TF-NEGLECT-CITY-01",
    group: "TF-NEGLECT",
    agency: "Derby City Council",
    role: "Head of Service, Early Help",
    category: "Chair",
    name: holderOf("Derby City Council", "Head of Service, Early Help"),
  },
  {
    seat: "TF-NEGLECT-COUNTY-01",
    group: "TF-NEGLECT",
    agency: "Derbyshire County Council",
    role: "Head of Service, Early Help",
    category: "Core",
    name: holderOf("Derbyshire County Council", "Head of Service, Early Help"),
  },
  {
    seat: "TF-NEGLECT-DCHS-01",
    group: "TF-NEGLECT",
    agency: "DCHS",
    role: "Head of Safeguarding",
    category: "Core",
    name: holderOf("Derbyshire Community Health Services NHS Foundation Trust", "Head of Safeguarding"),
  },
  {
    seat: "TF-NEGLECT-EDUCATION-01",
    group: "TF-NEGLECT",
    agency: "Education",
    role: "Head Teacher",
    category: "Core",
    name: "Head Teacher 7",
  },
];

const UNNAMED_CATEGORIES = ["Papers only", "Minutes only"];
const VACANT = "Vacant";

/** A printed seat with its invented holder, in place of the printed one too; group chairs at the Board are held by the group's own chair. */
function held(seat: (typeof SEATS)[number]): SheetRow<"Seats"> {
  if (seat.name === VACANT || (seat.name === "" && UNNAMED_CATEGORIES.includes(seat.category))) return { ...seat };
  if (seat.name !== "") return { ...seat, name: holderOf(seat.agency, `Representative, ${seat.seat}`) };
  const own =
    seat.category === "Group chair"
      ? SEATS.find(
          ({ group, agency, category }) =>
            `Chair of ${group}` === seat.role && agency === seat.agency && category.endsWith("hair"),
        )
      : seat;
  const { agency, role, group } = own ?? seat;
  const post = agency === "Education sector" ? `${group} ${role}` : role;
  return { ...seat, name: holderOf(agency, post) };
}

const PRINTED_SEATS = SEATS.map((seat) =>
  seat.seat === "QA-PROBATION-01" ? { ...held(seat), to: FIRST_OF_FEBRUARY - 1 } : held(seat),
);

const lines = new Map<string, number>();

/**
 * A seat with its holder's address and number: of the domain and the block of numbers that are kept free for examples
 * (RFC 2606; Ofcom's numbers for drama, 01632 960000 to 960999). A holder of several seats has one of each.
 */
function reachable(seat: SheetRow<"Seats">): SheetRow<"Seats"> {
  const name = String(seat.name ?? "");
  if (name === "" || name === VACANT) return seat;
  const line = lines.get(name) ?? lines.size + 1;
  lines.set(name, line);
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  return { ...seat, email, phone: `01632 960${String(line).padStart(3, "0")}` };
}

/** Every seat of the sample, with role titles for names; those of a group together. */
export const SAMPLE_SEATS: readonly SheetRow<"Seats">[] = [
  ...new Set([...PRINTED_SEATS, ...OWN_SEATS].map(({ group }) => group)),
].flatMap((group) => [...PRINTED_SEATS, ...OWN_SEATS].filter((seat) => seat.group === group).map(reachable));

/** The published terms, with the invented holder of the agency's first seat in the body for each name. */
export const SAMPLE_CHAIRS: readonly SheetRow<"Chairs">[] = CHAIR_ROTATION.map((term) => {
  const nameFor = (agency: string) =>
    SAMPLE_SEATS.find((seat) => seat.group === term.body && seat.agency === agency)?.name ?? "";
  return { ...term, chair: nameFor(term.chairAgency), viceChair: nameFor(term.viceChairAgency) };
});
