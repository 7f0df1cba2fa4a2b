import { type Addin, Desk, sentenceOf } from "./desk";
import { acceptDrops } from "./incoming-files";
import { readManifest } from "./manifest";
import { emptyBook, fetchBook, openedFrom, SHIPPED } from "./open-book";
import type { TestHandle } from "./test-handle";
import { failure } from "./workbench";

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

/** Opens the page: reads the add-in's manifest, and opens the workbook that the address names, else the sample. */
async function open(root: HTMLElement): Promise<void> {
  const asked = new URL(location.href).searchParams;
  const file = asked.get("file") ?? SHIPPED.sample;
  const [book, addin] = await Promise.all([
    file === "none" ? emptyBook() : fetchBook(file),
    readAddin(asked.get("addin") ?? ""),
  ]);
  const desk = new Desk(root, addin, asked);
  acceptDrops(window, desk.files);
  // The browser asks before it leaves the page, in words of its own.
  window.addEventListener("beforeunload", (event) => {
    if (desk.isEdited) event.preventDefault();
  });
  desk.show(book, openedFrom(file));
}

async function readAddin(addinBase: string): Promise<Addin> {
  const manifest = readManifest(await text(`${addinBase}/manifest.xml`));
  return { addinBase, manifest, metadata: JSON.parse(await text(addinBase + manifest.metadata)) as unknown };
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there. Build the add-in first: npm run build`);
  return answer.text();
}

const root = document.getElementById("app");
if (root)
  open(root).catch((problem: unknown) => root.replaceChildren(failure(sentenceOf(problem), () => location.reload())));
