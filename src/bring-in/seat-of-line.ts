import type { Group, Seat } from "../records/people";
import { isInForce } from "../register/register";
import type { MeetingMeant } from "./match-meeting";
import { LEAVE_OUT, type Question, questionId } from "./questions";
import type { Reading } from "./read-block";
import { likelySeat, seatWords, type Who } from "./who";

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
    const inForce = meeting === null ? who.seats : who.seats.filter((seat) => isInForce(seat, meeting.date));
    const [only] = inForce;
    if (only === undefined) return who.seats[0] ?? null;
    if (inForce.length === 1) return only;
  }
  return askedSeat(reading, group, line);
}

function askedSeat(
  { register, questions }: Reading,
  group: Group,
  { who, said, cell }: LineAsked,
): Seat | string | null {
  const own = register.where("Seats", "group", group.group);
  const offered = who.kind === "seats" ? who.seats : own;
  const name = who.kind === "unknown" ? who.name : said.filter((text) => text !== "").join(", ");
  const id = questionId("name", name);
  const given = questions.given(id);
  if (given === undefined && (cell === null || questions.hold(id, cell))) return null;
  const elsewhere = given === undefined ? undefined : register.seat(given);
  const answer = questions.answerTo({
    ...nameQuestion(name, group, who.kind === "seats"),
    id,
    cells: cell === null ? [] : [cell],
    offers: [
      ...new Set([...offered, ...(elsewhere === undefined ? [] : [elsewhere])].map(({ seat }) => seat)),
      LEAVE_OUT,
    ],
    meanings: Object.fromEntries(offered.map((seat) => [seat.seat, seatWords(register, seat)])),
    proposed: likelySeat(register, offered, name)?.seat ?? null,
  });
  if (answer === null) return null;
  if (answer === LEAVE_OUT || elsewhere === undefined) return `It was answered that ${name} be left out.`;
  const agency = register.agency(elsewhere.agency);
  const here =
    own.find((seat) => seat === elsewhere) ??
    own.find((seat) => agency !== undefined && register.agency(seat.agency) === agency);
  return here ?? `${elsewhere.seat}, which ${name} was said to be, is of no agency with a seat in ${group.group}.`;
}

function nameQuestion(name: string, { group }: Group, isOneOfSeveral: boolean): Pick<Question, "ask"> {
  return {
    ask: isOneOfSeveral
      ? `Which seat of ${group} is '${name}'? Its agency has several.`
      : `Which seat of ${group} is '${name}'? No agency, alias, seat, name or post of the workbook is spelled so.`,
  };
}
