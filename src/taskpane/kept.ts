const PREFIX = "ddscp.";

/** What the pane keeps for the person at this computer, not with the workbook. Where the browser keeps nothing, it is gone with the pane. */
export class Kept {
  private readonly values = new Map<string, string>();

  /** Null where nothing is kept under that name. */
  get(name: string): string | null {
    const value = this.values.get(name);
    if (value !== undefined) return value;
    try {
      return localStorage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  }

  set(name: string, value: string): void {
    this.values.set(name, value);
    try {
      localStorage.setItem(PREFIX + name, value);
    } catch {
      // Storage may be forbidden to a page inside another.
    }
  }
}
