import { keyOf } from "../records/cell";
import { toLongDate } from "../calendar/plain-date";
import { type Claim, PRESENCE, saidBy, whoseIs } from "./claim";
import { saidWith } from "./split-mark";
import type { Meanings } from "./mark-meanings";
import type { AttendanceSaid, Meaning } from "./mark-words";
import { LEAVE_OUT, type Questions, questionId } from "./questions";

/** What is known of one seat, or one guest, at one meeting: the claims that say it, and what they say. */
export interface Marked {
  readonly claim: Claim;
  readonly said: AttendanceSaid;
  readonly cells: readonly string[];
  readonly person: string;
}

export interface Merged {
  readonly marked: readonly Marked[];
  readonly leftOut: readonly { readonly cell: string; readonly text: string; readonly why: string }[];
  readonly held: ReadonlySet<string>;
}

/** Best first: of people of one agency the one who was there counts. */
const ORDER: readonly Meaning[] = [
  "Present",
  "Remote",
  "Deputy",
  "Coming",
  "Apologies",
  "Absent",
  "In attendance",
  "Not expected",
  "Not yet marked",
];

/**
 * Puts together the claims about one seat at one meeting. Two rows of one seat are a hand-over as long as one of them is marked; people
 * indented under one agency are its people. What remains doubtful is asked about, a mark at a time.
 */
export function mergeClaims(claims: readonly Claim[], meanings: Meanings, questions: Questions): Merged {
  const merging = new Merging(meanings, questions);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = claimKey(claim);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [claim]);
    else known.push(claim);
  }
  for (const group of groups.values()) merging.take(group);
  return merging;
}

/** One seat at one meeting; of guests and of agencies without a seat one person. */
export function claimKey({ meeting, seat, agency, person }: Claim): string {
  return keyOf(seat !== null ? `${meeting.id}|${seat.seat}` : `${meeting.id}||${agency?.agency ?? ""}|${person}`);
}

class Merging implements Merged {
  readonly marked: Marked[] = [];
  readonly leftOut: { cell: string; text: string; why: string }[] = [];
  readonly held = new Set<string>();

  constructor(
    private readonly meanings: Meanings,
    private readonly questions: Questions,
  ) {}

  take(claims: readonly Claim[]): void {
    const said = claims.filter((claim) => saidBy(claim) !== null && saidBy(claim)?.status !== "Not expected");
    const others = claims.filter((claim) => !said.includes(claim));
    if (said.length > 0) {
      for (const { cell, text } of others)
        this.leftOut.push({ cell, text, why: "Another row of the same seat is marked for that day." });
      this.takeSaid(said);
      return;
    }
    const settled = others.flatMap((claim) => this.settled(claim) ?? []);
    if (settled.length > 0) this.takeSaid(settled);
  }

  /** The claim with what its mark means; null while that is asked. */
  private settled(claim: Claim): Claim | null {
    const { reading, mark, more, cell, text } = claim;
    if (reading.kind === "said") return claim;
    if (reading.kind === "nothing") return null;
    const answer = this.questions.answerTo(this.meanings.question(mark, reading, [cell]));
    if (answer === null) this.held.add(cell);
    else if (answer === LEAVE_OUT)
      this.leftOut.push({ cell, text, why: `It was answered that '${text}' be left out.` });
    else {
      const bare: AttendanceSaid = { status: answer as Meaning };
      return { ...claim, reading: { kind: "said", said: saidWith(bare, more) ?? bare } };
    }
    return null;
  }

  private takeSaid(claims: readonly Claim[]): void {
    const [first] = claims;
    if (first === undefined) return;
    const statuses = new Set(claims.map((claim) => saidBy(claim)?.status));
    const isOneAgency = claims.every(({ line }) => line === first.line && line.startsWith("under "));
    if (statuses.size === 1 || isOneAgency) {
      const best = [...claims].sort((a, b) => rank(a) - rank(b))[0] ?? first;
      const same = claims.filter((claim) => rank(claim) === rank(best));
      this.mark(best, claims, namesOf(same));
      return;
    }
    const offers = [...statuses].filter((status) => status !== undefined);
    const answer = this.questions.answerTo({
      id: questionId("two", first.meeting.id, first.seat?.seat ?? first.person),
      cells: claims.map(({ cell }) => cell),
      ask: `${whoseIs(first)} is marked on ${claims.length} rows for ${toLongDate(first.meeting.date)}, and they differ. Which holds?`,
      offers: [...offers, LEAVE_OUT],
      proposed: null,
    });
    if (answer === null) claims.forEach(({ cell }) => this.held.add(cell));
    else if (answer === LEAVE_OUT)
      claims.forEach(({ cell, text }) =>
        this.leftOut.push({ cell, text, why: "It was answered that both be left out." }),
      );
    else {
      const chosen = claims.filter((claim) => saidBy(claim)?.status === answer);
      this.mark(chosen[0] ?? first, claims, namesOf(chosen));
    }
  }

  private mark(claim: Claim, of: readonly Claim[], person: string): void {
    const said = saidBy(claim);
    if (said === null) return;
    this.marked.push({
      claim,
      said,
      cells: [claim.cell, ...of.map(({ cell }) => cell).filter((cell) => cell !== claim.cell)],
      person,
    });
  }
}

function rank(claim: Claim): number {
  return ORDER.indexOf(saidBy(claim)?.status ?? "Not yet marked");
}

function namesOf(claims: readonly Claim[]): string {
  return [
    ...new Set(
      claims.filter((claim) => !claim.isDeputy && (isThere(claim) || claims.length === 1)).map(({ person }) => person),
    ),
  ]
    .filter((person) => person !== "")
    .join("; ");
}

function isThere(claim: Claim): boolean {
  return PRESENCE.includes(saidBy(claim)?.status ?? "Not yet marked");
}
