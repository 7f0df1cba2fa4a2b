import type { PlainDate } from "../../calendar/plain-date";
import { checksAskedOf } from "../../governance/checks/asked-checks";
import { checkStatus } from "../../governance/checks/check-status";
import { type CheckedPerson, personNamed } from "../../governance/checks/person";
import type { CheckStanding } from "../../governance/checks/reasons";
import { sayChecks } from "../../governance/checks/words";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import { CHECK_KINDS, type CheckKind } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";
import { listDate } from "../words/day-words";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

/** The checks of people who still take part that have expired, are missing or expire soon; and those nobody can judge. */
export function checksNow(register: Register, today: PlainDate): readonly TodayLine[] {
  return checkedPeople(register).flatMap((name): readonly TodayLine[] => {
    const person = personNamed(register, name);
    if (person === null || hasLeft(person, today)) return [];
    const asked = checksAskedOf(register, person, today).kinds;
    const kinds = CHECK_KINDS.filter((kind) => asked.includes(kind) || person.rows.some((row) => row.kind === kind));
    return kinds.flatMap((kind) => checkLines(register, { person, kind, today }));
  });
}

/** Whoever Checks names, and whoever is named in a seat for which the documents ask checks. */
function checkedPeople(register: Register): readonly string[] {
  const watched = register
    .all("Seats")
    .filter(({ category }) => category === "Lay member" || category === "Independent consultant")
    .map(({ name }) => name)
    .filter((name) => !namesNobody(name));
  const names = [...register.all("Checks").map(({ person }) => person), ...watched];
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

/** Has the person held seats, and holds none any more? */
function hasLeft({ seats }: CheckedPerson, today: PlainDate): boolean {
  return seats.length > 0 && !seats.some((seat) => isInForce(seat, today) || (seat.from !== null && seat.from > today));
}

interface AskedCheck {
  readonly person: CheckedPerson;
  readonly kind: CheckKind;
  readonly today: PlainDate;
}

function checkLines(register: Register, { person, kind, today }: AskedCheck): readonly TodayLine[] {
  const { name } = person;
  const answer = checkStatus(register, name, kind, today);
  const line = { key: `check ${name} ${kind}`, where: `${kind} of ${name}`, place: placeOf(register, person, kind) };
  if (answer.status !== "answered")
    return untoldLine(answer, {
      ...line,
      day: today,
      what: "A check cannot be judged",
      many: "checks that cannot be judged",
    });
  const facts = answer.because.isSaidBy(sayChecks) ? answer.because.facts : null;
  return facts?.kind === "check" ? standingLine(line, facts.standing, today) : [];
}

function standingLine(
  line: Pick<TodayLine, "key" | "where" | "place">,
  { status, validUntil }: CheckStanding,
  today: PlainDate,
): readonly TodayLine[] {
  const until = validUntil === null ? "" : listDate(validUntil, today);
  const day = validUntil ?? today;
  switch (status) {
    case "Expired":
      return [
        todayLine({
          ...line,
          ...{ day, group: "Overdue", signal: "bad", what: "Check expired", many: "checks expired" },
          when: `it was valid until ${until}`,
        }),
      ];
    case "Missing":
      return [
        todayLine({
          ...line,
          ...{ day, group: "Overdue", signal: "bad", what: "Check missing", when: "", many: "checks missing" },
        }),
      ];
    case "Expires soon": {
      const group = day <= today + FORTNIGHT_DAYS ? "This fortnight" : "Waiting for somebody";
      return [
        todayLine({
          ...line,
          ...{ day, group, what: "Check to be renewed", many: "checks to be renewed" },
          when: `valid until ${until}`,
        }),
      ];
    }
    case "Valid":
    case "Not required":
      return [];
    default:
      return status satisfies never;
  }
}

function placeOf(register: Register, { rows, seats }: CheckedPerson, kind: CheckKind): CellPlace | null {
  const row = rows.filter((each) => each.kind === kind).at(-1);
  if (row !== undefined) return placeOfRow(register, "Checks", row, "completed");
  const [seat] = seats;
  return seat === undefined ? null : placeOfRow(register, "Seats", seat, "name");
}
