import { inWords } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import type { AgendaItem } from "../governance/agenda/reasons";
import { isOrdinary, type Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { BOARD } from "../sources/memberships/body-codes";
import { type NestedItems, nestedUnder, takesRequests } from "./agenda-nesting";
import { paragraphsOf, standingLead } from "./agenda-standing";
import type { ItemWeight } from "./agenda-times";
import { type Matter, mattersAt } from "./matters";
import { meetingsToMinute, nextMeetingsAfter } from "./meeting-facts";
import { bodyNamed, leadsNamed } from "./said";

/** An item as it stands on the agenda and, under the same number, in the minutes. */
export interface NumberedItem extends Said {
  /** "4"; of an item within another "4.1". */
  readonly number: string;
}

interface Said {
  /** What stands above it: its part of the meeting; "" for the first. */
  readonly heading: string;
  readonly item: string;
  /** What stands behind it in brackets: its paragraphs, or how it came here; "" for nothing. */
  readonly source: string;
  readonly lead: string;
  /** How much of the meeting it is likely to need; null within another item, whose time it shares. */
  readonly weight: ItemWeight | null;
  /** What is to be read for it: the name of a paper, whether it is there yet; null where it has none. */
  readonly paper: Paper | null;
}

export interface Paper {
  readonly name: string;
  readonly isIn: boolean;
}

const HEADINGS: Readonly<Record<AgendaItem["part"], string>> = {
  standing: "Standing items",
  report: "Other reports",
  request: "Items asked for",
  escalation: "Referred to this body after a tied vote",
  action: "Open actions",
  "late request": "Asked for late, if the chair takes them",
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
const DECISIONS = "For decision";
/** What stands where no notice names the meeting. */
const UNKNOWN_BUSINESS: Said = {
  heading: SPECIAL_HEADING,
  item: "The business that the meeting was called for",
  source: "",
  lead: "Chair",
  weight: "decision",
  paper: null,
};

/** What the Board's own report is called among its papers. */
export const BOARD_REPORT = "Board report";

interface Business {
  readonly meeting: Meeting;
  readonly matters: readonly Matter[];
}

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
  let [number, within] = [0, 0];
  return said.map((item) => {
    within = item.weight === null ? within + 1 : 0;
    if (item.weight !== null) number++;
    return { number: within === 0 ? String(number) : `${number}.${within}`, ...item };
  });
}

/** Does nothing in the workbook say what a special meeting was called for? */
export function lacksBusiness(register: Register, meeting: Meeting, asAt: PlainDate): boolean {
  return meeting.kind === "Special" && mattersAt(register, meeting, asAt).length === 0;
}

function specialItems(
  register: Register,
  items: readonly AgendaItem[],
  { meeting, matters }: Business,
): readonly Said[] {
  const business = matters.map((one) => matterItem(one, SPECIAL_HEADING));
  const asked = PARTS.filter((part) => part !== "standing" && part !== "escalation")
    .flatMap((part) => items.filter((item) => item.part === part))
    .map((item) => itemSaid(register, item));
  if (meeting.kind === "Written") return business;
  return [
    ...SPECIAL_OPENING.map(formal("")),
    ...(business.length + asked.length === 0 ? [UNKNOWN_BUSINESS] : business),
    ...asked,
    ...["Close of the meeting"].map(formal("To end")),
  ];
}

function formal(heading: string): (item: string) => Said {
  return (item) => ({ heading, item, source: "", lead: "Chair", weight: "formal", paper: null });
}

function matterItem({ text, by, lead }: Matter, heading: string, paper: Paper | null = null): Said {
  return { heading, item: text, source: inBrackets(by.join(", ")), lead, weight: "decision", paper };
}

function itemSaid(register: Register, item: AgendaItem): Said {
  const { part, why } = item;
  return {
    heading: headingFor(item),
    item: nameOf(register, item),
    source: sourceOf(item),
    lead: leadOf(register, item),
    weight: part === "standing" ? "standing" : part === "report" ? "report" : "request",
    paper: part === "report" ? { name: nameOf(register, item), isIn: isReceived(why) } : null,
  };
}

function ordinaryItems(
  register: Register,
  items: readonly AgendaItem[],
  { meeting, matters }: Business,
): readonly Said[] {
  const { isOwn } = register.settings;
  const of = (...parts: readonly AgendaItem["part"][]) =>
    PARTS.flatMap((part) => items.filter((item) => item.part === part && parts.includes(part)));
  const standing = of("standing");
  const nested = nestedUnder(standing, of("report", "request", "late request"));
  const isNested = (item: AgendaItem): boolean => nested.some(({ within }) => within.includes(item));
  // What was referred here since the last meeting stands under its area, in the same words.
  const escalated = of("escalation");
  const matterOf = ({ item }: AgendaItem) => matters.find(({ decision }) => decision?.title === item);
  const own = matters.filter((one) => !escalated.some((item) => item.area !== undefined && matterOf(item) === one));
  const isDecided = (item: AgendaItem): boolean => own.some((one) => matterOf(item) === one);
  const boardPaper: Paper | null = hasBoardReport(register, meeting) ? { name: BOARD_REPORT, isIn: true } : null;
  const before = meetingsToMinute(register, meeting);
  const next = nextMeetingsAfter(register, meeting);
  const dated = (item: string): string =>
    item.startsWith(MINUTES) && before.length > 0
      ? sayMinutes(item, before)
      : /date of the next meeting$/i.test(item) && next !== ""
        ? `${item}: ${next}`
        : item;
  const hasReferred = own.some(({ decision }) => decision !== null && isOfAnother(register, meeting, decision.meeting));
  const lacksStanding = isOwn && standing.length === 0;
  // Matters arising belong to the minutes; decisions come while everybody is still there.
  const [first] = standing;
  const arising = first !== undefined && /^(?:matters|actions) arising/i.test(first.item) ? [first] : [];
  return [
    ...(isOwn ? OWN_OPENING : OPENING).map(formal("")),
    ...(lacksStanding ? [OWN_STANDING] : isOwn || before.length === 0 ? [] : [MINUTES]).map(dated).map(formal("")),
    ...arising.map((item): Said => ({ ...itemSaid(register, item), heading: "", weight: "formal" })),
    ...own.map((one) => matterItem(one, DECISIONS, boardPaper)),
    ...standing
      .filter((item) => !arising.includes(item))
      .flatMap((item) => standingItems(register, item, { nested, dated, boardPaper, meeting, hasReferred })),
    ...of("report")
      .filter((item) => !isNested(item))
      .map((item) => itemSaid(register, item)),
    ...escalated
      .filter((item) => !isDecided(item))
      .map((item) => {
        const found = matterOf(item);
        return found === undefined ? itemSaid(register, item) : matterItem(found, headingFor(item));
      }),
    ...of("request", "late request")
      .filter((item) => !isNested(item))
      .map((item) => itemSaid(register, item)),
    ...(isOwn ? OWN_ENDING : ENDING).map(dated).map(formal("To end")),
  ];
}

interface StandingAsked {
  readonly nested: readonly NestedItems[];
  readonly dated: (item: string) => string;
  readonly boardPaper: Paper | null;
  readonly meeting: Meeting;
  /** Is something that was escalated to the body for decision at this meeting? */
  readonly hasReferred: boolean;
}

/** A standing item, with what belongs under it. */
function standingItems(
  register: Register,
  standing: AgendaItem,
  { nested, dated, boardPaper, meeting, hasReferred }: StandingAsked,
): readonly Said[] {
  const within = nested.find((each) => each.standing === standing)?.within ?? [];
  const said = itemSaid(register, standing);
  const isTold = paragraphsOf(standing).some((each) => IN_BOARD_REPORT.includes(each));
  return [
    {
      ...said,
      item: dated(said.item),
      source:
        hasReferred && takesRequests(standing)
          ? said.source.replace(/\)$/, "; what was escalated is above, for decision)")
          : said.source,
      lead: within.length > 0 ? "Chair" : standingLead(register, meeting, standing),
      weight: within.length === 0 ? "standing" : { reports: within.length },
      paper: isTold ? boardPaper : null,
    },
    ...within.map((item): Said => ({
      ...itemSaid(register, item),
      heading: said.heading,
      source: item.part === "late request" ? "(asked for late; if the chair takes it)" : "",
      weight: null,
    })),
  ];
}

