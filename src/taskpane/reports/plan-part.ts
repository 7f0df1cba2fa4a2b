import type { TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { HeldLines } from "../parts/held-lines";
import { addToSchedule } from "./add-to-schedule";
import { type PlacedLine, PlanChoices, reportsOf } from "./plan-choices";
import styles from "./plan.css";
import { type PlanDoes, planView } from "./plan-view";
import { type BodyPlan, forwardPlan } from "./plan-view-model";
import { type ProposalList, scheduleProposal, scheduleYears, type YearChoice } from "./schedule-view-model";

/** Every line that is proposed stands alike. */
const AS_PROPOSED = { state: null, when: "" } as const;

/** A year's forward plan: who reports at which meeting, and what is proposed, placed and added as the officer chooses. */
export class PlanPart {
  private readonly choices = new PlanChoices();
  private chosenYear: PlainDate | null = null;
  private readonly years: LatestModel<readonly YearChoice[]>;
  private readonly proposal: LatestModel<ProposalList>;
  private readonly plans: LatestModel<readonly BodyPlan[]>;
  private readonly does: PlanDoes;
  /** The lines that were on show when one of them was added. */
  private readonly held: HeldLines<readonly PlacedLine[]>;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    pane: Pane,
    private readonly root: HTMLElement,
    private readonly changed: () => void,
  ) {
    adoptStyles(styles);
    this.does = {
      show: (page) => pane.show(page),
      chooseYear: (start) => {
        this.held.release();
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
      isDone: (placed) => this.held.isDone(placed.line.key, this.standing(placed.line.key)),
      addOne: (placed, event) => {
        this.held.hold(this.listed, { key: placed.line.key, ...AS_PROPOSED });
        this.does.add([{ ...placed, isTaken: true }], event);
      },
      add: (placed, { currentTarget }) =>
        void run(pane, addToSchedule(reportsOf(placed)), currentTarget instanceof Element ? currentTarget : null),
    };
    this.held = new HeldLines(root, changed);
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
        placed: this.placed,
        listed: this.listed,
      },
      this.does,
    );
  }

  private get placed(): readonly PlacedLine[] {
    return this.choices.placed(this.proposal.model?.lines ?? []);
  }

  /** The lines one by one: those that are held stay where they were. */
  private get listed(): readonly PlacedLine[] {
    const { placed } = this;
    const now = new Map(placed.map((each) => [each.line.key, each]));
    return this.held.shown?.map((each) => now.get(each.line.key) ?? each) ?? placed;
  }

  private standing(key: string): (typeof AS_PROPOSED & { readonly key: string }) | undefined {
    return this.placed.some(({ line }) => line.key === key) ? { key, ...AS_PROPOSED } : undefined;
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
