import { countOf } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import { addressOf } from "../functions/unreadable-cell";
import { actionDue } from "../governance/actions/action-due";
import { keyOf } from "../records/cell";
import type { Register } from "../register/register";
import { actionsOn } from "./board/actions";
import { type ReportBlock, tableOr, type TableCell } from "./document";
import { capital, dayInFull, dayInTable, leadsNamed } from "./said";

/** A group's open actions with who leads each, its target and how it stands. Source: CSP App. 5. */
export function openActions(register: Register, group: string, asAt: PlainDate): ReportBlock {
  const open = actionsOn(register, asAt).filter(
    ({ action, state }) =>
      state !== "Done" && keyOf(register.group(action.group)?.group ?? action.group) === keyOf(group),
  );
  const overdue = open.filter(({ state }) => state === "Overdue").length;
  return tableOr(
    {
      says: `${countOf(open.length, "open action")} from before, as ${open.length === 1 ? "it stands" : "they stand"} on ${dayInFull(asAt)}; ${overdue === 0 ? "none is" : overdue} overdue.`,
      columns: [
        { header: "Action", width: 52 },
        { header: "Who leads", width: 26 },
        { header: "By when", width: 22 },
      ],
      rows: open.map(({ action, state }): readonly TableCell[] => {
        const due = actionDue(register, action, asAt);
        const day = due.status === "answered" ? dayInTable(due.value) : action.target;
        return [
          { text: action.description, place: addressOf(register, "Actions", action, "action") },
          action.leads === "" ? "Nobody" : leadsNamed(register, action.leads),
          {
            text: capital(
              `${day === "" ? "no date" : day}: ${state === "Cannot tell" ? "no day is given" : state.toLowerCase()}`,
            ),
            shade: state === "Overdue" ? "poor" : "none",
          },
        ];
      }),
    },
    "No open action is recorded for this body itself.",
  );
}