/** Was a decision taken by another body, and so referred here? */
function isOfAnother(register: Register, { group }: Meeting, taken: string): boolean {
  return register.group(register.meeting(taken)?.group ?? "") !== register.group(group);
}

/** What the Board's report tells: the business plan and the money. */
const IN_BOARD_REPORT: readonly string[] = ["GOV 8.3g", "GOV 8.3h"];

/** Is a Board report made for it? An ordinary meeting of the Board of the published documents has one. */
function hasBoardReport(register: Register, meeting: Meeting): boolean {
  return !register.settings.isOwn && isOrdinary(meeting) && register.group(meeting.group)?.group === BOARD;
}

/** "Minutes of the meetings of Tuesday 1 September 2026 and Tuesday 6 October 2026 (special), and actions from them" */
function sayMinutes(item: string, meetings: readonly string[]): string {
  const [them, held] = meetings.length === 1 ? ["it", "meeting"] : ["them", "meetings"];
  return item.replace(MINUTES, `Minutes of the ${held} of ${inWords(meetings)}`).replace(/ from it$/, ` from ${them}`);
}

/** "Matters of Derby, over which … presides", where the group keeps the areas apart; else the part. */
function headingFor({ part, area, why }: AgendaItem): string {
  if (area === undefined) return HEADINGS[part];
  const [, lead = ""] = /, led by (.+)$/.exec(why) ?? [];
  return `${HEADINGS[part]}: matters of ${area}, over which ${lead} presides`;
}

export function nameOf(register: Register, { part, item, from }: AgendaItem): string {
  return part === "report" ? item.replace(` of ${from}`, ` of the ${bodyNamed(register, from)}`) : item;
}

/** How an item stands, for the clerk: without the area that its heading says. */
export function sayWhy({ why, area }: AgendaItem): string {
  const told = why.replace(/^Asked for by exception; /, "asked for besides the schedule; ");
  const plain = area === undefined ? told : told.replace(/; a matter of .+$/, "");
  return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}

export function isReceived(why: string): boolean {
  return why.includes("; received on ");
}

/** What the meeting may read of where an item comes from: a deadline that was missed is for the clerk. */
function sourceOf(item: AgendaItem): string {
  const { part, why } = item;
  if (part === "standing") return inBrackets(paragraphsOf(item).join("; "));
  if (part === "escalation") return inBrackets(sayWhy(item));
  return part === "report" && why.startsWith("Asked for by exception") ? "(asked for besides the schedule)" : "";
}

function inBrackets(said: string): string {
  return said === "" ? "" : `(${said})`;
}

function leadOf(register: Register, { part, from }: AgendaItem): string {
  if (part === "standing") return "Chair";
  return part === "report" || part === "escalation"
    ? `Chair of the ${bodyNamed(register, from)}`
    : leadsNamed(register, from);
}
