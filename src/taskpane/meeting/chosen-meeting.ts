/** The meeting that several pages show: chosen once for all of them. */
export class ChosenMeeting {
  private chosen: string | null = null;
  private readonly listeners: (() => void)[] = [];
  private openForm: (() => void) | null = null;
  private isToAdd = false;
  private enterRegister: (() => void) | null = null;
  private isToEnter = false;

  /** Its id; null before one is chosen. */
  get id(): string | null {
    return this.chosen;
  }

  choose(id: string | null): void {
    if (id === this.chosen) return;
    this.chosen = id;
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever another meeting is chosen. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The focus goes to its register, as soon as the page that has it is there. */
  enter(): void {
    this.isToEnter = this.enterRegister === null;
    this.enterRegister?.();
  }

  /** `enterRegister` is called whenever the focus is to go there; at once where it has been asked for. */
  onEnter(enterRegister: () => void): void {
    this.enterRegister = enterRegister;
    if (this.isToEnter) enterRegister();
  }

  /** Opens the form for a new meeting, as soon as the page that has it is there. */
  add(): void {
    this.isToAdd = this.openForm === null;
    this.openForm?.();
  }

  /** `openForm` is called whenever a new meeting is to be added; at once where it has been asked for. */
  onAdd(openForm: () => void): void {
    this.openForm = openForm;
    if (this.isToAdd) openForm();
  }
}
