import { tables } from "../../src/records/all-tables";
import { inFile } from "../../src/workbook/computed-columns";
import { LAYOUT } from "../../src/workbook/layout";

describe("the layout", () => {
  test("has a sheet for every table, with all its columns", () => {
    expect(LAYOUT.map(({ sheet }) => sheet).sort()).toEqual(Object.keys(tables).sort());
    for (const { table, columns } of LAYOUT) {
      expect(columns.map(({ header }) => header)).toEqual(
        Object.values(tables[table].columns).map(({ header }) => header),
      );
    }
  });

  test.each(LAYOUT)(
    "$sheet: a whole sentence, headers that fit, and no computed column under one of ours",
    ({ sentence, columns, computed }) => {
      expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
      for (const { header, width } of [...columns, ...computed]) expect(width).toBeGreaterThan(header.length);
      const headers = [...columns, ...computed].map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    },
  );

  test.each([
    ["=DDSCP.QUORATE([@Meeting])", "Meetings", "_xldudf_DDSCP_QUORATE(Meetings[[#This Row],[Meeting]])"],
    [
      '=TEXTJOIN("; ",TRUE,DDSCP.QUORUM.MISSING([@Meeting]))',
      "Meetings",
      '_xlfn.TEXTJOIN("; ",TRUE,_xldudf_DDSCP_QUORUM_MISSING(Meetings[[#This Row],[Meeting]]))',
    ],
    [
      "=DDSCP.REPORT.STATUS([@Group],[@Meeting],,[@Kind])",
      "Schedule",
      "_xldudf_DDSCP_REPORT_STATUS(Schedule[[#This Row],[Group]],Schedule[[#This Row],[Meeting]],,Schedule[[#This Row],[Kind]])",
    ],
  ] as const)("%s is written into a file as Excel keeps it", (formula, table, written) => {
    expect(inFile(formula, table)).toBe(written);
  });
});

test("computed columns ask DDSCP functions or Seats, and for the rest functions that Excel 2019 has", () => {
  const formulas = LAYOUT.flatMap(({ computed }) => computed.map(({ formula }) => formula));
  expect(formulas.length).toBe(10);
  for (const formula of formulas)
    expect(formula.replace(/DDSCP\.[A-Z.]+\(|\b(IF|IFNA|IFERROR|SWITCH|TEXTJOIN|INDEX|MATCH)\(/g, "")).not.toMatch(
      /[A-Za-z.]+\(/,
    );
});
