import type { Typed } from "../../../src/taskpane/form/form-asked";
import { membersForm, membersIn } from "../../../src/taskpane/setup/members-form";
import { givenWorkbook, on } from "../../register/given-workbook";

const register = givenWorkbook({
  Settings: [{ Setting: "Documents", Value: "Own" }],
  Groups: [{ Group: "APC", Name: "Ashby Parish Council", "Quorum rule": "one third of seats" }],
});
const [group] = register.all("Groups");
const form = membersForm(group!);
const TODAY = on("2026-11-30");
const SEVEN = "A. Shah\nB. Jones\nC. Green\nD. Okoro\nE. Ward\nF. Lee\nVacant";

const told = (typed: Typed) => form.told(typed, register, TODAY);
const asksForChair = (names: string) => form.fields({ names }, register, TODAY).some(({ name }) => name === "chair");
function written(typed: Typed) {
  const came = form.outcome(typed, register, TODAY);
  return came !== "nothing" && "asked" in came ? came.asked.tables[0]?.add : came;
}

test.each([
  [
    "A. Shah\nB. Jones",
    [
      ["A. Shah", ""],
      ["B. Jones", ""],
    ],
  ],
  [
    "1. A. Shah, Chair\r\n2) B. Jones; Vice chair\n\n- C. Green",
    [
      ["A. Shah", "Chair"],
      ["B. Jones", "Vice chair"],
      ["C. Green", ""],
    ],
  ],
  [
    'A. Shah\tChair\tx@y.uk\n"B. Jones"\t',
    [
      ["A. Shah", "Chair"],
      ["B. Jones", ""],
    ],
  ],
  [
    "Shah, Anil\nShah, Anil, Vice chair",
    [
      ["Shah, Anil", ""],
      ["Shah, Anil", "Vice chair"],
    ],
  ],
  ["  \n", []],
])("%j names its members", (list, members) => {
  expect(membersIn(list)).toEqual(members.map(([name, role]) => ({ name, role })));
});

test("says how many seats there are, and how many make the quorum", () => {
  expect(told({ names: SEVEN })).toEqual(["7 seats, 1 of them vacant. For a quorum 3 are needed."]);
  expect(told({})).toEqual([]);
});

test("asks who is in the chair, unless a role says it", () => {
  expect([asksForChair(""), asksForChair("A\nB"), asksForChair("A, Chairman\nB")]).toEqual([false, true, false]);
});

test("a seat for each line, the one chosen in the chair", () => {
  expect(written({ names: "A. Shah, Treasurer\nB. Jones, Vice chair\nVacant", chair: "A. Shah" })).toEqual([
    { Seat: "APC-1", Group: "APC", Role: "Chair", Category: "Chair", Name: "A. Shah" },
    { Seat: "APC-2", Group: "APC", Role: "Vice chair", Category: "Vice chair", Name: "B. Jones" },
    { Seat: "APC-3", Group: "APC", Role: "Member", Category: "Core", Name: "Vacant" },
  ]);
});

test("the chair by role; of two of the same name the first; and nobody where so chosen", () => {
  const categories = (typed: Typed) => (written(typed) as readonly { Category: string }[]).map((row) => row.Category);
  expect(categories({ names: "A\nB, Chair" })).toEqual(["Core", "Chair"]);
  expect(categories({ names: "A\nA", chair: "A" })).toEqual(["Chair", "Core"]);
  expect(categories({ names: "A\nB", chair: "nobody" })).toEqual(["Core", "Core"]);
});

test.each([
  [{}, "names"],
  [{ names: SEVEN }, "chair"],
  [{ names: "A\nB", chair: "C" }, "chair"],
])("%j is not whole: %s", (typed: Typed, field) => {
  expect(written(typed)).toEqual({ faults: { [field]: expect.any(String) } });
});
