import { html, nothing, render } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { type Pane, pressed, run } from "../pane";
import { LatestModel } from "../pane-book";
import { addToSchedule } from "./add-to-schedule";
import { overdueView } from "./overdue-view";
import { type OverdueList, overdueList } from "./overdue-view-model";
import { type ScheduleDoes, scheduleView } from "./schedule-view";
import { type ProposalList, scheduleProposal, scheduleYears, type YearChoice } from "./schedule-view-model";
import { writeBoardReport } from "./write-board-report";

/** Opens Reports. */
export function reportsPage(pane: Pane, root: HTMLElement): void {
  new ReportsPage(pane, root);
}

/** Reports: those that are overdue, the Executive Board report, and a year's schedule to propose. */
class ReportsPage {
  private readonly leftOut = new Set<string>();
  private chosenYear: PlainDate | null = null;
  private readonly overdue: LatestModel<OverdueList>;
  private readonly years: LatestModel<readonly YearChoice[]>;
  private readonly proposal: LatestModel<ProposalList>;
  private readonly does: ScheduleDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.does = {
      chooseYear: (start) => this.chooseYear(start),
      propose: () => this.propose(),
      takeIn: ({ key }, isTaken) => {
        if (isTaken) this.leftOut.delete(key);
        else this.leftOut.add(key);
        this.draw();
      },
      add: (event) => this.add(event),
    };
    this.overdue = new LatestModel(pane.book, () => this.draw());
    this.years = new LatestModel(pane.book, () => this.draw());
    this.proposal = new LatestModel(pane.book, () => this.draw());
    this.overdue.follow({ key: "overdue", model: overdueList, fromWholeWorkbook: true });
    this.years.follow({ key: "schedule years", model: scheduleYears, fromWholeWorkbook: true });
  }

  /** The year chosen while it is among the choices, else the first of them. */
  private get year(): PlainDate | null {
    const years = this.years.model ?? [];
    return years.find(({ start }) => start === this.chosenYear)?.start ?? years[0]?.start ?? null;
  }

  private chooseYear(start: PlainDate): void {
    this.chosenYear = start;
    if (this.proposal.model !== null) this.propose();
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

  private draw(): void {
    const overdue = this.overdue.model;
    const schedule = {
      years: this.years.model ?? [],
      year: this.year,
      proposal: this.proposal.model,
      leftOut: this.leftOut,
    };
    render(
      html`${overdue === null ? nothing : overdueView(overdue, pressed(this.pane, writeBoardReport))}
      ${scheduleView(schedule, this.does)}`,
      this.root,
    );
  }
}
