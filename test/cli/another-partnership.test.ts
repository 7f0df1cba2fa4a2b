import type { CellValue } from "@cj-tech-master/excelts";
import type { GivenTable } from "../xlsx/built-workbook";
import { ddscp, folderForTests } from "./ddscp";

const files = folderForTests();

const LEADS = ["Northshire Council", "Northshire Police", "NHS Northshire"];
const DISTRICTS = ["Ashby", "Brough", "Corley", "Denby", "Easton", "Farley"];
const RULE = `each of: ${LEADS.join("; ")} and 4 of: ${DISTRICTS.join("; ")}`;

type Rows = readonly (readonly CellValue[])[];
const table = (name: string, headers: string, rows: Rows): GivenTable => ({
  table: name,
  headers: headers.split(", "),
  rows,
});

/** 3 March 2026, as Excel counts days from 1900 and from 1904. */
const MARCH_3 = 46084;
const SINCE_1904 = MARCH_3 - 1462;
const TEN = 10 / 24;

const BOARD = "1";
const FORUM = "2";
const seatsOf = (group: string, agencies: readonly string[]) =>
  agencies.map((agency, n): CellValue[] => [
    agency,
    "Core",
    Number(`${group}0${n + 1}`),
    Number(group),
    "Lead officer",
  ]);

interface Given {
  readonly rule?: string;
  /** Agencies marked Present at the forum; the others absent. */
  readonly there?: readonly string[];
  /** Rows that name seats, not agencies. */
  readonly bySeat?: boolean;
  readonly decisions?: Rows;
  readonly votes?: Rows;
  readonly date1904?: boolean;
}

/** Northshire's workbook: its own groups and rules, ids that are numbers, and columns in another order. */
async function northshire(
  name: string,
  { rule = RULE, there = [], bySeat = false, decisions = [], votes = [], date1904 = false }: Given,
): Promise<string> {
  const day = date1904 ? SINCE_1904 : MARCH_3;
  const forum = [...LEADS, ...DISTRICTS];
  return files.book(
    name,
    [
      table("Agencies", "Aliases, Agency, Type, Note", [
        ...LEADS.map((agency): CellValue[] => [`${agency} (lead)`, agency, "Statutory partner", "kept"]),
        ...DISTRICTS.map((agency): CellValue[] => [
          `${agency} District Council; ${agency} DC`,
          agency,
          "Relevant agency",
          "",
        ]),
      ]),
      table("Groups", "Quorum rule, Name, Group, Vote rule, Agenda request days, Escalates to", [
        ["Statutory partners", "Partnership Board", Number(BOARD), "Statutory partners", 20, ""],
        [rule, "Districts Forum", Number(FORUM), "Represented agencies", 8, "Partnership Board"],
      ]),
      table("Seats", "Agency, Category, Seat, Group, Role", [...seatsOf(BOARD, LEADS), ...seatsOf(FORUM, forum)]),
      table("Meetings", "Date, Meeting, Start, Group, Register, Chaired by", [
        [day, 71, TEN, Number(FORUM), "closed", 201],
        [day, 72, TEN, Number(BOARD), "Closed", "northshire police"],
      ]),
      table("Attendance", "Status, Meeting, Agency, Seat", [
        ...forum.map((agency, n): CellValue[] => [
          there.includes(agency) ? "present" : "ABSENT",
          71,
          ...(bySeat ? ["", 201 + n] : [DISTRICTS.includes(agency) ? `${agency.toUpperCase()} dc` : agency, ""]),
        ]),
        ...LEADS.map((agency): CellValue[] => ["Present (remote)", 72, `${agency} (LEAD)`, ""]),
      ]),
      table("Decisions", "Title, Decision, Meeting, Method, Time, Chair consents", decisions),
      table(
        "Votes",
        "Vote, Voting seat, Decision, Proxy, Proxy reason, Unable since, Proxy confirmed, Proxy given to",
        votes,
      ),
      table("Holidays", "Name, Date, Kind", [["Founders' day", day - 1, "Local closure"]]),
    ],
    { date1904 },
  );
}

interface Printed {
  readonly value: unknown;
  readonly error: { readonly code: string } | null;
  readonly why: string;
}

