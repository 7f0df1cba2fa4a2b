import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { registerFormFile } from "../../src/files/register-form-file";
import { NotThisRegister, returnedRegister } from "../../src/files/returned-register";
import { registerForm } from "../../src/reports/register-form";
import { UnusableFile } from "../../src/xlsx/unusable-file";
import { ddscp, ddscpLater, folderForTests } from "../cli/ddscp";
import { givenWorkbook, type GivenRow, type GivenTables } from "../register/given-workbook";
import { smallWorkbook } from "../xlsx/built-workbook";
import { foundIn } from "./parts-searched";

const POLICE = "Derbyshire Constabulary";
const TABLES: GivenTables = {
  Agencies: [
    { Agency: POLICE, Type: "Statutory partner", Area: "Both" },
    { Agency: "Derby City Council", Type: "Statutory partner", Area: "Derby" },
  ],
  Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "None" }],
  Seats: [
    { Seat: "EB-1", Group: "EB", Agency: POLICE, Role: "Superintendent", Category: "Core", Name: "Amy Own" },
    { Seat: "EB-2", Group: "EB", Agency: POLICE, Role: "Inspector", Category: "Core", Name: "Ben Own" },
    {
      Seat: "EB-3",
      Group: "EB",
      Agency: "Derby City Council",
      Role: "Director",
      Category: "Chair",
      Name: "Cyd Other",
      Email: "cyd@city.example",
    },
    {
      Seat: "EB-4",
      Group: "EB",
      Agency: POLICE,
      Role: "Old post",
      Category: "Core",
      Name: "Di Gone",
      To: "2026-01-01",
    },
  ],
  Meetings: [{ Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-01", Start: "10:00" }],
};
const SENT: readonly GivenRow[] = [
  { Meeting: "EB-2026-12", Seat: "EB-1", Status: "Coming" },
  { Meeting: "EB-2026-12", Seat: "EB-3", Status: "Apologies", Reason: "Bereavement" },
];

const registerWith = (attendance: readonly GivenRow[] = SENT, more: GivenTables = {}) =>
  givenWorkbook({ ...TABLES, Attendance: attendance, ...more });

async function sent(): Promise<Uint8Array> {
  const register = registerWith();
  return registerFormFile(registerForm(register, register.meeting("EB-2026-12")!, register.agency(POLICE)!));
}

/** What the partner does in the file: cells of the sheet Register, and whatever else. */
async function filledIn(
  cells: Readonly<Record<string, string | number | null>>,
  change: (workbook: Workbook, sheet: Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await sent());
  const sheet = workbook.getWorksheet("Register")!;
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  change(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const short = ({ changes, faults }: ReturnType<typeof returnedRegister>) => ({
  changes: changes.map(({ seat, header, cell, sent, filledIn: to, now, isConflict }) => [
    seat,
    header,
    cell,
    sent,
    to,
    now,
    isConflict,
  ]),
  faults,
});

describe("the register sent out to a partner", () => {
  test("has the seats the agency holds that day, as they are marked, and nobody else", async () => {
    const register = registerWith();
    const { lines, title } = registerForm(register, register.meeting("EB-2026-12")!, register.agency(POLICE)!);
    expect(title).toBe("Executive Board, Tuesday 1 December 2026, 10:00");
    expect(lines.map(({ seat, name, cells }) => [seat, name, cells.status])).toEqual([
      ["EB-1", "Amy Own", "Coming"],
      ["EB-2", "Ben Own", ""],
    ]);
    expect(
      foundIn(await sent(), ["Cyd Other", "cyd@city.example", "Bereavement", "Di Gone", "Derby City Council"]),
    ).toEqual([]);
  });

  test("leaves out a seat with several rows, and says so", () => {
    const register = registerWith([
      ...SENT,
      { Meeting: "EB-2026-12", Seat: "EB-1", Status: "Present", Arrived: "11:00" },
    ]);
    const { lines, leftOut } = registerForm(register, register.meeting("EB-2026-12")!, register.agency(POLICE)!);
    expect([lines.map(({ seat }) => seat), leftOut]).toEqual([["EB-2"], ["EB-1"]]);
  });

  test("can be filled in where it is to be, and nowhere else", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await sent());
    const sheet = workbook.getWorksheet("Register")!;
    expect(["A6", "C6", "D6", "I7"].map((cell) => sheet.getCell(cell).protection?.locked ?? true)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(workbook.worksheets.map(({ sheetProtection }) => sheetProtection?.sheet)).toEqual([true, true, true]);
    expect(sheet.getCell("D6").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Coming,Present,Remote,Deputy,Apologies,Absent,Not expected,In attendance"'],
    });
  });
});

describe("a partner's register read back", () => {
  test("as it was sent: nothing is changed", async () => {
    expect(short(returnedRegister(registerWith(), await filledIn({})))).toEqual({ changes: [], faults: [] });
  });

  test("each cell that was filled in is a change, whatever kind of cell it is", async () => {
    const file = await filledIn({ D6: "deputy", E6: "=Eve Eaton", F6: "yes", H6: 0.4375, D7: "Virtual", I7: "11.30" });
    expect(short(returnedRegister(registerWith(), file))).toEqual({
      faults: [],
      changes: [
        ["EB-1", "Status", "Register!D6", "Coming", "Deputy", "Coming", false],
        ["EB-1", "Deputy", "Register!E6", "", "=Eve Eaton", "", false],
        ["EB-1", "Briefed", "Register!F6", "", "Yes", "", false],
        ["EB-1", "Arrived", "Register!H6", "", "10:30", "", false],
        ["EB-2", "Status", "Register!D7", "", "Remote", "", false],
        ["EB-2", "Left", "Register!I7", "", "11:30", "", false],
      ],
    });
  });

  test.each<{ given: string; cell: string | null; now: string; change: readonly unknown[] | null }>([
    {
      given: "changed by the partner alone",
      cell: "Present",
      now: "Coming",
      change: ["Coming", "Present", "Coming", false],
    },
    { given: "emptied by the partner", cell: null, now: "Coming", change: ["Coming", "", "Coming", false] },
    { given: "changed in the workbook alone: that stands", cell: "Coming", now: "Apologies", change: null },
    { given: "changed in both to the same", cell: "Present", now: "Present", change: null },
    {
      given: "changed in both, to two things",
      cell: "Present",
      now: "Apologies",
      change: ["Coming", "Present", "Apologies", true],
    },
  ])("a cell $given", async ({ cell, now, change }) => {
    const register = registerWith([{ ...SENT[0]!, Status: now }]);
    const [first] = short(returnedRegister(register, await filledIn({ D6: cell }))).changes;
    expect(first?.slice(3) ?? null).toEqual(change);
  });

  test.each<{
    given: string;
    cells?: Record<string, string | number>;
    change?: Parameters<typeof filledIn>[1];
    faults: readonly string[];
  }>([
    {
      given: "an unknown status",
      cells: { D6: "Holiday" },
      faults: [
        "Register!D6 (Status of EB-1) says 'Holiday', and takes Coming, Present, Remote, Deputy, Apologies, Absent, Not expected or In attendance: it is left out. Ask the agency, or fill it in by hand.",
      ],
    },
    {
      given: "a time that is none",
      cells: { H6: "late" },
      faults: [
        "Register!H6 (Arrived of EB-1) says 'late', and takes a time of day, like 10:30: it is left out. Ask the agency, or fill it in by hand.",
      ],
    },
    {
      given: "another seat in the place of one",
      cells: { A7: "EB-3" },
      faults: [
        "Register!A7 says 'EB-3', which was not sent: its row is left out. Add it to Attendance by hand where it is right.",
        "Register no longer has EB-2: nothing is changed for it.",
      ],
    },
    {
      given: "a seat twice",
      cells: { A7: "eb-1", D7: "Present" },
      faults: [
        "Register!A7 names eb-1 a second time: this row is left out.",
        "Register no longer has EB-2: nothing is changed for it.",
      ],
    },
  ])("$given: a sentence that names the cell, and the rest is read", async ({ cells = {}, faults }) => {
    const { changes, faults: found } = returnedRegister(registerWith(), await filledIn({ G6: "Leave", ...cells }));
    expect(found).toEqual(faults);
    expect(changes.map(({ seat, header }) => `${seat} ${header}`)).toEqual(["EB-1 Reason"]);
  });

  test("a seat that the agency no longer holds", async () => {
    const seats = TABLES.Seats!.map((seat) =>
      seat["Seat"] === "EB-2" ? { ...seat, Agency: "Derby City Council" } : seat,
    );
    const { faults } = returnedRegister(registerWith(SENT, { Seats: seats }), await filledIn({ D7: "Present" }));
    expect(faults).toEqual([
      `Register!A7 names EB-2, which ${POLICE} no longer holds on that day, or which has several rows in Attendance now: its row is left out.`,
    ]);
  });

  test.each<{ given: string; file: () => Promise<Uint8Array>; more?: GivenTables; says: string }>([
    {
      given: "another version",
      file: () =>
        filledIn({}, (book) => {
          cellBeside(book, "Version").value = "2";
        }),
      says: "says version '2', and this program reads version 1. Send the agency a new register to fill in.",
    },
    {
      given: "the meeting changed in the file",
      file: () =>
        filledIn({}, (book) => {
          cellBeside(book, "Meeting").value = "EB-2027-01";
        }),
      says: "What was sent has been changed in the file (the sheet Sent, or About from row",
    },
    {
      given: "what was sent changed",
      file: () =>
        filledIn({}, (book) => {
          book.getWorksheet("Sent")!.getCell("B4").value = "Present";
        }),
      says: "so nobody can tell what the agency filled in. Send it a new register.",
    },
    {
      given: "another workbook's meeting",
      file: () => filledIn({}),
      more: { Meetings: [] },
      says: "says 'EB-2026-12', and Meetings has no meeting of that id. Open the workbook it was sent from.",
    },
    {
      given: "a meeting that has been moved",
      file: () => filledIn({}),
      more: { Meetings: [{ ...TABLES.Meetings![0]!, Date: "2026-12-08" }] },
      says: "says 2026-12-01, and Meetings has EB-2026-12 on 2026-12-08: it has been moved since. Send the agency a new register.",
    },
    {
      given: "an agency that is no longer there",
      file: () => filledIn({}),
      more: { Agencies: TABLES.Agencies!.slice(1) },
      says: `says '${POLICE}', and Agencies has no agency of that name. Open the workbook it was sent from.`,
    },
    {
      given: "a heading changed",
      file: () =>
        filledIn({ D5: "State" }, (book) => {
          renameColumn(book, "Status", "State");
        }),
      says: "Register has no column Status in row 5. Choose the file as it was sent, with all its columns.",
    },
  ])("$given: refused with one sentence", async ({ file, more = {}, says }) => {
    const bytes = await file();
    const refused = refusalOf(() => returnedRegister(registerWith(SENT, more), bytes));
    expect(refused).toBeInstanceOf(NotThisRegister);
    expect(refused?.message).toContain(says);
  });

  test.each<{ given: string; file: () => Promise<Uint8Array>; kind: typeof NotThisRegister | typeof UnusableFile }>([
    { given: "a file cut short", file: async () => (await sent()).slice(0, 4000), kind: UnusableFile },
    { given: "no workbook", file: () => Promise.resolve(new TextEncoder().encode("Dear officer")), kind: UnusableFile },
    { given: "an empty file", file: () => Promise.resolve(new Uint8Array()), kind: UnusableFile },
    {
      given: "another workbook",
      file: async () =>
        new Uint8Array(
          await new Workbook().xlsx.load(await sent()).then(async (book) => {
            book.getWorksheet("Register")!.removeTable("Register");
            return book.xlsx.writeBuffer();
          }),
        ),
      kind: NotThisRegister,
    },
  ])("$given is refused", async ({ file, kind }) => {
    const bytes = await file();
    expect(refusalOf(() => returnedRegister(registerWith(), bytes))).toBeInstanceOf(kind);
  });
});

describe("ddscp register, ddscp returned", () => {
  const files = folderForTests();
  test("from the workbook to the agency and back, without a change to the workbook", async () => {
    const book = await files.book("book.xlsx", smallWorkbook());
    const target = files.file("register.xlsx");
    expect(await ddscpLater("register", book, "--meeting", "EDU-2026-03", "--for", "City", "--out", target)).toEqual({
      exit: 0,
      error: "",
      out: `${target} was written for Derby City Council: 1 seat of Education Group, Tuesday 31 March 2026.\n`,
    });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(target);
    workbook.getWorksheet("Register")!.getCell("D6").value = "Remote";
    const back = files.write("back.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(ddscp("returned", book, "--from", back).out).toBe(
      "Derby City Council, Education Group, Tuesday 31 March 2026 (EDU-2026-03). Nothing was written.\nEDU-1, Status: Remote, was Present. (Register!D6)\n",
    );
    expect(JSON.parse(ddscp("returned", book, "--from", back, "--json").out)).toMatchObject({
      meeting: "EDU-2026-03",
      changes: [
        { seat: "EDU-1", column: "status", sent: "Present", filledIn: "Remote", now: "Present", isConflict: false },
      ],
    });
    expect(ddscp("returned", book, "--from", book)).toMatchObject({
      exit: 2,
      error: expect.stringContaining("It has no table named Form"),
    });
    expect(
      await ddscpLater(
        "register",
        book,
        "--meeting",
        "EDU-2026-03",
        "--for",
        "Derby Homes",
        "--out",
        files.file("n.xlsx"),
      ),
    ).toMatchObject({
      exit: 2,
      error: "Derby Homes has no seat to fill in for EDU-2026-03.\n",
    });
  });
});

function cellBeside(book: Workbook, what: string) {
  const sheet = book.getWorksheet("About")!;
  for (let row = 1; row < 60; row++)
    if (sheet.getCell(`A${row}`).value === what && row > 20) return sheet.getCell(`B${row}`);
  throw new Error(`No row says ${what}`);
}

function renameColumn(book: Workbook, from: string, to: string): void {
  const table = book.getWorksheet("Register")!.getTable("Register");
  for (const column of table.model.columns) if (column.name === from) column.name = to;
}

function refusalOf(read: () => unknown): Error | null {
  try {
    read();
    return null;
  } catch (error) {
    return error as Error;
  }
}
