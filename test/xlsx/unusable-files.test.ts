import { deflateSync, strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Register } from "../../src/register/register";
import { LIMITS } from "../../src/xlsx/limits";
import { readInto, readWorkbook } from "../../src/xlsx/read";
import { UnusableFile } from "../../src/xlsx/unusable-file";
import { ZipParts } from "../../src/xlsx/zip-parts";
import { builtWorkbook, smallWorkbook } from "./built-workbook";
import { oleFile, rawParts, rawWorkbook } from "./raw-workbook";

const MEGABYTE = 1024 * 1024;

function refusal(file: Uint8Array): { why: string; sentence: string } {
  try {
    readInto(new Register(), file);
  } catch (error) {
    if (error instanceof UnusableFile) return { why: error.why, sentence: error.message };
    throw error;
  }
  return { why: "none", sentence: "" };
}

/** Writes a number over the file where the pattern of bytes stands. */
function overwritten(file: Uint8Array, at: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

/** Where the directory's line for a part begins. */
function directoryLine(file: Uint8Array, name: string): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const letters = strToU8(name);
  for (let at = 0; at < file.byteLength - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && letters.every((letter, i) => file[at + 46 + i] === letter))
      return at;
  }
  throw new Error(`no ${name}`);
}

/** As if every part were too large to be inflated at once. */
function inPieces(): void {
  jest.replaceProperty(LIMITS as { wholePart: number }, "wholePart", -1);
}
afterEach(() => jest.restoreAllMocks());

const sound = rawWorkbook({ sheetData: '<row r="2"><c r="A2"><v>1</v></c></row>' });

describe("a file that cannot be used gets one sentence", () => {
  const cases: readonly { given: string; file: () => Uint8Array; why: string }[] = [
    { given: "nothing in it", file: () => new Uint8Array(), why: "not an xlsx" },
    { given: "text", file: () => strToU8("Meeting,Group,Date\nEB,EB,2026"), why: "not an xlsx" },
    {
      given: "a zip of something else",
      file: () => zipSync({ "word/document.xml": strToU8("<document/>") }),
      why: "not an xlsx",
    },
    { given: "an empty zip", file: () => zipSync({}), why: "not an xlsx" },
    {
      given: "a binary workbook",
      file: () =>
        zipSync({
          "_rels/.rels": strToU8(
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          ),
          "xl/workbook.bin": strToU8("x"),
        }),
      why: "old format",
    },
    { given: "a password", file: () => oleFile("EncryptedPackage"), why: "password" },
    { given: "the old format", file: () => oleFile("Workbook"), why: "old format" },
    {
      given: "a zip with a password",
      file: () => overwritten(sound, directoryLine(sound, "xl/workbook.xml") + 8, 1 | (8 << 16)),
      why: "password",
    },
    { given: "the last 30 bytes missing", file: () => sound.slice(0, -30), why: "damaged" },
    { given: "the second half missing", file: () => sound.slice(0, sound.byteLength / 2), why: "damaged" },
    { given: "four bytes alone", file: () => sound.slice(0, 4), why: "damaged" },
    {
      given: "a list of parts that points beyond the end",
      file: () => overwritten(sound, sound.byteLength - 6, 0x7ffffff0),
      why: "damaged",
    },
    {
      given: "a part that points beyond the end",
      file: () => overwritten(sound, directoryLine(sound, "xl/workbook.xml") + 42, 0x7ffffff0),
      why: "damaged",
    },
    { given: "two parts of one name", file: doubled, why: "damaged" },
    { given: "packed bytes that are nonsense", file: nonsense, why: "damaged" },
    {
      given: "a part shorter than it says",
      file: () => overwritten(sound, directoryLine(sound, "xl/workbook.xml") + 24, 9999),
      why: "damaged",
    },
    {
      given: "a sheet that breaks off in a tag",
      file: () => rawWorkbook({ sheetData: "", sheet: '<worksheet><sheetData><row r="2"><c ' }),
      why: "damaged",
    },
    {
      given: "rows out of order",
      file: () =>
        rawWorkbook({ sheetData: '<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>' }),
      why: "damaged",
    },
    {
      given: "a table that stands nowhere",
      file: () => rawWorkbook({ sheetData: "", table: '<table name="Notes" ref="nowhere"/>' }),
      why: "damaged",
    },
    {
      given: "too many parts",
      file: () =>
        zipSync(Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, i) => [`p${i}`, new Uint8Array()]))),
      why: "too large",
    },
  ];

  test.each(cases)("$given: $why", ({ file, why }) => {
    const refused = refusal(file());
    expect(refused.why).toBe(why);
    expect(refused.sentence).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test.each(cases)("$given, its parts inflated chunk by chunk: $why", ({ file, why }) => {
    inPieces();
    expect(refusal(file()).why).toBe(why);
  });

  /** Two parts are said to be the workbook's, one of them in capitals. */
  function doubled(): Uint8Array {
    return zipSync({ ...rawParts({ sheetData: "" }), "xl/WORKBOOK.xml": strToU8("<workbook/>") });
  }

  function nonsense(): Uint8Array {
    const file = sound.slice();
    const name = "xl/workbook.xml";
    const at = new DataView(file.buffer).getUint32(directoryLine(file, name) + 42, true);
    file.fill(0xff, at + 30 + name.length, at + 30 + name.length + 20);
    return file;
  }
});

