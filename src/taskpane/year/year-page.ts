import { render } from "lit-html";
import { countOf } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
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
  /** What was typed for the span and cannot be read; null where it can. */
  private unread: { readonly from?: string; readonly to?: string } = {};
  private moving = "";
  private movingFault = "";
  private isWriting = false;
  private readonly model: LatestModel<YearModel>;
  private readonly does: YearDoes = {
    chooseBody: (body) => this.ask({ body, chosen: null }),
    typeSpan: (changed) => this.typeSpan(changed),
    choosePattern: (changed) => this.choosePattern(changed),
    takeIn: (key, isTaken) => this.takeIn(key, isTaken),
    startMoving: (key) => this.startMoving(key),
    move: (key, typed) => this.move(key, typed),
    add: () => void this.add(),
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
    const read = Object.entries(typed).map(([which, text]) => [which, dayToCome(text, today)] as const);
    if (read.some(([, day]) => day === null)) {
      this.unread = { ...this.unread, ...typed };
      return this.draw();
    }
    for (const [which] of read) this.unread = { ...this.unread, [which]: undefined };
    this.ask(Object.fromEntries(read) as { readonly from?: PlainDate; readonly to?: PlainDate });
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

  /** Ctrl with Enter does what the button at the top does, wherever the focus is. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || this.root.hidden) return;
    event.preventDefault();
    void this.add();
  }

  private async add(): Promise<void> {
    const { model } = this.model;
    if (model === null || this.isWriting) return;
    this.isWriting = true;
    if (model.meetings.length > 0) await this.addMeetings(model);
    else if (model.reports.length > 0) await this.addReports(model);
    this.isWriting = false;
  }

  private addMeetings({ meetings }: YearModel): Promise<boolean> {
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
      already: "These meetings are in Meetings already.",
    });
  }

  private addReports({ reports }: YearModel): Promise<boolean> {
    return writeRows(this.pane, {
      tables: [
        {
          table: "Schedule",
          add: reports.map(({ group, meeting, kind }) => ({ Group: group, Meeting: meeting, Kind: kind })),
        },
      ],
      done: `${countOf(reports.length, "report")} ${reports.length === 1 ? "was" : "were"} added to the Schedule.`,
      already: "These reports are in the Schedule already.",
    });
  }

  private draw(): void {
    const { model } = this.model;
    if (model === null) return;
    const { asked, unread, moving, movingFault } = this;
    const { today } = this.pane.live;
    const isUnread = unread.from !== undefined || unread.to !== undefined;
    const fault = isUnread
      ? "Enter a date, like 1/4/2027 or 1 April 2027."
      : asked.to < asked.from
        ? "The last day is before the first. Enter a later one."
        : "";
    const fields = {
      body: asked.body,
      from: unread.from ?? nearDay(asked.from, today),
      to: unread.to ?? nearDay(asked.to, today),
      fault,
      moving,
      movingFault,
    };
    render(yearView(model, fields, this.does), this.root);
  }
}
