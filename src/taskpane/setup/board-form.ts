import type { PlainDate } from "../../calendar/plain-date";
import { unknownStatuses } from "../../governance/membership/present-statuses";
import { agenciesNamed, likelyQuorumRules } from "../../governance/quorum/likely-rule";
import { readQuorumRule } from "../../governance/quorum/written-rule";
import { readDecisionRule } from "../../governance/voting/decision-rule";
import { timeBefore } from "../../records/time-before";
import type { Register } from "../../register/register";
import type { FormAsked, FormField, FormOutcome, Typed } from "../form/form-asked";
import { boardCode } from "./board-code";
import { examplesOf, lastDayOf } from "./rule-sentences";
import { DECISION_RULES, PRESENT_RULES, QUORUM_RULES, TIME_RULES, type UsualRule } from "./usual-rules";

/** Chosen where none of the usual rules is the board's. */
const OWN_WORDS = "own words";
const NOT_SAID = "";
/** Who counts as there is always said: a blank cell would mean these. */
const [USUALLY_PRESENT] = PRESENT_RULES;

/** A question of the form: its usual answers, the column of Groups that they go into, and what its own words must be. */
interface RuleAsked {
  readonly name: string;
  readonly label: string;
  readonly rules: readonly UsualRule[];
  readonly header: string;
  readonly placeholder: string;
  /** What is wrong with words of one's own; "" where they can be read. */
  readonly fault: (written: string, register: Register) => string;
  /** What follows from the rule, worked out: "Of 7 seats 3." */
  readonly told: (written: string, register: Register, today: PlainDate) => string;
}

const TIME = "Enter it like 5 clear days, 7 days or 10 working days.";
const timeAsked = { rules: TIME_RULES, placeholder: "10 clear days", fault: timeFault, told: lastDayTold } as const;

/** The questions, each answered from a list of usual rules or in the board's own words. */
export const RULES_ASKED: readonly RuleAsked[] = [
  {
    name: "quorum",
    label: "1. How many must be there?",
    rules: QUORUM_RULES,
    header: "Quorum rule",
    placeholder: "4 of seats and 1 of seats of: Chair; Vice chair",
    fault: quorumFault,
    told: (written) => examplesOf(written),
  },
  {
    name: "present",
    label: "2. Who counts as there?",
    rules: PRESENT_RULES,
    header: "Counts as present",
    placeholder: "Present; Remote",
    fault: presentFault,
    told: () => "",
  },
  {
    name: "decision",
    label: "3. What carries a vote?",
    rules: DECISION_RULES,
    header: "Decision rule",
    placeholder: "two thirds of members, with the chair's consent",
    fault: decisionFault,
    told: () => "Each seat that somebody holds has one vote.",
  },
  { name: "notice", label: "4. How long before a meeting is its notice given?", header: "Notice", ...timeAsked },
  { name: "papers", label: "And its papers sent?", header: "Papers", ...timeAsked },
  {
    name: "requests",
    label: "How long before a meeting is an item for its agenda asked for?",
    header: "Agenda request days",
    ...timeAsked,
  },
];

/** A board with rules of its own, before it is in Groups: its name, its rules, and where they stand. */
export const BOARD_FORM: FormAsked = {
  id: "board",
  title: "",
  button: "Save and add the members",
  cannotBeLeft: true,
  start: { present: USUALLY_PRESENT?.written ?? NOT_SAID },
  fields: (typed, register, today) => [
    { name: "name", label: "What is the board called?", isWide: true, hint: codeHint(typed["name"] ?? "") },
    ...RULES_ASKED.flatMap((rule) => ruleFields(rule, typed, { register, today })),
    {
      name: "source",
      label: "Where do these rules stand?",
      placeholder: "Standing orders 3 to 6",
      isWide: true,
      hint: "Answers cite it. Where they stand apart: Quorum: SO 3.1; Votes: SO 4.2; Notice, papers: SO 5.1; Agenda requests: SO 6.1",
    },
  ],
  told: () => ["All of it goes into one row of the sheet Groups, where you can change it at any time."],
  outcome: boardOutcome,
};

function codeHint(name: string): string {
  const code = boardCode(name);
  return code === "" ? "" : `Its code is ${code}: its meetings get ids like ${code}-2026-06.`;
}

interface AskedOver {
  readonly register: Register;
  readonly today: PlainDate;
}

