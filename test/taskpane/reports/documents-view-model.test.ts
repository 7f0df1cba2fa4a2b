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

test("a file has its body and its day in its name; what only the officer should know stands apart from the document", () => {
  const notice = { Decision: "D", From: "B-2", Received: "2027-01-15", "Special meeting": "BD-S" };
  const special = { Meeting: "BD-S", Group: "BD", Date: "2027-02-01", Kind: "Special" };
  const shown = documentShown(
    board({ "Quorum rule": "3 of seats" }, { Meetings: [JANUARY, special], Notices: [notice] }),
    on("2027-01-16"),
    { name: "Agenda", meeting: "BD-S", group: "" },
  );
  expect(shown.file).toBe("Agenda BD special 2027-02-01");
  expect(shown.forClerk).toContain("No notice in the workbook names this meeting.");
  expect(JSON.stringify(shown.document)).not.toContain("No notice in the workbook");
  expect(minutesOn("2027-01-14", JANUARY).file).toBe("Minutes BD 2027-01-14");
});
