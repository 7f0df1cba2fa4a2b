import { addDays, type PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { isInForce, type Register } from "../../register/register";
import { copyPeriods, purposesOn } from "../../reports/partner-copy";
import { shortDate } from "../words/day-words";

export interface ShareOption {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen on the page. */
export interface ShareChoices {
  /** Why nothing can be made; "" where it can. */
  readonly none: string;
  readonly groups: readonly ShareOption[];
  readonly agencies: readonly ShareOption[];
  /** The five of GOV 9.6. */
  readonly purposes: readonly ShareOption[];
  /** Whose meetings a copy takes: those of two reporting years first. */
  readonly periods: readonly ShareOption[];
  /** Does the workbook go by its own rules? Then the officer says the purpose. */
  readonly isOwn: boolean;
  /** Meetings whose register may be sent out: those near today, the next first. */
  readonly meetings: readonly (ShareOption & { readonly agencies: readonly ShareOption[] })[];
}

/** For whom the files are: chosen once for all of the page; "" where nobody was chosen yet. */
export interface ChosenPartner {
  agency: string;
}

/** Registers are sent out for the weeks on both sides of a meeting. */
const [DAYS_BACK, DAYS_AHEAD] = [60, 60];

/**
 * Whom, for what and of which meetings may something be made that leaves the workbook?
 *
 * Source: GOV 8.5, 9.6, 9.7.
 */
export function shareChoices(register: Register, today: PlainDate): ShareChoices {
  const none = missingAmong(register) ?? "";
  const meetings = register
    .all("Meetings")
    .filter(
      ({ date, status }) => status !== "Cancelled" && date >= today - DAYS_BACK && date <= addDays(today, DAYS_AHEAD),
    )
    .toSorted((a, b) => Math.abs(a.date - today) - Math.abs(b.date - today));
  return {
    none,
    groups: register.all("Groups").map(({ group, name }) => ({ value: group, label: name })),
    agencies: register
      .all("Agencies")
      .filter(({ type }) => type !== "Partnership office")
      .map(({ agency }) => ({ value: agency, label: agency })),
    isOwn: register.settings.isOwn,
    purposes: purposesOn(register, today).map((purpose) => ({ value: purpose, label: purpose })),
    periods: copyPeriods(register, today).map(({ name }) => ({ value: name, label: name })),
    meetings: meetings.map(({ meeting, group, date }) => ({
      value: meeting,
      label: `${register.group(group)?.name ?? group}, ${shortDate(date)}`,
      agencies: agenciesOn(register, group, date),
    })),
  };
}

function agenciesOn(register: Register, group: string, date: PlainDate): readonly ShareOption[] {
  const names = register
    .where("Seats", "group", register.group(group)?.group ?? group)
    .filter((seat) => isInForce(seat, date))
    .flatMap((seat) => register.agency(seat.agency)?.agency ?? []);
  return [...new Set(names)].map((name) => ({ value: name, label: name }));
}
