import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PutAside } from "../../../src/excel/put-aside";
import { causeHeading } from "../../../src/taskpane/problems/cause-headings";
import { problemsShown } from "../../../src/taskpane/problems/problems-shown";
import { type ProblemCause, problemList, type ProblemList } from "../../../src/taskpane/problems/problems-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

describe("problems in the sheets", () => {
  const register = givenWorkbook({
    Groups: GROUPS,
    Meetings: [
      { Meeting: "EB-1", Group: "Nobody", Date: "31/02/2026" },
      { Meeting: "EB-2", Group: "EB", Date: "32/02/2026" },
      { Meeting: "EB-3", Group: "EB", Date: "2026-06-01", Kind: "Special" },
    ],
  });
  const { errors, warnings, causes } = problemList(register, on("2026-06-02"));
  const cause = (code: string) => causes.find((each) => each.code === code);

  test("stand by their cause, each with the cell that its line selects", () => {
    expect(cause("unreadable-date")).toMatchObject({ severity: "error", key: "error unreadable-date" });
    expect(cause("unreadable-date")?.lines.map(({ where, place }) => [where, place])).toEqual([
      ["Meetings, cell C2", { sheet: "Meetings", address: "C2" }],
      ["Meetings, cell C3", { sheet: "Meetings", address: "C3" }],
    ]);
    expect(cause("unknown-group")?.lines.map(({ where }) => where)).toEqual(["Meetings, cell B2"]);
  });

  test("errors come before warnings, and the cause of most problems first", () => {
    const inOrder = causes.map(({ severity, lines }) => [severity, lines.length] as const);
    expect(inOrder).toEqual(
      [...inOrder].sort(([a, more], [b, less]) => (a === b ? less - more : a === "error" ? -1 : 1)),
    );
    expect(inOrder[0]?.[0]).toBe("error");
    expect(inOrder.at(-1)?.[0]).toBe("warning");
  });

  test("errors and warnings are counted apart", () => {
    const count = (severity: string) =>
      causes.filter((each) => each.severity === severity).reduce((sum, { lines }) => sum + lines.length, 0);
    expect([errors, warnings]).toEqual([count("error"), count("warning")]);
    // Two dates and a group that nobody knows, and what of the tables is missing.
    expect(errors).toBe(3 + (cause("missing-table")?.lines.length ?? 0));
  });
});

const line = (n: number, mark = `m${n}`) => ({
  key: `k${n}`,
  mark,
  where: `Seats, cell C${n}`,
  place: { sheet: "Seats", address: `C${n}` },
  message: "",
  fix: "",
});
const lines = (count: number) => Array.from({ length: count }, (_, n) => line(n));
const causeOf = (severity: "error" | "warning", code: string, count: number): ProblemCause => ({
  key: `${severity} ${code}`,
  severity,
  code,
  lines: lines(count),
  paragraphs: "",
});
const list = (...causes: ProblemCause[]): ProblemList => ({
  errors: causes.filter(({ severity }) => severity === "error").reduce((sum, each) => sum + each.lines.length, 0),
  warnings: 0,
  causes,
});
const shown = (problems: ProblemList, putAside: readonly PutAside[] = [], open = new Map<string, boolean>()) =>
  problemsShown(problems, { putAside, open, pieces: new Map(), today: TODAY });
const aside = (code: string, ...warnings: string[]): PutAside => ({
  code,
  reason: "deputies agreed",
  on: "2026-11-27",
  warnings,
});

describe("problems on the page", () => {
  test("errors are unfolded, warnings folded, until the officer says otherwise", () => {
    const problems = list(causeOf("error", "missing-cell", 2), causeOf("warning", "single-seat", 15));
    expect(shown(problems).causes.map(({ heading, isOpen, shown: some }) => [heading, isOpen, some.length])).toEqual([
      ["2 cells must not be blank", true, 2],
      ["15 partners have a single seat in a group", false, 0],
    ]);
    const opened = shown(problems, [], new Map([["warning single-seat", true]]));
    expect(opened.causes.map(({ isOpen }) => isOpen)).toEqual([true, true]);
  });

  test("a cause of 5,000 lines is shown in pieces", () => {
    const [cause] = shown(list(causeOf("error", "missing-cell", 5_000))).causes;
    expect([cause?.shown.length, cause?.more]).toEqual([100, 4_900]);
    const [further] = problemsShown(list(causeOf("error", "missing-cell", 5_000)), {
      putAside: [],
      open: new Map(),
      pieces: new Map([["error missing-cell", 4_950]]),
      today: TODAY,
    }).causes;
    expect([further?.shown.length, further?.more]).toEqual([4_950, 50]);
  });

  test("warnings put aside stand apart, with the reason; the count leaves them out", () => {
    const put = shown(list(causeOf("warning", "single-seat", 2)), [aside("single-seat", "m0", "m1")]);
    expect(put.causes).toEqual([]);
    expect(put.heading).toBe("Nothing needs to be put right.");
    expect(put.aside).toEqual([
      {
        code: "single-seat",
        heading: "2 partners have a single seat in a group",
        why: "Put aside Fri 27 Nov: deputies agreed",
      },
    ]);
  });

  test("one that came later is shown; one that is gone is not counted as put aside", () => {
    const put = shown(list(causeOf("warning", "single-seat", 3)), [aside("single-seat", "m0", "gone")]);
    expect(put.causes.map(({ heading }) => heading)).toEqual(["2 partners have a single seat in a group"]);
    expect(put.aside.map(({ heading }) => heading)).toEqual(["1 partner has a single seat in a group"]);
    expect(shown(list(), [aside("single-seat", "gone")]).aside).toEqual([]);
  });

  test("an error cannot be put aside, whatever the workbook keeps", () => {
    const put = shown(list(causeOf("error", "missing-cell", 1)), [aside("missing-cell", "m0")]);
    expect(put.causes).toHaveLength(1);
    expect(put.aside).toEqual([]);
  });
});

describe("what the problems of a code have in common", () => {
  const ROOMS = ["governance", "register/problems", "records", "workbook"];
  const codes = ROOMS.flatMap((room) => filesUnder(join("src", room)))
    .filter((file) => /findings|problems|structure|missing-columns|unread-table|unusual/.test(file))
    .filter((file) => !file.endsWith("problems/paragraphs.ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, code = ""]) => code),
    );

  test("each code that the rules know has a heading of its own", () => {
    expect(codes.length).toBeGreaterThan(100);
    expect([...new Set(codes)].filter((code) => causeHeading(code, 2) === "2 other problems")).toEqual([]);
  });

  test.each([
    ["unknown-agency", 1, "1 cell names an agency that is not known"],
    ["unknown-seat", 1_234, "1,234 cells name a seat that is not known"],
    ["of-tomorrow", 2, "2 other problems"],
  ])("%s, %i: %s", (code, count, heading) => expect(causeHeading(code, count)).toBe(heading));
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
