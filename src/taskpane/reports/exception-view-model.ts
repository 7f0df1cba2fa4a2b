import type { PlainDate } from "../../calendar/plain-date";
import { exceptionAskers } from "../../governance/reporting/exception-askers";
import { isInForce, type Register } from "../../register/register";
import { nearDay } from "../words/near-day";

/** A group, body or meeting to choose. */
export interface ExceptionChoice {
  readonly value: string;
  readonly label: string;
}

/** A body that may ask for a report by exception, with its meetings to come. */
export interface AskingBody extends ExceptionChoice {
  readonly meetings: readonly ExceptionChoice[];
}

export interface ExceptionChoices {
  readonly groups: readonly ExceptionChoice[];
  readonly bodies: readonly AskingBody[];
}

/** From whom, by whom and for which meetings a report by exception may be asked today (GOV 10.4); a body without a meeting to come is left out. */
export function exceptionChoices(register: Register, today: PlainDate): ExceptionChoices {
  const groups = register.all("Groups").filter((group) => isInForce(group, today));
  const bodies = exceptionAskers(register, today).map(({ group, name }) => ({
    value: group,
    label: name,
    meetings: register
      .meetingsOf(group)
      .filter(({ date, status }) => date >= today && status !== "Cancelled")
      .map(({ meeting, date }) => ({ value: meeting, label: nearDay(date, today) })),
  }));
  return {
    groups: groups.map(({ group, name }) => ({ value: group, label: name })),
    bodies: bodies.filter(({ meetings }) => meetings.length > 0),
  };
}
