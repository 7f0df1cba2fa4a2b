import { Book } from "../book/book";
import { bookFromXlsx } from "../load/from-xlsx";

/** A workbook with one empty sheet. */
export function emptyBook(): Book {
  const book = new Book();
  book.addLoaded("Sheet1");
  return book;
}

/** Fetches and opens a workbook the server has; an empty one where there is none. */
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
