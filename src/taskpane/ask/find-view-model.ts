import { functions } from "../../cells/catalogue";
import { helpOf } from "../../cells/help";
import { keyOf } from "../../records/cell";
import { nearest } from "../../records/nearest";
import { namesNobody } from "../../records/open-place";
import type { Register } from "../../register/register";
import { meetingLabel } from "../words/meeting-words";
import type { FilledIn } from "./ask-form-view-model";

/** A question that may be asked, with what is filled in already. */
export interface FoundQuestion {
  readonly name: string;
  readonly asks: string;
  readonly filledIn: FilledIn;
}

/** Something of the workbook that was looked for, and what may be asked of it. */
export interface FoundThing {
  readonly key: string;
  /** "Derbyshire Constabulary" */
  readonly name: string;
  /** "Statutory partner" */
  readonly what: string;
  readonly questions: readonly FoundQuestion[];
}

export interface Found {
  readonly things: readonly FoundThing[];
  /** Questions in which the words stand. */
  readonly questions: readonly FoundQuestion[];
  /** "Did you mean …?"; "" where something holds the words as they are. */
  readonly meant: string;
}

/** So many things are shown; whoever means another types more of it. */
const MOST_THINGS = 4;

/** A thing by the names people have for it, and the parameters that it may be given for. */
interface Thing extends Omit<FoundThing, "questions"> {
  readonly names: readonly string[];
  readonly value: string;
  readonly parameters: readonly string[];
}

/**
 * What in the workbook do these words mean, and what may be asked of it? Everything whose names hold each word; where nothing
 * does, the nearest name. Beside it the questions that hold the words themselves.
 */
export function findToAsk(register: Register, words: string): Found {
  const wanted = keyOf(words);
  if (wanted === "") return { things: [], questions: [], meant: "" };
  const things = thingsOf(register);
  const questions = functions
    .map(({ name }) => ({ name, asks: helpOf(name).asks, filledIn: [] }))
    .filter(({ asks }) => holds(asks, wanted));
  const held = things.filter(({ names, what }) => holds([...names, what].join(" "), wanted));
  const byName = held.filter(({ names }) => names.some((name) => holds(name, wanted)));
  const found = byName.length > 0 ? byName : held;
  if (found.length + questions.length > 0)
    return { things: found.slice(0, MOST_THINGS).map(withQuestions), questions, meant: "" };
  const near = nearThing(things, wanted);
  return near === null
    ? { things: [], questions: [], meant: "" }
    : { things: [withQuestions(near.thing)], questions: [], meant: `Did you mean ${near.name}?` };
}

function holds(text: string, wanted: string): boolean {
  const key = keyOf(text);
  return wanted.split(" ").every((word) => key.includes(word));
}

/** A name that is nearly what was typed, or one of its words. */
function nearThing(things: readonly Thing[], wanted: string): { readonly thing: Thing; readonly name: string } | null {
  const byWord = new Map<string, Thing>();
  for (const thing of things)
    for (const name of thing.names)
      for (const word of [name, ...name.split(" ")]) if (!byWord.has(keyOf(word))) byWord.set(keyOf(word), thing);
  const meant = nearest(wanted, [...byWord.keys()].slice(0, MOST_WORDS));
  const thing = meant === null ? undefined : byWord.get(meant);
  return thing === undefined ? null : { thing, name: thing.name };
}

/** More words than these are not looked through for one that is near. */
const MOST_WORDS = 3_000;

function withQuestions({ key, name, what, value, parameters }: Thing): FoundThing {
  const questions = functions.flatMap((entry): FoundQuestion[] => {
    const place = entry.parameters.findIndex((parameter) => parameters.includes(parameter.name));
    if (place < 0) return [];
    const filledIn = Object.assign(Array.from<string>({ length: place }).fill(""), { [place]: value });
    return [{ name: entry.name, asks: helpOf(entry.name).asks, filledIn }];
  });
  return { key, name, what, questions };
}

function thingsOf(register: Register): readonly Thing[] {
  const people = new Map<string, Thing>();
  for (const { name, role } of register.all("Seats"))
    if (name !== "" && !namesNobody(name) && !people.has(keyOf(name)))
      people.set(keyOf(name), thing("person", { name, what: role, parameters: ["person"] }));
  return [
    ...register.all("Agencies").map(({ agency, type, aliases }) => ({
      ...thing("agency", { name: agency, what: type, parameters: ["who", "partner"] }),
      names: [agency, ...aliases],
    })),
    ...register.all("Groups").map(({ group, name, aliases }) => ({
      ...thing("group", { name, what: `Group ${group}`, value: group, parameters: ["group", "body"] }),
      names: [name, group, ...aliases],
    })),
    ...people.values(),
    ...register
      .all("Obligations")
      .map(({ obligation, owner }) =>
        thing("duty", { name: obligation, what: `Duty of ${owner}`, parameters: ["obligation"] }),
      ),
    ...[...register.all("Meetings")].reverse().map((meeting) => ({
      ...thing("meeting", { name: meeting.meeting, what: meetingLabel(register, meeting), parameters: ["meeting"] }),
      names: [meeting.meeting, meetingLabel(register, meeting)],
    })),
    ...register.all("Decisions").map(({ decision, title }) => ({
      ...thing("decision", { name: decision, what: title, parameters: ["decision"] }),
      names: [decision, title],
    })),
    ...register.all("Actions").map(({ action, description }) => ({
      ...thing("action", { name: action, what: description, parameters: ["action"] }),
      names: [action, description],
    })),
    ...register
      .all("Complaints")
      .map(({ ref, kind }) => thing("complaint", { name: ref, what: kind, parameters: ["ref"] })),
  ];
}

function thing(
  kind: string,
  { name, what, value = name, parameters }: Pick<Thing, "name" | "what" | "parameters"> & { readonly value?: string },
): Thing {
  return { key: `${kind} ${value}`, name, what, value, names: [name], parameters };
}