describe("a bomb is refused before its memory is spent", () => {
  /** A part of this many megabytes of spaces. */
  const spaces = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE).fill(32);
  /** How many bytes came out of a part before it was refused. */
  function unpacked(file: Uint8Array, part: string): number {
    let bytes = 0;
    expect(() => new ZipParts(file).read(part, (chunk) => (bytes += chunk.byteLength))).toThrow(UnusableFile);
    return bytes;
  }

  test("a part of 32 MB that packs 1,000 to 1 is refused by what the directory says", () => {
    const file = zipSync({ ...rawParts({ sheetData: "" }), "xl/media/x.bin": spaces(32) }, { level: 1 });
    expect(refusal(file).why).toBe("too large");
    expect(unpacked(file, "xl/workbook.xml")).toBe(0);
  });

  test("parts that are 200 times as large as the file only together", () => {
    const small = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}`, new Uint8Array(1_000_000)]));
    expect(refusal(zipSync({ ...rawParts({ sheetData: "" }), ...small })).sentence).toMatch(/200 times/);
  });

  test("a directory that lies: nothing is handed on beyond what it says", () => {
    const honest = zipSync({ ...rawParts({ sheetData: "" }), "xl/worksheets/sheet1.xml": spaces(32) }, { level: 1 });
    const lying = overwritten(honest, directoryLine(honest, "xl/worksheets/sheet1.xml") + 24, 1000);
    expect(refusal(lying).why).toBe("damaged");
    expect(unpacked(lying, "xl/worksheets/sheet1.xml")).toBe(0);
    inPieces();
    expect(unpacked(lying, "xl/worksheets/sheet1.xml")).toBe(0);
  });

  test("one part that hundreds of sheets are said to be: what comes out in all is counted", () => {
    const zip = new ZipParts(zipSync({ ...rawParts({ sheetData: "" }), "xl/part.xml": new Uint8Array(400_000) }));
    const readOften = (): void => {
      for (let i = 0; i < 400; i++) zip.read("xl/part.xml", () => undefined);
    };
    expect(readOften).toThrow(/unpacked/);
  });

  test("more than 300 MB by the directory's account, at a ratio that is allowed", () => {
    const noise = new Uint8Array(3 * MEGABYTE);
    for (let i = 0, seed = 1; i < noise.length; i++)
      noise[i] = (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) >>> 16;
    const file = zipSync({ ...rawParts({ sheetData: "" }), "xl/media/x.bin": [noise, { level: 0 }] });
    const large = overwritten(file, directoryLine(file, "xl/media/x.bin") + 24, 301 * MEGABYTE);
    expect(refusal(large)).toMatchObject({ why: "too large", sentence: expect.stringContaining("300 MB") });
  });

  test("a small part may be as repetitive as it likes", () => {
    expect(deflateSync(new Uint8Array(900_000)).length).toBeLessThan(900_000 / 200);
    expect(refusal(zipSync({ ...rawParts({ sheetData: "" }), "xl/theme.xml": new Uint8Array(900_000) })).why).toBe(
      "none",
    );
  });
});

test("a part inflated chunk by chunk holds the same", () => {
  const file = readFileSync(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
  const whole = readWorkbook(file);
  inPieces();
  expect(readWorkbook(file)).toEqual(whole);
});

test("a sound workbook is refused for nothing", async () => {
  expect(refusal(await builtWorkbook(smallWorkbook())).why).toBe("none");
  expect(refusal(sound).why).toBe("none");
});
