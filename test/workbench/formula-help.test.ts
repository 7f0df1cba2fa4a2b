import { describe, expect, it } from "@jest/globals";
import { placeInFormula } from "../../workbench/formula/place-in-formula";
import { functionsFor, helpOf, parametersOf } from "../../workbench/page/function-help";
import { readFunctionMetadata } from "../../workbench/host/function-metadata";

describe("where somebody is in a formula that is being typed", () => {
  // The caret stands at the bar.
  it.each([
    { given: "no formula", typed: "DDSCP.|", place: {} },
    { given: "nothing yet", typed: "=|", place: {} },
    { given: "a name begun", typed: "=DDSCP.QU|", place: { typing: { name: "DDSCP.QU", from: 1, to: 9 } } },
    {
      given: "the caret in the middle of a name",
      typed: "=DDS|CP.QU",
      place: { typing: { name: "DDS", from: 1, to: 9 } },
    },
    {
      given: "the first argument",
      typed: "=DDSCP.DEADLINE(|",
      place: { within: { name: "DDSCP.DEADLINE", argument: 0 } },
    },
    {
      given: "the second argument, a comma in the text of the first",
      typed: '=DDSCP.DEADLINE("EB,2026", |)',
      place: { within: { name: "DDSCP.DEADLINE", argument: 1 } },
    },
    {
      given: "a name begun inside a call",
      typed: "=IF(A1,ddscp.q|",
      place: { typing: { name: "ddscp.q", from: 7, to: 14 }, within: { name: "IF", argument: 1 } },
    },
    {
      given: "behind an inner call that is closed",
      typed: '=IF(DDSCP.QUORATE("EB-1",A1),|',
      place: { within: { name: "IF", argument: 1 } },
    },
    {
      given: "brackets for order inside a call",
      typed: "=SUM(1,(2+|",
      place: { within: { name: "SUM", argument: 1 } },
    },
    {
      given: "a list of constants, whose commas part no arguments",
      typed: "=SUM({1,2},|",
      place: { within: { name: "SUM", argument: 1 } },
    },
    { given: "inside a text", typed: '=DDSCP.QUORATE("EB|', place: {} },
    { given: "inside a table's brackets", typed: "=SUM(Meetings[Mee|", place: {} },
    { given: "inside a sheet's quoted name", typed: "='My she|", place: {} },
    { given: "behind a call", typed: "=TODAY()|", place: {} },
    { given: "a number", typed: "=12|", place: {} },
  ])("$given: $typed", ({ typed, place }) => {
    expect(placeInFormula(typed.replace("|", ""), typed.indexOf("|"))).toEqual(place);
  });
});

describe("the functions that are offered", () => {
  const parameter = { dimensionality: "scalar", type: "any" };
  const functions = helpOf(
    "DDSCP",
    readFunctionMetadata({
      functions: [
        {
          id: "QUORATE",
          name: "QUORATE",
          description: "Is it?",
          parameters: [
            { ...parameter, name: "meeting", description: "Its id." },
            { ...parameter, name: "time", optional: true },
          ],
        },
        { id: "QUORUM.MISSING", name: "QUORUM.MISSING", description: "Who?", parameters: [] },
        {
          id: "WHY",
          name: "WHY",
          description: "Why?",
          parameters: [
            { ...parameter, name: "function" },
            { ...parameter, name: "arguments", repeating: true },
          ],
        },
      ],
    }),
  );
  const names = (typed: string) => functionsFor(typed, functions).map(({ name }) => name);
  const [quorate, , why] = functions;

  it.each([
    { typed: "D", offered: ["DDSCP.QUORATE", "DDSCP.QUORUM.MISSING", "DDSCP.WHY"] },
    { typed: "ddscp.quora", offered: ["DDSCP.QUORATE"] },
    { typed: "quo", offered: ["DDSCP.QUORATE", "DDSCP.QUORUM.MISSING"] },
    { typed: "q", offered: [] },
    { typed: "DDSCPX", offered: [] },
  ])("$typed", ({ typed, offered }) => {
    expect(names(typed)).toEqual(offered);
  });

  it.each([
    { given: "the first argument", call: quorate, argument: 0, shown: ["*meeting", "[time]"] },
    { given: "one that may be left out", call: quorate, argument: 1, shown: ["meeting", "*[time]"] },
    { given: "one too many", call: quorate, argument: 2, shown: ["meeting", "[time]"] },
    { given: "the repeating one, for the third time", call: why, argument: 3, shown: ["function", "*arguments, …"] },
  ])("marks $given", ({ call, argument, shown }) => {
    if (!call) throw new Error("There is no such function.");
    expect(parametersOf(call, argument).map(({ text, isCurrent }) => `${isCurrent ? "*" : ""}${text}`)).toEqual(shown);
  });
});
