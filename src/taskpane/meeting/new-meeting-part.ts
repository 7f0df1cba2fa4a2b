import type { TemplateResult } from "lit-html";
import type { Meeting } from "../../records/meetings";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { meetingRow } from "../write/meeting-row";
import { writeRows } from "../write/write-rows";
import { type NewMeetingDoes, newMeetingView } from "./new-meeting-view";
import {
  type NewMeetingField,
  type NewMeetingModel,
  newMeetingModel,
  type NewMeetingTyped,
} from "./new-meeting-view-model";

const UNTYPED: NewMeetingTyped = { group: null, kind: "Ordinary" };

/** The form of a new meeting: writes it into Meetings, and shows it once the register has it. */
export class NewMeetingPart {
  private typed: NewMeetingTyped = UNTYPED;
  private isWriting = false;
  /** What is shown while the next model is worked out: the field in which somebody writes is not to go. */
  private last: NewMeetingModel | null = null;
  private writing: NewMeetingField | null = null;
  /** Has the meeting been asked for while a field was blank or could not be read? */
  private isTold = false;
  private readonly model: LatestModel<NewMeetingModel>;
  private readonly added: LatestModel<string | null>;
  private readonly does: NewMeetingDoes = {
    type: (changed, writing) => this.type(changed, writing ?? null),
    add: () => void this.add(),
    cancel: () => this.tell.closed(),
  };

  /** `changed` is told whenever it is to be drawn again, `closed` when the form is done with. */
  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
    private readonly tell: { readonly changed: () => void; readonly closed: () => void },
  ) {
    this.model = new LatestModel(pane.book, () => this.tell.changed());
    this.added = new LatestModel(pane.book, () => this.showAdded());
  }

  /** Begins with empty fields. */
  open(): void {
    this.typed = UNTYPED;
    this.isTold = false;
    this.writing = null;
    this.last = null;
    this.follow();
    this.root.querySelector<HTMLElement>("#new-group")?.focus();
  }

  view(): TemplateResult | null {
    const model = (this.last = this.model.model ?? this.last);
    if (model === null) return null;
    const { typed, isTold, writing } = this;
    // What was typed since the model was asked for stays in its field.
    const fields = {
      date: typed.date ?? model.fields.date,
      start: typed.start ?? model.fields.start,
      end: typed.end ?? model.fields.end,
    };
    return newMeetingView({ ...model, fields, kind: typed.kind, isTold, writing }, this.does);
  }

  private type(changed: Partial<NewMeetingTyped>, writing: NewMeetingField | null): void {
    this.writing = writing;
    const isOther = changed.group !== undefined || changed.kind !== undefined;
    // Another body, or another kind, has another pattern.
    const { group, kind } = this.typed;
    this.typed = isOther ? { group, kind, ...changed } : { ...this.typed, ...changed };
    this.follow();
  }

  private follow(): void {
    const { typed } = this;
    const shown = this.pane.meeting.id;
    this.model.follow({
      key: `new meeting ${JSON.stringify([typed, shown])}`,
      fromWholeWorkbook: true,
      model: (register, today) => newMeetingModel(register, typed, { shown, today }),
    });
  }

  private async add(): Promise<void> {
    const { model } = this.model;
    if (model === null || this.isWriting) return;
    const field = (["date", "start", "end"] as const).find((each) => model.faults[each] !== "");
    if (field !== undefined || model.meeting === null) {
      this.isTold = true;
      this.tell.changed();
      this.root.querySelector<HTMLElement>(`#new-${field ?? "date"}`)?.focus();
      return;
    }
    const { meeting, day } = model;
    this.isWriting = true;
    const isWritten = await writeRows(this.pane, {
      tables: [
        { table: "Meetings", add: [meetingRow(meeting)], isThere: (row, other) => row["Meeting"] === other["Meeting"] },
      ],
      done: `${meeting.meeting} was added to Meetings, for ${day}.`,
      undone: `the new meeting ${meeting.meeting}, for ${day}`,
      already: `${meeting.meeting} is in Meetings already.`,
    });
    this.isWriting = false;
    if (isWritten) this.showOnceThere(meeting);
  }

  private showOnceThere({ meeting }: Meeting): void {
    this.added.follow({
      key: `added ${meeting}`,
      model: (register) => register.meeting(meeting)?.meeting ?? null,
    });
  }

  private showAdded(): void {
    const { model } = this.added;
    if (model === null) return;
    this.added.follow(null);
    this.pane.meeting.choose(model);
    this.tell.closed();
  }
}
