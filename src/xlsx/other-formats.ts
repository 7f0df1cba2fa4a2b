import { isAt } from "./bytes";
import { UnusableFile } from "./unusable-file";

/** What is asked of a zip to tell what it is. */
interface PartsOfZip {
  has(name: string): boolean;
  read(name: string, onPiece: (piece: Uint8Array) => void): void;
}

const OPEN_AND_SAVE = "open it in Excel and save it as .xlsx";

/** As much of a file as tells what it is. */
const BEGINNING = 4096;

/**
 * Refuses a file that is no zip, as an .xlsx is, by what it is: a workbook of another program or another year, a page, a text.
 *
 * @throws UnusableFile with one sentence that names it and says what to do.
 */
export function refuseWhatIsNoZip(bytes: Uint8Array): void {
  const begins = (...wanted: readonly number[]): boolean => isAt(Uint8Array.from(wanted), bytes, 0);
  if (begins(0x50, 0x4b, 3) || begins(0x50, 0x4b, 5)) return;
  if (bytes.length === 0) throw other("is empty: take another copy of the workbook, or save it again as .xlsx");
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw inOldContainer(bytes);
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) throw oldWorkbook();
  const [, picture] = PICTURES.find(([signature]) => signature.test(latin1(bytes.subarray(0, 16)))) ?? [];
  if (picture !== undefined) throw other(`is a picture (${picture}): give the workbook that it shows, saved as .xlsx`);
  throw other(asText(bytes.subarray(0, BEGINNING)));
}

/** Pictures by how their files begin. */
const PICTURES: readonly (readonly [begins: RegExp, kind: string])[] = [
  [/^\x89PNG/, "PNG"],
  [/^\xff\xd8\xff/, "JPEG"],
  [/^GIF8/, "GIF"],
  [/^RIFF[^]{4}WEBP/, "WebP"],
  [/^[^]{4}ftyp(?:heic|heix|mif1|avif)/, "HEIC"],
  [/^(?:II\*\0|MM\0\*)/, "TIFF"],
  [/^BM[^]{4}\0\0\0\0/, "BMP"],
];

/** Each byte as the letter of its number. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function other(what: string): UnusableFile {
  return new UnusableFile("not an xlsx", `The file ${what}.`);
}

function oldWorkbook(): UnusableFile {
  return new UnusableFile("old format", `The file is in Excel's old format (.xls): ${OPEN_AND_SAVE}.`);
}

/** A workbook with a password stands in the container of the years before .xlsx too. */
function inOldContainer(bytes: Uint8Array): UnusableFile {
  // The streams' names stand in letters of two bytes, the second nothing.
  const holds = (stream: string): boolean => {
    const name = Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
    for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
      if (isAt(name, bytes, at)) return true;
    return false;
  };
  if (holds("EncryptedPackage")) return passwordProtected();
  if (holds("WordDocument"))
    return other("is a Word document (.doc): put its table into a workbook and save it as .xlsx");
  if (holds("PowerPoint Document")) return other("is a presentation (.ppt): give the workbook instead, saved as .xlsx");
  return oldWorkbook();
}

export function passwordProtected(): UnusableFile {
  return new UnusableFile(
    "password",
    "The workbook is protected by a password: open it in Excel, take the password off (File, Info, Protect Workbook) and save it as .xlsx.",
  );
}

/** What is a file of no other signature, by its first characters? */
function asText(beginning: Uint8Array): string {
  const isWide = beginning[0] === 0xff && beginning[1] === 0xfe;
  const text = isWide ? new TextDecoder("utf-16le").decode(beginning) : latin1(beginning);
  if (text.startsWith("%PDF")) return "is a PDF: give the workbook that it was made from, saved as .xlsx";
  if (text.includes("\0")) return `is not an Excel workbook: ${OPEN_AND_SAVE}`;
  if (/<html|<!doctype html|<table|<body/i.test(text) || /^mime-version:/i.test(text))
    return `is a web page (HTML), even where its name ends in .xls: ${OPEN_AND_SAVE}`;
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return `is an XML spreadsheet (.xml): ${OPEN_AND_SAVE}`;
  if (/urn:oasis:names:tc:opendocument/.test(text)) return `is an OpenDocument spreadsheet (.fods): ${OPEN_AND_SAVE}`;
  return `is plain text, as a .csv is, and has no tables: ${OPEN_AND_SAVE}`;
}

const NUMBERS =
  "is an Apple document (.numbers), which Excel cannot open: export it from Numbers to Excel (File, Export To) and save it as .xlsx";

/** Of a zip that is no workbook: what it is, by a part that such a file has. */
const BY_PART: readonly (readonly [part: string, what: string])[] = [
  ["xl/workbook.bin", `is a binary workbook (.xlsb): ${OPEN_AND_SAVE}`],
  ["word/document.xml", "is a Word document (.docx): put its table into a workbook and save it as .xlsx"],
  ["ppt/presentation.xml", "is a presentation (.pptx): give the workbook instead, saved as .xlsx"],
  ["Index/Document.iwa", NUMBERS],
  ["Index.zip", NUMBERS],
  ["index.apxl", NUMBERS],
];

/** What a zip is that holds no workbook: one sentence that names it and says what to do. */
export function noWorkbook(zip: PartsOfZip): UnusableFile {
  const [, what] = BY_PART.find(([part]) => zip.has(part)) ?? [];
  if (what !== undefined)
    return new UnusableFile(what.includes(".xlsb") ? "old format" : "not an xlsx", `The file ${what}.`);
  let kind = "";
  if (zip.has("mimetype")) zip.read("mimetype", (piece) => (kind += latin1(piece)));
  if (kind.includes("opendocument.spreadsheet"))
    return other(`is an OpenDocument spreadsheet (.ods): ${OPEN_AND_SAVE}`);
  if (kind.includes("opendocument"))
    return other("is an OpenDocument file without sheets: give the workbook instead, saved as .xlsx");
  return other("is a zip folder without a workbook in it: take the workbook out of it, or save it again as .xlsx");
}
