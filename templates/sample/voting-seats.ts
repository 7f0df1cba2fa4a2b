import { AGENCIES } from "../../src/sources/memberships/agencies";
import type { SheetRow } from "../content";
import { ATTENDANCE } from "./attendance";
import { SAMPLE_SEATS } from "./people";

const REPRESENTED = ["Present", "Remote", "Deputy"];
const VOTING_TYPES = ["Statutory partner", "Relevant agency", "Other"];
const TYPE_OF = new Map(AGENCIES.map(({ agency, type }) => [agency, type]));
const SEAT_OF = new Map(SAMPLE_SEATS.map((seat) => [seat.seat, seat]));

/** What a ballot calls a seat: its agency, or the chair of a group; where two share the chair, the agency as well. */
function ballotName({ category, role, agency }: SheetRow<"Seats">): string {
  if (category !== "Group chair") return String(agency ?? "");
  const joint = SAMPLE_SEATS.filter((seat) => seat.category === "Group chair" && seat.role === role).length > 1;
  return joint ? `${String(role)} (${String(agency)})` : String(role);
}

/** Who could vote at a meeting, by its register: each once, in the order of the register. */
export function votingSeatsAt(meeting: string): readonly string[] {
  const names = ATTENDANCE.filter((row) => row.meeting === meeting && REPRESENTED.includes(String(row.status))).flatMap(
    ({ seat }) => {
      const known = SEAT_OF.get(seat);
      if (
        known === undefined ||
        !["Chair", "Co-chair", "Vice chair", "Core", "Group chair"].includes(String(known.category))
      )
        return [];
      return known.category === "Group chair" || VOTING_TYPES.includes(TYPE_OF.get(String(known.agency)) ?? "")
        ? [ballotName(known)]
        : [];
    },
  );
  return [...new Set(names)];
}
