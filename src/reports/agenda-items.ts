import type { AgendaItem } from "../governance/agenda/reasons";
import type { Register } from "../register/register";
import { agencyNamed, bodyNamed } from "./said";

/** An item as it stands on the agenda and, under the same number, in the minutes. */
export interface NumberedItem {
  readonly number: number;
  /** What stands above it: its part of the meeting; "" for the first. */
  readonly heading: string;
  readonly item: string;
  /** Where it comes from, as it stands behind it; "" for nothing. */
  readonly source: string;
  readonly lead: string;
}

const HEADINGS: Readonly<Record<AgendaItem["part"], string>> = {
  standing: "Standing items",
  report: "Reports due for this meeting",
  request: "Items asked for in time",
  escalation: "Referred to this body after a tied vote",
  action: "Open actions",
  "late request": "Items asked for late, if the chair takes them",
};

/** The parts in the order in which a meeting takes them; open actions stand in the annex. */
const PARTS: readonly AgendaItem["part"][] = ["standing", "report", "escalation", "request", "late request"];

/** How every meeting opens and ends. */
const [OPENING, ENDING] = [
  ["Welcome, apologies and declarations of interest"],
  ["Any other business, and the date of the next meeting"],
] as const;

/** The same for a board with rules of its own, whose Agenda may list nothing: what any meeting takes, apart. */
const [OWN_OPENING, OWN_ENDING] = [
  ["Welcome and apologies", "Declarations of interest"],
  ["Any other business", "Date of the next meeting"],
] as const;
const OWN_STANDING = "Minutes of the last meeting, and actions from it";

/** A meeting's items from the welcome to the end, numbered as its agenda and its minutes number them. */
export function numberedItems(register: Register, items: readonly AgendaItem[]): readonly NumberedItem[] {
  const { isOwn } = register.settings;
  const chairs = (heading: string) => (item: string) => ({ heading, item, source: "", lead: "Chair" });
  const taken = PARTS.flatMap((part) => items.filter((item) => item.part === part));
  const lacksStanding = isOwn && !taken.some(({ part }) => part === "standing");
  return [
    ...(isOwn ? OWN_OPENING : OPENING).map(chairs("")),
    ...(lacksStanding ? [OWN_STANDING] : []).map(chairs("")),
    ...taken.map((item) => ({
      heading: headingFor(item),
      item: nameOf(register, item),
      source: sourceOf(item),
      lead: leadOf(register, item),
    })),
    ...(isOwn ? OWN_ENDING : ENDING).map(chairs("To end")),
  ].map((item, at) => ({ number: at + 1, ...item }));
}

/** "Matters of Derby, led by …", where the group keeps the areas apart; else the part. */
function headingFor({ part, area, why }: AgendaItem): string {
  if (area === undefined) return HEADINGS[part];
  const [, lead = ""] = /, led by (.+)$/.exec(why) ?? [];
  return `${HEADINGS[part]}: matters of ${area}, over which ${lead} presides`;
}

function nameOf(register: Register, { part, item, from }: AgendaItem): string {
  return part === "report" ? item.replace(` of ${from}`, ` of the ${bodyNamed(register, from)}`) : item;
}

function sourceOf({ part, why, area }: AgendaItem): string {
  const plain = area === undefined ? why : why.replace(/; a matter of .+$/, "");
  return part === "standing"
    ? plain.replace(/^Standing item ?/, "").trim()
    : `(${plain.charAt(0).toLowerCase()}${plain.slice(1)})`;
}

/** A standing item is the chair's until somebody is named for it. */
function leadOf(register: Register, { part, from }: AgendaItem): string {
  if (part === "standing") return "Chair";
  return part === "report" || part === "escalation"
    ? `Chair of the ${bodyNamed(register, from)}`
    : from
        .split("; ")
        .map((name) => agencyNamed(register, name))
        .join("; ");
}
