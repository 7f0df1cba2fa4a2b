import { Book } from "../book/book";
import { bookFromXlsx } from "../load/from-xlsx";

/** What is open: the sample, the blank workbook of the partnership or of another board, or a file. */
export type Opened = "sample" | "blank" | "own" | "other";

/** The workbooks that come with the product. */
export const SHIPPED: Readonly<Record<Exclude<Opened, "other">, string>> = {
  sample: "/templates/DDSCP-Governance-sample.xlsx",
  blank: "/templates/DDSCP-Governance.xlsx",
  own: "/templates/DDSCP-Governance-own.xlsx",
};

/** Which of them stands at that address? */
export function openedFrom(address: string): Opened {
  return (["sample", "blank", "own"] as const).find((each) => SHIPPED[each] === address) ?? "other";
}

/** A workbook with one empty sheet. */
export function emptyBook(): Book {
  const book = new Book();
  book.addLoaded("Sheet1");
  return book;
}

/** Fetches and opens a workbook that the server has. */
export async function fetchBook(address: string): Promise<Book> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`There is no workbook at ${address}.`);
  return bookFromXlsx(
    new Uint8Array(await answer.arrayBuffer()),
    decodeURIComponent(address.split("/").at(-1) ?? "Book1.xlsx"),
  );
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
