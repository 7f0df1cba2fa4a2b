import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import type { ModelAsked } from "../pane-book";
import { actionsNow } from "./actions-now";
import { checksNow } from "./checks-now";
import { complaintsNow } from "./complaints-now";
import { decisionsNow } from "./decisions-now";
import { reportsNow } from "./reports-now";
import type { TodayLine } from "./today-line";

const LOOKED_AT: Readonly<Record<string, (register: Register, today: PlainDate) => readonly TodayLine[]>> = {
  reports: reportsNow,
  decisions: decisionsNow,
  complaints: complaintsNow,
  actions: actionsNow,
  checks: checksNow,
};

/** What Today looks at besides the meetings. */
export const FURTHER_WORK: readonly ModelAsked<readonly TodayLine[]>[] = Object.entries(LOOKED_AT).map(
  ([name, model]) => ({ key: `today ${name}`, model, fromWholeWorkbook: true }),
);
