import { countOf, isOrAre } from "../../answers/english";
import { openPlace } from "../../records/open-place";
import type { Group } from "../../records/people";
import type { FormAsked, FormOutcome, Typed } from "../form/form-asked";
import { seatsNeeded } from "./rule-sentences";

/** A member as a line names one. */
export interface MemberNamed {
  readonly name: string;
  /** "" where the line gives none. */
  readonly role: string;
}

const MOST_MEMBERS = 300;

/** What a role says: without one of these, what stands after a comma is a first name ("Shah, A."). */
const ROLE_WORDS =
  /chair|deputy|member|councillor|trustee|governor|treasurer|secretary|director|officer|executive|clerk|\blay\b|\bhead\b|\blead\b|manager|president|representative|independent|parent|staff|co-opted/i;

/**
 * The members that a list names, one on each line: a name, then the role after a tab, a semicolon or a comma. A row pasted from
 * a sheet is such a line; numbers and bullets before names, and blank lines, are passed over.
 *
 * @example membersIn("1. A. Shah, Chair\nVacant") // [{ name: "A. Shah", role: "Chair" }, { name: "Vacant", role: "" }]
 */
export function membersIn(list: string): readonly MemberNamed[] {
  return list.split(/\r?\n/).flatMap((line) => {
    const parts = line.replace(/^\s*(?:\d+[.)]\s+|[-•*–]\s+)?/, "").split(/[\t;]/);
    const [first = "", second = ""] = parts.map((part) => part.trim().replace(/^"(.*)"$/, "$1"));
    const comma = first.lastIndexOf(",");
    const after = comma < 0 ? "" : first.slice(comma + 1).trim();
    const isRole = ROLE_WORDS.test(after);
    const name = isRole ? first.slice(0, comma).trim() : first;
    return name === "" ? [] : [{ name, role: second === "" && isRole ? after : second }];
  });
}

/** The seats of a board that has none yet: its members' names, and which of them takes the chair. */
export function membersForm(group: Group): FormAsked {
  return {
    id: "members",
    title: "",
    button: "Add the seats",
    cannotBeLeft: true,
    start: {},
    fields: (typed) => [
      {
        name: "names",
        label: "Who sits on it? One name on each line.",
        lines: 8,
        placeholder: "A. Shah, Chair\nB. Jones, Vice chair\nC. Green\nVacant",
        isWide: true,
        hint: "Paste a list, or a column of a sheet. A role may stand after a comma. Write Vacant for an empty place.",
      },
      ...chairField(typed),
    ],
    told: (typed) => toldOf(group, typed),
    outcome: (typed) => outcomeOf(group, typed),
  };
}

function chairField(typed: Typed): ReturnType<FormAsked["fields"]> {
  const members = membersIn(typed["names"] ?? "");
  if (members.length === 0 || members.some(({ role }) => categoryOf(role) === "Chair")) return [];
  const named = members.filter(({ name }) => openPlace(name) !== "vacant");
  return [
    {
      name: "chair",
      label: "Who is in the chair?",
      choices: [
        { value: "", label: "Choose" },
        ...[...new Set(named.map(({ name }) => name))].map((name) => ({ value: name, label: name })),
        { value: NOBODY, label: "Nobody yet" },
      ],
      isWide: true,
    },
  ];
}

const NOBODY = "nobody";

function toldOf({ quorumRule }: Group, typed: Typed): readonly string[] {
  const members = membersIn(typed["names"] ?? "");
  const seats = { all: members.length, filled: members.filter(({ name }) => openPlace(name) !== "vacant").length };
  if (seats.all === 0) return [];
  const needed = seatsNeeded(quorumRule, seats);
  const vacant = seats.all - seats.filled;
  return [
    `${countOf(seats.all, "seat")}${vacant === 0 ? "" : `, ${vacant} of them vacant`}.` +
      (needed === null ? "" : ` For a quorum ${needed} ${isOrAre(needed)} needed.`),
  ];
}

function categoryOf(role: string): "Chair" | "Vice chair" | "Core" {
  if (/^(?:vice|deputy)[ -]?chair/i.test(role)) return "Vice chair";
  return /^(?:the )?chair(?:man|woman|person)?$/i.test(role) ? "Chair" : "Core";
}

function outcomeOf(group: Group, typed: Typed): FormOutcome {
  const members = membersIn(typed["names"] ?? "");
  if (members.length === 0) return { faults: { names: "Enter the members' names, one on each line." } };
  if (members.length > MOST_MEMBERS) return { faults: { names: `These are more than ${MOST_MEMBERS} lines.` } };
  const [field] = chairField(typed);
  const isAsked = field !== undefined && (field.choices?.length ?? 0) > 2;
  const chair = typed["chair"] ?? "";
  if (isAsked && !(field.choices ?? []).some(({ value }) => value === chair && value !== ""))
    return { faults: { chair: "Choose who is in the chair, or Nobody yet." } };
  let isChairFound = false;
  const add = members.map(({ name, role }, at) => {
    const isChosen = isAsked && !isChairFound && name === chair;
    isChairFound ||= isChosen;
    return {
      Seat: `${group.group}-${at + 1}`,
      Group: group.group,
      Role: isChosen ? "Chair" : role === "" ? "Member" : role,
      Category: isChosen ? "Chair" : categoryOf(role),
      Name: name,
    };
  });
  return {
    asked: {
      tables: [{ table: "Seats", add, isThere: (one, other) => one["Seat"] === other["Seat"] }],
      done: `${countOf(add.length, "seat")} added to the sheet Seats.`,
      undone: `${countOf(add.length, "new seat")} in the sheet Seats`,
    },
  };
}
