import type { TemplateResult } from "lit-html";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { choicesOf, type MeetingChoices, meetingChoices, MOST_LISTED } from "./meeting-choice-view-model";
import { type ChooserDoes, meetingChooserView, type Progress } from "./meeting-chooser-view";
import { standingSought } from "./meeting-standing";
import { MeetingStandings } from "./meeting-standings";

const NO_CHOICES: MeetingChoices = { none: "", meetings: [], nearest: null, more: 0, foundBy: "", among: null };

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Chooses the meeting shown: at first the nearest. One that is chosen stays so until another is. */
export class MeetingChooser {
  private typed = "";
  private isOpen = false;
  private active: string | null = null;
  private shown = NO_CHOICES;
  /** How far the search for a standing has come; null where there is none. */
  private progress: Progress | null = null;
  private readonly choices: LatestModel<MeetingChoices>;
  private readonly standings: MeetingStandings;
  private readonly does: ChooserDoes = {
    type: (typed) => this.type(typed),
    open: () => this.open(),
    close: () => this.close(),
    choose: (id) => this.choose(id),
    keys: (event) => this.onKey(event),
  };

  /** `changed` is told whenever it is to be drawn again, `chosen` when a meeting was chosen here. */
  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
    private readonly tell: { readonly changed: () => void; readonly chosen: () => void },
  ) {
    this.standings = new MeetingStandings(pane.live, () => this.takeStandings());
    this.choices = new LatestModel(pane.book, () => this.takeChoices());
    this.look();
  }

  /** Why there is no meeting at all to choose; "" where there is one. */
  get none(): string {
    return this.shown.none;
  }

  view(): TemplateResult {
    const { typed, isOpen, active, shown: choices, progress } = this;
    const standingOf = (id: string) => this.standings.of(id);
    return meetingChooserView(
      { choices, typed, isOpen, active, chosen: this.pane.meeting.id, standingOf, progress },
      this.does,
    );
  }

  private look(): void {
    const { typed } = this;
    this.choices.follow({
      key: `meetings ${typed}`,
      fromWholeWorkbook: true,
      model: (register, today) => meetingChoices(register, typed, today),
    });
  }

  /** The nearest is chosen where none is, or the one that was is gone. */
  private takeChoices(): void {
    const { meeting, live } = this.pane;
    this.show();
    const isThere = meeting.id !== null && live.register.meeting(meeting.id) !== undefined;
    if (!isThere && this.choices.model !== null) meeting.choose(this.shown.nearest);
    this.tell.changed();
  }

  private takeStandings(): void {
    if (!this.isOpen) return;
    this.show();
    this.tell.changed();
  }

  /** Lists what was found so far, and has how it stands worked out while the list is open. */
  private show(): void {
    const choices = this.choices.model ?? NO_CHOICES;
    const { among } = choices;
    const sought = among === null ? null : standingSought(this.typed);
    this.shown = choices;
    this.progress = null;
    if (!this.isOpen) return;
    if (among === null || sought === null) return this.standings.ask(choices.meetings.map(({ id }) => id));
    this.standings.ask(among, { fits: sought.fits, count: MOST_LISTED });
    const { register, today } = this.pane.live;
    const found = among.filter((id) => {
      const standing = this.standings.of(id);
      return standing !== null && sought.fits(standing);
    });
    const done = among.filter((id) => this.standings.isKnown(id)).length;
    const { meetings, nearest } = choicesOf(register, found, today);
    this.shown = { ...choices, meetings, nearest };
    const isDone = done === among.length || found.length >= MOST_LISTED;
    this.progress = { done, of: among.length, isDone };
    if (meetings.every(({ id }) => id !== this.active)) this.active = nearest;
  }

  private type(typed: string): void {
    this.typed = typed;
    this.isOpen = true;
    this.look();
    this.activate(this.shown.nearest);
  }

  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.show();
    const { id } = this.pane.meeting;
    this.activate(this.shown.meetings.some((each) => each.id === id) ? id : this.shown.nearest);
  }

  private close(): void {
    if (!this.isOpen && this.typed === "") return;
    this.isOpen = false;
    this.typed = "";
    this.standings.ask([]);
    this.look();
    this.tell.changed();
  }

  private choose(id: string): void {
    this.pane.meeting.choose(id);
    this.close();
    this.tell.chosen();
  }

  private activate(id: string | null): void {
    this.active = id;
    this.tell.changed();
    this.root.querySelector(".found .active")?.scrollIntoView({ block: "nearest" });
  }

  private onKey(event: KeyboardEvent): void {
    const { meetings } = this.shown;
    const steps = STEPS[event.key];
    if (steps !== undefined) {
      const at = meetings.findIndex(({ id }) => id === this.active);
      if (this.isOpen) this.activate(meetings[(at + steps + meetings.length) % meetings.length]?.id ?? null);
      else this.open();
    } else if (event.key === "Enter") {
      if (this.isOpen && this.active !== null) this.choose(this.active);
      else this.tell.chosen();
    } else if (event.key === "Escape" && this.isOpen) this.close();
    else return;
    event.preventDefault();
  }
}
