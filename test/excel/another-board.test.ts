/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LAYOUT } from "../../src/workbook/layout";
import { openPage, type PageInExcel } from "./open-page";

/** The add-in's own site, which serves what stands in templates. */
function serveTemplates(): readonly string[] {
  const asked: string[] = [];
  const fetched = (address: string): Promise<unknown> => {
    asked.push(address);
    const bytes = readFileSync(join(__dirname, "../..", address));
    return Promise.resolve({
      ok: true,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    });
  };
  Object.assign(globalThis, { fetch: fetched });
  return asked;
}

test("a workbook of its own rules that lacks sheets is given those of another board, not this partnership's", async () => {
  const asked = serveTemplates();
  const given = { Settings: [{ Setting: "Documents", Value: "Own" }], Groups: [{ Group: "BD", Name: "Board" }] };
  const page = await openPage("tools", given, "2026-11-22");
  await page.click("fluent-button", "Put in missing sheets");
  await page.until("the sheets", () => page.notice().includes("put in"));
  expect(asked).toEqual(["templates/DDSCP-Governance-own.xlsx"]);
  await page.until("Chairs", () => page.live.register.shapeOf("Chairs") !== undefined);
  expect(page.live.register.all("Chairs")).toEqual([]);
  expect(page.live.register.all("Groups").map(({ group }) => group)).toEqual(["BD"]);
  page.close();
});

test("for Derby and Derbyshire: the partnership's own agencies and groups, and the sheet Rules", async () => {
  const asked = serveTemplates();
  const page = await openPage("tools", {}, "2026-11-22");
  await page.click("fluent-button", "Put in missing sheets");
  await page.until("the sheets", () => page.notice().includes("put in"));
  expect(asked).toEqual(["templates/DDSCP-Governance.xlsx"]);
  expect(page.notice()).toContain(`${LAYOUT.length + 2} sheets`);
  await page.until("the register", () => page.live.register.all("Groups").length > 0);
  expect(page.live.register.settings.isOwn).toBe(false);
  page.close();
});

describe("a board of seven is set up on Today of a workbook that has none", () => {
  const BLANK = {
    Settings: [{ Setting: "Documents", Value: "Own" }],
    ...{ Agencies: [], Groups: [], Seats: [], Meetings: [], Attendance: [], Decisions: [], Votes: [] },
  };
  let page: PageInExcel;

  beforeAll(async () => {
    page = await openPage("today", BLANK, "2026-11-30");
    await page.until("the first form", () => page.find("h3", "Your board and its rules"));
  });
  afterAll(() => page.close());

  const chosen = (field: string, written: string) => page.fill(`#board-${field}`, written);

  test("what is wrong is told at its field, and nothing is written", async () => {
    await chosen("quorum", "own words");
    await page.fill("#board-quorum-own", "most of us");
    await page.click("button", "Save and add the members");
    expect(page.find("#board-name-fault")?.textContent).toContain("Enter the board's name");
    expect(page.find("#board-quorum-own-fault")?.textContent).toContain("‘most of us’ cannot be read");
    expect(page.rows("Groups")).toEqual([]);
  });

  test("its rules become one row of Groups, and one Undo takes it back", async () => {
    await page.fill("#board-name", "Ashby Parish Council");
    await chosen("quorum", "one third of seats");
    await chosen("decision", "majority of votes cast, tie: casting vote");
    await chosen("notice", "5 clear days");
    await page.fill("#board-source", "Standing order 6.3");
    await page.click("button", "Save and add the members");
    await page.until("the members", () => page.find("h3", "The members of Ashby Parish Council"));
    expect(page.rows("Groups")).toHaveLength(1);
    page.noticeButton("Undo")?.click();
    await page.until("the first form again", () => page.find("h3", "Your board and its rules"));
    expect(page.rows("Groups")).toEqual([]);
    await page.click("button", "Save and add the members");
    await page.until("the members", () => page.find("h3", "The members of Ashby Parish Council"));
  });

  test("its members' names, pasted, become the seats; then the first meeting is asked for", async () => {
    await page.fill("#members-names", "A. Shah, Chair\nB. Jones\nC. Green\nD. Okoro\nE. Ward\nF. Lee\nG. Hill");
    expect(page.find(".hint", "7 seats. For a quorum 3 are needed.")).toBeDefined();
    await page.click("button", "Add the seats");
    await page.until("the first meeting", () => page.find("fluent-button", "Add your first meeting"));
    expect(page.rows("Seats").map(({ Seat, Category }) => [Seat, Category])).toEqual([
      ["APC-1", "Chair"],
      ...[2, 3, 4, 5, 6, 7].map((n) => [`APC-${n}`, "Core"]),
    ]);
  });

  test("and what was chosen is what the rules read", () => {
    const [board] = page.live.register.all("Groups");
    expect(board).toMatchObject({
      quorumRule: "one third of seats",
      voteRule: "Each seat",
      source: "Standing order 6.3",
    });
    expect(board?.notice).toEqual({ days: 5, unit: "clear days" });
    expect(board?.unreadable).toEqual([]);
  });
});
