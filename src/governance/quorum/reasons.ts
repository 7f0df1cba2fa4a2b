import type { PlainDate } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { ProxyOfNobody, UnreadProxyCell } from "../ballots/reasons";
import type { PartnersMiscounted } from "../membership/reasons";

/** When quorum was judged: at the opening by the clock, at the opening without looking at times, or at a time asked for. */
export type QuorumMoment =
  | { readonly kind: "opening"; readonly at: MinuteOfMeeting; readonly graceMinutes: number; readonly isOwn?: true }
  | { readonly kind: "untimed" }
  | { readonly kind: "asked"; readonly at: MinuteOfMeeting };

/** A span of the meeting with one verdict: from a minute (null: the start) until another (null: the end). */
export interface QuorumSpan {
  readonly from: MinuteOfMeeting | null;
  readonly until: MinuteOfMeeting | null;
  readonly verdict: QuorumVerdict;
}

/** Which of a group's seats are counted: those that are filled, or those of categories, roles, agencies and ids. */
export type WhichSeats = "filled" | readonly string[];

export type QuorumVerdict = "quorate" | "not quorate" | "undecided";

export interface QuorumJudged {
  readonly kind: "judged";
  readonly meeting: string;
  /** Is the meeting still to come? */
  readonly ahead: boolean;
  readonly verdict: QuorumVerdict;
  readonly moment: QuorumMoment;
  /** The rule as the officer wrote it, where it is none of the documents' own; "" otherwise. */
  readonly writtenRule: string;
  readonly conditions: readonly QuorumCondition[];
  /** Agencies for which a deputy came. */
  readonly deputies: readonly string[];
  /** From when to when; empty where no row carries a time. */
  readonly spans: readonly QuorumSpan[];
  readonly notes: readonly QuorumNote[];
}

/** What keeps a Quorum rule cell from being understood. */
export type QuorumRuleFault =
  | { readonly kind: "unreadable"; readonly piece: string; readonly why: string }
  | { readonly kind: "unknown agency"; readonly agency: string; readonly isOwn?: true }
  | { readonly kind: "unknown seats"; readonly name: string }
  | { readonly kind: "unknown status"; readonly status: string }
  /** A share of nobody is no number: the group has no such seats that day, or no agency. */
  | { readonly kind: "share of nobody"; readonly of: "seats" | "filled seats" | "agencies" }
  | { readonly kind: "no partners" }
  | (PartnersMiscounted & { readonly kind: "partners miscounted"; readonly asks: string })
  | { readonly kind: "no area authority"; readonly area: string }
  /** The Area of a row, on which it rests, cannot be read. */
  | { readonly kind: "area unread"; readonly table: "Agencies" | "Groups"; readonly row: object }
  /** The documents name a council for the group, to which `cell` does not give its area; another has it. */
  | {
      readonly kind: "other of area";
      readonly area: string;
      readonly named: string;
      readonly cell: string;
      readonly other: string;
    };

export type QuorumReason =
  | QuorumJudged
  | QuorumForecastReason
  | { readonly kind: "not recorded"; readonly meeting: string; readonly date: PlainDate; readonly ahead: boolean }
  | { readonly kind: "no rule"; readonly group: string }
  | { readonly kind: "in writing"; readonly meeting: string }
  | { readonly kind: "cancelled"; readonly meeting: string; readonly ahead: boolean }
  | {
      readonly kind: "not begun";
      readonly meeting: string;
      readonly ahead: boolean;
      readonly at: MinuteOfMeeting;
      readonly start: MinuteOfMeeting;
    }
  | {
      readonly kind: "rule unreadable";
      readonly group: string;
      /** "Groups!D2" */
      readonly cell: string;
      readonly written: string;
      readonly fault: QuorumRuleFault;
    };

/** How one condition of a quorum was met or not. */
export interface QuorumCondition {
  /** partners, authority, each: every agency named. most: the relevant agencies. some: of a list in the group's own rule. */
  readonly kind: "partners" | "authority" | "each" | "most" | "some" | "seats";
  /** The council a rule of the area's local authority means; "" for other rules. */
  readonly authority: string;
  readonly represented: number;
  readonly of: number;
  readonly needed: number;
  /** Fewer may be, where nobody knows of which agency a core seat is; else the same. */
  readonly neededAtLeast: number;
  /** Certainly not there: agencies, or seats where the rule counts seats. */
  readonly missing: readonly string[];
  /** Not yet marked, or not readable. */
  readonly undecided: readonly string[];
  /** Of these, those of whom a row says something that cannot be read. */
  readonly unreadable: readonly string[];
  /** Which seats are counted, where it is not all. */
  readonly named?: WhichSeats;
  /** Seats counted by a board's own rules, by their ids: what each is called. */
  readonly called?: Readonly<Record<string, string>>;
}

/** What rows of Attendance say for whom they are, and why nobody knows which agency that is. */
export interface UnknownName {
  readonly written: string;
  /** "Attendance!C17" */
  readonly cells: readonly string[];
  readonly why:
    "no agency" | "several agencies" | "no seat" | "unusable seat" | "seat of no agency" | "seat of several agencies";
}

/** An id that rows of Attendance name and no meeting has: the first of its cells, and how many rows say so. */
export interface UnmatchedCells {
  readonly written: string;
  readonly cells: readonly string[];
  readonly rows: number;
}