function ruleFields(rule: RuleAsked, typed: Typed, { register, today }: AskedOver): readonly FormField[] {
  const { name, label, rules, header, placeholder, told } = rule;
  const written = writtenFor(rule, typed);
  const isOwn = typed[name] === OWN_WORDS;
  const fault = written === "" ? "" : rule.fault(written, register);
  const sentence =
    written === ""
      ? "Left blank: answers that need it cannot tell."
      : fault !== ""
        ? `Not a rule yet: ${fault}`
        : [`${header}: ‘${written}’.`, told(written, register, today)].filter((each) => each !== "").join(" ");
  const choices = [
    ...(name === "present" ? [] : [{ value: NOT_SAID, label: "Not said yet" }]),
    ...rules.map(({ label: words, written: value }) => ({ value, label: words })),
    { value: OWN_WORDS, label: "In other words …" },
  ];
  const own: FormField = {
    name: ownName(name),
    label: `${header}, in words like these`,
    placeholder,
    isWide: true,
    hint: sentence,
  };
  return [{ name, label, choices, isWide: true, hint: isOwn ? "" : sentence }, ...(isOwn ? [own] : [])];
}

function ownName(name: string): string {
  return `${name} own`;
}

/** What will stand in the cell; "" for nothing. */
function writtenFor({ name }: RuleAsked, typed: Typed): string {
  const chosen = typed[name] ?? NOT_SAID;
  return chosen === OWN_WORDS ? (typed[ownName(name)] ?? "").trim() : chosen;
}

function boardOutcome(typed: Typed, register: Register): FormOutcome {
  const name = (typed["name"] ?? "").trim();
  const faults: Record<string, string> = {};
  if (boardCode(name) === "") faults["name"] = "Enter the board's name, like Ashby Parish Council.";
  for (const rule of RULES_ASKED) {
    const written = writtenFor(rule, typed);
    const isOwn = typed[rule.name] === OWN_WORDS;
    const fault =
      isOwn && written === ""
        ? `Enter it, like ${rule.placeholder}.`
        : written === ""
          ? ""
          : rule.fault(written, register);
    if (fault !== "") faults[isOwn ? ownName(rule.name) : rule.name] = fault;
  }
  if (Object.keys(faults).length > 0) return { faults };
  return { asked: rowOfBoard(name, typed) };
}

function rowOfBoard(name: string, typed: Typed): Extract<FormOutcome, { asked: unknown }>["asked"] {
  const rules = RULES_ASKED.flatMap((rule) => {
    const written = writtenFor(rule, typed);
    return written === "" ? [] : [[rule.header, written] as const];
  });
  const votes = rules.some(([header]) => header === "Decision rule") ? { "Vote rule": "Each seat" } : {};
  const source = (typed["source"] ?? "").trim();
  const row = {
    Group: boardCode(name),
    Name: name,
    ...Object.fromEntries(rules),
    ...votes,
    ...(source === "" ? {} : { Source: source }),
  };
  return {
    tables: [{ table: "Groups", add: [row], isThere: (one, other) => one["Group"] === other["Group"] }],
    done: `${name} and its rules are in the sheet Groups.`,
    undone: `${name} and its rules`,
    already: `A group ${row.Group} is in Groups already.`,
  };
}

function quorumFault(written: string, register: Register): string {
  const read = readQuorumRule(written);
  const likely = likelyQuorumRules(written);
  const offer =
    likely.length === 0 ? "Write it like 4 of seats or half of seats." : `Did you mean: ${likely.join(", or ")}?`;
  if (read.status === "unreadable") return `‘${read.piece}’ cannot be read. ${offer}`;
  // A list after a colon is one of agencies that may still be entered.
  const unknown = written.includes(":")
    ? undefined
    : agenciesNamed(written).find((name) => register.agency(name) === undefined);
  return unknown === undefined ? "" : `‘${unknown}’ is no word for the members, and no agency in Agencies. ${offer}`;
}

function decisionFault(written: string): string {
  const read = readDecisionRule(written);
  return read.status === "unreadable" ? `‘${read.piece}’ cannot be read: ${read.why}.` : "";
}

function presentFault(written: string): string {
  const [unknown] = unknownStatuses({ countsAsPresent: written.split(";").map((word) => word.trim()) });
  return unknown === undefined ? "" : `‘${unknown}’ is no status: name Present, Remote or Deputy, with ; between.`;
}

function timeFault(written: string): string {
  const [number] = /^\d+$/.exec(written.trim()) ?? [];
  if (number !== undefined) return `Say which: ${number} working days, ${number} days or ${number} clear days.`;
  const time = timeBefore().read(written);
  return time === undefined || time === null ? TIME : "";
}

function lastDayTold(written: string, register: Register, today: PlainDate): string {
  return lastDayOf(register, written, today);
}
