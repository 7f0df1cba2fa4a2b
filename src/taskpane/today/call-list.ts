import { inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { AgencyToRing, Call, PersonToRing } from "../../governance/quorum/whom-to-telephone";
import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";
import { nearDay } from "../words/near-day";
import { mailLink, telLink } from "../words/reach-links";

/** Somebody to ring, as the page shows them. */
export interface CallPerson {
  readonly seat: string;
  /** May it be recorded here whether they come? */
  readonly mayAnswer: boolean;
  /** "Superintendent 2, Head of Public Protection"; the role alone where there is no name. */
  readonly who: string;
  /** As Seats has it; "" where it has none. */
  readonly phone: string;
  /** "tel:…"; null where Phone holds no number. */
  readonly tel: string | null;
  readonly email: string;
  /** "mailto:…"; null where Email holds no address. */
  readonly mail: string | null;
  /** "Deputy: Chief Inspector 4, who came on Tue 1 Sep"; "" where none is known. */
  readonly deputy: string;
  /** Of the deputy, by a seat of their own; null where Seats has no number to dial. */
  readonly deputyTel: DeputyTel | null;
  /** Where the number stands, or is to be entered. */
  readonly place: CellPlace | null;
}

interface DeputyTel {
  readonly name: string;
  readonly phone: string;
  readonly tel: string;
}

export interface CallAgency {
  /** The agency; where a board's members are wanted, one of them with the post: "A. Shah (Chair)". */
  readonly agency: string;
  readonly isMember?: true;
  /** "has not answered" */
  readonly standing: string;
  readonly people: readonly CallPerson[];
  /** How many more can be rung than are named. */
  readonly more: number;
}

/** Some agencies, so many of which would do. */
export interface CallGroup {
  /** "Any 2 of these"; "" where all are needed. */
  readonly heading: string;
  readonly agencies: readonly CallAgency[];
}

export interface CallList {
  /** The id of the meeting for which they are wanted. */
  readonly meeting: string;
  readonly groups: readonly CallGroup[];
  /** Those with nobody to ring, a sentence each: "Derby Homes has no seat in this group." */
  readonly nobody: readonly string[];
}

/** So many people are named for an agency. */
const MOST_PEOPLE = 2;

/** Whom to ring, as the page shows it: whoever has nobody to ring stands apart. Null where no agency is wanted. */
export function callList(
  register: Register,
  { meeting, calls }: { readonly meeting: string; readonly calls: readonly Call[] },
  today: PlainDate,
): CallList | null {
  if (calls.length === 0) return null;
  const hasPeople = ({ people }: AgencyToRing): boolean => people.length > 0;
  return {
    meeting,
    groups: calls
      .map(({ needed, agencies }) => ({ needed, reachable: agencies.filter(hasPeople) }))
      .map(({ needed, reachable }) => ({
        heading: needed < reachable.length ? `Any ${needed} of these` : "",
        agencies: reachable.map((each) => callAgency(register, each, today)),
      }))
      .filter(({ agencies }) => agencies.length > 0),
    nobody: sayNobodies(calls.flatMap(({ agencies }) => agencies.filter((each) => !hasPeople(each)))),
  };
}

/** Members' seats in one sentence, agencies in a sentence each. */
function sayNobodies(wanted: readonly AgencyToRing[]): readonly string[] {
  const seats = wanted.flatMap(({ member }) => (member === undefined ? [] : [member]));
  return [
    ...wanted.filter(({ member }) => member === undefined).map(sayNobody),
    ...(seats.length === 0 ? [] : [`Nobody can be rung for ${inWords(seats, "or")}.`]),
  ];
}

function sayNobody({ agency, standing }: AgencyToRing): string {
  if (standing === "no seat") return `${agency} has no seat in this group.`;
  if (standing === "vacant") return `The seat of ${agency} is vacant.`;
  return `Seats names nobody to ring at ${agency}.`;
}

function callAgency(
  register: Register,
  { agency, member, standing, people }: AgencyToRing,
  today: PlainDate,
): CallAgency {
  return {
    agency: member ?? agency,
    ...(member === undefined ? {} : { isMember: true }),
    standing: STANDINGS[standing],
    people: people.slice(0, MOST_PEOPLE).map((person) => callPerson(register, { person, standing }, today)),
    more: Math.max(0, people.length - MOST_PEOPLE),
  };
}

const STANDINGS: Readonly<Record<AgencyToRing["standing"], string>> = {
  "not coming": "is not coming: a deputy would count",
  "no deputy": "is not coming, and no deputy counts",
  "not answered": "has not answered",
  vacant: "has not answered",
  "no seat": "has not answered",
};

function callPerson(
  register: Register,
  { person, standing }: { readonly person: PersonToRing; readonly standing: AgencyToRing["standing"] },
  today: PlainDate,
): CallPerson {
  const { seat, name, role, phone, email } = person;
  const row = register.seat(seat);
  return {
    seat,
    mayAnswer: standing === "not answered" && row !== undefined && register.has("Attendance"),
    who: name === "" ? role : name.startsWith(role) ? name : `${name}, ${role}`,
    phone,
    tel: telLink(phone),
    email,
    mail: mailLink(email),
    deputy: sayDeputy(person, today),
    deputyTel: row === undefined || person.deputy === null ? null : telOf(register, person.deputy.name, row),
    place: row === undefined ? null : placeOfRow(register, "Seats", row, "phone"),
  };
}

/** A deputy with a seat of the same agency is that seat's holder; of another, somebody else of the same name. */
function telOf(register: Register, name: string, { agency }: Seat): DeputyTel | null {
  const own = register.agency(agency);
  const isSame = (seat: Seat): boolean => keyOf(seat.name) === keyOf(name) && register.agency(seat.agency) === own;
  const tels = register
    .all("Seats")
    .filter(isSame)
    .flatMap(({ phone }) => {
      const tel = telLink(phone);
      return tel === null ? [] : [{ name, phone, tel }];
    });
  return tels[0] ?? null;
}

function sayDeputy({ deputy }: PersonToRing, today: PlainDate): string {
  if (deputy === null) return "";
  const { name, cameOn } = deputy;
  return `Deputy: ${name}${cameOn === null ? "" : `, who came on ${nearDay(cameOn, today)}`}`;
}
