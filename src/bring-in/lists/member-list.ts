import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import { nextId } from "../../records/next-id";
import { type Agency, type Group, type Seat } from "../../records/people";
import { idsNamed } from "../../register/ids-named";
import { agencyAnswered } from "../agency-answered";
import type { Plan, PlannedValue } from "../plan";
import { LEAVE_OUT, questionId } from "../questions";
import type { Reading } from "../read-block";
import { seatWords } from "../who";
import { ListGroups } from "./list-group";
import { lineLeftOut, type LineRead, listPlan } from "./list-plan";
import { rowGiven } from "./list-row";
import { HandOvers } from "./hand-overs";
import { memberCategory } from "./member-category";
import { MemberDays } from "./member-days";
import { AS_SHEET, AS_TABLE, MemberPosts } from "./member-posts";
import { seatAsItIs } from "./seat-as-it-is";
import { linesOf, type ListLine, type ListSheet } from "./list-sheet";

const NEW_SEAT = "A new seat";

/** Plans the rows of Seats that a list of members gives: a row of it is one seat. */
export function memberListPlan(list: ListSheet, reading: Reading): Plan {
  const members = new MemberList(list, reading);
  return listPlan(list, reading, {
    read: (line) => members.read(line),
    why: () => members.why,
    finish: () => members.posts.ask(),
    warnings: () => members.handOvers.words,
  });
}

/** A row of the list, and what it names. */
interface Member {
  readonly line: ListLine;
  readonly group: Group;
  readonly agency: Agency | null;
  readonly role: string;
  readonly name: string;
}

class MemberList {
  private readonly groups: ListGroups;
  private readonly days: MemberDays;
  private readonly used = new Set<Seat>();
  private readonly added: string[] = [];
  private readonly lines: readonly ListLine[];
  readonly handOvers: HandOvers;
  readonly posts: MemberPosts;

  constructor(
    list: ListSheet,
    private readonly reading: Reading,
  ) {
    this.groups = new ListGroups(reading.register, reading.questions, list);
    this.days = new MemberDays(reading, list);
    this.lines = linesOf(list);
    this.posts = new MemberPosts(reading);
    this.handOvers = new HandOvers(this.lines, (line) => this.days.of(line));
  }

  get why(): readonly string[] {
    const made = this.added.length;
    return [
      ...this.groups.why,
      ...this.days.why,
      ...(made === 0 ? [] : [`${countOf(made, "new seat")} got the next free id of the group.`]),
    ];
  }

  read(line: ListLine): LineRead {
    const unread = this.days.whyUnread(line);
    if (unread !== null) return lineLeftOut(line, unread);
    const earlier = this.handOvers.before(line);
    if (earlier === null) return {};
    const read = this.readSeat(line);
    const [why] = (read.leftOut ?? []).map((each) => each.why);
    if (why === undefined) return read;
    return {
      ...read,
      leftOut: [...(read.leftOut ?? []), ...earlier.flatMap((each) => lineLeftOut(each, why).leftOut ?? [])],
    };
  }

  /** The cells of a row, and of those who held its seat before. */
  private cellsOf(line: ListLine): readonly string[] {
    return [line, ...(this.handOvers.before(line) ?? [])].flatMap((each) => each.cells());
  }

  private readSeat(line: ListLine): LineRead {
    const member = this.memberOf(line);
    if (member === "asked") return { held: this.cellsOf(line) };
    if (typeof member === "string") return lineLeftOut(line, member);
    const seat = this.seatOf(member);
    if (seat === "asked") return { held: this.cellsOf(line) };
    if (seat === LEAVE_OUT) return lineLeftOut(line, "It was answered that this row be left out.");
    if (seat === null) return this.newSeat(member);
    this.used.add(seat);
    return this.seatThere(member, seat);
  }

  private memberOf(line: ListLine): Member | "asked" | string {
    const { register } = this.reading;
    const [said, role, name] = [line.said("Agency"), line.said("Role"), line.said("Name", " ")];
    if (line.cells().length === 1) return "Nothing else stands in its row, so it is taken for a heading.";
    if (said === "" && (role === "" || name === "")) return "Its row names no agency, and not both a role and a name.";
    const agency = said === "" ? null : this.agencyOf(line, said);
    if (agency === "asked") return "asked";
    if (agency === undefined) return `It was answered that ${said} be left out.`;
    const group = this.groups.of(line, { ask: "Which group are these people members of?" });
    if (typeof group === "string") return group;
    return { line, group: register.group(group.group) ?? group, agency, role, name };
  }

