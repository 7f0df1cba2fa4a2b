import type { Book } from "../book/book";
import { bookFromXlsx } from "../load/from-xlsx";
import { readManifest } from "./manifest";
import { emptyBook, fetchBook } from "./open-book";
import { testHandle, type TestHandle } from "./test-handle";
import { failure, Workbench } from "./workbench";

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

const DEFAULT_FILE = "/templates/DDSCP-Governance-sample.xlsx";

/** Opens the page: reads the add-in's manifest, then opens the workbook that the address names, else the sample. */
async function open(root: HTMLElement): Promise<void> {
  const asked = new URL(location.href).searchParams;
  const addinBase = asked.get("addin") ?? "";
  const manifest = readManifest(await text(`${asked.get("addin") ?? ""}/manifest.xml`));
  const metadata = JSON.parse(await text(addinBase + manifest.metadata)) as unknown;
  let current: Workbench | undefined;
  const show = (book: Book): void => {
    current?.dispose();
    document.title = `${book.name} – DDSCP workbench`;
    current = new Workbench(book, {
      addinBase,
      manifest,
      metadata,
      api: asked.get("api"),
      theme: asked.get("theme"),
      openFile,
    });
    current.mount(root);
    const width = Number(asked.get("pane") ?? 350);
    current.pane.setWidth(width);
    const ready = current;
    window.workbench = testHandle(() => ready);
  };
  const openFile = (bytes: Uint8Array, name: string): void => {
    bookFromXlsx(bytes, name).then(show, (problem: unknown) =>
      current?.notices.say(problem instanceof Error ? problem.message : String(problem)),
    );
  };
  acceptDrops(openFile);
  const file = asked.get("file") ?? DEFAULT_FILE;
  show(file === "none" ? emptyBook() : await fetchBook(file));
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there. Build the add-in first: npm run build`);
  return answer.text();
}

function acceptDrops(openFile: (bytes: Uint8Array, name: string) => void): void {
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void file.arrayBuffer().then((bytes) => openFile(new Uint8Array(bytes), file.name));
  });
}

const root = document.getElementById("app");
if (root)
  open(root).catch((problem: unknown) =>
    root.replaceChildren(
      failure(problem instanceof Error ? problem.message : String(problem), () => location.reload()),
    ),
  );
