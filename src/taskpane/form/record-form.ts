import type { TemplateResult } from "lit-html";
import type { Pane } from "../pane";
import { writeRows } from "../write/write-rows";
import type { FormAsked, Typed } from "./form-asked";
import { type FormDoes, fieldId, formView } from "./form-view";

/** A form while it is filled in: says at each field what is wrong with it, and writes once nothing is. */
export class RecordForm {
  private typed: Typed;
  private faults: Typed = {};
  private isWriting = false;
  private readonly does: FormDoes;

  /** `closed` is told when the form is done with, `writes` when it begins to write. */
  constructor(
    private readonly pane: Pane,
    private readonly asked: FormAsked,
    private readonly tell: { readonly changed: () => void; readonly closed: () => void; readonly writes?: () => void },
  ) {
    this.typed = asked.start;
    this.does = {
      type: (changed) => this.type(changed),
      save: () => void this.save(),
      cancel: () => tell.closed(),
    };
  }

  view(): TemplateResult {
    const { asked, typed, faults } = this;
    const { register, today } = this.pane.live;
    const { id, title, button, cannotBeLeft = false } = asked;
    const told = asked.told(typed, register, today);
    const fields = asked.fields(typed, register, today);
    return formView({ id, title, button, cannotBeLeft, fields, typed, faults, told }, this.does);
  }

  focus(): void {
    const { register, today } = this.pane.live;
    const [first] = this.asked.fields(this.typed, register, today);
    if (first !== undefined) this.focusOn(first.name);
  }

  private focusOn(name: string): void {
    document.getElementById(fieldId(this.asked.id, name))?.focus();
  }

  private type(changed: Typed): void {
    this.typed = { ...this.typed, ...changed };
    const [field = ""] = Object.keys(changed);
    if (this.faults[field] !== undefined) this.faults = { ...this.faults, [field]: "" };
    this.tell.changed();
  }

  private async save(): Promise<void> {
    if (this.isWriting) return;
    const { register, today } = this.pane.live;
    const outcome = this.asked.outcome(this.typed, register, today);
    if (outcome === "nothing") return this.tell.closed();
    if ("faults" in outcome) {
      this.faults = outcome.faults;
      this.tell.changed();
      const [first = ""] = Object.keys(outcome.faults);
      return this.focusOn(first);
    }
    this.isWriting = true;
    this.tell.writes?.();
    const isWritten = await writeRows(this.pane, outcome.asked);
    this.isWriting = false;
    if (isWritten) this.tell.closed();
  }
}
