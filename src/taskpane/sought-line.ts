import type { PageId } from "./page-id";

/** The line of a list that another page leads to: its page shows it once it is drawn. */
export class SoughtLine {
  private sought: { readonly page: PageId; readonly key: string } | null = null;
  private readonly listeners = new Map<PageId, () => void>();

  /** Asks a page to show a line, by its key. */
  ask(page: PageId, key: string): void {
    this.sought = { page, key };
    this.listeners.get(page)?.();
  }

  /** The line that the page is to show, asked once; null for none. */
  take(page: PageId): string | null {
    if (this.sought?.page !== page) return null;
    const { key } = this.sought;
    this.sought = null;
    return key;
  }

  /** `asked` is told when a line of the page is sought while it is open. */
  onAsked(page: PageId, asked: () => void): void {
    this.listeners.set(page, asked);
  }
}
