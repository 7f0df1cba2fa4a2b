/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableName } from "../../src/records/all-tables";
import { LAYOUT } from "../../src/workbook/layout";
import type { Fault } from "../../workbench/host/faults";
import { put } from "../workbench/books";
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

/** Short while something goes wrong; a busy machine may take its time otherwise. */
const mockLimit = { ms: 5_000 };
jest.mock("../../src/excel/answer-limit", () => ({
  get ANSWER_WITHIN_MS() {
    return mockLimit.ms;
  },
}));

const LIMIT = 60_000;
const FAULTS: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "refused", at: 0 }],
  ["is not done, and never answered", { kind: "unanswered", done: false }],
  ["is done, and never answered", { kind: "unanswered", done: true }],
  ["is done, and answered too late", { kind: "late", milliseconds: 80 }],
  ["is done, and answered twice", { kind: "twice" }],
];

function goesWrongAt(open: PageInExcel, call: number, fault: Fault): () => boolean {
  let [seen, isMet] = [0, false];
  mockLimit.ms = 40;
  open.excel.goesWrong(({ actions }) => {
    if (actions.includes("_RemoveReference") || seen++ !== call) return undefined;
    isMet = true;
    return fault;
  });
  return () => isMet;
}

function allIsWell(open: PageInExcel): void {
  open.excel.goesWrong();
  mockLimit.ms = 5_000;
}

const said = (open: PageInExcel, before = ""): Promise<string> =>
  open.until("what came of it", () => open.notice() !== before && open.notice());
const isSentence = expect.stringMatching(/^[A-Z](?!.*[.]:).*[.]$/) as string;

/** The add-in's own site, which serves what stands in templates; null while it cannot be reached. */
let site: ((address: string) => Promise<unknown>) | null = null;
const serve = (address: string): Promise<unknown> => {
  const bytes = readFileSync(join(__dirname, "../..", address));
  return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
};
beforeEach(() => {
  site = serve;
  Object.assign(globalThis, { fetch: (address: string) => site?.(address) ?? Promise.reject(new Error("offline")) });
});

/** Without one table, in a workbook that has all others. */
const LACKING: TableName = "Complaints";
function lacking(): Promise<PageInExcel> {
  const given = { ...Object.fromEntries(LAYOUT.map(({ table }) => [table, []])), ...partnershipGiven() };
  delete (given as Partial<Record<TableName, unknown>>)[LACKING];
  return openPage("tools", given, "2026-11-30");
}
const tablesIn = ({ book }: PageInExcel) => book.tables.map(({ name }) => name);
const times = (open: PageInExcel) => tablesIn(open).filter((name) => name === LACKING).length;

describe("Put in missing sheets", () => {
  it.each(FAULTS)(
    "puts each in once, and the truth is said, whichever call %s",
    async (_, fault) => {
      for (let call = 0, isMet = true; isMet; call++) {
        const open = await lacking();
        const others = tablesIn(open);
        const met = goesWrongAt(open, call, fault);
        await open.click("fluent-button", "Put in missing sheets");
        const words = await said(open);
        isMet = met();
        allIsWell(open);
        const where = `call ${call}: ${words}`;
        expect([where, words]).toEqual([where, isSentence]);
        if (/put in\. Nothing/.test(words)) expect([where, times(open)]).toEqual([where, 1]);
        await open.click("fluent-button", "Put in missing sheets");
        await said(open, words);
        expect([where, times(open)]).toEqual([where, 1]);
        expect(tablesIn(open).filter((name) => name !== LACKING)).toEqual(others);
        open.close();
      }
    },
    LIMIT,
  );

  it("says that the site cannot be reached, and puts nothing in", async () => {
    const open = await lacking();
    site = null;
    await open.click("fluent-button", "Put in missing sheets");
    expect(await said(open)).toMatch(/could not be fetched from the add-in's site\. Check the network/);
    expect(times(open)).toBe(0);
    open.close();
  });
});

describe("Refresh", () => {
  it("says so where Excel calculates by hand, for then cells stay as they are", async () => {
    const open = await openPage("tools", partnershipGiven(), "2026-11-30");
    open.book.calculationMode = "Manual";
    await open.click("fluent-button", "Refresh");
    expect(await said(open)).toContain("Nothing had been missed. This Excel calculates by hand: formulas in cells");
    open.close();
  });

  it.each(FAULTS)(
    "has read what stands in the sheets, or says that it has not, whichever call %s",
    async (_, fault) => {
      for (let call = 0, isMet = true; isMet && call < 12; call++) {
        const open = await openPage("tools", partnershipGiven(), "2026-11-30");
        const met = goesWrongAt(open, call, fault);
        put(open.book, "Groups!B2", [["Another name"]]);
        await open.click("fluent-button", "Refresh");
        const words = await open.until(
          "what came of it",
          () => open.notice() || (open.live.status.phase === "failed" && open.live.status.message),
        );
        isMet = met();
        allIsWell(open);
        const where = `call ${call}: ${words}`;
        expect([where, words]).toEqual([where, isSentence]);
        const name = () => open.live.register.all("Groups")[0]?.name;
        if (words.startsWith("Every table has been read")) expect([where, name()]).toEqual([where, "Another name"]);
        open.close();
      }
    },
    LIMIT,
  );
});
