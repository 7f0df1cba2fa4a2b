import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import { openSeat } from "../../records/open-place";
import type { Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CORPORATE_GROUP } from "../../sources/memberships/body-codes";
import { CORPORATE_CHAMPION, CORPORATE_LEADS, DIRECTORATES } from "../../sources/provisions/membership";
import { isSeatOf } from "./office-seats";

interface Places {
  /** The group's seats that day. */
  readonly seats: readonly Seat[];
  /** Those that may be the group's: their Group means none. */
  readonly perhaps: readonly Seat[];
  readonly asAt: PlainDate;
}

/**
 * Which places on the city council's Corporate Safeguarding Group does nobody hold? A directorate's representative, the
 * elected-member champion, and a joint lead from each service. A seat fills a place where its Role names it and it is
 * neither vacant nor to be confirmed. The group is known by its code; of other groups nothing is said.
 *
 * Source: CSP App. 6, 2.2.
 */
export function* corporatePlaceFindings(
  register: Register,
  group: Group,
  { seats, perhaps, asAt }: Places,
): Iterable<RowFinding> {
  if (keyOf(group.group) !== keyOf(CORPORATE_GROUP)) return;
  const directorates = provisionOn(register, DIRECTORATES, asAt);
  const leads = provisionOn(register, CORPORATE_LEADS, asAt);
  const champion = provisionOn(register, CORPORATE_CHAMPION, asAt);
  if (directorates.status !== "in force" || leads.status !== "in force" || champion.status !== "in force") return;
  const filling = [...seats, ...perhaps.filter((seat) => openSeat(seat) === null)];
  const named = (word: string): readonly Seat[] => filling.filter(({ role }) => plain(role).includes(plain(word)));
  for (const directorate of directorates.value)
    yield* place(group, named(directorate), `representative of the ${directorate} directorate`);
  yield* place(group, named(champion.value), "elected-member champion");
  for (const service of leads.value) {
    const leading = named(service.replace(/s$/, "")).filter((seat) => isSeatOf("chair", seat));
    yield* place(
      group,
      leading,
      `joint lead from ${service.toLowerCase()}'${service.endsWith("s") ? "" : "s"} services`,
    );
  }
}

function* place(group: Group, seats: readonly Seat[], who: string): Iterable<RowFinding> {
  if (seats.some((seat) => openSeat(seat) === null)) return;
  const [seat] = seats;
  const message = `${group.name} has no ${who}.`;
  yield seat === undefined
    ? {
        severity: "warning",
        code: "vacant-place",
        table: "Groups",
        row: group,
        property: "group",
        found: group.group,
        message,
        fix: "Add the seat to Seats.",
      }
    : {
        severity: "warning",
        code: "vacant-place",
        table: "Seats",
        row: seat,
        property: "name",
        found: seat.name,
        message,
        fix: "Enter who holds the seat.",
      };
}

function plain(text: string): string {
  return keyOf(text).replaceAll("&", "and");
}
