import { render } from "lit-html";
import type { SelectedCell } from "../../excel/excel-port";
import { showCell } from "../actions/show-cell";
import { focusMarks } from "../marking/line-keys";
import { faultOf, shownOf } from "../marking/marked-table";
import markingStyles from "../marking/marking.css";
import { followSelection } from "../meeting/follow-selection";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { shortDate } from "../words/day-words";
import { addDecision } from "./add-decision";
import { BallotsPart } from "./ballots-part";
import { changeDecision, type DecisionChange, type FieldColumn } from "./change-decision";
import { decisionAtCell } from "./decision-at-cell";
import type { NewDecision } from "./new-decision-view";
import { preside } from "./presiding";
import styles from "./vote.css";
import { timeWhile, type VoteChoice, voteChoice } from "./vote-choice-view-model";
import { type VotePageDoes, voteView } from "./vote-view";
import { type VoteModel, voteModel } from "./vote-view-model";

/** Opens Vote. */
export function votePage(pane: Pane, root: HTMLElement): void {
  new VotePage(pane, root);
}

/** Vote: a decision of the meeting chosen, at first one that is still open, how it stands, and its ballots. */
class VotePage {
  private readonly choice: LatestModel<VoteChoice>;
  private readonly vote: LatestModel<VoteModel | null>;
  private readonly ballots: BallotsPart;
  private decision: string | null = null;
  /** The decision chosen last at each meeting. */
  private readonly chosenAt = new Map<string, string>();
  /** What is being entered at each meeting. */
  private readonly enteredAt = new Map<string, NewDecision>();
  private selected: string | null = null;
  private isAdding = false;
  /** The decision that was added from here, until its ballots are there to take the focus. */
  private awaited: string | null = null;
  private faults: Partial<Record<FieldColumn, string>> = {};
  private readonly does: VotePageDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(markingStyles);
    adoptStyles(styles);
    this.ballots = new BallotsPart(pane, () => this.draw());
    this.does = {
      chooseMeeting: (id) => pane.meeting.choose(id),
      chooseDecision: (id) => this.chooseDecision(id),
      enterBallots: () => focusMarks(this.root.querySelector(".ballots")),
      begin: () => this.begin(),
      goTo: (place) => void run(pane, showCell(place)),
      show: (page) => pane.show(page),
      objected: () =>
        void this.change([
          { column: "method", from: "Consensus", to: "Vote" },
          { column: "consensus", from: "Yes", to: "No" },
        ]),
      escalate: (to) =>
        void this.change([
          { column: "escalatedTo", from: "", to },
          { column: "escalatedOn", from: "", to: shortDate(pane.live.today) },
        ]),
      ballots: this.ballots.does,
      fields: {
        change: (column, to) => this.changeField(column, to),
        preside: (to) => {
          const { presiding } = this.vote.model?.fields ?? {};
          if (presiding != null) void preside(pane, presiding, to).then(() => this.draw());
        },
      },
      entered: {
        type: (changed) => this.enter({ ...changed, titleFault: "", timeFault: "" }),
        add: () => void this.add(),
        cancel: () => this.close(),
      },
    };
    this.vote = new LatestModel(pane.book, () => this.takeVote());
    this.choice = new LatestModel(pane.book, () => this.takeChoice());
    pane.meeting.onChange(() => this.follow());
    followSelection(pane, root, (cell) => this.followCell(cell));
    this.follow();
  }

  private follow(): void {
    const { id } = this.pane.meeting;
    this.choice.follow({
      key: `vote at ${id ?? ""}`,
      fromWholeWorkbook: true,
      model: (register, today) => voteChoice(register, id, today),
    });
  }

  /** Keeps the decision where it is still of the meeting, and takes the one proposed where it is not. */
  private takeChoice(): void {
    const choice = this.choice.model;
    if (choice?.meeting != null && this.pane.meeting.id === null) return this.pane.meeting.choose(choice.meeting);
    const kept = this.chosenAt.get(choice?.meeting ?? "") ?? null;
    const isThere = choice?.decisions.some(({ id }) => id === kept) ?? false;
    const next = isThere ? kept : (choice?.proposed ?? null);
    if (next === this.decision) this.draw();
    else this.showDecision(next);
  }

  /** Shows the decision of the row that is selected in the sheets, whenever that is another one. */
  private followCell(cell: SelectedCell): void {
    const { register } = this.pane.live;
    const id = decisionAtCell(register, cell);
    const meeting = register.meeting(register.find("Decisions", id ?? "")?.meeting ?? "")?.meeting;
    if (id === null || meeting === undefined || id === this.selected) return;
    this.selected = id;
    this.chosenAt.set(meeting, id);
    if (meeting !== this.choice.model?.meeting) this.pane.meeting.choose(meeting);
    else if (id !== this.decision) this.showDecision(id);
  }

  private get entered(): NewDecision | null {
    return this.enteredAt.get(this.choice.model?.meeting ?? "") ?? null;
  }

  private setEntered(entered: NewDecision | null): void {
    const meeting = this.choice.model?.meeting ?? "";
    if (entered === null) this.enteredAt.delete(meeting);
    else this.enteredAt.set(meeting, entered);
    this.draw();
  }

  private chooseDecision(id: string): void {
    const meeting = this.choice.model?.meeting ?? null;
    if (meeting !== null) this.chosenAt.set(meeting, id);
    this.showDecision(id);
  }

  private showDecision(id: string | null): void {
    this.decision = id;
    this.faults = {};
    this.ballots.follow(id);
    this.vote.follow(
      id === null ? null : { key: `vote on ${id}`, model: (register, today) => voteModel(register, id, today) },
    );
  }

  private takeVote(): void {
    const vote = this.vote.model;
    if (vote !== null) this.ballots.take(vote);
    this.draw();
  }

  private changeField(column: FieldColumn, typed: string): void {
    const { fields } = this.vote.model ?? {};
    if (fields === undefined) return;
    const fault = faultOf("Decisions", column, typed);
    this.faults = { ...this.faults, [column]: fault };
    if (fault !== "") return this.draw();
    const from = {
      time: fields.time,
      chairConsents: fields.consent?.says ?? "",
      consultation: fields.consultation,
      implementationDate: fields.inForceFrom ?? "",
    }[column];
    void this.change([{ column, from, to: shownOf("Decisions", column, typed) }]);
  }

  /** Where it is not written, the controls go back to what the sheet says. A button that goes then leaves the focus to Decision. */
  private async change(changes: readonly DecisionChange[]): Promise<void> {
    const vote = this.vote.model;
    const focused = document.activeElement;
    if (vote !== null) await changeDecision(this.pane, vote, changes);
    this.draw();
    if (focused?.isConnected === false && document.activeElement === document.body)
      this.root.querySelector<HTMLElement>("#vote-decision")?.focus();
  }

  private begin(): void {
    const choice = this.choice.model;
    const time = choice === null ? "" : timeWhile(choice, this.pane.live.today, clockNow());
    this.setEntered({ title: "", kind: "vote", time, titleFault: "", timeFault: "" });
    this.root.querySelector<HTMLElement>("#new-title")?.focus();
  }

  private enter(changed: Partial<NewDecision>): void {
    if (this.entered !== null) this.setEntered({ ...this.entered, ...changed });
  }

  private async add(): Promise<void> {
    const { entered } = this;
    const choice = this.choice.model;
    if (this.isAdding || entered === null || choice?.meeting == null) return;
    const title = entered.title.trim();
    const timeFault = faultOf("Decisions", "time", entered.time);
    if (title === "" || timeFault !== "") {
      this.enter({ titleFault: title === "" ? "Say what is decided." : "", timeFault });
      this.root.querySelector<HTMLElement>(".new-decision [aria-invalid=true]")?.focus();
      return;
    }
    const { nextId: id, meeting } = choice;
    const { kind, time } = entered;
    this.chosenAt.set(meeting, id);
    const { hasFocusOnForm } = this;
    this.isAdding = true;
    const isAdded = await addDecision(this.pane, { id, meeting, title, kind, time });
    this.isAdding = false;
    if (!isAdded) return;
    this.awaited = hasFocusOnForm || this.hasFocusOnForm ? id : null;
    this.close(hasFocusOnForm);
  }

  private get hasFocusOnForm(): boolean {
    return this.root.querySelector(".new-decision")?.contains(document.activeElement) === true;
  }

  private close(hadFocus = this.hasFocusOnForm): void {
    this.setEntered(null);
    if (hadFocus) this.root.querySelector<HTMLElement>("#vote-decision, .small-button")?.focus();
  }

  private draw(): void {
    const choice = this.choice.model;
    if (choice === null) return;
    const shown = {
      choice,
      chosen: this.decision,
      vote: this.vote.model,
      ballots: this.ballots.shown,
      active: this.ballots.active,
      faults: this.faults,
      entered: this.entered,
    };
    render(voteView(shown, this.does), this.root);
    this.enterAwaited();
  }

  /** The focus goes on to the ballots of a decision that was added, or to what is to be done first there. */
  private enterAwaited(): void {
    const { awaited, root } = this;
    if (awaited === null || this.vote.model?.decision !== awaited || this.entered !== null) return;
    this.awaited = null;
    if (document.activeElement !== document.body && !root.contains(document.activeElement)) return;
    focusMarks(root.querySelector(".ballots"), { preventScroll: true });
    if (root.querySelector(".ballots")?.contains(document.activeElement) !== true)
      root.querySelector<HTMLElement>(".vote > .small-button.primary, h2 .title")?.focus();
  }
}

function clockNow(): string {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
