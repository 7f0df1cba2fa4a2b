import { html, render } from "lit-html";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { ChartPart } from "../chart/chart-part";
import { attendanceCharts } from "./attendance-chart";
import { LINES_AT_ONCE } from "../parts/show-more-view";
import type { AttendanceWanted } from "./attendance-choices";
import { type AttendanceDoes, attendanceView } from "./attendance-view";
import { type AttendanceModel, attendanceModel } from "./attendance-view-model";
import styles from "./attendance.css";

/** Opens Attendance. */
export function attendancePage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  new AttendancePage(pane, root);
}

const GROUP = "attendance.group";
const PERIOD = "attendance.period";

/** Attendance: who came to the meetings of a group, and what its chair should raise. Group and period are kept for the person. */
class AttendancePage {
  private wanted: AttendanceWanted;
  private active = "";
  private most = LINES_AT_ONCE;
  private readonly model: LatestModel<AttendanceModel>;
  private readonly does: AttendanceDoes;
  private readonly chart: ChartPart;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    const { kept } = pane;
    this.wanted = { group: kept.get(GROUP) ?? "", period: kept.get(PERIOD) ?? "" };
    this.does = {
      want: (changed) => this.want({ ...this.wanted, ...changed }),
      show: (page) => pane.show(page),
      goTo: (place) => void run(pane, showCell(place)),
      activate: (key) => this.activate(key),
      showMore: (lines) => this.showMore(lines),
    };
    this.chart = new ChartPart(pane, "attendance", () => this.draw());
    this.model = new LatestModel(pane.book, () => this.draw());
    this.follow();
  }

  private want(wanted: AttendanceWanted): void {
    this.wanted = wanted;
    this.most = LINES_AT_ONCE;
    this.pane.kept.set(GROUP, wanted.group);
    this.pane.kept.set(PERIOD, wanted.period);
    this.follow();
  }

  private follow(): void {
    const { wanted, most } = this;
    this.model.follow({
      key: `attendance ${JSON.stringify(wanted)} ${most}`,
      fromWholeWorkbook: true,
      model: (register, today) => attendanceModel(register, wanted, today, most),
    });
  }

  /** The first of the lines that came takes the focus: the button may be gone. */
  private showMore(lines: string): void {
    const before = this.root.querySelectorAll(lines).length;
    this.most += LINES_AT_ONCE;
    this.follow();
    this.root.querySelectorAll(lines)[before]?.querySelector("button")?.focus();
  }

  private activate(key: string): void {
    if (key === this.active) return;
    this.active = key;
    this.draw();
  }

  private draw(): void {
    const { model } = this.model;
    if (model === null) return;
    render(
      html`${attendanceView(model, this.active, this.does)}${this.chart.view(attendanceCharts(model))}`,
      this.root,
    );
  }
}
