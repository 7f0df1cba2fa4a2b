import { functionNamed } from "../../src/cells/catalogue";
import { tables, type TableName } from "../../src/records/all-tables";
import type { Column } from "../../src/records/table";
import { LAYOUT } from "../../src/workbook/layout";
import { BLANK_FILE, SAMPLE_FILE } from "../../templates/file-names";
import { TEMPLATE_FILES } from "../../templates/files";
import { SAMPLE } from "../../templates/sample";
import { committed, every, partsOf, tableParts } from "./parts";

const NAMES = Object.keys(tables) as readonly TableName[];
/** What is worked out, and the column of the contract that it stands to the right of. */
const COMPUTED: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  Meetings: { End: ["Quorate", "Missing", "Agenda requests by", "Reports by", "Papers by"] },
  Attendance: { Seat: ["Agency of seat", "Role"] },
  Decisions: { Title: ["Outcome", "Status"] },
  Schedule: { Kind: ["Status"] },
};

function headersOf(name: TableName): readonly string[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[name].columns;
  return Object.values(columns).flatMap(({ header }) => [header, ...(COMPUTED[name]?.[header] ?? [])]);
}

describe.each([{ file: BLANK_FILE }, { file: SAMPLE_FILE }])("$file", ({ file }) => {
  const parts = partsOf(committed(file));
  const workbook = parts.get("xl/workbook.xml") ?? "";

  it("is what a build of today writes, part by part (else: npm run templates)", async () => {
    const fresh = partsOf((await TEMPLATE_FILES.find(({ name }) => name === file)?.bytes()) ?? new Uint8Array());
    expect([...parts.keys()]).toEqual([...fresh.keys()]);
    expect([...parts].filter(([path, xml]) => fresh.get(path) !== xml).map(([path]) => path)).toEqual([]);
  }, 60_000);

  it("opens on a Start sheet, with a sheet a table named alike, then Rules", () => {
    expect(
      every(workbook, /<sheet name="([^"]+)"/g)
        .slice()
        .sort(),
    ).toEqual(["Start", ...NAMES, "Rules"].sort());
    expect(workbook).not.toMatch(/activeTab="[1-9]/);
  });

  it("has its tabs in the order in which Start names them", () => {
    const start = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(every(workbook, /<sheet name="([^"]+)"/g)).toEqual([
      "Start",
      ...every(start, /<hyperlink [^>]*location="([^"]+)!A1"/g),
    ]);
  });

  it("links from the Start sheet to every sheet, inside the workbook", () => {
    const start = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect([...every(start, /<hyperlink [^>]*location="([^"]+)!A1"/g)].sort()).toEqual([...NAMES, "Rules"].sort());
    expect(start).not.toMatch(/<hyperlink [^>]*r:id/);
  });

  describe.each(NAMES.map((name) => ({ name })))("$name", ({ name }) => {
    const { table, sheet } = tableParts(parts, name);

    it("has the contract's headers, and what is computed beside what it answers", () => {
      expect(every(table, /<tableColumn id="\d+" name="([^"]+)"/g)).toEqual(headersOf(name));
    });

    it("says above its header what it is for, filters whole and freezes both", () => {
      expect(sheet).toMatch(/<row r="1"[^>]*><c r="A1"[^>]*t="(s|inlineStr)"/);
      expect(table).toMatch(/ ref="A2:[A-Z]+\d+"/);
      expect(every(table, /<autoFilter ref="([^"]+)"\/>/g)).toEqual(every(table, /<table [^>]* ref="([^"]+)"/g));
      expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    });

    it("offers choices on whole columns only", () => {
      const ranges = every(sheet, /<dataValidation type="list"[^>]*sqref="([^"]+)"/g);
      expect(ranges.filter((range) => !/^([A-Z]+)3:\1(?:1048576)$/.test(range))).toEqual([]);
      const columns: Readonly<Record<string, Column<unknown>>> = tables[name].columns;
      const words = Object.values(columns).filter(
        ({ choices, kind }) => (choices ?? []).length > 0 || kind === "yes or no",
      );
      expect(ranges.length).toBeGreaterThanOrEqual(words.length);
    });

    it("keeps every list of words within what Excel holds in a cell's list", () => {
      const lists = every(sheet, /<formula1>(&quot;.*?&quot;)<\/formula1>/g);
      expect(lists.filter((list) => list.length > 257)).toEqual([]);
    });

    it("prints on A4 on its side, its header and its first column on each page, at 9 points or more", () => {
      expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
      const pages = Number(/<pageSetup [^>]*fitToWidth="(\d+)"/.exec(sheet)?.[1] ?? 1);
      const across = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].reduce(
        (sum, [, min, max, width]) => sum + (Number(max) - Number(min) + 1) * Number(width),
        0,
      );
      // 277 mm of paper are 785 points; a character of a column is 5.25 points wide at 11 points.
      expect((785 * pages) / (across * 5.25)).toBeGreaterThanOrEqual(9 / 11);
      expect(workbook).toContain(`&apos;${name}&apos;!$A:$A,&apos;${name}&apos;!$2:$2`);
    });

    it("uses no function of the add-in in conditions or choices", () => {
      expect(sheet).not.toMatch(/<cfRule[^>]*>(?:(?!<\/cfRule>).)*DDSCP/);
      expect(sheet).not.toMatch(/<formula1>[^<]*DDSCP/);
    });
  });

  it("shows dates as day, month, year and times of day as hours and minutes", () => {
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(every(styles, /formatCode="([^"]+)"/g)).toEqual(expect.arrayContaining(["dd/mm/yyyy", "hh:mm"]));
  });

  it("names the lists of choices after columns of tables, so that they grow with these", () => {
    expect(workbook).toContain('<definedName name="AgencyList">Agencies[Agency]</definedName>');
    expect(workbook).toContain('<definedName name="MeetingList">Meetings[Meeting]</definedName>');
  });

  it("offers in Attendance the seats of the group that meets", () => {
    const { sheet } = tableParts(parts, "Attendance");
    expect(
      every(sheet, /<dataValidation type="list"[^>]*sqref="B3:B1048576"[^>]*><formula1>([^<]*)<\/formula1>/g),
    ).toEqual(["SeatsOfMeeting"]);
    const group = "INDEX(Meetings[Group],MATCH(Attendance!$A1,Meetings[Meeting],0))";
    const formula = every(workbook, /<definedName name="SeatsOfMeeting">([^<]*)<\/definedName>/g)[0] ?? "";
    expect(formula).toContain(`IF(ISNUMBER(MATCH(${group},Seats[Group],0)),`);
    expect(formula).toMatch(/,Seats\[Seat\]\)$/);
  });
});

