import { render } from "lit-html";
import { fetchedAtLast } from "../../cells/fetched-apart";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import type { FoldedPart } from "./folded-part";
import { followSelection } from "./follow-selection";
import { MeetingChooser } from "./meeting-chooser";
import styles from "./meeting.css";
import { type MeetingPageDoes, meetingView } from "./meeting-view";
import { type MeetingModel, meetingModel } from "./meeting-view-model";
import type { NewMeetingPart } from "./new-meeting-part";
import type { RegisterPart } from "./register-part";
import type { WhyPart } from "./why-part";

/** What Tab comes to in a register to fill in. */
const MARKS = ".people [role=radio][tabindex='0']";
const HEADING = ".meeting h2";

/** Opens Meeting. */
export function meetingPage(pane: Pane, root: HTMLElement): void {
  new MeetingPage(pane, root);
}

/** Meeting: the meeting chosen, at first the nearest, how it stands, and its register, whose code is fetched after the page. */
class MeetingPage {
  private register: RegisterPart | null = null;
  private why: WhyPart | null = null;
  private folded: FoldedPart | null = null;
  private newMeeting: NewMeetingPart | null = null;
  private isWhyOpen = false;
  private isAdding = false;
  /** Is the focus to go to the register once it is there? */
  private isToEnter = false;
  private chooser: MeetingChooser | null = null;
  private readonly meeting: LatestModel<MeetingModel | null>;
  private readonly does: MeetingPageDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(styles);
    this.does = {
      goTo: (place) => void run(pane, showCell(place)),
      toggleWhy: () => {
        this.isWhyOpen = !this.isWhyOpen;
        this.draw();
        if (this.isWhyOpen) this.bringWhyIntoView();
      },
      addMeeting: () => this.openNewMeeting(),
      planYear: () => pane.show("year"),
    };
    this.meeting = new LatestModel(pane.book, () => this.draw());
    root.addEventListener("keydown", (event) => this.onKey(event));
    followSelection(pane, root);
    this.chooser = new MeetingChooser(pane, root, {
      changed: () => this.draw(),
      chosen: () => this.enter(),
    });
    pane.meeting.onChange(() => this.follow());
    pane.meeting.onAdd(() => this.openNewMeeting());
    pane.meeting.onEnter(() => {
      this.isToEnter = true;
      this.draw();
    });
    this.follow();
    void this.fetchParts();
  }

  private async fetchParts(): Promise<void> {
    const [{ RegisterPart }, { WhyPart }] = await fetchedAtLast(() =>
      Promise.all([
        import(/* webpackChunkName: "pane-register" */ "./register-part"),
        import(/* webpackChunkName: "pane-register" */ "./why-part"),
      ]),
    );
    this.register = new RegisterPart(this.pane, () => this.draw());
    this.why = new WhyPart(this.pane, () => this.draw());
    this.followParts();
    const [{ FoldedPart }, { NewMeetingPart }] = await fetchedAtLast(() =>
      Promise.all([
        import(/* webpackChunkName: "pane-meeting-more" */ "./folded-part"),
        import(/* webpackChunkName: "pane-meeting-more" */ "./new-meeting-part"),
      ]),
    );
    this.folded = new FoldedPart(this.pane, () => this.draw());
    this.followParts();
    this.newMeeting = new NewMeetingPart(this.pane, this.root, {
      changed: () => this.draw(),
      closed: () => this.closeNewMeeting(),
    });
    if (this.isAdding) this.openNewMeeting();
  }

  /** A meeting that was chosen here takes the focus: a register to fill in its first person, one that is over the heading. */
  private enter(): void {
    this.register?.openAgain();
    this.goToMarks();
  }

  /** Whoever came from another page goes on in the register, unless they have begun something else meanwhile. */
  private enterOnceThere(): void {
    const isThere = this.meeting.model?.id === this.pane.meeting.id && this.root.querySelector(".register") !== null;
    if (!this.isToEnter || !isThere) return;
    this.isToEnter = false;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches("[role=tab]") === true) this.goToMarks();
  }

  /** It opens where the page begins, which may be scrolled out of sight above what stays there. */
  private bringWhyIntoView(): void {
    const [why, above] = [this.root.querySelector("#why"), this.root.querySelector(".stays-above")];
    if (why === null || above === null) return;
    if (why.getBoundingClientRect().top < above.getBoundingClientRect().bottom) why.scrollIntoView({ block: "start" });
  }

  /** W in the register tells why, and the focus goes there; a second one closes it, and the focus goes back. */
  private onKey(event: KeyboardEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key.toLowerCase() !== "w" || !isPlain || !(event.target instanceof Element)) return;
    if (!event.target.matches("[role=radio], .meeting h2, #why *")) return;
    event.preventDefault();
    this.does.toggleWhy();
    if (this.isWhyOpen) this.root.querySelector<HTMLElement>("#why button:enabled")?.focus();
    else this.goToMarks();
  }

  private goToMarks(): void {
    const to = this.root.querySelector<HTMLElement>(MARKS) ?? this.root.querySelector<HTMLElement>(HEADING);
    to?.focus();
  }

  private openNewMeeting(): void {
    this.isAdding = true;
    this.newMeeting?.open();
  }

  private closeNewMeeting(): void {
    this.isAdding = false;
    this.draw();
    this.root.querySelector<HTMLElement>(".new-button")?.focus();
  }

  /** Shows the meeting chosen, whoever chose it. */
  private follow(): void {
    const { id } = this.pane.meeting;
    this.followParts();
    this.meeting.follow(
      id === null ? null : { key: `meeting ${id}`, model: (register, today) => meetingModel(register, id, today) },
    );
  }

  private followParts(): void {
    const { id } = this.pane.meeting;
    this.register?.follow(id);
    this.why?.follow(id);
    this.folded?.follow(id);
  }

  private draw(): void {
    if (this.chooser === null) return;
    const shown = {
      none: this.chooser.none,
      chooser: this.chooser.view(),
      adding: this.isAdding ? (this.newMeeting?.view() ?? null) : null,
      meeting: this.meeting.model,
      isWhyOpen: this.isWhyOpen,
      why: this.why?.view() ?? null,
      register: this.register?.view() ?? null,
      folded: this.folded?.view() ?? null,
    };
    render(meetingView(shown, this.does), this.root);
    this.enterOnceThere();
  }
}
