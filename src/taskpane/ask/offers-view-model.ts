import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { nearest } from "../../records/nearest";
import { namesNobody } from "../../records/open-place";
import type { Register } from "../../register/register";
import { areasOf } from "../words/areas-of";
import { meetingLabel } from "../words/meeting-words";

/** Something of the workbook that an argument may name. */
export interface Offer {
  readonly value: string;
  /** What it is, beside its id: "25 Nov 2026 · Executive Board"; "" where the id says it. */
  readonly label: string;
  /** Other names it goes by: "Derbyshire Police". */
  readonly aliases?: readonly string[];
}

/** Which argument is filled in, and what is filled in at the first of the question: an item is looked for among a meeting's. */
interface Offering {
  readonly name: string;
  readonly parameter: string;
  readonly first: string;
  readonly today: PlainDate;
}

type Offers = (register: Register, offering: Offering) => readonly Offer[];

/** So many are listed at most; whoever wants another types its id. */
const MOST_OFFERED = 500;

const OFFERS: Readonly<Record<string, Offers>> = {
  meeting: (register, { today }) =>
    [...register.all("Meetings")]
      .sort((a, b) => Math.abs(a.date - today) - Math.abs(b.date - today))
      .slice(0, MOST_OFFERED)
      .map((meeting) => ({ value: meeting.meeting, label: meetingLabel(register, meeting) })),
  decision: (register) => register.all("Decisions").map(({ decision, title }) => ({ value: decision, label: title })),
  group: (register) => groups(register),
  body: (register) => [...groups(register), { value: "Independent Chair", label: "" }],
  who: (register) => [
    ...agencies(register),
    ...register.all("Seats").map(({ seat, role, group }) => ({ value: seat, label: `${role} · ${group}` })),
  ],
  partner: (register) => agencies(register),
  person: (register) =>
    distinct([
      ...register.all("Checks").map(({ person }) => person),
      ...register.all("Seats").map(({ name }) => name),
    ]).filter(({ value }) => !namesNobody(value)),
  area: (register) => areasOf(register).map((value) => ({ value, label: "" })),
  ref: (register) => register.all("Complaints").map(({ ref }) => ({ value: ref, label: "" })),
  action: (register) =>
    register.all("Actions").map(({ action, description }) => ({ value: action, label: description })),
  obligation: (register) =>
    register.all("Obligations").map(({ obligation, owner }) => ({ value: obligation, label: owner })),
  item: (register, { first }) => distinct(register.where("Requests", "meeting", first).map(({ item }) => item)),
  kind: (register) =>
    distinct([
      "Highlight",
      ...register.all("Duties").map(({ kind }) => kind),
      ...register.all("Reports").map(({ kind }) => kind),
    ]),
};

/** The things of the workbook that an argument may name, to pick from; none for an argument that names nothing. */
export function offersFor(register: Register, offering: Offering): readonly Offer[] {
  return (OFFERS[offering.parameter]?.(register, offering) ?? []).slice(0, MOST_OFFERED);
}

/** So many are suggested in place of what is typed. */
const MOST_SUGGESTED = 3;

/** A single letter means nothing yet. */
const FEWEST_LETTERS = 2;

/**
 * What is offered that the text may mean: what each of its words begins a word of, else what holds them, else the nearest. None
 * where it is offered as it is, by any of its names.
 */
export function offersMeant(text: string, offers: readonly Offer[]): readonly Offer[] {
  const key = keyOf(text);
  const isOffered = ({ value, aliases = [] }: Offer): boolean =>
    [value, ...aliases].some((each) => keyOf(each) === key);
  if (key.length < FEWEST_LETTERS || offers.some(isOffered)) return [];
  const words = key.split(" ");
  const told = offers.map((offer) => ({
    offer,
    names: keyOf([offer.value, offer.label, ...(offer.aliases ?? [])].join(" ")),
  }));
  const holding = told.filter(({ names }) => words.every((word) => names.includes(word)));
  const begun = holding.filter(({ names }) => {
    const all = names.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => all.some((each) => each.startsWith(word)));
  });
  if (holding.length > 0)
    return [...begun, ...holding.filter((each) => !begun.includes(each))]
      .slice(0, MOST_SUGGESTED)
      .map(({ offer }) => offer);
  const near = nearest(
    text,
    offers.map(({ value }) => value),
  );
  return offers.filter(({ value }) => value === near);
}

function groups(register: Register): readonly Offer[] {
  return register.all("Groups").map(({ group, name, aliases }) => ({ value: group, label: name, aliases }));
}

function agencies(register: Register): readonly Offer[] {
  return register.all("Agencies").map(({ agency, type, aliases }) => ({ value: agency, label: type, aliases }));
}

function distinct(words: readonly string[]): readonly Offer[] {
  const byKey = new Map(words.filter((each) => each !== "").map((each) => [keyOf(each), each]));
  return [...byKey.values()].map((value) => ({ value, label: "" }));
}
