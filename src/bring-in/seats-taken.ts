import { keyOf } from "../records/cell";
import type { Group, Seat } from "../records/people";
import type { Register } from "../register/register";
import { LEAVE_OUT, type Question, questionId, type Questions } from "./questions";
import { agencyAnswered } from "./agency-answered";
import type { ReadBlock, Reading } from "./read-block";
import { isSamePerson } from "./person-named";
import { agencyQuestion, isSaidOf, nameOf, seatQuestion, seatsOn } from "./seat-of-line";
import { cellOf } from "./view";
import { isCoreSeat, partsOf, seatWords, type Who } from "./who";

/** The seat that a row of names was taken for, and how sure that is. */
export interface SeatTaken {
  readonly cell: string;
  /** All that the row says. */
  readonly name: string;
  /** The seat's id; "" where it is no single one, or was left out. */
  readonly seat: string;
  readonly words: string;
  readonly how: string;
  /** What its question is answered with as things are: the seat, or to leave it out. */
  readonly answer: string;
  /** Was nobody asked? Then this changes it. */
  readonly change: Question | null;
}

/** Which seat each row of names took: what was matched unasked can be seen, and changed. */
export function seatsTaken({ register, questions }: Reading, blocks: readonly ReadBlock[]): readonly SeatTaken[] {
  const taken = new Map<string, SeatTaken>();
  const ids = new Set<string>();
  for (const read of blocks)
    read.who.forEach((who, at) => {
      const line = read.block.names[at];
      if (line === undefined || line.isNobody || line.isGuest || read.group === null) return;
      if (who.kind === "agency") {
        const row = ofAgency(register, read.group, { who, said: line.said });
        const isNoted = taken.has(row.id) || questions.isOpen(row.id);
        const cell = cellOf(read.block.view, line.row, read.block.nameColumns[0]?.column ?? 1);
        if (!isNoted) taken.set(row.id, { cell, ...row.taken(questions) });
        return;
      }
      if (who.kind !== "seats" && who.kind !== "unknown") return;
      const name = line.said.filter((text) => text !== "").join(", ");
      const id = questionId("name", nameOf({ who, said: line.said }));
      const key = `${read.group.group}|${id}`;
      if (taken.has(key) || questions.isOpen(id)) return;
      const given = answeredOf(
        read,
        [questions.given(id), ...line.said.map((text) => questions.given(questionId("name", text)))],
        register,
      );
      const seats = seatsMeant(register, read, { who, given: given.here });
      const seat = seats.length === 1 ? (seats[0]?.seat ?? "") : "";
      const isFirst = !ids.has(id);
      ids.add(id);
      taken.set(key, {
        cell: cellOf(read.block.view, line.row, read.block.nameColumns[0]?.column ?? 1),
        name,
        seat,
        answer: given.here === undefined || seat !== "" ? seat : LEAVE_OUT,
        words: seats.map((seat) => seatWords(register, seat)).join(" or, by the day, "),
        how: howSure(register, line.said, { who, seats, isAnswered: given.isAnswered }),
        // Where another block asks of the same name, it is changed there.
        change: wasAsked(who, read) || !isFirst ? null : seatQuestion(register, read.group, { who, said: line.said }),
      });
    });
  return [...taken.values()];
}

/** A row of an agency without a seat here: it stands for that agency until it is said to be a seat. */
function ofAgency(
  register: Register,
  group: Group,
  { who, said }: { readonly who: Extract<Who, { kind: "agency" }>; readonly said: readonly string[] },
): { readonly id: string; readonly taken: (questions: Questions) => Omit<SeatTaken, "cell"> } {
  const question = agencyQuestion(register, group, { who, said });
  const { agency } = who.agency;
  return {
    id: question.id,
    taken: (questions) => {
      const given = questions.given(question.id);
      const seat = register.seat(given ?? "");
      return {
        name: nameOf({ who, said }),
        seat: seat?.seat ?? "",
        words: seat === undefined ? agency : seatWords(register, seat),
        how: given === undefined ? `an agency without a seat in ${group.group}` : "as you answered",
        answer: given ?? agency,
        change: question,
      };
    },
  };
}

function answeredOf(
  { group }: ReadBlock,
  [given, ...ofParts]: readonly (string | undefined)[],
  register: Register,
): { readonly here: string | undefined; readonly isAnswered: boolean } {
  const here = group !== null && given !== undefined && isSaidOf(register, group, given) ? given : undefined;
  return {
    here,
    isAnswered: here !== undefined || ofParts.some((each) => agencyAnswered(register, each) !== undefined),
  };
}

/** Was the seat asked about, as none or several fit? */
function wasAsked(who: Who, read: ReadBlock): boolean {
  return who.kind !== "seats" || seatsOnDays(who, read).some((seats) => seats.length > 1);
}

/** The seats in force on each day of the block that is known. */
function seatsOnDays(who: Extract<Who, { kind: "seats" }>, { means }: ReadBlock): readonly (readonly Seat[])[] {
  return means.flatMap((each) => (each.kind === "meeting" ? [seatsOn(who, each.meeting.date)] : []));
}

function seatsMeant(
  register: Register,
  read: ReadBlock,
  { who, given }: { readonly who: Who; readonly given: string | undefined },
): readonly Seat[] {
  const answered = given === undefined ? undefined : register.seat(given);
  if (given !== undefined) return answered === undefined ? [] : [answered];
  if (who.kind !== "seats") return [];
  const inForce = who.seats.filter((seat) => seatsOnDays(who, read).some((seats) => seats.includes(seat)));
  return inForce.length > 0 ? inForce : who.seats.slice(0, 1);
}

interface Matched {
  readonly who: Who;
  readonly seats: readonly Seat[];
  readonly isAnswered: boolean;
}

/** How a row is said to be matched that alone stands for its agency. */
export const CORE_SEAT = "the agency's core seat";

/** By what a row was matched, the surest first. */
function howSure(register: Register, said: readonly string[], { who, seats, isAnswered }: Matched): string {
  const [seat] = seats;
  if (isAnswered) return seat === undefined ? "left out, as you answered" : "as you answered";
  if (seat === undefined) return "no seat";
  if (seats.length > 1) return "one after the other";
  const keys = new Set(said.flatMap((text) => partsOf(text, undefined).parts).map(keyOf));
  const isSame = (text: string): boolean => text !== "" && keys.has(keyOf(text));
  const isPerson = (text: string): boolean => said.some((each) => isSamePerson(each, text));
  if (isSame(seat.seat)) return "same seat";
  if (isSame(seat.name) || isSame(seat.email) || isPerson(seat.name)) return "same name";
  if (isSame(seat.role)) return "same post";
  const agency = register.agency(seat.agency);
  if (who.kind === "seats" && who.isCore === true && isCoreSeat(seat) && !who.seats.every(isCoreSeat)) return CORE_SEAT;
  const isOnly =
    agency !== undefined &&
    register.where("Seats", "group", seat.group).filter((each) => register.agency(each.agency) === agency).length === 1;
  if (isOnly && who.kind === "seats") return "the only seat of the agency";
  return agency === undefined ? "same kind of member" : "the agency's seat in force then";
}
