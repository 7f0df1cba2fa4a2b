import type { TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { addToSchedule } from "./add-to-schedule";
import { type ScheduleDoes, scheduleView } from "./schedule-view";
import { type ProposalList, scheduleProposal, scheduleYears, type YearChoice } from "./schedule-view-model";

/** A year's schedule: proposed, and added as the officer chose. */
export class PlanPart {
  private readonly leftOut = new Set<string>();
  private chosenYear: PlainDate | null = null;
  private readonly years: LatestModel<readonly YearChoice[]>;
  private readonly proposal: LatestModel<ProposalList>;
  private readonly does: ScheduleDoes;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    this.does = {
      chooseYear: (start) => this.chooseYear(start),
      propose: () => this.propose(),
      takeIn: ({ key }, isTaken) => {
        if (isTaken) this.leftOut.delete(key);
        else this.leftOut.add(key);
        this.changed();
      },
      add: (event) => this.add(event),
    };
    this.years = new LatestModel(pane.book, changed);
    this.proposal = new LatestModel(pane.book, changed);
  }

  /** Follows the workbook while it is on show. */
  show(isShown: boolean): void {
    this.years.follow(isShown ? { key: "schedule years", model: scheduleYears, fromWholeWorkbook: true } : null);
    if (isShown) this.propose();
    else this.proposal.follow(null);
  }

  view(): TemplateResult {
    return scheduleView(
      { years: this.years.model ?? [], year: this.year, proposal: this.proposal.model, leftOut: this.leftOut },
      this.does,
    );
  }

  /** The year chosen while it is among the choices, else the first of them. */
  private get year(): PlainDate | null {
    const years = this.years.model ?? [];
    return years.find(({ start }) => start === this.chosenYear)?.start ?? years[0]?.start ?? null;
  }

  private chooseYear(start: PlainDate): void {
    this.chosenYear = start;
    this.propose();
  }

  private propose(): void {
    const start = this.year;
    if (start === null) return;
    this.proposal.follow({
      key: `schedule ${start}`,
      fromWholeWorkbook: true,
      model: (register, today) => scheduleProposal(register, start, today),
    });
  }

  private add({ currentTarget }: Event): void {
    const lines = this.proposal.model?.meetings.flatMap((each) => each.lines) ?? [];
    const chosen = lines.filter(({ key }) => !this.leftOut.has(key)).map(({ report }) => report);
    void run(this.pane, addToSchedule(chosen), currentTarget as HTMLElement);
  }
}
