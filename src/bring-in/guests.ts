import { inWords } from "../answers/english";
import type { Agency } from "../records/people";
import { plainText } from "../records/plain-text";
import type { Register } from "../register/register";
import { readMark } from "./mark-words";
import { partsOf } from "./who";

/** Somebody in a row of guests. */
interface Guest {
  readonly person: string;
  readonly agency: Agency;
}

/** The guests of a cell, and why what else it says is left out; "" where nothing is. */
interface Guests {
  readonly guests: readonly Guest[];
  readonly why: string;
}

/**
 * The guests that a cell names, one behind another, each of an agency that the workbook knows: a row of Attendance must name one. It stands in
 * brackets, or behind a comma or a dash, after the name. A tick or a number says that there were guests, and names none.
 * @example guestsIn(register, "S Ali (Police), M Kerr") // Ali of the police; of Kerr the agency is not given
 */
export function guestsIn(register: Register, text: string): Guests {
  const guests: Guest[] = [];
  const without: string[] = [];
  for (const part of namesNone(text) ? [] : text.split(/[;\n]|,(?![^(]*\))| (?:and|&) (?![^(]*\))/)) {
    const said = plainText(part);
    if (!/\p{L}/u.test(said)) continue;
    const { parts } = partsOf(said, undefined);
    const agency = parts.map((each) => register.agency(each)).find((each) => each !== undefined);
    const isAgency = register.agency(said) !== undefined;
    const before = isAgency ? without.pop() : undefined;
    if (agency === undefined) without.push(said);
    else guests.push({ agency, person: before ?? (isAgency ? "" : nameIn(register, parts)) });
  }
  if (guests.length + without.length === 0) return { guests, why: "It names no guest who was there." };
  if (without.length === 0) return { guests, why: "" };
  return {
    guests,
    why: `A row of Attendance names an agency, and ${inWords(without)} ${without.length === 1 ? "gives" : "give"} none that is in Agencies: add it there, or write it behind the name in brackets, and bring the sheet in again.`,
  };
}

/** A mark alone, or words that say of somebody that they were not there. */
function namesNone(text: string): boolean {
  const reading = readMark(text);
  if (reading.kind === "said" && ["Apologies", "Absent", "Not expected"].includes(reading.said.status)) return true;
  return reading.kind === "nothing" || (reading.kind !== "unknown" && !plainText(text).includes(" "));
}

function nameIn(register: Register, [, ...pieces]: readonly string[]): string {
  return pieces.find((piece) => register.agency(piece) === undefined) ?? "";
}
