import { render } from "lit-html";
import { countOf } from "../../answers/english";
import { fetchAllApart, fetchedAtLast } from "../../cells/fetched-apart";
import { showCell } from "../actions/show-cell";
import type { CellPlace } from "../cell-place";
import { type Pane, run } from "../pane";
import { LatestModel, type ModelAsked } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import type { ProblemList } from "../problems/problems-view-model";
import type { SetupPart } from "../setup/setup-part";
import { foldedLines } from "./fold";
import { type Answered, recordAnswer } from "./record-answer";
import { type TodayLine, todayLine } from "./today-line";
import { type TodayDoes, todayView } from "./today-view";
import { type TodayMeetings, todayMeetings } from "./today-view-model";
import styles from "./today.css";

/** Opens Today. */
export function todayPage(pane: Pane, root: HTMLElement): void {
  new TodayPage(pane, root);
}

/** A model of the page, and what is asked of it. */
interface Part {
  readonly latest: LatestModel<readonly TodayLine[]>;
  readonly asked: ModelAsked<readonly TodayLine[]>;
}

const MEETINGS: ModelAsked<TodayMeetings> = { key: "today meetings", model: todayMeetings, fromWholeWorkbook: true };

/**
 * Today: what needs somebody now. The meetings come first; the code that looks at the rest is fetched once they are shown, and
 * until all of it has been looked at the page does not say that nothing is to do. While it is out of sight nothing is worked out
 * for it: marking a register must not wait for every decision.
 */
class TodayPage {
  private readonly meetings: LatestModel<TodayMeetings>;
  private further: readonly Part[] = [];
  private readonly problems: LatestModel<ProblemList>;
  private setup: SetupPart | null = null;
  private isSetupAsked = false;
  private isInSight = true;
  private readonly does: TodayDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(styles);
    const goTo = (place: CellPlace): void => void run(pane, showCell(place));
    this.does = {
      goTo,
      answer: (asked, event) => void this.answer(asked, event),
      open: (line) => {
        if (line.button === null && line.leadsTo !== null) this.lead(line);
        else if (line.place !== null) goTo(line.place);
      },
      press: (line) => this.lead(line),
      addMeeting: () => {
        pane.show("meeting");
        pane.meeting.add();
      },
      bringIn: () => pane.show("bring-in"),
    };
    this.meetings = new LatestModel(pane.book, () => this.draw());
    this.problems = new LatestModel(pane.book, () => this.draw());
    this.meetings.follow(MEETINGS);
    void this.lookFurther();
    new IntersectionObserver((seen) => this.setInSight(seen.at(-1)?.isIntersecting === true)).observe(root);
  }

  private async lookFurther(): Promise<void> {
    const { FURTHER_WORK } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-today-further" */ "./further-work"),
    );
    const { PROBLEMS } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-problems" */ "../problems/problems-asked"),
    );
    await fetchAllApart();
    this.further = FURTHER_WORK.map((asked) => ({
      asked,
      latest: new LatestModel<readonly TodayLine[]>(this.pane.book, () => this.draw()),
    }));
    await this.followFurther();
    this.problems.follow(PROBLEMS);
  }

  private async followFurther(): Promise<void> {
    for (const { latest, asked } of this.further) {
      if (!this.isInSight) return;
      latest.follow(asked);
      await nextTurn();
    }
  }

  /** Only a workbook of its own rules without a board asks for it. */
  private async fetchSetup(): Promise<void> {
    if (this.isSetupAsked) return;
    this.isSetupAsked = true;
    const { SetupPart } = await fetchedAtLast(() => import(/* webpackChunkName: "pane-setup" */ "../setup/setup-part"));
    this.setup = await SetupPart.open(this.pane, () => this.draw());
    this.draw();
  }

  private setInSight(isInSight: boolean): void {
    if (isInSight === this.isInSight) return;
    this.isInSight = isInSight;
    if (isInSight) {
      this.meetings.follow(MEETINGS);
      void this.followFurther();
    } else for (const latest of [this.meetings, ...this.further.map((part) => part.latest)]) latest.rest();
  }

  /** Whoever has answered goes from the list: the focus goes on to the next of it. */
  private async answer(asked: Answered, { currentTarget }: Event): Promise<void> {
    const line = (currentTarget as Element).closest("[data-line]");
    const key = line?.getAttribute("data-line") ?? "";
    await recordAnswer(this.pane, asked);
    if (document.activeElement !== document.body) return;
    const now = [...this.root.querySelectorAll<HTMLElement>("[data-line]")].find(
      ({ dataset }) => dataset["line"] === key,
    );
    const next = now?.querySelector<HTMLElement>(".answers-call button, summary, .line") ?? null;
    (next ?? this.root.querySelector<HTMLElement>(".line"))?.focus();
  }

  private lead({ leadsTo }: TodayLine): void {
    if (leadsTo === null) return;
    if (leadsTo.meeting !== null) this.pane.meeting.choose(leadsTo.meeting);
    this.pane.show(leadsTo.page);
    if (leadsTo.page === "meeting" && leadsTo.meeting !== null) this.pane.meeting.enter();
    if (leadsTo.line !== undefined) this.pane.sought.ask(leadsTo.page, leadsTo.line);
  }

  private draw(): void {
    const meetings = this.meetings.model;
    if (meetings === null) return;
    const { today } = meetings;
    const lines = [
      ...meetings.lines,
      ...this.further.flatMap(({ latest }) => latest.model ?? []),
      ...errorLine(this.problems.model, today),
    ];
    const { begins } = meetings;
    if (begins === "board" || begins === "members") void this.fetchSetup();
    const setup = begins === "board" || begins === "members" ? (this.setup?.view(begins) ?? null) : null;
    const isWhole = this.problems.model !== null && this.further.every(({ latest }) => latest.model !== null);
    render(todayView({ meetings, lines: foldedLines(lines, today), isWhole, setup }, this.does), this.root);
  }
}

/** All errors in one line: Problems has one for each. */
function errorLine(problems: ProblemList | null, today: TodayMeetings["today"]): readonly TodayLine[] {
  if (problems === null || problems.errors === 0) return [];
  return [
    todayLine({
      key: "errors",
      group: "In the sheets",
      day: today,
      signal: "bad",
      what: countOf(problems.errors, "error"),
      where: "to be put right",
      when: "",
      leadsTo: { page: "problems", meeting: null },
    }),
  ];
}

/** Lets what waits go first: an answer in a cell, a key. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