function evaluate(book: string, ...formulas: readonly string[]): readonly Printed[] {
  const { exit, out, error } = ddscp(
    "eval",
    book,
    ...formulas.map((formula) => `=DDSCP.${formula}`),
    "--as-at",
    "2026-11-22",
    "--json",
  );
  expect([exit, error]).toEqual([0, ""]);
  return JSON.parse(out) as Printed[];
}

function problems(book: string): readonly {
  readonly severity: string;
  readonly code: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}[] {
  return JSON.parse(ddscp("check", book, "--as-at", "2026-11-22", "--json").out) as ReturnType<typeof problems>;
}

describe("three lead partners and four of the six districts, by the workbook alone", () => {
  test.each([
    {
      given: "three leads and four districts",
      there: [...LEADS, ...DISTRICTS.slice(0, 4)],
      quorate: true,
      missing: [["None"]],
    },
    { given: "three leads and all six", there: [...LEADS, ...DISTRICTS], quorate: true, missing: [["None"]] },
    {
      given: "three leads and three districts",
      there: [...LEADS, ...DISTRICTS.slice(0, 3)],
      quorate: false,
      missing: [["1 more of: Denby; Easton; Farley"]],
    },
    {
      given: "two leads and all six",
      there: [...LEADS.slice(1), ...DISTRICTS],
      quorate: false,
      missing: [["Northshire Council"]],
    },
    {
      given: "one lead and two districts",
      there: ["Northshire Police", "Ashby", "Farley"],
      quorate: false,
      missing: [["Northshire Council"], ["NHS Northshire"], ["2 more of: Brough; Corley; Denby; Easton"]],
    },
  ])("$given", async ({ there, quorate, missing }) => {
    const [verdict, lacking] = evaluate(
      await northshire("quorum.xlsx", { there }),
      "QUORATE(71)",
      'QUORUM.MISSING("71")',
    );
    expect([verdict?.value, lacking?.value]).toEqual([quorate, missing]);
    expect(verdict?.why).toContain(`by the group's own rule '${RULE}'`);
  });

  test.each([
    {
      rule: "at least 4 of: Ashby DC; BROUGH district council; Corley; Denby",
      there: DISTRICTS.slice(0, 4),
      quorate: true,
      says: "4 of the 4 agencies listed were represented, where 4 are needed",
    },
    {
      rule: "most agencies",
      there: DISTRICTS.slice(0, 4),
      quorate: true,
      says: "4 of 6 relevant agencies were represented, where 4 are needed",
    },
  ])("$rule", async ({ rule, there, quorate, says }) => {
    const [verdict] = evaluate(await northshire("rules.xlsx", { rule, there }), "QUORATE(71)");
    expect(verdict).toMatchObject({ value: quorate, error: null, why: expect.stringContaining(says) });
  });

  test.each([
    "Statutory partners and four of: Ashby; Brough; Corley; Denby; Easton; Farley",
    "Statutory partners and most agencies",
  ])("three partners are not the four that the documents name: %s", async (rule) => {
    const [verdict] = evaluate(await northshire("rules.xlsx", { rule, there: LEADS }), "QUORATE(71)");
    expect(verdict).toMatchObject({
      error: { code: "#N/A" },
      why: expect.stringContaining(
        "3 agencies in Agencies have the Type Statutory partner, where this partnership has 4",
      ),
    });
  });

  test.each([
    { given: "5 of 9", there: [...LEADS, "Ashby", "Farley"], quorate: true, missing: [["None"]] },
    {
      given: "4 of 9",
      there: [...LEADS, "Ashby"],
      quorate: false,
      missing: [["1 more seat of: 205; 206; 207; 208; 209"]],
    },
  ])("50% of seats: $given", async ({ there, quorate, missing }) => {
    const book = await northshire("half.xlsx", { rule: "50% of seats", there, bySeat: true });
    expect(evaluate(book, "QUORATE(71)", "QUORUM.MISSING(71)").map(({ value }) => value)).toEqual([quorate, missing]);
  });

  test("50% of seats: rows that name an agency alone fill no seat, and the sentence names them", async () => {
    const [verdict] = evaluate(await northshire("half.xlsx", { rule: "50% of seats", there: LEADS }), "QUORATE(71)");
    expect(verdict).toMatchObject({
      value: false,
      why: expect.stringContaining(
        "The rows of Northshire Council, Northshire Police and NHS Northshire in Attendance name no seat, so they fill none.",
      ),
    });
  });

  test.each([
    {
      rule: "four of the six districts",
      code: "unknown-agency",
      says: "names 'the six districts', which is no agency in Agencies",
    },
    {
      rule: "each of: Northshire Council; Nortshire Police",
      code: "unknown-agency",
      says: "names 'Nortshire Police', which is no agency in Agencies",
    },
    {
      rule: "each of: Northshire Council, Northshire Police",
      code: "unknown-agency",
      says: "write a semicolon (;) between agencies",
    },
    {
      rule: "each of: Northshire Council and as many districts as possible",
      code: "unknown-agency",
      says: "names 'Northshire Council and as many districts as possible'",
    },
    {
      rule: "everybody",
      code: "unreadable-quorum-rule",
      says: "cannot be read at 'everybody': it is neither one of the documents' rules nor a written one",
    },
    {
      rule: "Statutory partners and 0 of: Ashby; Brough",
      code: "unreadable-quorum-rule",
      says: "cannot be read at '0 of: Ashby; Brough': 0 asks for nobody",
    },
    { rule: "150% of seats", code: "unreadable-quorum-rule", says: "no more than 100% can be asked for" },
  ])("cannot be read: $rule", async ({ rule, code, says }) => {
    const book = await northshire("unreadable.xlsx", { rule, there: LEADS });
    const found = problems(book).filter(({ cell }) => cell === "Groups!A3");
    expect(found).toEqual([
      expect.objectContaining({ severity: "error", code, message: expect.stringContaining(says) }),
    ]);
    expect(found[0]?.fix).not.toBe("");
    for (const { value, error, why } of evaluate(book, "QUORATE(71)", "QUORUM.MISSING(71)", "QUORUM.FORECAST(71)")) {
      expect([value, error?.code, why]).toEqual(["", "#N/A", expect.stringContaining(says)]);
    }
  });
});

