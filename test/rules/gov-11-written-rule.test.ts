import { neededFor, readQuorumRule, type ReadRule } from "../../src/rules/quorum/written-rule";
import { quorumFindings } from "../../src/rules/quorum/quorum-findings";
import { givenWorkbook, on } from "../register/given-workbook";

const read = (...conditions: Extract<ReadRule, { status: "read" }>["conditions"]): ReadRule => ({ status: "read", conditions });

describe("the Quorum rule column, as officers write it", () => {
  it.each<[string, ReadRule]>([
    ["None", { status: "none" }],
    [" none. ", { status: "none" }],
    ["Statutory partners", read({ kind: "statutory partners" })],
    ["statutory partners and most agencies", read({ kind: "statutory partners" }, { kind: "most agencies" })],
    ["Area authority", read({ kind: "area authority" })],
    ["each of: A; B; C and 4 of: D; E; F; G; H; I", read({ kind: "each", agencies: ["A", "B", "C"] }, { kind: "at least", needed: 4, agencies: ["D", "E", "F", "G", "H", "I"] })],
    ["Each of: A; B;\n and four of D; E; F; G; H; I.", read({ kind: "each", agencies: ["A", "B"] }, { kind: "at least", needed: 4, agencies: ["D", "E", "F", "G", "H", "I"] })],
    ["any 2 of: A; B; C", read({ kind: "at least", needed: 2, agencies: ["A", "B", "C"] })],
    ["more than 2 of: A; B; C", read({ kind: "at least", needed: 3, agencies: ["A", "B", "C"] })],
    ["50% of seats", read({ kind: "share", share: 0.5, more: false, of: "seats" })],
    ["more than half of seats", read({ kind: "share", share: 0.5, more: true, of: "seats" })],
    ["5 seats", read({ kind: "seats", needed: 5 })],
    ["60% of relevant agencies", read({ kind: "share", share: 0.6, more: false, of: "agencies" })],
    ["Statutory partners and 25% of: A; B", read({ kind: "statutory partners" }, { kind: "share", share: 0.25, more: false, of: ["A", "B"] })],
    ["each of: Derbyshire Fire and Rescue Service; Safe and Sound and 1 of: A", read({ kind: "each", agencies: ["Derbyshire Fire and Rescue Service", "Safe and Sound"] }, { kind: "at least", needed: 1, agencies: ["A"] })],
  ])("%s", (written, expected) => expect(readQuorumRule(written)).toEqual(expected));

  it.each([
    ["most of us", "most of us"], ["each of:", "each of:"], ["0 of: A", "0 of: A"], ["120% of seats", "120% of seats"], ["0% of seats", "0% of seats"],
    ["Statutory partners and 3 of:", "3 of:"], ["", ""],
  ])("cannot read '%s'", (written, piece) => expect(readQuorumRule(written)).toMatchObject({ status: "unreadable", piece }));

  it.each([
    [0.5, false, 4, 2], [0.5, true, 4, 3], [0.5, false, 5, 3], [0.5, true, 5, 3], [0.07, false, 100, 7], [1, false, 3, 3], [0.5, true, 6, 4],
  ])("a share of %d (more: %s) of %d is %d", (share, more, of, needed) => expect(neededFor(share, more, of)).toBe(needed));
});

describe("findings at the Groups cell", () => {
  const codes = (rule: string, more: Record<string, string> = {}, type = "Statutory partner"): readonly string[] => {
    const register = givenWorkbook({
      Agencies: [{ Agency: "A", Type: type }, { Agency: "B", Type: "Relevant agency", Aliases: "Bee" }],
      Groups: [{ Group: "G", Name: "Group", "Quorum rule": rule, ...more }],
      Seats: [{ Seat: "1", Group: "G", Agency: "B", Role: "Post", Category: "Core" }],
    });
    return [...quorumFindings(register, on("2026-11-22"))].map(({ severity, code, table, property }) => `${severity} ${code} ${table}.${property}`);
  };
  it.each<[string, readonly string[]]>([
    ["Statutory partners", ["warning no-seat-for Groups.quorumRule"]],
    ["None", []],
    ["each of: B", []],
    ["each of: B; Atlantis", ["error unknown-agency Groups.quorumRule"]],
    ["all sorts", ["error unreadable-quorum-rule Groups.quorumRule"]],
    ["2 of: B; Bee", ["warning never-quorate Groups.quorumRule"]],
    ["2 seats", ["warning never-quorate Groups.quorumRule"]],
    ["Area authority", ["error unreadable-quorum-rule Groups.quorumRule"]],
  ])("%s", (rule, expected) => expect(codes(rule)).toEqual(expected));

  it("leaves a closed group alone", () => expect(codes("all sorts", { To: "2026-11-21" })).toEqual([]));
  it("asks for partners where there are none", () => expect(codes("Statutory partners", {}, "Other")).toEqual(["error unreadable-quorum-rule Groups.quorumRule"]));
});
