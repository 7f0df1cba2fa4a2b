import path from "node:path";
import { bringIn as planFor } from "../../src/bring-in/bring-in";
import type { Plan } from "../../src/bring-in/plan";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { sheetsIn } from "../../src/xlsx/sheet-grids";
import { sheetFile } from "../../test/bring-in/sheet-file";
import type { GivenSheet } from "../../test/bring-in/sheets";
import { AS_AT } from "../everything";
import type { Line } from "../line";
import { median } from "../median";

const SAMPLE = path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");
const RUNS = 5;
const MARKS = ["Y", "Y", "Y", "A", "N", "", "D"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Size {
  readonly names: number;
  readonly dates: number;
  readonly blocks: number;
}

/** Names that nothing knows, so that each has to be asked about, and totals to prove: the slowest that a sheet can be read. */
function sheetOf(sheet: string, { names, dates, blocks }: Size): GivenSheet {
  const rows: (string | number)[][] = [["Executive Board attendance"]];
  for (let block = 0; block < blocks; block++) {
    const days = Array.from(
      { length: dates },
      (_, at) => `${1 + ((at * 7) % 27)} ${MONTHS[(at + block) % 12] ?? ""} ${2021 + (Math.floor(at / 12) % 6)}`,
    );
    rows.push(["Agency", "Name", ...days, "Total"]);
    for (let name = 0; name < names; name++) {
      const marks = days.map((_, at) => MARKS[(name * 7 + at * 3 + block) % MARKS.length] ?? "");
      rows.push([`Body ${name}`, `Person ${name}`, ...marks, marks.filter((mark) => mark === "Y").length]);
    }
    rows.push([]);
  }
  return { sheet, rows };
}

/** How long it takes from a file in which a register is kept to what would come of it. */
export async function bringIn(): Promise<readonly Line[]> {
  const years = Array.from({ length: 12 }, (_, at) => sheetOf(`${2015 + at}`, { names: 40, dates: 12, blocks: 5 }));
  return [
    await line("300x60", "300 names × 60 meetings", [sheetOf("EB", { names: 300, dates: 60, blocks: 1 })]),
    await line("5000x400", "5,000 × 400 cells, refused", [sheetOf("EB", { names: 5_000, dates: 400, blocks: 1 })]),
    await line("years", "12 sheets of 5 blocks of 40 names × 12 meetings", years),
  ];
}

async function line(key: string, what: string, sheets: readonly GivenSheet[]): Promise<Line> {
  const file = await sheetFile(...sheets);
  const register = openWholeWorkbook(SAMPLE);
  const seconds: number[] = [];
  let plans: readonly Plan[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    plans = sheetsIn(file).map((sheet) => planFor(sheet.read(), { register, asAt: AS_AT, answers: new Map() }));
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1_000_000);
  }
  const cells = plans.reduce((sum, { counts }) => sum + counts.cells, 0);
  return {
    key: `bringIn.${key}`,
    what: `a register read to its preview, ${what}, s of the processor`,
    value: median(seconds),
    goal: { atMost: 1 },
    beside: `${cells.toLocaleString("en-GB")} marks, the first time ${seconds[0]?.toPrecision(3) ?? ""} s`,
  };
}