describe("its votes and deadlines, with days counted from 1900 or from 1904", () => {
  const there = [...LEADS, ...DISTRICTS.slice(0, 4)];
  test.each([{ date1904: false }, { date1904: true }])("1904 dates: $date1904", async ({ date1904 }) => {
    const day = date1904 ? SINCE_1904 : MARCH_3;
    const proxied = (vote: string, seat: string, since: number): CellValue[] => [
      vote,
      seat,
      5,
      "y",
      "Flood",
      since,
      day + 9 / 24,
      "Ashby",
    ];
    const book = await northshire("votes.xlsx", {
      there,
      date1904,
      decisions: [
        ["Budget", 5, 71, "VOTE", 11 / 24, "yes"],
        ["Strategy", 6, 72, "vote", 11 / 24, ""],
      ],
      votes: [
        ["for", "northshire council (lead)", 5, "", "", "", "", ""],
        ["FOR", "ashby dc", 5, "", "", "", "", ""],
        ["Against", "Brough", 5, "", "", "", "", ""],
        ["Against", "Northshire Police", 6, "", "", "", "", ""],
        ["For", "NHS Northshire", 6, "", "", "", "", ""],
        ["For", "Northshire Council", 6, "", "", "", "", ""],
        ["For", "Ashby", 6, "", "", "", "", ""],
        proxied("Against", "Easton", day - 1 + TEN),
        proxied("Against", "Farley", day - 1 + TEN - 1 / 1440),
      ],
    });
    const [tally, outcome, board, boardOutcome, reports, requests, boardRequests] = evaluate(
      book,
      "TALLY(5)",
      'OUTCOME("5")',
      "TALLY(6)",
      "OUTCOME(6)",
      'DEADLINE(71,"reports")',
      'DEADLINE(71,"Agenda requests")',
      'DEADLINE(72,"Agenda requests")',
    );
    // For: the council and Ashby; against: Brough and Easton's proxy of 24 hours to the minute. Farley's is a minute too early.
    expect([tally?.value, outcome?.value]).toEqual([[[2, 2, 0, 1, 8]], "Deadlock"]);
    expect(outcome?.why).toContain("escalated to 1");
    // The board votes by its partners alone, and three are not the four that the documents name.
    expect([board?.error?.code, boardOutcome?.error?.code]).toEqual(["#N/A", "#N/A"]);
    // 2 March is closed: 27, 26, 25, 24, 23, 20, 19 February; the forum's own 8 working days, the board's own 20.
    expect([reports?.value, requests?.value, boardRequests?.value]).toEqual(["2026-02-19", "2026-02-18", "2026-02-02"]);
  });
});
