import { LiveWorkbook } from "../../src/live/live-workbook";
import { type CellEntry, Entries } from "../../src/taskpane/marking/entries";
import { saveEntries } from "../../src/taskpane/marking/save-entries";
import { ballotLines, isSameBallot, type VoteCells, type VoteColumn } from "../../src/taskpane/vote/ballot-lines";
import type { Fault } from "../../workbench/host/faults";
import { BookPort } from "../live/book-port";
import { on } from "../register/given-workbook";
import { put, value } from "../workbench/books";
import { openPane, type PaneInExcel } from "./pane-writes";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

const PARTNERS = ["City", "County", "Health", "Police"];
/** A meeting of four partners of whom the police are not there; two ballots of its decision stand between those of another. */
const TABLES = {
  Agencies: [["Agency", "Type", "Aliases"], ...PARTNERS.map((name) => [name, "Statutory partner", `${name} Ltd`])],
  Groups: [
    ["Group", "Name", "Quorum rule", "Vote rule"],
    ["COG", "Chief Officer Group", "Statutory partners", "Statutory partners"],
  ],
  Seats: [
    ["Seat", "Group", "Agency", "Role", "Category"],
    ...PARTNERS.map((name) => [`COG-${name}`, "COG", name, "Chief", "Core"]),
  ],
  Meetings: [
    ["Meeting", "Group", "Date", "Start", "Register"],
    ["M", "COG", "2026-03-03", "10:00", "Closed"],
  ],
  Attendance: [
    ["Meeting", "Seat", "Status"],
    ...PARTNERS.map((name) => ["M", `COG-${name}`, name === "Police" ? "Apologies" : "Present"]),
  ],
  Decisions: [
    ["Decision", "Meeting", "Title", "Method"],
    ["D", "M", "One", "Vote"],
    ["E", "M", "Another", "Vote"],
  ],
  Votes: [
    [
      "Decision",
      "Voting seat",
      "Vote",
      "Counted",
      "Proxy",
      "Proxy reason",
      "Proxy scope",
      "Unable since",
      "Proxy confirmed",
      "Proxy given to",
    ],
    ["E", "City", "Against", "=1+1"],
    ["D", "County Ltd", "Against", "=1+1"],
    ["D", "City", null, "=1+1"],
    ["E", "Health", "For", "=1+1"],
  ].map((row) => [...row, ...Array<null>(10 - row.length).fill(null)]),
};

const PROXY: VoteCells = {
  vote: "For",
  proxy: "Yes",
  proxyReason: "Flood",
  proxyScope: "This decision",
  unableSince: "2 Mar 2026 18:00",
  proxyConfirmed: "3 Mar 2026 09:00",
  proxyGivenTo: "City",
};

interface Opened extends PaneInExcel {
  readonly entries: Entries<VoteColumn>;
  readonly save: () => Promise<readonly CellEntry<VoteColumn>[]>;
  /** "D|City|For", sorted. */
  readonly ballots: () => readonly string[];
}

/** All four have voted, each otherwise than the sheet says. */
async function opened(): Promise<Opened> {
  const open = openPane(TABLES);
  const live = new LiveWorkbook(new BookPort(open.book), { today: () => on("2026-04-01"), settleMs: 0, retryMs: [1] });
  await live.start();
  const pane = { ...open.pane, live };
  const entries = new Entries<VoteColumn>();
  const lines = () => ballotLines(live.register, "D", live.today);
  const marked = { table: "Votes", lines, isThere: isSameBallot(live.register), newRows: "rows for ballots" } as const;
  for (const line of lines()) entries.mark(line, line.isHere ? { vote: "For" } : PROXY);
  return {
    ...open,
    entries,
    save: async () => {
      const batch = entries.take();
      entries.settle(batch, await saveEntries(pane, marked, batch));
      return batch;
    },
    ballots: () =>
      open
        .rows("Votes")
        .filter(([decision]) => decision !== null)
        .map((row) => [...row.slice(0, 3), ...row.slice(4, 6)].map((cell) => cell ?? "").join("|"))
        .sort(),
  };
}

const OTHERS = ["E|City|Against||", "E|Health|For||"];
const BEFORE = ["D|City|||", "D|County Ltd|Against||", ...OTHERS];
const AFTER = ["D|City|For||", "D|County Ltd|For||", "D|Health|For||", "D|Police|For|Yes|Flood", ...OTHERS];
const phases = (batch: readonly CellEntry[]): readonly string[] => [...new Set(batch.map(({ phase }) => phase))];

describe("ballots", () => {
  it("go into the rows that are there, and below for seats that have none, a proxy's moments as Excel's own", async () => {
    const open = await opened();
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.ballots()).toEqual(AFTER);
    // 3 March 2026, counted from 1 January 1900.
    expect(value(open.book, "Votes!H7")).toBeCloseTo(46_083 + 0.75, 6);
    expect(value(open.book, "Votes!I7")).toBeCloseTo(46_084 + 9 / 24, 6);
    expect(open.excel.complaints).toEqual([]);
  });

  it.each<readonly [string, (action: number) => Fault, number]>([
    ["is refused", (action) => ({ kind: "refused", at: action }), 1],
    ["is done, and never answered", () => ({ kind: "unanswered", done: true }), 1],
    ["is not done, and never answered", () => ({ kind: "unanswered", done: false }), 1],
    ["and all after it are not done, and never answered", () => ({ kind: "unanswered", done: false }), 99],
  ])(
    "are never two of one seat and never half, whichever call %s",
    async (_, faultAt, calls) => {
      const whole = await opened();
      await whole.save();
      const points = whole.excel.calls.flatMap((actions, call) =>
        actions.flatMap((name, action) =>
          action === 0 || (name !== "" && faultAt(0).kind === "refused") ? [[call, action] as const] : [],
        ),
      );
      expect(points.length).toBeGreaterThan(3);
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const open = await opened();
        let seen = 0;
        open.excel.goesWrong(() => (seen++ >= call && seen <= call + calls ? faultAt(action) : undefined));
        await open.save();
        for (const row of open.ballots())
          expect([where, [...BEFORE, ...AFTER]]).toEqual([where, expect.arrayContaining([row])]);
        open.excel.goesWrong();
        open.entries.tryAgain();
        await open.save();
        expect([where, open.ballots()]).toEqual([where, AFTER]);
      }
    },
    60_000,
  );

  it("of a seat that a colleague entered by another name meanwhile are asked about", async () => {
    const open = await opened();
    put(open.book, "Votes!A6:C6", [["D", "Health Ltd", "Against"]]);
    const batch = await open.save();
    expect(batch.filter(({ phase }) => phase === "differs").map(({ line, theirs }) => [line, theirs])).toEqual([
      ["seat health", "Against"],
    ]);
    const found = AFTER.map((row) => (row === "D|Health|For||" ? "D|Health Ltd|Against||" : row));
    expect(open.ballots()).toEqual(found);
  });

  it("say what to do where the sheet is protected, and none is written", async () => {
    const open = await opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Votes").protection.protect();
      await context.sync();
    });
    const batch = await open.save();
    expect([...new Set(batch.map(({ why }) => why))]).toEqual([
      "The sheet Votes is protected: lift the protection (Review tab, Unprotect Sheet), then try again.",
    ]);
    expect(open.ballots()).toEqual(BEFORE);
  });
});
