import type { Entries } from "../marking/entries";
import { Marking } from "../marking/marking";
import type { Pane } from "../pane";
import type { BallotsDo } from "./ballot-line-view";
import { type BallotLine, ballotLines, isSameBallot, type VoteColumn } from "./ballot-lines";
import { type Ballot, type BallotsShown, ballotsShown, notYetVoted } from "./ballots-shown";
import { draftFor, momentRead, type ProxyOpened, takeProxy } from "./proxy-draft";
import type { VoteModel } from "./vote-view-model";

/** What is marked on a decision, and the proxy that is open there. */
interface Session {
  readonly decision: string;
  readonly marking: Marking<VoteColumn>;
  opened: ProxyOpened | null;
}

/** The ballots of the decision chosen: shows who voted how, and writes the officer's marks into Votes. */
export class BallotsPart {
  private readonly sessions = new Map<string, Session>();
  private session: Session | null = null;
  private lines: readonly BallotLine[] = [];
  private activeLine = "";

  readonly does: BallotsDo = {
    vote: (key, ballot) => this.vote(key, ballot),
    voteRest: (ballot) => this.voteRest(ballot),
    undo: () => this.session?.marking.undo(),
    activate: (key) => this.activate(key),
    openProxy: (key) => this.openProxy(key, ""),
    keepTheirs: (key) => this.change((entries) => entries.keepTheirs(key)),
    putMine: (key) => this.change((entries) => entries.putMine(key)),
    tryAgain: () => this.change((entries) => entries.tryAgain()),
    typeProxy: (field, typed) =>
      this.open(({ draft, errors, ...opened }) => ({
        ...opened,
        draft: { ...draft, [field]: typed },
        errors: { ...errors, [field]: "" },
      })),
    takeProxy: () => this.takeProxy(),
    closeProxy: () => this.open(() => null),
    momentRead: (typed) => {
      const { register, today } = this.pane.live;
      return this.session === null ? "" : momentRead(register, { decision: this.session.decision, today }, typed);
    },
  };

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    document.addEventListener("visibilitychange", () => this.session?.marking.saveNow());
  }

  /** Shows the ballots of that decision from now on; what was marked on the one before is saved at once. */
  follow(decision: string | null): void {
    if (decision === (this.session?.decision ?? null)) return;
    this.session?.marking.saveNow();
    this.session = decision === null ? null : this.sessionOf(decision);
    this.lines = [];
    this.activeLine = "";
  }

  /** Takes in what the sheet says now. */
  take(vote: VoteModel): void {
    this.lines = vote.lines;
    this.session?.marking.compare();
  }

  get shown(): BallotsShown | null {
    const { session, lines } = this;
    return session === null ? null : ballotsShown(lines, session.marking, session.opened);
  }

  /** The line that Tab comes to. */
  get active(): string {
    const isThere = this.lines.some(({ key }) => key === this.activeLine);
    return isThere ? this.activeLine : (this.lines[0]?.key ?? "");
  }

  private sessionOf(decision: string): Session {
    const known = this.sessions.get(decision);
    if (known !== undefined) return known;
    const { live } = this.pane;
    const marked = {
      table: "Votes",
      lines: () => ballotLines(live.register, decision, live.today),
      isThere: isSameBallot(live.register),
      newRows: "rows for ballots that have none yet",
      nameOf: (key: string) => this.lineOf(key)?.name ?? "",
    } as const;
    const session: Session = { decision, marking: new Marking(this.pane, marked, this.changed), opened: null };
    this.sessions.set(decision, session);
    return session;
  }

  private lineOf(key: string): BallotLine | undefined {
    return this.lines.find((line) => line.key === key);
  }

  /** One who is not here votes by proxy alone: a ballot opens it, and is written with it. */
  private vote(key: string, ballot: Ballot | ""): void {
    const line = this.lineOf(key);
    if (line === undefined) return;
    const isProxy = line.isHere || line.cells.proxy === "Yes";
    if (isProxy || ballot === "") this.change((entries) => entries.mark(line, { vote: ballot }));
    else this.openProxy(key, ballot);
  }

  private voteRest(ballot: Ballot): void {
    this.change((entries) => {
      for (const line of notYetVoted(this.lines, entries)) entries.mark(line, { vote: ballot });
    });
  }

  private openProxy(key: string, ballot: Ballot | ""): void {
    const { session } = this;
    const line = this.lineOf(key);
    if (session === null || line === undefined || (line.isHere && line.cells.proxy !== "Yes")) return;
    const shown = { ...line, cells: session.marking.entries.cellsOf(line) };
    const isOpen = session.opened?.line === key;
    session.opened =
      isOpen && session.opened !== null
        ? { ...session.opened, draft: { ...session.opened.draft, vote: ballot || session.opened.draft.vote } }
        : { line: key, draft: draftFor(shown, ballot || "For"), errors: {} };
    this.changed();
  }

  private open(change: (opened: ProxyOpened) => ProxyOpened | null): void {
    const { session } = this;
    if (session === null || session.opened === null) return;
    session.opened = change(session.opened);
    this.changed();
  }

  private takeProxy(): boolean {
    const { session } = this;
    const opened = session?.opened ?? null;
    const line = opened === null ? undefined : this.lineOf(opened.line);
    if (session === null || opened === null || line === undefined) return true;
    const { live } = this.pane;
    const taken = takeProxy(live.register, { decision: session.decision, line, today: live.today }, opened.draft);
    if ("errors" in taken) {
      this.open((each) => ({ ...each, errors: taken.errors }));
      return false;
    }
    session.opened = null;
    this.change((entries) => entries.mark(line, taken.cells));
    return true;
  }

  private activate(key: string): void {
    if (key === this.activeLine) return;
    this.activeLine = key;
    this.changed();
  }

  private change(change: (entries: Entries<VoteColumn>) => void): void {
    this.session?.marking.change(change);
  }
}
