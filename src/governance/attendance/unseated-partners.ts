import { inWords } from "../../answers/english";
import type { Register } from "../../register/register";
import { requirementOf } from "../quorum/requirement";
import type { Turnout } from "./turnout";

/**
 * Which statutory partners, that the quorum of a group asks for, were expected at none of its meetings because no core seat of theirs
 * was in force and held? Nobody missed those meetings, so no concern names them: a sentence for each group does. "" for none.
 *
 * Source: GOV 6.5k, 11.1 to 11.3b.
 * @example sayUnseatedPartners(register, turnouts) // "No core seat in QA was in force and held for Health at Q3 and Q4: nobody was expected for it there, so no concern names it."
 */
export function sayUnseatedPartners(register: Register, turnouts: readonly Turnout[]): string {
  const meetingsOf = new Map<string, string[]>();
  for (const turnout of turnouts) {
    for (const agency of unseatedAt(register, turnout)) {
      const meetings = meetingsOf.get(agency) ?? [];
      meetingsOf.set(agency, meetings);
      meetings.push(turnout.meeting.meeting);
    }
  }
  const agenciesAt = new Map<string, string[]>();
  for (const [agency, meetings] of meetingsOf) {
    const at = sayMeetings(meetings);
    agenciesAt.set(at, [...(agenciesAt.get(at) ?? []), agency]);
  }
  const group = turnouts[0]?.meeting.group ?? "";
  return [...agenciesAt]
    .map(([at, agencies]) => {
      const them = agencies.length === 1 ? "it" : "them";
      return `No core seat in ${group} was in force and held for ${inWords(agencies)} at ${at}: nobody was expected for ${them} there, so no concern names ${them}.`;
    })
    .join(" ");
}

/** A seat that cannot be used, or whose agency nobody knows, may be theirs: that is said of the seat. */
function unseatedAt(register: Register, { meeting, membership, agencies }: Turnout): readonly string[] {
  const requirement = requirementOf(register, membership, meeting.date);
  if (requirement.status !== "read") return [];
  const asked = requirement.conditions.filter(
    ({ kind }) => kind === "partners" || kind === "authority" || kind === "each",
  );
  return [...new Set(asked.flatMap(({ of }) => of))]
    .filter((number) => membership.partners.includes(number) && !agencies.has(number))
    .map((number) => ({ agency: membership.agencies[number], number }))
    .flatMap(({ agency, number }) =>
      agency !== undefined &&
      (requirement.seatless.includes(agency) ||
        membership.seats.some((seat) => membership.agencyOfSeat(seat) === number))
        ? [agency.agency]
        : [],
    );
}

/** Named as far as a sentence bears it. */
function sayMeetings(meetings: readonly string[]): string {
  const more = meetings.length - MOST_NAMED;
  return inWords(more > 0 ? [...meetings.slice(0, MOST_NAMED), `${more} more`] : meetings);
}

const MOST_NAMED = 3;
