import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { KeyLine } from "../document";
import { longDate } from "../said";
import { openComplaints } from "./complaints";
import type { Asked } from "./period";
import { type CheckToChase, checksToChase } from "./checks";

/** A line of page 1 that asks the Board to chase something. */
export function chase(text: string, section: string, ...by: KeyLine["by"]): KeyLine {
  return { asks: "Chase", text, section, by };
}

/** Whether somebody may work with children weighs more than what they sign. */
const GRAVEST: readonly string[] = ["DBS", "Recruitment check"];
const MOST_NAMED = 1;

/** "5 checks run out or missing: ask the chairs of the … and the …. A member for …: DBS ran out on …; 4 more." */
export function checksChased(asked: Asked): KeyLine | null {
  const out = checksToChase(asked).filter(({ status }) => status === "Expired" || status === "Missing");
  if (out.length === 0) return null;
  const isGrave = ({ kind }: CheckToChase): boolean => GRAVEST.includes(kind);
  const sorted = [...out].sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  const told = sorted
    .slice(0, MOST_NAMED)
    .map(({ who, kind, says }) => `${withArticle(who)}: ${kind} ${inSentence(says)}`);
  const more = out.length - told.length;
  const all = [...told, ...(more === 0 ? [] : [`${more} more`])].join("; ");
  const bodies = [...new Set(out.map(({ body }) => body).filter((body) => body !== ""))].map((body) => `the ${body}`);
  const whom =
    bodies.length === 0 ? "" : `: ask ${bodies.length === 1 ? "the chair" : "the chairs"} of ${inWords(bodies)}`;
  return chase(`${countOf(out.length, "check")} run out or missing${whom}. ${upper(all)}.`, "checks", "GOV 5.6");
}

/** "a lay member, Policies and Procedures Group" */
function withArticle(who: string): string {
  const said = inSentence(who);
  return said.startsWith("lay member,")
    ? `a ${said}`
    : said.startsWith("independent consultant,")
      ? `an ${said}`
      : said;
}

function inSentence(said: string): string {
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function upper(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** "2 complaints past a deadline, the longest due 16 November 2026: ask the Partnership Manager and the chair of the group." */
export function complaintsChased(asked: Asked): KeyLine | null {
  const overdue = openComplaints(asked).filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const days = overdue.map(({ due }) => due).filter((day) => day !== null);
  const first = days.length === 0 ? null : (Math.min(...days) as PlainDate);
  const since =
    first === null ? "" : overdue.length === 1 ? `: due ${longDate(first)}` : `, the longest due ${longDate(first)}`;
  const isAll = overdue.every(({ complaint }) => complaint.kind === "Complaint");
  const what = isAll ? countOf(overdue.length, "complaint") : `${overdue.length} complaints and compliments`;
  return chase(
    `${what} past a deadline${since}: ask the Partnership Manager (what will be done) and the chair who gives the outcome.`,
    "complaints",
    "GOV 13.4",
    "GOV 13.5",
  );
}