describe("computed columns", () => {
  const parts = partsOf(committed(SAMPLE_FILE));
  const formulas = (name: string) =>
    every(tableParts(parts, name).table, /<calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/g);

  it("Meetings: quorum and deadlines, as Excel stores functions of an add-in", () => {
    const inWords = (answer: string) => `IF(Meetings[[#This Row],[Meeting]]="","",_xlfn.IFNA(${answer},"Cannot tell"))`;
    expect(formulas("Meetings")).toEqual([
      inWords(
        '_xlfn.SWITCH(_xldudf_DDSCP_QUORATE(Meetings[[#This Row],[Meeting]]),TRUE,"Yes",FALSE,"No","No quorum rule")',
      ),
      inWords('_xlfn.TEXTJOIN("; ",TRUE,_xldudf_DDSCP_QUORUM_MISSING(Meetings[[#This Row],[Meeting]]))'),
      inWords('_xldudf_DDSCP_DEADLINE(Meetings[[#This Row],[Meeting]],"Agenda requests")'),
      inWords('_xldudf_DDSCP_DEADLINE(Meetings[[#This Row],[Meeting]],"Reports")'),
      inWords('_xldudf_DDSCP_DEADLINE(Meetings[[#This Row],[Meeting]],"Papers")'),
    ]);
  });

  it("Decisions and Schedule: outcome and states", () => {
    expect(formulas("Decisions")).toEqual([
      'IF(Decisions[[#This Row],[Decision]]="","",_xlfn.IFNA(_xldudf_DDSCP_OUTCOME(Decisions[[#This Row],[Decision]]),"Cannot tell"))',
      'IF(Decisions[[#This Row],[Decision]]="","",_xlfn.IFNA(_xldudf_DDSCP_DECISION_STATUS(Decisions[[#This Row],[Decision]]),"Cannot tell"))',
    ]);
    expect(formulas("Schedule")).toEqual([
      'IF(Schedule[[#This Row],[Group]]="","",_xlfn.IFNA(_xldudf_DDSCP_REPORT_STATUS(Schedule[[#This Row],[Group]],Schedule[[#This Row],[Meeting]],,Schedule[[#This Row],[Kind]]),"Cannot tell"))',
    ]);
  });

  it("Attendance: whose seat it is, by look-ups of Excel's own", () => {
    expect(formulas("Attendance")).toEqual(
      ["Agency", "Role"].map(
        (header) => `IFERROR(INDEX(Seats[${header}],MATCH(Attendance[[#This Row],[Seat]],Seats[Seat],0))&"","")`,
      ),
    );
  });

  it("every one asks a function of the catalogue, so that no cell is left blank for want of one", () => {
    const asked = LAYOUT.flatMap(({ computed }) =>
      computed.flatMap(({ formula }) => [...formula.matchAll(/DDSCP\.([A-Z.]+)\(/g)].map(([, name]) => name ?? "")),
    );
    expect([...new Set(asked)].filter((name) => functionNamed(name) === undefined)).toEqual([]);
  });

  it("Attendance: each answer is the agency or role of the row's seat, and blank without one", () => {
    const { sheet } = tableParts(parts, "Attendance");
    const seatOf = new Map(SAMPLE.Seats.map((seat) => [seat.seat, seat]));
    for (const [header, property] of [
      ["Agency", "agency"],
      ["Role", "role"],
    ] as const)
      expect(every(sheet, new RegExp(`<f>IFERROR\\(INDEX\\(Seats\\[${header}\\][^<]*</f><v>([^<]*)</v>`, "g"))).toEqual(
        SAMPLE.Attendance.map(({ seat }) => String(seatOf.get(seat)?.[property] ?? "")),
      );
  });

  it("every row holds its column's formula", () => {
    const { sheet } = tableParts(parts, "Meetings");
    expect(every(sheet, /<f>([^<]*_xldudf_DDSCP_QUORATE[^<]*)<\/f>/g)).toHaveLength(112);
  });

  it("no answer is kept as TRUE, FALSE or an error, which programs without the add-in throw away", () => {
    const kept = NAMES.flatMap((name) => every(tableParts(parts, name).sheet, /<c [^>]*t="([be])"[^>]*><f>/g));
    expect(kept).toEqual([]);
  });
});
