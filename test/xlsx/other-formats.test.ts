import { strToU8, zipSync } from "fflate";
import { ddscp, folderForTests } from "../cli/ddscp";
import { oleFile } from "./raw-workbook";

const files = folderForTests();
const text = (written: string) => strToU8(written);
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, inside]) => [name, text(inside)])));
const pointingTo = (part: string, inside = "x") =>
  zip({
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
    [part]: inside,
  });
const ods = (kind: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>" });

describe("what is no .xlsx is named, with the one thing to do", () => {
  test.each<{ given: string; name: string; bytes: Uint8Array; says: string }>([
    {
      given: "LibreOffice's own",
      name: "book.ods",
      bytes: ods("spreadsheet"),
      says: "an OpenDocument spreadsheet (.ods)",
    },
    {
      given: "the same under Excel's name",
      name: "book.xlsx",
      bytes: ods("spreadsheet"),
      says: "an OpenDocument spreadsheet (.ods)",
    },
    {
      given: "the same in one text",
      name: "book.fods",
      bytes: text(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      says: "an OpenDocument spreadsheet (.fods)",
    },
    {
      given: "commas",
      name: "book.csv",
      bytes: text("\ufeffMeeting,Group\r\nEB,EB\r\n"),
      says: "plain text, as a .csv is",
    },
    {
      given: "commas and accents, as Excel wrote them for years",
      name: "book.csv",
      bytes: Uint8Array.from([0x4d, 0xe9, 0x2c, 0x0a]),
      says: "plain text, as a .csv is",
    },
    {
      given: "Excel's Unicode text",
      name: "book.txt",
      bytes: new Uint8Array(Buffer.from("\ufeffMeeting\tGroup\r\n", "utf16le")),
      says: "plain text, as a .csv is",
    },
    {
      given: "a page",
      name: "book.html",
      bytes: text("<!DOCTYPE html>\n<html><table></table></html>"),
      says: "a web page (HTML)",
    },
    {
      given: "a page as many systems export it",
      name: "book.xls",
      bytes: text("\n<table border=1><tr><td>x"),
      says: "a web page (HTML)",
    },
    {
      given: "a page with its pictures",
      name: "book.mht",
      bytes: text("MIME-Version: 1.0\r\n"),
      says: "a web page (HTML)",
    },
    {
      given: "Excel 2003's XML",
      name: "book.xml",
      bytes: text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      says: "an XML spreadsheet (.xml)",
    },
    {
      given: "Apple's",
      name: "book.numbers",
      bytes: zip({ "Index/Document.iwa": "x" }),
      says: "an Apple document (.numbers)",
    },
    { given: "Excel's old format", name: "book.xls", bytes: oleFile("Workbook"), says: "in Excel's old format (.xls)" },
    {
      given: "its oldest",
      name: "book.xls",
      bytes: Uint8Array.from([9, 8, 8, 0, 0, 5, 5, 0]),
      says: "in Excel's old format (.xls)",
    },
    { given: "a password", name: "book.xlsx", bytes: oleFile("EncryptedPackage"), says: "protected by a password" },
    {
      given: "a binary workbook",
      name: "book.xlsb",
      bytes: pointingTo("xl/workbook.bin"),
      says: "a binary workbook (.xlsb)",
    },
    {
      given: "Word's",
      name: "book.docx",
      bytes: pointingTo("word/document.xml", "<document/>"),
      says: "a Word document (.docx)",
    },
    { given: "Word's old format", name: "book.doc", bytes: oleFile("WordDocument"), says: "a Word document (.doc)" },
    {
      given: "slides",
      name: "book.pptx",
      bytes: pointingTo("ppt/presentation.xml", "<p/>"),
      says: "a presentation (.pptx)",
    },
    { given: "print", name: "book.pdf", bytes: text("%PDF-1.7\n"), says: "a PDF" },
    {
      given: "files in a zip",
      name: "book.zip",
      bytes: zip({ "book.csv": "a,b" }),
      says: "a zip folder without a workbook",
    },
    {
      given: "another document in the workbook's place",
      name: "book.xlsx",
      bytes: pointingTo("xl/workbook.xml", "<chart/>"),
      says: "a zip folder without a workbook",
    },
    { given: "nothing", name: "book.xlsx", bytes: new Uint8Array(), says: "empty" },
    {
      given: "a picture of the screen",
      name: "book.png",
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      says: "a picture (PNG)",
    },
    {
      given: "a photograph",
      name: "book.jpg",
      bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]),
      says: "a picture (JPEG)",
    },
    {
      given: "a telephone's photograph",
      name: "book.heic",
      bytes: Uint8Array.from([0, 0, 0, 0x18, ...text("ftypheic"), 0, 0]),
      says: "a picture (HEIC)",
    },
    {
      given: "some other program's",
      name: "book.dat",
      bytes: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]),
      says: "not an Excel workbook",
    },
  ])("$name: $given", ({ name, bytes, says }) => {
    const file = files.write(name, bytes);
    const said = ddscp("check", file);
    expect([said.exit, said.out]).toEqual([2, ""]);
    expect(said.error.startsWith(`${file}: The `)).toBe(true);
    expect(said.error).toContain(says);
    expect(said.error).toMatch(/^[^\n]*\bsave[ds]?( it)?( again)? as \.xlsx\.\n$/);
  });
});
