import type { Book } from "../book/book";
import { bookFromXlsx } from "../load/from-xlsx";
import { ask } from "./ask";
import { openAtBoard, SAMPLE_DAY } from "./first-sight";
import { acceptDrops, bytesOf, chooseFile, type TakesFiles } from "./incoming-files";
import { readManifest } from "./manifest";
import { emptyBook, fetchBook, type Opened, openedFrom, SHIPPED } from "./open-book";
import { testHandle, type TestHandle } from "./test-handle";
import { failure, Workbench, type WorkbenchOptions } from "./workbench";

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

/** The narrowest that the pane can be, so that the sheet's answers stay in sight beside it. */
const PANE_WIDTH = 320;

/** Opens the page: reads the add-in's manifest, then opens the workbook that the address names, else the sample. */
async function open(root: HTMLElement): Promise<void> {
  const asked = new URL(location.href).searchParams;
  const addinBase = asked.get("addin") ?? "";
  const file = asked.get("file") ?? SHIPPED.sample;
  const [first, addin] = await Promise.all([file === "none" ? emptyBook() : fetchBook(file), readAddin(addinBase)]);
  let current: Workbench | undefined;

  const show = (book: Book, opened: Opened): void => {
    current?.dispose();
    document.title = `${book.name} – DDSCP workbench`;
    if (opened === "sample") openAtBoard(book);
    const day = dayFor(opened, asked);
    document.documentElement.dataset.day = day;
    const shown = new Workbench(book, {
      ...addin,
      api: asked.get("api"),
      theme: asked.get("theme"),
      opened,
      day,
      openShipped: (which) => void replace(SHIPPED[which], () => fetchBook(SHIPPED[which]), which),
      openBytes: (bytes, name) => void replace(name, () => bookFromXlsx(bytes, name), "other"),
      files,
    });
    current = shown;
    shown.pane.setWidth(Number(asked.get("pane") ?? PANE_WIDTH));
    shown.mount(root);
    window.workbench = testHandle(() => shown);
  };

  /** Opens another workbook in place of the open one; asks first where something was changed in it. */
  const replace = async (name: string, load: () => Promise<Book>, opened: Opened): Promise<void> => {
    const done = current?.notices.doing(`Opening ${name}…`);
    try {
      const book = await load();
      done?.();
      if (!current?.isEdited || (await mayReplace(current.book.name, book.name))) show(book, opened);
    } catch (problem) {
      done?.();
      refuse(`${name}: ${sentenceOf(problem)}`);
    }
  };
  const refuse = (sentence: string): void =>
    current?.notices.offer(sentence, "Choose another file…", () => chooseFile(files));
  const files: TakesFiles = {
    take: (taken) => void replace(taken.name, async () => bookFromXlsx(await bytesOf(taken), taken.name), "other"),
    refuse,
  };
  acceptDrops(window, files);
  show(first, openedFrom(file));
}

/** The day to take for today, like 2026-11-30: the one in the address, else the sample's own where the add-in is served from here; "" for the computer's. */
function dayFor(opened: Opened, asked: URLSearchParams): string {
  const day = asked.get("day") ?? (opened === "sample" && !asked.has("addin") ? SAMPLE_DAY : "");
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : "";
}

async function mayReplace(open: string, next: string): Promise<boolean> {
  return (await ask(`What you changed in ${open} is not saved. Open ${next} in its place?`, "Open it")) !== undefined;
}

/** What the host takes from the built add-in at that address. */
async function readAddin(addinBase: string): Promise<Pick<WorkbenchOptions, "addinBase" | "manifest" | "metadata">> {
  const manifest = readManifest(await text(`${addinBase}/manifest.xml`));
  return { addinBase, manifest, metadata: JSON.parse(await text(addinBase + manifest.metadata)) as unknown };
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there. Build the add-in first: npm run build`);
  return answer.text();
}

function sentenceOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

const root = document.getElementById("app");
if (root)
  open(root).catch((problem: unknown) => root.replaceChildren(failure(sentenceOf(problem), () => location.reload())));
