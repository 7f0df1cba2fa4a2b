import type { TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { addToSchedule } from "./add-to-schedule";
import { PlanChoices, reportsOf } from "./plan-choices";
import styles from "./plan.css";
import { type PlanDoes, planView } from "./plan-view";
import { type BodyPlan, forwardPlan } from "./plan-view-model";
import { type ProposalList, scheduleProposal, scheduleYears, type YearChoice } from "./schedule-view-model";

/** A year's forward plan: who reports at which meeting, and what is proposed, placed and added as the officer chooses. */
export class PlanPart {
  private readonly choices = new PlanChoices();
  private chosenYear: PlainDate | null = null;
  private readonly years: LatestModel<readonly YearChoice[]>;
  private readonly proposal: LatestModel<ProposalList>;
  private readonly plans: LatestModel<readonly BodyPlan[]>;
  private readonly does: PlanDoes;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    pane: Pane,
    private readonly root: HTMLElement,
    private readonly changed: () => void,
  ) {
    adoptStyles(styles);
    this.does = {
      chooseYear: (start) => {
        this.chosenYear = start;
        this.follow();
      },
      goTo: (place) => void run(pane, showCell(place)),
      take: (line, isTaken) => {
        this.choices.take(line, isTaken);
        this.changed();
      },
      move: (line, meeting) => {
        this.choices.move(line, meeting);
        this.moved(line.key);
      },
      add: (placed, { currentTarget }) =>
        void run(pane, addToSchedule(reportsOf(placed)), currentTarget instanceof Element ? currentTarget : null),
    };
    this.years = new LatestModel(pane.book, changed);
    this.proposal = new LatestModel(pane.book, changed);
    this.plans = new LatestModel(pane.book, changed);
  }

  /** Follows the workbook while it is on show. */
  show(isShown: boolean): void {
    this.years.follow(isShown ? { key: "schedule years", model: scheduleYears, fromWholeWorkbook: true } : null);
    this.follow();
  }

  view(): TemplateResult {
    const proposal = this.proposal.model;
    return planView(
      {
        years: this.years.model ?? [],
        year: this.year,
        proposal,
        plans: this.plans.model ?? [],
        placed: this.choices.placed(proposal?.lines ?? []),
      },
      this.does,
    );
  }

  /** The year chosen while it is among the choices, else the first of them. */
  private get year(): PlainDate | null {
    const years = this.years.model ?? [];
    return years.find(({ start }) => start === this.chosenYear)?.start ?? years[0]?.start ?? null;
  }

  private follow(): void {
    const start = this.year;
    this.proposal.follow(
      start === null
        ? null
        : {
            key: `schedule ${start}`,
            fromWholeWorkbook: true,
            model: (register, today) => scheduleProposal(register, start, today),
          },
    );
    this.plans.follow(
      start === null
        ? null
        : {
            key: `plan ${start}`,
            fromWholeWorkbook: true,
            model: (register, today) => forwardPlan(register, start, today),
          },
    );
  }

  /** Shows a line where it stands now; what had the focus in the table keeps it there. */
  private moved(key: string): void {
    const hadFocus = document.activeElement?.closest(".plan-table") !== null;
    this.changed();
    if (!hadFocus) return;
    const marks = [...this.root.querySelectorAll<HTMLElement>("[data-proposed]")];
    marks.find((mark) => mark.dataset["proposed"] === key)?.focus();
  }
}
