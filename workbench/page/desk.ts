import type { Book } from "../book/book";
import { bookFromXlsx } from "../load/from-xlsx";
import { ask } from "./ask";
import { openAtBoard, SAMPLE_DAY } from "./first-sight";
import { bytesOf, chooseFile, type TakesFiles } from "./incoming-files";
import { fetchBook, type Opened, SHIPPED } from "./open-book";
import { testHandle } from "./test-handle";
import { Workbench, type WorkbenchOptions } from "./workbench";

/** The built add-in, as the host takes it. */
export type Addin = Pick<WorkbenchOptions, "addinBase" | "manifest" | "metadata">;

/** What went wrong, in a sentence. */
export function sentenceOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

/** The page: one workbook is open on it at a time, and another may take its place. */
export class Desk {
  /** What becomes of the files that a person brings. */
  readonly files: TakesFiles = {
    take: (file) => void this.replace(file.name, async () => bookFromXlsx(await bytesOf(file), file.name), "other"),
    refuse: (sentence) => this.refuse(sentence),
  };
  private current: Workbench | undefined;
  private takeBack = (): void => undefined;

  /** `asked`: what the page's address asks for. */
  constructor(
    private readonly root: HTMLElement,
    private readonly addin: Addin,
    private readonly asked: URLSearchParams,
  ) {}

  show(book: Book, opened: Opened): void {
    this.current?.dispose();
    document.title = `${book.name} – DDSCP workbench`;
    if (opened === "sample") openAtBoard(book);
    const day = this.dayFor(opened);
    document.documentElement.dataset.day = day;
    const shown = new Workbench(book, {
      ...this.addin,
      api: this.asked.get("api"),
      theme: this.asked.get("theme"),
      opened,
      day,
      openShipped: (which) => void this.replace(SHIPPED[which], () => fetchBook(SHIPPED[which]), which),
      openBytes: (bytes, name) => void this.replace(name, () => bookFromXlsx(bytes, name), "other"),
      files: this.files,
    });
    this.current = shown;
    const width = this.asked.get("pane");
    if (width !== null) shown.pane.setWidth(Number(width));
    shown.mount(this.root);
    window.workbench = testHandle(() => shown);
  }

  /** Would anything be lost if the page went away? */
  get isEdited(): boolean {
    return this.current?.isEdited === true;
  }

  /** Opens another workbook in place of the open one; asks first where something was changed in it. */
  private async replace(name: string, load: () => Promise<Book>, opened: Opened): Promise<void> {
    const done = this.current?.notices.doing(`Opening ${name.split("/").at(-1) ?? ""}…`);
    try {
      const book = await load();
      if (await this.mayReplace(book)) this.show(book, opened);
    } catch (problem) {
      this.refuse(`${name}: ${sentenceOf(problem)}`);
    } finally {
      done?.();
    }
  }

  private async mayReplace(next: Book): Promise<boolean> {
    if (!this.current?.isEdited) return true;
    const { name } = this.current.book;
    const question = `Nothing is saved here: what you changed in ${name} will be gone. Open ${next.name === name ? "it anew" : next.name}?`;
    return (await ask(question, "Open it")) !== undefined;
  }

  /** Says why a file is not opened, until the next one is brought. */
  private refuse(sentence: string): void {
    this.takeBack();
    const { notices } = this.current ?? {};
    this.takeBack = notices?.offer(sentence, "Choose another file…", () => chooseFile(this.files)) ?? this.takeBack;
  }

  /** The day to take for today, like 2026-11-30: the one in the address, else the sample's own where the add-in is served from here; "" for the computer's. */
  private dayFor(opened: Opened): string {
    const day = this.asked.get("day") ?? (opened === "sample" && this.addin.addinBase === "" ? SAMPLE_DAY : "");
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : "";
  }
}
