/** The meeting that several pages show: chosen once for all of them. */
export class ChosenMeeting {
  private chosen: string | null = null;
  private readonly listeners: (() => void)[] = [];

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
}
