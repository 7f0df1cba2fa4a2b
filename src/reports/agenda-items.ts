import { inWords } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import type { AgendaItem } from "../governance/agenda/reasons";
import { isOrdinary, type Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { type Matter, mattersAt } from "./matters";
import { meetingsToMinute, nextMeetingsAfter } from "./meeting-facts";
import { bodyNamed, leadsNamed } from "./said";

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
const MINUTES = "Minutes of the last meeting";

/** The same for a board with rules of its own, whose Agenda may list nothing: what any meeting takes, apart. */
const [OWN_OPENING, OWN_ENDING] = [
  ["Welcome and apologies", "Declarations of interest"],
  ["Any other business", "Date of the next meeting"],
] as const;
const OWN_STANDING = `${MINUTES}, and actions from it`;

/** The same for a special meeting, which takes what it was called for and nothing else. */
const SPECIAL_OPENING = ["Welcome and apologies", "Quorum, and declarations of interest"] as const;
const SPECIAL_HEADING = "What the meeting was called for";
/** What stands where no notice names the meeting. */
const UNKNOWN_BUSINESS: Said = {
  heading: SPECIAL_HEADING,
  item: "The business that the meeting was called for",
  source: "(no notice in the workbook names this meeting)",
  lead: "Chair",
};

type Said = Omit<NumberedItem, "number">;

/** A meeting's items from the welcome to the end, numbered as its agenda and its minutes number them. */
export function numberedItems(
  register: Register,
  meeting: Meeting,
  { items, asAt }: { readonly items: readonly AgendaItem[]; readonly asAt: PlainDate },
): readonly NumberedItem[] {
  const matters = mattersAt(register, meeting, asAt);
  const said = isOrdinary(meeting)
    ? ordinaryItems(register, items, { meeting, matters })
    : specialItems(register, items, { meeting, matters });
  return said.map((item, at) => ({ number: at + 1, ...item }));
}

function specialItems(
  register: Register,
  items: readonly AgendaItem[],
  { meeting, matters }: { readonly meeting: Meeting; readonly matters: readonly Matter[] },
): readonly Said[] {
  const chairs = (heading: string) => (item: string) => ({ heading, item, source: "", lead: "Chair" });
  const business = matters.map((one) => matterItem(one, SPECIAL_HEADING));
  const asked = PARTS.filter((part) => part !== "standing" && part !== "escalation")
    .flatMap((part) => items.filter((item) => item.part === part))
    .map((item) => itemSaid(register, item));
  if (meeting.kind === "Written") return business;
  return [
    ...SPECIAL_OPENING.map(chairs("")),
    ...(business.length + asked.length === 0 ? [UNKNOWN_BUSINESS] : business),
    ...asked,
    ...["Close of the meeting"].map(chairs("To end")),
  ];
}

function matterItem({ text, by, lead }: Matter, heading: string): Said {
  return { heading, item: text, source: by.length === 0 ? "" : `(${by.join(", ")})`, lead };
}

function itemSaid(register: Register, item: AgendaItem): Said {
  return {
    heading: headingFor(item),
    item: nameOf(register, item),
    source: sourceOf(item),
    lead: leadOf(register, item),
  };
}

function ordinaryItems(
  register: Register,
  items: readonly AgendaItem[],
  { meeting, matters }: { readonly meeting: Meeting; readonly matters: readonly Matter[] },
): readonly Said[] {
  const { isOwn } = register.settings;
  const chairs = (heading: string) => (item: string) => ({ heading, item, source: "", lead: "Chair" });
  const of = (...parts: readonly AgendaItem["part"][]) =>
    PARTS.flatMap((part) => items.filter((item) => item.part === part && parts.includes(part)));
  const taken = of("standing");
  // What was referred here since the last meeting stands under its area, in the same words.
  const escalated = of("escalation");
  const matterOf = ({ item }: AgendaItem) => matters.find(({ decision }) => decision?.title === item);
  const own = matters.filter((one) => !escalated.some((item) => matterOf(item) === one));
  const lacksStanding = isOwn && !taken.some(({ part }) => part === "standing");
  const before = meetingsToMinute(register, meeting);
  const next = nextMeetingsAfter(register, meeting);
  const dated = (item: string): string =>
    item.startsWith(MINUTES) && before.length > 0
      ? sayMinutes(item, before)
      : /date of the next meeting$/i.test(item) && next !== ""
        ? `${item}: ${next}`
        : item;
  return [
    ...(isOwn ? OWN_OPENING : OPENING).map(chairs("")),
    ...(lacksStanding ? [OWN_STANDING] : isOwn || before.length === 0 ? [] : [MINUTES]).map(dated).map(chairs("")),
    ...taken.map((item) => itemSaid(register, item)),
    ...own.map((one) => matterItem(one, "For decision")),
    ...of("report").map((item) => itemSaid(register, item)),
    ...escalated.map((item) => {
      const found = matterOf(item);
      return found === undefined ? itemSaid(register, item) : matterItem(found, headingFor(item));
    }),
    ...of("request", "late request").map((item) => itemSaid(register, item)),
    ...(isOwn ? OWN_ENDING : ENDING).map(dated).map(chairs("To end")),
  ];
}

/** "Minutes of the meetings of Tuesday 1 September 2026 and Tuesday 6 October 2026 (special), and actions from them" */
function sayMinutes(item: string, meetings: readonly string[]): string {
  const [them, held] = meetings.length === 1 ? ["it", "meeting"] : ["them", "meetings"];
  return item.replace(MINUTES, `Minutes of the ${held} of ${inWords(meetings)}`).replace(/ from it$/, ` from ${them}`);
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
  const told = why.replace(/^Asked for by exception; /, "Asked for besides the schedule; ");
  const plain = area === undefined ? told : told.replace(/; a matter of .+$/, "");
  return part === "standing"
    ? plain.replace(/^Standing item ?/, "").trim()
    : `(${plain.charAt(0).toLowerCase()}${plain.slice(1)})`;
}

/** A standing item is the chair's until somebody is named for it. */
function leadOf(register: Register, { part, from }: AgendaItem): string {
  if (part === "standing") return "Chair";
  return part === "report" || part === "escalation"
    ? `Chair of the ${bodyNamed(register, from)}`
    : leadsNamed(register, from);
}
