import type { PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import type { Group, Seat } from "../records/people";
import { isInForce, type Register } from "../register/register";
import { agencyAnswered } from "./agency-answered";
import { mayMeanAgency, seatsByLikelihood } from "./likely-seat";
import type { MeetingMeant } from "./match-meeting";
import { LEAVE_OUT, type Question, questionId } from "./questions";
import type { Reading } from "./read-block";
import { isCoreSeat, seatWords, type Who, partsOf } from "./who";

/** A row of names whose seat is looked for, for one mark. */
export interface LineAsked {
  readonly index: number;
  readonly who: Who;
  /** All that the row says, for a question about it. */
  readonly said: readonly string[];
  /** Null where it is not known yet. */
  readonly meeting: MeetingMeant | null;
  /** The cell that waits where the seat has to be asked; null for a blank one, which asks nothing. */
  readonly cell: string | null;
}

/** The seat that a row stands for that day; a sentence where it is none; null where that is asked, once for each name. */
export function seatOfLine(reading: Reading, group: Group, line: LineAsked): Seat | string | null {
  const { who, meeting } = line;
  if (who.kind === "agency" || who.kind === "vacant") return null;
  if (who.kind === "seats") {
    const inForce = meeting === null ? coreOf(who, who.seats) : seatsOn(who, meeting.date);
    const [only] = inForce;
    const given = reading.questions.given(questionId("name", nameOf(line)));
    const isChanged = given !== undefined && isSaidOf(reading.register, group, given);
    if (only === undefined && !isChanged) return who.seats[0] ?? null;
    if (only !== undefined && inForce.length === 1 && !isChanged) return only;
    // Without a day, several seats may yet be one: only those in force now are asked about before.
    if (meeting === null && !isChanged && seatsOn(who, reading.asAt).length < 2) return null;
  }
  return askedSeat(reading, group, line);
}

/** The seats that a row may stand for on a day. */
export function seatsOn(who: Extract<Who, { kind: "seats" }>, day: PlainDate): readonly Seat[] {
  return coreOf(
    who,
    who.seats.filter((seat) => isInForce(seat, day)),
  );
}

/** A row that alone stands for its agency is its core seat, where that is one: not one that chairs a group or gets papers. */
function coreOf({ isCore }: Extract<Who, { kind: "seats" }>, seats: readonly Seat[]): readonly Seat[] {
  const core = isCore === true ? seats.filter(isCoreSeat) : [];
  return core.length === 1 ? core : seats;
}

function askedSeat(
  { register, questions }: Reading,
  group: Group,
  { who, said, cell }: LineAsked,
): Seat | string | null {
  const name = nameOf({ who, said });
  const id = questionId("name", name);
  const given = questions.given(id) ?? "";
  const isHere = isSaidOf(register, group, given);
  const isElsewhere = !isHere && who.kind === "unknown" && agencyAnswered(register, given) !== undefined;
  if (!isHere && !isElsewhere && (cell === null || questions.hold(id, cell))) return null;
  const question = questions.settled.get(id) ?? seatQuestion(register, group, { who, said });
  const answer = questions.answerTo({
    ...question,
    cells: cell === null ? [] : [cell],
    offers: isElsewhere
      ? [...question.offers.filter((offer) => offer !== LEAVE_OUT), given, LEAVE_OUT]
      : question.offers,
  });
  if (answer === null) return null;
  if (isElsewhere) return `${given}, which ${name} was said to be, is of no agency with a seat in ${group.group}.`;
  return register.seat(answer) ?? `It was answered that ${name} be left out.`;
}

/**
 * Of a row that an agency without a seat here is named in: the seat that it was said to be, a sentence where it was left out, "agency" where
 * it stands for that agency; null while that is asked, as more of its words may mean an agency with a seat.
 */
export function seatOfAgency(
  { register, questions }: Reading,
  group: Group,
  { who, said, cell }: LineAsked,
): Seat | string | null {
  if (who.kind !== "agency") return null;
  const question = agencyQuestion(register, group, { who, said });
  const own = register.where("Seats", "group", group.group);
  const isWhole = said.some((text) => register.agency(text) === who.agency);
  const others = said
    .flatMap((text) => partsOf(text, undefined).parts)
    .filter((part) => register.agency(part) === undefined);
  const mayBeOther = !isWhole && others.some((part) => !said.includes(part) && mayMeanAgency(register, own, part));
  if (!mayBeOther && questions.given(question.id) === undefined) return "agency";
  const answer = questions.answerTo({ ...question, cells: cell === null ? [] : [cell] });
  if (answer === null) return null;
  if (keyOf(answer) === keyOf(who.agency.agency)) return "agency";
  return register.seat(answer) ?? `It was answered that ${nameOf({ who, said })} be left out.`;
}

/** Which seat a row is in which an agency without one is named: it may be that agency, too. */
export function agencyQuestion(
  register: Register,
  group: Group,
  { who, said }: { readonly who: Extract<Who, { kind: "agency" }>; readonly said: readonly string[] },
): Question {
  const question = seatQuestion(register, group, { who, said });
  const { agency } = who.agency;
  return {
    ...question,
    ask: `Which seat of ${group.group} is '${nameOf({ who, said })}'? ${agency} is an agency, and has no seat here.`,
    offers: [...question.offers.slice(0, -1), agency, LEAVE_OUT],
    meanings: { ...question.meanings, [agency]: "the agency itself, without a seat" },
  };
}

/** Is that a seat of the group? */
export function isSeatOf(register: Register, group: Group, answer: string): boolean {
  const seat = register.seat(answer);
  return seat !== undefined && register.group(seat.group) === group;
}

/** Does an answer about a name say something in this group: a seat of its own, or to leave it out? */
export function isSaidOf(register: Register, group: Group, answer: string): boolean {
  return keyOf(answer) === keyOf(LEAVE_OUT) || isSeatOf(register, group, answer);
}

/** What the question which seat is meant is known by. */
export function nameOf({ who, said }: Pick<LineAsked, "who" | "said">): string {
  return who.kind === "unknown" ? who.name : said.filter((text) => text !== "").join(", ");
}

/** Which seat a row is: the likeliest first, then the others of its agency or of one that it may mean, then the rest by their agencies. */
export function seatQuestion(
  register: Register,
  group: Group,
  { who, said }: Pick<LineAsked, "who" | "said">,
): Question {
  const name = nameOf({ who, said });
  const whole = said.filter((text) => text !== "").join(", ");
  const own = register.where("Seats", "group", group.group);
  const ofAgency = who.kind === "seats" ? who.seats : [];
  const first = who.kind === "unknown" ? who.spelled : name;
  const { sorted, likely } = seatsByLikelihood(register, own, { name: first, whole, ofAgency });
  const words = new Map(own.map((seat) => [seat, seatWords(register, seat)]));
  const spelled = first === whole ? "so" : `'${first}'`;
  return {
    id: questionId("name", name),
    cells: [],
    ask:
      who.kind === "seats"
        ? `Which seat of ${group.group} is '${name}'?${who.seats.length > 1 ? " Its agency has several." : ""}`
        : `Which seat of ${group.group} is '${whole}'? No agency, alias, seat, name or post of the workbook is spelled ${spelled}.`,
    offers: [...sorted.map(({ seat }) => seat), LEAVE_OUT],
    meanings: Object.fromEntries(sorted.map((seat) => [seat.seat, words.get(seat) ?? ""])),
    proposed: likely?.seat ?? null,
  };
}
