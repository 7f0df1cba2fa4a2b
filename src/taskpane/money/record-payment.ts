import { pounds } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { pastDay } from "../form/day-form";
import type { FormAsked } from "../form/form-asked";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import type { RowsAsked } from "../write/rows-asked";
import type { MoneyLine } from "./money-view-model";

interface Payment {
  readonly pence: number;
  readonly day: PlainDate;
}

/** All that is outstanding was paid today. Null where nothing is. */
export function paidToday(line: MoneyLine, today: PlainDate): RowsAsked | null {
  return line.outstanding > 0 ? recorded(line, { pence: line.outstanding, day: today }, today) : null;
}

/** The form under a partner's contribution: what was paid, and when. Null where no one row holds it. */
export function recordPayment(line: MoneyLine, today: PlainDate): FormAsked | null {
  if (line.row === null) return null;
  return {
    id: "record-payment",
    title: "",
    button: "Record payment",
    start: { Amount: line.outstanding > 0 ? plain(line.outstanding) : "", On: shortDate(today) },
    fields: () => [
      { name: "Amount", label: "Amount paid (£)", placeholder: "12,500" },
      { name: "On", label: "Paid on", placeholder: "20/11/2026" },
    ],
    told: () => [],
    outcome: (typed, _, now) => {
      const pence = penceTyped(typed["Amount"] ?? "");
      const day = pastDay(typed["On"] ?? "", now);
      if (pence === null || typeof day === "string")
        return {
          faults: {
            ...(pence === null ? { Amount: "Enter what was paid in pounds, like 12,500 or 12500.50." } : {}),
            ...(typeof day === "string" ? { On: day } : {}),
          },
        };
      const asked = recorded(line, { pence, day }, now);
      return asked === null ? "nothing" : { asked };
    },
  };
}

/** Null for what is no amount above nothing. */
function penceTyped(typed: string): number | null {
  const text = typed.trim().replace(/^£\s*/, "");
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?$/.test(text)) return null;
  const pence = Math.round(Number(text.replaceAll(",", "")) * 100);
  return pence > 0 ? pence : null;
}

/** It goes on top of what the row holds. */
function recorded({ what, row, year }: MoneyLine, { pence, day }: Payment, today: PlainDate): RowsAsked | null {
  if (row === null) return null;
  const held = row.received ?? 0;
  return {
    tables: [
      {
        table: "Contributions",
        change: [
          {
            position: row.position,
            row: row.identity,
            name: what,
            changes: [
              { header: "Received", from: row.received, to: Math.round(held * 100 + pence) / 100 },
              { header: "Received on", from: { day: row.receivedOn }, to: { day } },
            ],
          },
        ],
      },
    ],
    done: `${what}: ${pounds(pence)} paid ${day === today ? "today" : nearDay(day, today)}, for ${year}.`,
    undone: `the payment of ${pounds(pence)} by ${what}`,
  };
}

function plain(pence: number): string {
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
}
