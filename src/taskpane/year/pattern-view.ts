import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type Month, MONTH_NAMES, WEEKDAY_NAMES } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { Nth } from "../../governance/diary/reasons";
import { optionView, valueIn } from "../parts/control";
import { readTypedTime } from "../words/typed-time";
import type { ChosenPattern } from "./year-plan";

const NTHS: readonly (readonly [Nth, string])[] = [
  [1, "First"],
  [2, "Second"],
  [3, "Third"],
  [4, "Fourth"],
  ["last", "Last"],
];

const EVERY: readonly (readonly [number, string])[] = [
  [1, "every month"],
  [2, "every second month"],
  [3, "every third month"],
  [4, "every fourth month"],
  [6, "twice a year"],
  [12, "once a year"],
];

/** When one body meets: which day of the month, how often, from which month, and at what time. */
export function patternView(
  { nth, weekday, every, month, start, end }: ChosenPattern,
  change: (changed: Partial<ChosenPattern>) => void,
): TemplateResult {
  const nths = NTHS.map(([value, label]) => ({ value: String(value), label }));
  const days = [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: WEEKDAY_NAMES[day] ?? "" }));
  const months = MONTH_NAMES.map((label, at) => ({ value: String(at + 1), label }));
  const often = EVERY.map(([value, label]) => ({ value: String(value), label }));
  return html`<fieldset class="pattern year-form">
    <legend>When it meets</legend>
    ${choice({ id: "nth", label: "Which", options: nths, chosen: String(nth) }, (value) => change({ nth: NTHS.find(([each]) => String(each) === value)?.[0] ?? 1 }))}
    ${choice({ id: "weekday", label: "Day", options: days, chosen: String(weekday) }, (value) => change({ weekday: Number(value) }))}
    ${choice({ id: "every", label: "How often", options: often, chosen: String(every) }, (value) => change({ every: Number(value) }))}
    ${choice({ id: "month", label: "With one in", options: months, chosen: String(month) }, (value) => change({ month: Number(value) as Month }))}
    ${clock("start", "Start", start, change)} ${clock("end", "End", end, change)}
  </fieldset>`;
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

function choice({ id, label, options, chosen }: Choice, choose: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for="pattern-${id}">${label}</label>
    <select id="pattern-${id}" @change=${(event: Event) => choose(valueIn(event))}>
      ${options.map((option) => optionView(option, chosen))}
    </select>
  </div>`;
}

/** What is no time of day is not taken: the field says what it takes. */
function clock(
  which: "start" | "end",
  label: string,
  minute: ChosenPattern["start"],
  change: (changed: Partial<ChosenPattern>) => void,
): TemplateResult {
  const take = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const typed = field.value.trim();
    const read = typed === "" ? null : readTypedTime(typed);
    const fault = read === undefined ? "Enter a time, like 10:30." : "";
    field.setAttribute("aria-invalid", fault === "" ? "false" : "true");
    if (field.nextElementSibling !== null) field.nextElementSibling.textContent = fault;
    if (read !== undefined) change({ [which]: read });
  };
  return html`<div class="field">
    <label for="pattern-${which}">${label}</label>
    <input
      id="pattern-${which}"
      autocomplete="off"
      placeholder="10:00"
      .value=${live(minute === null ? "" : toClock(minute))}
      @change=${take}
    /><span class="fault" role="alert"></span>
  </div>`;
}
