import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS_APPLYING } from "../../src/cells/applied-provisions";
import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { answerFormula } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import { Register } from "../../src/register/register";
import { SETTING_SORTS } from "../../src/register/settings";
import { type ProvisionName, PROVISIONS } from "../../src/sources/provisions/provision-on";
import { readInto } from "../../src/xlsx/read";
import { SAMPLE_FILE } from "../../templates/file-names";
import { on } from "../register/given-workbook";

const mockRead = new Set<string>();

jest.mock("../../src/sources/provisions/provision-on", () => {
  const real = jest.requireActual<typeof import("../../src/sources/provisions/provision-on")>(
    "../../src/sources/provisions/provision-on",
  );
  return {
    ...real,
    provisionOn: (name: ProvisionName, date: never) => (mockRead.add(name), real.provisionOn(name, date)),
  };
});

const sample = readFileSync(path.join(__dirname, "..", "..", "templates", SAMPLE_FILE));

/** Calls that go over the whole sample, beside each function's example. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  QUORATE: ["(Meetings[Meeting])"],
  "QUORUM.MISSING": ["(Meetings[Meeting])"],
  "QUORUM.FORECAST": ["(Meetings[Meeting])"],
  OUTCOME: ["(Decisions[Decision])"],
  TALLY: ["(Decisions[Decision])"],
  "DECISION.STATUS": ["(Decisions[Decision])"],
  DEADLINE: [
    '(Meetings[Meeting],"Agenda requests")',
    '(Meetings[Meeting],"Reports")',
    '(Meetings[Meeting],"Papers")',
    '(Meetings[Meeting],"Notice")',
  ],
  "REQUEST.STATUS": ["(Requests[Meeting],Requests[Item])"],
  "REPORT.STATUS": ["(Schedule[Group],Schedule[Meeting])"],
  "REPORT.DUE": ["(Groups[Group])"],
  OVERDUE: ["()"],
  "ATTENDANCE.RATE": ["(Agencies[Agency])", "(Seats[Seat])"],
  "ATTENDANCE.COUNT": ['(Agencies[Agency],"Expected")'],
  "ATTENDANCE.CONCERNS": ["()"],
  "MAY.ATTEND": ["(Checks[Person])"],
  CHAIR: ["(Groups[Group])", "(Groups[Group],DATE(2023,5,1))", '("CSPR",DATE(2026,5,1),"Derby")'],
  VICECHAIR: ["(Groups[Group])", "(Groups[Group],DATE(2023,5,1))"],
  "COMPLAINT.DUE": ['(Complaints[Ref],"Action")', '(Complaints[Ref],"Outcome")', '(Complaints[Ref],"Appeal")'],
  "COMPLAINT.STATUS": ["(Complaints[Ref])"],
  "ACTION.DUE": ["(Actions[Action])"],
  "ACTION.STATUS": ["(Actions[Action])"],
  "OBLIGATION.DUE": ["(Obligations[Obligation])"],
  "OBLIGATION.STATUS": ["(Obligations[Obligation])"],
  "CHECK.DUE": ['(Checks[Person],"DBS")'],
  "CHECK.STATUS": ['(Checks[Person],"DBS")', '(Checks[Person],"Recruitment check")'],
  AGENDA: ["(Meetings[Meeting])"],
};

/** Read with the rest of what a group's agencies are, and without weight in these answers. */
const COMES_ALONG: Readonly<Record<string, readonly string[]>> = {
  "quorum.graceMinutes": ["ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"],
  "quorum.agenciesMoreThan": ["TALLY", "ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"],
};

/** Read in the table of the workbook that holds it, or, of the working day, through the calendar, or once at the start. */
const NOT_BY_NAME: ReadonlySet<string> = new Set([
  "memberships.agencies",
  "memberships.groups",
  "memberships.seats",
  "reporting.duties",
  "obligations.standing",
  "agenda.standing",
  "chairs.rotation",
  "quorum.statutoryPartners",
  "quorum.partnersOnlyBodies",
  "voting.boardAgencies",
  "voting.boardChairs",
  "finance.reportsPerYear",
  "timescales.workingDay",
  "actions.partsOfMonth",
]);

/** What nothing in the sample calls for: a proxy that would have made a quorum, decisions of Education Groups, a deadlock of a group that escalates nowhere. */
const NOT_IN_THE_SAMPLE: Readonly<Record<string, readonly string[]>> = {
  "quorum.areaAuthorities": ["OUTCOME", "DECISION.STATUS"],
  "voting.proxyWithinHours": ["QUORATE"],
  "voting.escalatesTo": ["OUTCOME", "DECISION.STATUS"],
  "voting.chiefOfficerDisputes": ["OUTCOME", "DECISION.STATUS"],
  "chairs.independentChairBodies": ["OUTCOME", "DECISION.STATUS"],
};

/** "Quorum.GraceMinutes" as the register calls it: "graceMinutes". */
const asProperty = (setting: string): string => SETTING_SORTS.find(({ name }) => name === setting)?.property ?? "";

const known = new Map<string, ReadonlySet<string>>();

function readBy(name: string): ReadonlySet<string> {
  const read = known.get(name) ?? readAsked(name);
  known.set(name, read);
  return read;
}

/** The provisions that an answer read, by name or through the setting that changes it. */
function readAsked(name: string): ReadonlySet<string> {
  const register = new Register();
  readInto(register, sample);
  const question = new Question(register, on("2026-11-22"));
  const settingsRead = new Set<string>();
  jest
    .spyOn(register, "settings", "get")
    .mockReturnValue(
      new Proxy(register.settings, { get: (all, key) => (settingsRead.add(String(key)), Reflect.get(all, key)) }),
    );
  mockRead.clear();
  const example = helpOf(name).example.formula;
  for (const formula of [example, ...(CALLS[name] ?? []).map((given) => `=DDSCP.${name}${given}`)]) {
    const { error } = answerFormula(formula, register, question);
    if (error !== null) throw new Error(`${formula}: ${error.message}`);
  }
  const throughSettings = Object.entries(PROVISIONS).flatMap(([provision, given]) =>
    "setting" in given && settingsRead.has(asProperty(given.setting)) ? [provision] : [],
  );
  return new Set([...mockRead, ...throughSettings]);
}

describe("the functions that the rules reference names for a value", () => {
  const asked = functions.map(({ name }) => name).filter((name) => name !== "PROBLEMS" && name !== "WHY");

  it.each(asked)("%s uses no value that does not name it", (name) => {
    const unnamed = [...readBy(name)].filter(
      (provision) =>
        !FUNCTIONS_APPLYING[provision as ProvisionName].includes(name) && !COMES_ALONG[provision]?.includes(name),
    );
    expect(unnamed).toEqual([]);
  });

  it.each(asked)("%s uses every value that names it", (name) => {
    const named = Object.entries(FUNCTIONS_APPLYING).flatMap(([provision, names]) =>
      names.includes(name) && !NOT_BY_NAME.has(provision) ? [provision] : [],
    );
    expect(
      named.filter((provision) => !readBy(name).has(provision) && !(NOT_IN_THE_SAMPLE[provision] ?? []).includes(name)),
    ).toEqual([]);
  });
});
