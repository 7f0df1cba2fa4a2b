import type { PlainDate } from "../../calendar/plain-date";
import { checkStatus } from "../../governance/checks/check-status";
import { peopleToCheck } from "../../governance/checks/people-to-check";
import type { CheckedPerson } from "../../governance/checks/person";
import type { CheckStanding } from "../../governance/checks/reasons";
import { sayChecks } from "../../governance/checks/words";
import type { CheckKind } from "../../records/people";
import type { Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";
import { nearDay } from "../words/near-day";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

/** The checks of people who still take part that have expired, are missing or expire soon; and those nobody can judge. */
export function checksNow(register: Register, today: PlainDate): readonly TodayLine[] {
  return peopleToCheck(register, today).flatMap((each) => checkLines(register, { ...each, today }));
}

interface AskedCheck {
  readonly person: CheckedPerson;
  readonly kind: CheckKind;
  readonly today: PlainDate;
}

function checkLines(register: Register, { person, kind, today }: AskedCheck): readonly TodayLine[] {
  const { name } = person;
  const answer = checkStatus(register, name, kind, today);
  const line = {
    key: `check ${name} ${kind}`,
    where: `${kind} of ${name}`,
    place: placeOf(register, person, kind),
    listedOn: "checks",
  } as const;
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
  line: Pick<TodayLine, "key" | "where" | "place" | "listedOn">,
  { status, validUntil }: CheckStanding,
  today: PlainDate,
): readonly TodayLine[] {
  const until = validUntil === null ? "" : nearDay(validUntil, today);
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
