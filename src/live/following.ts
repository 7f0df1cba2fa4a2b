import type { ChangeHint, WorkbookPort } from "../workbook/port";

/** That the workbook is followed: once, however often it is begun; again where it failed or was stopped. */
export class Following {
  private stopped: Promise<() => Promise<void>> | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly onHint: (hint: ChangeHint) => void,
  ) {}

  async begin(): Promise<void> {
    const stopped = (this.stopped ??= this.port.watch(this.onHint));
    try {
      await stopped;
    } catch (error) {
      if (this.stopped === stopped) this.stopped = null;
      throw error;
    }
  }

  async stop(): Promise<void> {
    const { stopped } = this;
    this.stopped = null;
    await (
      await stopped
    )?.();
  }
}
