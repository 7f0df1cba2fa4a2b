import { render } from "lit-html";
import { countOf } from "../../answers/english";
import { addMonths, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { dayToCome } from "../words/day-to-come";
import { nearDay } from "../words/near-day";
import { meetingRow } from "../write/meeting-row";
import { writeRows } from "../write/write-rows";
import { type ChosenPattern, type PlanAsked, spanToPlan } from "./year-plan";
import styles from "./year.css";
import { type YearDoes, yearView } from "./year-view";
import { type YearModel, yearModel } from "./year-view-model";

/** Opens Plan the year. */
export function yearPage(pane: Pane, root: HTMLElement): void {
  new YearPage(pane, root);
}

/** Plan the year: a year's meetings by each body's pattern, added in one go, and then the reports for them. */
class YearPage {
  private asked: PlanAsked;
  /** What was typed for the span and is not taken, and why; the plan stays as it was. */
  private notTaken: { readonly from?: string; readonly to?: string } = {};
  private spanFault = "";
  private moving = "";
  private movingFault = "";
  private readonly opened = new Set<string>();
  private isWriting = false;
  /** Were the meetings added just now, so that the reports come next? */
  private leadsToReports = false;
  /** What was added here last, a line for each body; none once it is taken back. */
  private added: readonly string[] = [];
  private readonly model: LatestModel<YearModel>;
  private readonly does: YearDoes = {
    chooseBody: (body) => this.ask({ body, chosen: null }),
    typeSpan: (changed) => this.typeSpan(changed),
    choosePattern: (changed) => this.choosePattern(changed),
    toggleBody: (code) => {
      if (!this.opened.delete(code)) this.opened.add(code);
      this.draw();
    },
    takeIn: (key, isTaken) => this.takeIn(key, isTaken),
    startMoving: (key) => this.startMoving(key),
    move: (key, typed) => this.move(key, typed),
    addMeetings: () => void this.addMeetings(),
    addReports: () => void this.addReports(),
    show: (page) => this.pane.show(page),
  };

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(styles);
    const { register, today } = pane.live;
    this.asked = { body: "", ...spanToPlan(register, today), chosen: null, leftOut: [], moved: {} };
    this.model = new LatestModel(pane.book, () => this.draw());
    document.addEventListener("keydown", (event) => this.onKey(event));
    this.ask({});
  }

  private ask(changed: Partial<PlanAsked>): void {
    this.asked = { ...this.asked, ...changed };
    const { asked } = this;
    this.model.follow({
      key: `year ${JSON.stringify(asked)}`,
      fromWholeWorkbook: true,
      model: (register, today) => yearModel(register, asked, today),
    });
  }

  private typeSpan(typed: { readonly from?: string; readonly to?: string }): void {
    const { today } = this.pane.live;
    const all = { ...this.notTaken, ...typed };
    const from = all.from === undefined ? this.asked.from : dayToCome(all.from, today);
    const to = all.to === undefined ? this.asked.to : dayToCome(all.to, today);
    this.spanFault = faultOfSpan(from, to);
    this.notTaken = this.spanFault === "" ? {} : all;
    if (this.spanFault === "" && from !== null && to !== null) this.ask({ from, to });
    else this.draw();
  }

  private choosePattern(changed: Partial<ChosenPattern>): void {
    const known = this.model.model?.chosen;
    if (known !== null && known !== undefined) this.ask({ chosen: { ...known, ...changed } });
  }

  private takeIn(key: string, isTaken: boolean): void {
    const others = this.asked.leftOut.filter((each) => each !== key);
    this.ask({ leftOut: isTaken ? others : [...others, key] });
  }

  private startMoving(key: string): void {
    const before = this.moving;
    this.moving = key;
    this.movingFault = "";
    this.draw();
    if (key === "") this.focusLine(before);
    else this.root.querySelector<HTMLInputElement>(".move-to")?.select();
  }

  private focusLine(key: string): void {
    this.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .small-button`)?.focus();
  }

  private move(key: string, typed: string): void {
    // The field tells of its change once more when it goes from the page.
    if (key !== this.moving) return;
    const day = dayToCome(typed, this.pane.live.today);
    if (day === null) {
      this.movingFault = "Enter a date, like 8/6/2027 or 8 Jun.";
      return this.draw();
    }
    this.moving = "";
    this.ask({ moved: { ...this.asked.moved, [key]: day } });
    this.focusLine(key);
  }

  /** Ctrl with Enter adds the meetings, wherever the focus is; pressed once more it adds nothing else. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || this.root.hidden) return;
    event.preventDefault();
    void this.addMeetings();
  }

  private async addMeetings(): Promise<void> {
    const { model } = this.model;
    if (model === null || this.isWriting || model.meetings.length === 0) return;
    this.isWriting = true;
    this.leadsToReports = await this.writeMeetings(model);
    if (this.leadsToReports) this.added = addedWords(model);
    this.isWriting = false;
    this.draw();
    this.root.querySelector<HTMLElement>(".year-added h2")?.focus();
  }

  private async addReports(): Promise<void> {
    const { model } = this.model;
    if (model === null || this.isWriting || model.reports.length === 0) return;
    this.isWriting = true;
    await this.writeReports(model);
    this.isWriting = false;
  }

  private writeMeetings({ meetings }: YearModel): Promise<boolean> {
    const bodies = new Set(meetings.map(({ group }) => group)).size;
    return writeRows(this.pane, {
      tables: [
        {
          table: "Meetings",
          add: meetings.map(meetingRow),
          isThere: (row, existing) => keyOf(row["Meeting"] ?? "") === keyOf(existing["Meeting"] ?? ""),
        },
      ],
      done: `${countOf(meetings.length, "meeting")} of ${bodies === 1 ? "one body" : `${bodies} bodies`} ${meetings.length === 1 ? "was" : "were"} added to Meetings.`,
      undone: `${countOf(meetings.length, "new meeting")} of ${bodies === 1 ? "one body" : `${bodies} bodies`}`,
      already: "These meetings are in Meetings already.",
      takenBack: () => this.setAdded([]),
    });
  }

  private setAdded(added: readonly string[]): void {
    this.added = added;
    this.draw();
  }

  private writeReports({ reports }: YearModel): Promise<boolean> {
    return writeRows(this.pane, {
      tables: [
        {
          table: "Schedule",
          add: reports.map(({ group, meeting, kind }) => ({ Group: group, Meeting: meeting, Kind: kind })),
        },
      ],
      done: `${countOf(reports.length, "report")} ${reports.length === 1 ? "was" : "were"} added to the Schedule.`,
      undone: `${countOf(reports.length, "new report")} in the Schedule`,
      already: "These reports are in the Schedule already.",
    });
  }

  private draw(): void {
    const { model } = this.model;
    if (model === null) return;
    const { asked, notTaken, spanFault, moving, movingFault } = this;
    const { today } = this.pane.live;
    const fields = {
      body: asked.body,
      from: notTaken.from ?? nearDay(asked.from, today),
      to: notTaken.to ?? nearDay(asked.to, today),
      fault: spanFault,
      moving,
      movingFault,
      opened: this.opened,
      added: this.added,
    };
    render(yearView(model, fields, this.does), this.root);
    this.goToReports();
  }

  /** The reports that follow the meetings take the focus, once: unless something is being typed, or it is in the sheet. */
  private goToReports(): void {
    const button = this.root.querySelector<HTMLElement>(".add-reports");
    if (!this.leadsToReports || button === null) return;
    this.leadsToReports = false;
    const isTyping = document.activeElement?.matches("input, select") === true;
    if (document.hasFocus() && !isTyping && !this.root.hidden) button.focus();
  }
}

/** "Executive Board: 1 Jun, 7 Sep" */
function addedWords({ plans }: YearModel): readonly string[] {
  return plans.filter(({ lines }) => lines.some(({ isTaken }) => isTaken)).map(({ name, days }) => `${name}: ${days}`);
}

/** More years at once nobody plans. */
const MOST_MONTHS = 36;

function faultOfSpan(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null || to === null) return "Enter a date, like 1/4/2027 or 1 April 2027.";
  if (to < from) return "The last day is before the first. Enter a later one.";
  return to > addMonths(from, MOST_MONTHS) ? "Plan at most three years at once." : "";
}
