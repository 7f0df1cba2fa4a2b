import { minuteOfDay } from "../../src/calendar/time-of-day";
import { addDecision } from "../../src/taskpane/vote/add-decision";
import { put } from "../workbench/books";
import { openPane } from "./pane-writes";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));
jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 0 }));

const HEADERS = ["Decision", "Meeting", "Title", "Method", "Consensus", "Financial", "Time"];
const open = () => openPane({ Decisions: [HEADERS, ["D-1", "M", "One", "Vote", "No", null, null]] });
const NEW = { id: "D-2", meeting: "M", title: "=Two", kind: "money", time: "10:30" } as const;

describe("a new decision", () => {
  it("goes below those that are there, a vote on money marked as such, and can be taken back", async () => {
    const { pane, rows, said, press } = open();
    expect(await addDecision(pane, NEW)).toBe(true);
    expect(rows("Decisions").at(-1)).toEqual(["D-2", "M", "=Two", "Vote", "No", "Yes", minuteOfDay(10, 30) / 1440]);
    expect(said.at(-1)).toBe("=Two is entered as D-2.");
    await press();
    expect(rows("Decisions")).toHaveLength(1);
  });

  it("taken by consensus, at no known time, says so", async () => {
    const { pane, rows } = open();
    await addDecision(pane, { ...NEW, kind: "consensus", time: "" });
    expect(rows("Decisions").at(-1)).toEqual(["D-2", "M", "=Two", "Consensus", "Yes", null, null]);
  });

  it("is not added where somebody has just taken its id", async () => {
    const { pane, book, rows, said } = open();
    put(book, "Decisions!A3:C3", [["d-2", "M", "Theirs"]]);
    expect(await addDecision(pane, NEW)).toBe(false);
    expect(rows("Decisions").map(([id, , title]) => [id, title])).toEqual([
      ["D-1", "One"],
      ["d-2", "Theirs"],
    ]);
    expect(said.at(-1)).toBe("D-2 was entered by somebody else just now. Look at the list, then add yours.");
  });

  it("says what to do where the sheet is protected", async () => {
    const { pane, rows, said } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Decisions").protection.protect();
      await context.sync();
    });
    expect(await addDecision(pane, NEW)).toBe(false);
    expect(rows("Decisions")).toHaveLength(1);
    expect(said.at(-1)).toContain("The sheet Decisions is protected: lift the protection");
  });
});