  /** Null for one that is said to be tied to none. */
  private agencyOf(line: ListLine, said: string): Agency | null | "asked" | undefined {
    const { register, questions } = this.reading;
    const known = register.agency(said);
    if (known !== undefined) return known;
    if (/^(?:none|independent|n\/a|-)$/i.test(said)) return null;
    const answer = questions.answerTo(
      {
        id: questionId("name", said),
        cells: this.cellsOf(line),
        ask: `Which agency is '${said}'? No agency or alias of the workbook is spelled so. If it is a new one, add it to Agencies first.`,
        offers: [...register.all("Agencies").map(({ agency }) => agency), LEAVE_OUT],
        proposed: null,
      },
      { meant: (given) => agencyAnswered(register, given)?.agency ?? given },
    );
    return answer === null ? "asked" : register.agency(answer);
  }

  /** The seat that a row is; null for a new one. */
  private seatOf(member: Member): Seat | "asked" | typeof LEAVE_OUT | null {
    const { register } = this.reading;
    const own = register.where("Seats", "group", member.group.group);
    const id = keyOf(member.line.said("Seat"));
    const free = own.filter((seat) => !this.used.has(seat));
    const byId = id === "" ? undefined : free.find(({ seat }) => keyOf(seat) === id);
    if (byId !== undefined) return byId;
    const alike = free.filter((seat) => (register.agency(seat.agency) ?? null) === member.agency);
    const [name, role] = [keyOf(member.name), keyOf(member.role)];
    const holders = new Set([name, ...this.handOvers.namesWith(member.line)]);
    const named = alike.filter((seat) => seat.name !== "" && holders.has(keyOf(seat.name)));
    const ofOthers = this.heldByOthers(member.line);
    const open = alike.filter((seat) => !ofOthers.has(keyOf(seat.name)));
    const posted = this.isOnlyOne(member.line) ? open.filter((seat) => role !== "" && keyOf(seat.role) === role) : [];
    for (const fitting of [named.filter((seat) => keyOf(seat.role) === role), named, posted]) {
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) return only;
    }
    return open.length === 0 ? null : this.ask(member, open);
  }

  /** The people of the other rows: a seat that one of them holds is not this row's. */
  private heldByOthers(line: ListLine): ReadonlySet<string> {
    const own = new Set(this.handOvers.namesWith(line));
    const names = this.lines.filter((other) => other.row !== line.row).map((other) => keyOf(other.said("Name", " ")));
    return new Set(names.filter((name) => name !== "" && !own.has(name) && !namesNobody(name)));
  }

  /** Is no other row of the same agency and role? Of several it cannot be told which of them has the seat. */
  private isOnlyOne(line: ListLine): boolean {
    const post = (each: ListLine): string =>
      ["Group", "Agency", "Role"].map((header) => keyOf(each.said(header))).join("|");
    const own = this.handOvers.before(line) ?? [];
    return this.lines.every(
      (other) => other.row === line.row || own.some(({ row }) => row === other.row) || post(other) !== post(line),
    );
  }

  private ask({ line, agency, name, role }: Member, alike: readonly Seat[]): Seat | "asked" | typeof LEAVE_OUT | null {
    const { register, questions } = this.reading;
    const words = [agency?.agency ?? "", role, name].filter((each) => each !== "").join(", ");
    const answer = questions.answerTo(
      {
        id: questionId("seat", words),
        cells: this.cellsOf(line),
        ask: `Is '${words}' in row ${line.row} one of the seats that are there, or a new one?`,
        offers: [...alike.map(({ seat }) => seat), NEW_SEAT, LEAVE_OUT],
        meanings: Object.fromEntries(alike.map((seat) => [seat.seat, seatWords(register, seat)])),
        proposed: null,
      },
      { alsoOf: name === "" ? [] : idsInRegisters(name, line.said("Agency")) },
    );
    if (answer === null) return "asked";
    if (answer === LEAVE_OUT) return LEAVE_OUT;
    return alike.find(({ seat }) => keyOf(seat) === keyOf(answer)) ?? null;
  }

  private newSeat(member: Member): LineRead {
    const { line, group, agency, role, name } = member;
    const category = memberCategory(this.reading, { line, role, cells: this.cellsOf(line) });
    if (category === null) return { held: this.cellsOf(line) };
    const values = {
      Seat: this.newId(member),
      Group: group.group,
      Agency: agency?.agency ?? "",
      Role: role === "" ? "Member" : role,
      Category: category,
      Name: name,
      ...this.contactOf(line),
      ...this.handOvers.days(line),
    };
    const notes = role === "" ? ["The sheet gives no role, and a seat must have one: Member."] : [];
    return { rows: [rowGiven({ table: "Seats", cells: this.cellsOf(line), values, notes, there: null })] };
  }

  /** What is different of a seat that is there; a first or last day, and a post, that differ from those in Seats are asked about. */
  private seatThere(member: Member, seat: Seat): LineRead {
    const { line, role, name } = member;
    const days = this.daysAgreed(line, seat);
    if (days === null) return { held: this.cellsOf(line) };
    const category =
      line.said("Category") === "" ? null : memberCategory(this.reading, { line, role, cells: this.cellsOf(line) });
    if (line.said("Category") !== "" && category === null) return { held: this.cellsOf(line) };
    const post = this.posts.agreed(line, seat, role);
    const values = {
      Seat: seat.seat,
      Role: post ?? seat.role,
      ...(category === null ? {} : { Category: category }),
      Name: name,
      ...this.contactOf(line),
      ...days,
    };
    const held = post === null ? line.cells("Role") : [];
    const cells = this.cellsOf(line).filter((cell) => !held.includes(cell));
    const row = rowGiven({ table: "Seats", cells, values, there: seatAsItIs(this.reading.register, seat) });
    // A post that stays as the table has it is remembered as the sheet's: next month it has not changed.
    return { held, rows: [post === null || role === "" || post === role ? row : { ...row, says: { Role: role } }] };
  }

  private daysAgreed(line: ListLine, seat: Seat): Readonly<Record<string, PlannedValue>> | null {
    const given = this.handOvers.days(line);
    // A blank is filled: it says nothing yet.
    const differ = Object.entries(given).filter(([header, { day }]) => {
      const there = header === "From" ? seat.from : seat.to;
      return there !== null && day !== there;
    });
    if (differ.length === 0) return given;
    const said = differ.map(([header, { day }]) => {
      const there = header === "From" ? seat.from : seat.to;
      return `${header} ${toLongDate(day)} on the sheet, ${toLongDate(there ?? day)} in Seats`;
    });
    const answer = this.reading.questions.answerTo({
      id: questionId("days", seat.seat),
      cells: this.cellsOf(line),
      ask: `${seat.seat} (${seatWords(this.reading.register, seat)}): ${said.join("; ")}. A seat counts from its first day to its last. Which holds?`,
      offers: [AS_SHEET, AS_TABLE],
      proposed: null,
    });
    if (answer === null) return null;
    const kept = new Set(differ.map(([header]) => header));
    return answer === AS_SHEET
      ? given
      : Object.fromEntries(Object.entries(given).filter(([header]) => !kept.has(header)));
  }

  private contactOf(line: ListLine): Readonly<Record<string, string>> {
    return { Email: line.said("Email"), Phone: line.said("Phone") };
  }

  /** Made as those of the agency's other seats in the group. */
  private newId({ line, group: { group }, agency }: Member): string {
    const { register, asAt } = this.reading;
    const written = line.said("Seat");
    const given = this.lines.map((each) => each.said("Seat"));
    const isAdded = this.added.some((each) => keyOf(each) === keyOf(written));
    const ids = register
      .where("Seats", "group", group)
      .filter((seat) => agency !== null && register.agency(seat.agency) === agency)
      .map(({ seat }) => seat);
    const model = ids.length > 0 ? ids : [`${group}-0`];
    const id =
      written !== "" && !isAdded && register.find("Seats", written) === undefined
        ? written
        : nextId(model, {
            day: asAt,
            first: group,
            digits: 1,
            taken: [...idsNamed(register, "Seats"), ...this.added, ...given],
          });
    this.added.push(id);
    return id;
  }
}

/** How a register asks whose seat a person's row is. */
function idsInRegisters(name: string, agency: string): readonly string[] {
  return [name, `${name}, ${agency}`, `${agency}, ${name}`].map((said) => questionId("name", said));
}
