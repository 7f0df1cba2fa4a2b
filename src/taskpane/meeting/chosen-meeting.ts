/** The meeting that several pages show: chosen once for all of them. */
export class ChosenMeeting {
  private chosen: string | null = null;
  private readonly listeners: (() => void)[] = [];
  private openForm: (() => void) | null = null;
  private isToAdd = false;

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