/** Something the officer should know beside the verdict. */
export type QuorumNote =
  | { readonly kind: "no seat"; readonly group: string; readonly agencies: readonly string[] }
  | { readonly kind: "virtual counted" }
  | { readonly kind: "left out"; readonly seats: readonly string[]; readonly isOwn?: true }
  | { readonly kind: "proxies counted"; readonly agencies: readonly string[] }
  | { readonly kind: "proxies would decide"; readonly agencies: readonly string[] }
  | { readonly kind: "not in seat"; readonly seats: readonly string[] }
  | { readonly kind: "unreadable rows"; readonly rows: readonly string[]; readonly cells: readonly string[] }
  /** Cells that cannot be read, and decide nothing. */
  | { readonly kind: "unread cells"; readonly cells: readonly CellOfRow[] }
  /** Whether a proxy counts, which could decide, hangs on cells of Votes. */
  | { readonly kind: "unread proxies"; readonly proxies: readonly UnreadProxy[] }
  /** They are counted for none. */
  | { readonly kind: "proxies of nobody"; readonly proxies: readonly ProxyOfNobody[] }
  | { readonly kind: "unknown names"; readonly names: readonly UnknownName[]; readonly decides: boolean }
  | { readonly kind: "left before arrived"; readonly times: readonly TimesReversed[]; readonly decides: boolean }
  | {
      readonly kind: "unmatched rows";
      readonly meeting: string;
      readonly found: readonly UnmatchedCells[];
      /** It cannot be told whether the meeting was quorate, and they may be what decides it. */
      readonly mayDecide: boolean;
    }
  | { readonly kind: "shared names"; readonly said: readonly string[] }
  | { readonly kind: "unknown seat agency"; readonly seats: readonly string[] }
  /** Seats whose Agency is a name that several agencies bear. */
  | { readonly kind: "shared seat agency"; readonly seats: readonly string[] }
  /** Seats in which somebody came, with what their Group says, which means none. */
  | {
      readonly kind: "seats of no group";
      readonly group: string;
      readonly seats: readonly { readonly seat: string; readonly written: string; readonly cell: string }[];
    }
  | { readonly kind: "away but replaced"; readonly cells: readonly string[] }
  | { readonly kind: "asks for more than it names"; readonly what: "agencies" | "seats" }
  | GroupNotOpen
  | { readonly kind: "times ignored" }
  /** Register cannot be read, and decides nothing. */
  | { readonly kind: "register unread"; readonly cell: string }
  | TimesNotBelieved
  | {
      readonly kind: "after the end";
      readonly at: MinuteOfMeeting;
      readonly end: MinuteOfMeeting;
      /** Further after it than anybody stays, and quorum was not the same all through. */
      readonly decides: boolean;
    }
  | { readonly kind: "outside the count"; readonly categories: readonly string[] }
  | { readonly kind: "represents nobody"; readonly seats: readonly string[] }
  | { readonly kind: "without a seat"; readonly rows: readonly string[] }
  | { readonly kind: "marked twice"; readonly seats: readonly string[] };

/** The meeting is of a day on which its group was not open. */
export interface GroupNotOpen {
  readonly kind: "group not open";
  readonly group: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly day: PlainDate;
}

/** The agency of a proxy, and the cell on which it hangs whether that counts. */
export interface UnreadProxy extends UnreadProxyCell {
  readonly agency: string;
}

/** A cell of a row: "Attendance!E5", "Status". */
export interface CellOfRow {
  readonly cell: string;
  readonly column: string;
}

/** A time of day in a cell, like "Attendance!J14 (Left) says 03:30". */
export interface WrittenTime {
  readonly cell: string;
  readonly column: string;
  readonly says: MinuteOfMeeting;
}

/** The cells of a row by which somebody left before they came, or at that minute: "Attendance!J8", "Attendance!I8". */
export interface TimesReversed {
  readonly left: string;
  readonly saysLeft: MinuteOfMeeting;
  readonly arrived: string;
  readonly saysArrived: MinuteOfMeeting;
}

/** Times that cannot be of the meeting. */
export interface TimesNotBelieved {
  readonly kind: "times not believed";
  /** Those outside the meeting; or, where End is not after Start, that End alone. */
  readonly times: readonly WrittenTime[];
  readonly why: "outside" | "end before start";
  readonly start: MinuteOfMeeting | null;
  readonly end: MinuteOfMeeting | null;
  /** True where the answer hangs on them. */
  readonly decides: boolean;
}

export type QuorumForecast = "Quorate" | "At risk" | "Cannot be quorate";

/** Agencies to telephone: as many of them as are needed, all or some. */
export interface ToTelephone {
  readonly needed: number;
  readonly agencies: readonly string[];
}

/** What is known beforehand of a meeting's quorum. */
export interface QuorumForecastReason {
  readonly kind: "forecast";
  readonly meeting: string;
  readonly forecast: QuorumForecast;
  /** Counting those who said they come. */
  readonly conditions: readonly QuorumCondition[];
  /** The fewest agencies whose coming would make it quorate: first those it cannot do without, then any so many of a list. */
  readonly telephone: readonly ToTelephone[];
  /** If even everybody without apologies is too few: the agencies that must send a deputy. */
  readonly deputies: readonly ToTelephone[];
  /** By the group's Counts as present nobody's deputy counts: they must come themselves. */
  readonly noDeputies?: true;
  readonly notes: readonly QuorumNote[];
}
