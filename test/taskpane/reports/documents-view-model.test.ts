import { documentShown } from "../../../src/taskpane/reports/documents-view-model";
import { board } from "../../governance/own/board-of-seven";
import { type GivenRow, on } from "../../register/given-workbook";

const minutesOn = (day: string, ...meetings: readonly GivenRow[]) =>
  documentShown(board({ "Quorum rule": "3 of seats" }, { Meetings: meetings }), on(day), {
    name: "Minutes",
    meeting: "",
    group: "",
  });
const JANUARY = { Meeting: "BD-2027-01", Group: "BD", Date: "2027-01-14" };

test("minutes of a meeting to come say from which day they can be made", () => {
  const cancelled = { Meeting: "BD-2026-12", Group: "BD", Date: "2026-12-10", Status: "Cancelled" };
  const { document, why } = minutesOn("2026-11-30", JANUARY, cancelled);
  expect([document, why]).toEqual([
    null,
    "The meeting of 14 January 2027 is still to come; minutes can be made from that day.",
  ]);
});

test("on its day they are made", () => {
  const { document, meeting } = minutesOn("2027-01-14", JANUARY);
  expect([document === null, meeting]).toEqual([false, "BD-2027-01"]);
});

test("without a meeting there is none that they could be of", () => {
  expect(minutesOn("2026-11-30").why).toBe("Meetings has no meeting that it could be of.");
});
