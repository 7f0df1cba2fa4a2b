import { readFrequency } from "../../src/rules/frequency";

describe("GOV 10.3; CSP 4.9: how often, as people write it", () => {
  test.each([
    ["4", 4], [" 2 ", 2], ["0.5", 0.5], ["1/3", 1 / 3], ["½", 0.5], ["Every 3 years", 1 / 3], ["every 2 years", 0.5], ["Every year", 1], ["annually", 1],
    ["Twice a year", 2], ["three times a year", 3], ["Quarterly", 4], ["every 6 months", 2], ["monthly", 12], ["2 times a year", 2], ["366", 366],
    ["once", 1], ["twice", 2], ["Twice per year", 2], ["2/year", 2], ["2 x per year", 2], ["2 per annum", 2], ["once a month", 12], ["twice a term", 6], ["four times a year", 4],
    ["every other year", 1 / 2], ["every second year", 1 / 2], ["every third year", 1 / 3], ["once every 3 years", 1 / 3], ["every five years", 1 / 5], ["3-yearly", 1 / 3],
    ["three-yearly", 1 / 3], ["six-monthly", 2], ["6 monthly", 2], ["every 18 months", 2 / 3], ["every two weeks", 26], ["biannual", 2], ["biennial", 1 / 2],
    ["one per year", 1], ["five times a year", 5], ["six times a year", 6], ["three in a year", 3], ["once every year", 1], ["each year", 1], ["once each quarter", 4], ["12 x a year", 12], ["1 x year", 1],
    ["every term", 3], ["every week", 52], ["every fourth year", 1 / 4], ["every fifth year", 1 / 5], ["every 10 weeks", 5.2], ["2.5 times a year", 2.5], [".5", 0.5], ["12", 12], ["2 / 3", 2 / 3], ["10/5", 2], ["13/26", 0.5],
    ["twice a month", 24], ["once a week", 52], ["once per quarter", 4], ["two-yearly", 0.5], ["four-monthly", 3], ["2 weekly", 26], ["12-weekly", 52 / 12],
    ["0.33", 1 / 3], ["0.3333", 1 / 3], ["0.25", 1 / 4], ["0.17", 0.17], ["0.67", 0.67], ["1.5", 1.5], ["0.9", 0.9], ["0.95", 0.95], ["0.48", 0.48], ["0.49", 1 / 2], ["0.51", 1 / 2], ["0.52", 0.52],
  ] as const)("%s is %d times a year", (written, perYear) => {
    const read = readFrequency(written);
    expect(read.kind === "times" ? read.perYear : read.kind).toBeCloseTo(perYear, 12);
  });

  test.each([
    ["GOV 10.3a", "at each quarterly meeting", "every meeting"], ["GOV 10.3b", "two times a year", 2], ["GOV 10.3c", "on an annual basis", 1], ["GOV 6.2", "annually", 1],
    ["TOR CBG", "quarterly", 4], ["TOR EDU", "on a biannual basis", 2], ["TOR EVYP", "biannually", 2], ["TOR QA", "at least twice per year", 2], ["TOR QA", "at least annually", 1],
    ["TOR DCSG", "as required", "as required"], ["MASA 7.2", "twice per year", 2], ["MASA 15.1", "on a quarterly basis", 4], ["CSP 4.9", "every three years", 1 / 3],
    ["CSP App. 2", "on an annual basis", 1], ["CSP App. 6", "Quarterly", 4],
  ])("%s prints '%s'", (_, written, means) => {
    const read = readFrequency(written);
    expect(read.kind === "times" ? read.perYear : read.kind).toBe(means);
  });

  test.each([["Every meeting", "every meeting"], ["as required", "as required"], ["0", "unreadable"], ["-1", "unreadable"], ["367", "unreadable"], ["46082", "unreadable"], ["1/0", "unreadable"], ["often", "unreadable"],
    ["at each quarterly meeting", "every meeting"], ["50%", "unreadable"], ["0,5", "unreadable"], ["every 0 years", "unreadable"], ["twice or thrice", "unreadable"]])(
    "%s: %s", (written, kind) => {
      expect(readFrequency(written).kind).toBe(kind);
    });

  // The words, by what they mean: how many times a year.
  test.each([
    [1, ["yearly", "annual", "annually", "per year", "once", "on an annual basis", "at least yearly", "Annually."]],
    [2, ["half-yearly", "half yearly", "biannual", "biannually", "bi-annual", "bi-annually", "twice"]], [3, ["termly"]], [4, ["quarterly"]], [12, ["monthly"]], [26, ["fortnightly"]], [52, ["weekly"]],
    [1 / 2, ["biennial", "biennially", "½"]], [1 / 3, ["⅓"]], [1 / 4, ["¼"]], [1 / 5, ["⅕"]],
    ["as required", ["as required", "as needed", "as necessary", "when required", "as and when", "as and when required", "on request", "On request;"]],
    ["every meeting", ["every meeting", "each meeting", "at every meeting", "at each meeting", "every quarterly meeting", "each quarterly meeting", "at each quarterly meeting", "at every quarterly meeting"]],
    ["unreadable", ["", "x2", "2 times", "yearly report", "not every 3 years", "every 3 years or so", "a1/2", "1/2b", "2nd", "per", "every blue moon", "twice a yearly", "maybe twice a year", "twice a year maybe", "some 3-yearly", "3-yearly some", "-0.5", "366.5", "0/4"]],
  ] as const)("%s: %j", (means, written) => {
    expect(written.map((each) => readFrequency(each)).map((read) => (read.kind === "times" ? read.perYear : read.kind))).toEqual(written.map(() => means));
  });
});
