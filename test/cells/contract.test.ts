import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { functionsMetadata } from "../../src/cells/metadata";
import type { FunctionEntry } from "../../src/functions/define-function";

/**
 * The functions that officers' formulas use, in the order of the reference, each as it is typed. A released
 * name, an argument's place and whether it may be left out never change: a line here is only ever added.
 */
const CONTRACT = [
  "QUORATE(meeting, [time])",
  "QUORUM.MISSING(meeting, [time])",
  "QUORUM.FORECAST(meeting)",
  "OUTCOME(decision)",
  "TALLY(decision)",
  "DECISION.STATUS(decision, [asAt])",
  "DEADLINE(meeting, what)",
  "REQUEST.STATUS(meeting, item)",
  "WORKINGDAYS.BEFORE(date, n)",
  "WORKINGDAYS.AFTER(date, n)",
  "WORKINGDAYS.BETWEEN(from, to)",
  "REPORT.STATUS(group, meeting, [asAt], [kind])",
  "REPORT.DUE(group, [asAt], [kind])",
  "OVERDUE([asAt], [group])",
  "ATTENDANCE.RATE(who, [group], [from], [to])",
  "ATTENDANCE.COUNT(who, what, [group], [from], [to])",
  "ATTENDANCE.CONCERNS([group], [asAt])",
  "MAY.ATTEND(person, [asAt])",
  "CHAIR(body, [date], [area])",
  "VICECHAIR(body, [date])",
  "COMPLAINT.DUE(ref, stage)",
  "COMPLAINT.STATUS(ref, [asAt])",
  "ACTION.DUE(action)",
  "ACTION.STATUS(action, [asAt])",
  "OBLIGATION.DUE(obligation)",
  "OBLIGATION.STATUS(obligation, [asAt])",
  "OBLIGATION.COUNT(obligation, from, to)",
  "CHECK.DUE(person, kind)",
  "CHECK.STATUS(person, kind, [asAt])",
  "SHARE(total, partner)",
  "AGENDA(meeting)",
  "PROBLEMS()",
  "WHY(function, [argument1], [argument2], [argument3], [argument4], [argument5])",
];

/** The words that a fixed argument takes, as officers type them. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "DEADLINE what": ["Agenda requests", "Reports", "Papers", "Notice"],
  "ATTENDANCE.COUNT what": ["Expected", "Represented", "Deputy", "Apologies", "Absent"],
  "CHAIR area": ["Derby", "Derbyshire", "Both"],
  "COMPLAINT.DUE stage": ["Action", "Outcome", "Appeal"],
};

/** What spills: more than one cell a question. */
const SPILLING = ["QUORUM.MISSING", "TALLY", "OVERDUE", "ATTENDANCE.CONCERNS", "AGENDA", "PROBLEMS"];

function asTyped({ name, parameters }: FunctionEntry): string {
  return `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
}

const named = (name: string): FunctionEntry | undefined => functions.find((entry) => entry.name === name);

describe("the functions of the contract", () => {
  it("are all there, as they are typed, and no others", () => {
    expect(functions.map(asTyped)).toEqual(CONTRACT);
  });

  it.each(Object.entries(CHOICES))("%s takes these words", (place, words) => {
    const [name = "", argument] = place.split(" ");
    expect(named(name)?.parameters.find((parameter) => parameter.name === argument)?.choices).toEqual(words);
  });

  it("spill where the contract says so", () => {
    expect(functions.filter(({ returns }) => returns !== "cell").map(({ name }) => name)).toEqual(SPILLING);
  });

  it("take a range for the id they are asked about", () => {
    const ids = ["meeting", "decision", "group", "item", "who", "person", "body", "ref", "action", "obligation"];
    const single = functions.flatMap(({ name, parameters }) => {
      const [first] = parameters;
      return first !== undefined && ids.includes(first.name) && !first.optional && !first.takesRange ? [name] : [];
    });
    expect(single).toEqual([]);
  });
});

describe("Excel's rules for names", () => {
  const metadata = functionsMetadata().functions;

  it("a name begins with a letter and holds letters, digits, dots and underscores, at most 128 in all", () => {
    expect(functions.filter(({ name }) => !/^[A-Z][A-Z0-9._]{2,127}$/.test(name))).toEqual([]);
    expect(metadata.filter(({ id }) => !/^[A-Z][A-Z0-9._]*$/.test(id))).toEqual([]);
  });

  it("no two are one name once dots are underscores, as in a file without the add-in", () => {
    const inFiles = functions.map(({ name }) => name.replaceAll(".", "_"));
    expect(new Set(inFiles).size).toBe(inFiles.length);
  });

  it("no argument is named twice, nor as a cell would be", () => {
    for (const { name, parameters } of functions) {
      const names = parameters.map((parameter) => parameter.name.toLowerCase());
      expect([name, names]).toEqual([name, [...new Set(names)]]);
      expect(names.filter((each) => !/^[a-z][a-z0-9]*$/.test(each) || /^[a-z]{1,3}\d+$/.test(each))).toEqual([]);
    }
  });

  it("none that must be given stands behind one that may be left out", () => {
    const late = functions.filter(({ parameters }) =>
      parameters.some(({ optional }, at) => !optional && parameters.slice(0, at).some((before) => before.optional)),
    );
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  it("every function and argument is explained in a sentence", () => {
    expect(functions.map(({ name }) => [name, helpOf(name).arguments.length])).toEqual(
      functions.map(({ name, parameters }) => [name, parameters.length]),
    );
    for (const { name, description, parameters } of metadata) {
      const sentences = [description, ...parameters.map((parameter) => parameter.description)];
      expect([name, sentences.filter((each) => !/^[A-Z].*\.$/.test(each))]).toEqual([name, []]);
    }
  });
});
