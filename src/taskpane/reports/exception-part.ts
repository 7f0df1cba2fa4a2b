import type { nothing, TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { EXCEPTION } from "../../governance/reporting/expected-reports";
import { type Action, type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import { writeRows } from "../write/write-rows";
import { type ExceptionAsked, type ExceptionDoes, exceptionView } from "./exception-view";
import { type ExceptionChoices, exceptionChoices } from "./exception-view-model";
import { freeId } from "./record-report";

const NOTHING_CHOSEN: ExceptionAsked = { by: "", meeting: "", group: "", due: "", error: "" };

/** A report by exception, asked for: a row of Reports with a day of its own (GOV 10.4). */
export class ExceptionPart {
  private wanted = NOTHING_CHOSEN;
  private readonly choices: LatestModel<ExceptionChoices>;
  private readonly does: ExceptionDoes = {
    change: (changed) => this.take({ ...this.asked, error: "", ...changed }),
    add: (event) => this.add(event),
  };

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    this.choices = new LatestModel(pane.book, changed);
  }

  /** Offers from now on what the workbook has. */
  follow(): void {
    this.choices.follow({ key: "exceptions", model: exceptionChoices, fromWholeWorkbook: true });
  }

  view(): TemplateResult | typeof nothing {
    return exceptionView(this.choices.model ?? { groups: [], bodies: [] }, this.asked, this.does);
  }

  /** What is chosen, each the first of its choices where it is not, or no longer, among them; no body is first to report to itself. */
  private get asked(): ExceptionAsked {
    const { groups, bodies } = this.choices.model ?? { groups: [], bodies: [] };
    const { wanted } = this;
    const body = bodies.find(({ value }) => value === wanted.by) ?? bodies[0];
    const meeting = body?.meetings.find(({ value }) => value === wanted.meeting) ?? body?.meetings[0];
    const group =
      groups.find(({ value }) => value === wanted.group) ?? groups.find(({ value }) => value !== body?.value);
    return { ...wanted, by: body?.value ?? "", meeting: meeting?.value ?? "", group: group?.value ?? "" };
  }

  private take(asked: ExceptionAsked): void {
    this.wanted = asked;
    this.changed();
  }

  private add({ currentTarget }: Event): void {
    const { asked } = this;
    const { today } = this.pane.live;
    const due = writtenDay(asked.due, today, "to come");
    if (due === null)
      return this.take({ ...asked, error: "Enter the day by which it is to come, like 20 November 2026." });
    void run(this.pane, this.adding(asked, due), currentTarget instanceof Element ? currentTarget : null);
  }

  private adding({ by, meeting, group }: ExceptionAsked, due: PlainDate): Action {
    return async (pane) => {
      const { register, today } = pane.live;
      const cells = { Group: group, "For meeting": meeting, Kind: EXCEPTION, Due: { day: due }, "Requested by": by };
      const report = freeId(register, { group, meeting, kind: EXCEPTION, isUsual: false });
      const isDone = await writeRows(pane, {
        tables: [{ table: "Reports", add: [{ Report: report, ...cells }], isThere: isSameRow }],
        done: `Asked ${register.group(group)?.name ?? group} for a report by exception, by ${nearDay(due, today)}.`,
        undone: `the report by exception of ${register.group(group)?.name ?? group}`,
      });
      if (isDone) this.take({ ...NOTHING_CHOSEN, by });
      return null;
    };
  }
}

/** The same report asked for by the same body for the same day, whatever its id. */
function isSameRow(row: Readonly<Record<string, string>>, existing: Readonly<Record<string, string>>): boolean {
  return ["Group", "For meeting", "Kind", "Due", "Requested by"].every((header) => row[header] === existing[header]);
}
