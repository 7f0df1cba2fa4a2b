import { partnerCopy } from "../../../src/governance/sharing/partner-copy";
import { isKnownCitation } from "../../../src/sources/citation";
import { registerOf } from "../../../templates/register-of";
import { SAMPLE } from "../../../templates/sample";
import { SAMPLE_AS_AT } from "../../../templates/sample/days";
import { givenWorkbook, on, type GivenTables } from "../../register/given-workbook";

const CITY = "Derby City Council";
const COUNTY = "Derbyshire County Council";
const POLICE = "Derbyshire Constabulary";
const HOSPITAL = "Chesterfield Royal Hospital";
const AS_AT = on("2026-11-22");

const TABLES: GivenTables = {
  Agencies: [
    { Agency: CITY, Type: "Statutory partner", Area: "Derby", Aliases: "DCC" },
    { Agency: COUNTY, Type: "Statutory partner", Area: "Derbyshire" },
    { Agency: POLICE, Type: "Statutory partner", Area: "Both" },
    { Agency: HOSPITAL, Type: "Relevant agency", Area: "Derbyshire" },
  ],
  Groups: [
    { Group: "CSPR", Name: "Practice Review Group", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
  ],
  Seats: [
    {
      Seat: "C-CITY",
      Group: "CSPR",
      Agency: CITY,
      Role: "Director",
      Category: "Co-chair",
      Name: "Ann Archer",
      Email: "ann@city",
      Phone: "01332 1",
    },
    {
      Seat: "C-POLICE",
      Group: "CSPR",
      Agency: POLICE,
      Role: "Inspector",
      Category: "Core",
      Name: "Bob Baker",
      Email: "bob@police",
      Phone: "01332 2",
    },
    { Seat: "C-COUNTY", Group: "CSPR", Agency: COUNTY, Role: "Head of Service", Category: "Core", Name: "Vacant" },
    {
      Seat: "Q-CITY",
      Group: "QA",
      Agency: "DCC",
      Role: "Manager",
      Category: "Core",
      Name: "Cat Cole",
      To: "2026-03-31",
    },
    {
      Seat: "Q-HOSP",
      Group: "QA",
      Agency: HOSPITAL,
      Role: "Matron",
      Category: "Core",
      Name: "Dan Dale",
      From: "2026-03-31",
    },
  ],
  Meetings: [
    { Meeting: "CSPR-1", Group: "CSPR", Date: "2026-03-03" },
    { Meeting: "QA-1", Group: "QA", Date: "2026-03-31" },
    { Meeting: "QA-2", Group: "QA", Date: "2026-04-01" },
  ],
  Attendance: [
    { Meeting: "CSPR-1", Seat: "C-CITY", Status: "Apologies", Name: "Ann Archer", Reason: "Sickness" },
    {
      Meeting: "CSPR-1",
      Seat: "C-POLICE",
      Status: "Deputy",
      Name: "Bob Baker",
      Deputy: "Eve Eaton",
      Reason: "Annual leave",
      Arrived: "10:30",
    },
    { Meeting: "QA-2", Seat: "Q-HOSP", Status: "Present" },
  ],
  Decisions: [
    {
      Decision: "D-CITY",
      Meeting: "CSPR-1",
      Title: "Review of case 1, raised by bob  BAKER",
      Area: "Derby",
      Financial: "No",
    },
    { Decision: "D-COUNTY", Meeting: "CSPR-1", Title: "Review of case 2", Area: "Derbyshire" },
    { Decision: "D-ALL", Meeting: "CSPR-1", Title: "Terms of reference" },
    { Decision: "D-QA", Meeting: "QA-1", Title: "Audit", Area: "Derbyshire" },
  ],
  Votes: [
    { Decision: "D-COUNTY", "Voting seat": CITY, Vote: "For" },
    { Decision: "D-ALL", "Voting seat": CITY, Vote: "For", "Cast by": "Ann Archer", "Proxy reason": "Flu" },
    {
      Decision: "D-ALL",
      "Voting seat": POLICE,
      Vote: "For",
      "Cast by": "Eve Eaton",
      "Proxy reason": "Flu",
      "Unable since": "2026-03-02 18:00",
    },
  ],
  Notices: [{ Decision: "D-COUNTY", From: CITY, Received: "2026-03-10" }],
  Requests: [
    {
      Meeting: "CSPR-1",
      Item: "Case 3",
      "Requested by": "Fay Finch",
      "Requested on": "2026-02-01",
      Area: "Derbyshire",
    },
    { Meeting: "CSPR-1", Item: "Case 4", "Requested by": "Fay Finch", "Requested on": "2026-02-01", Area: "Derby" },
  ],
  Actions: [
    { Action: "A-CSPR", Group: "CSPR", Description: "Train" },
    { Action: "A-QA", Group: "QA", Description: "Audit", Leads: "NM/Bob Baker & all" },
  ],
  Complaints: [
    { Ref: "C-1", Kind: "Complaint", Received: "2026-03-01" },
    { Ref: "C-2", Kind: "Compliment", Received: "2026-03-01" },
  ],
  Chairs: [
    {
      Body: "CSPR",
      From: "2026-01-01",
      To: "2026-12-31",
      "Chair agency": POLICE,
      Chair: "Gus Grant",
      "Vice chair agency": CITY,
      "Vice chair": "Hal Hunt",
    },
  ],
  Checks: [
    { Person: "Ann Archer", Kind: "DBS" },
    { Person: "Bob Baker", Kind: "DBS" },
    { Person: "X", Kind: "DBS", Seat: "C-CITY" },
  ],
  Contributions: [
    { Year: "2026-27", Partner: CITY, Due: 100 },
    { Year: "2026-27", Partner: HOSPITAL, Due: 5 },
  ],
};

const copyFor = (agency: string, more: GivenTables = {}) => {
  const register = givenWorkbook({ ...TABLES, ...more });
  return partnerCopy(register, register.agency(agency)!, AS_AT);
};
const column = (agency: string, table: string, header: string, more: GivenTables = {}): readonly unknown[] => {
  const found = copyFor(agency, more).tables.find((each) => each.table === table);
  return found === undefined
    ? []
    : found.rows.map((row) => row[found.columns.findIndex((each) => each.header === header)]);
};

describe("GOV 9.6, 9.7; TOR CSPR: which rows a copy for a partner carries", () => {
  test.each<{ given: string; agency: string; table: string; header: string; rows: readonly unknown[] }>([
    {
      given: "meetings of its groups, up to the last day of its seat",
      agency: CITY,
      table: "Meetings",
      header: "Meeting",
      rows: ["CSPR-1", "QA-1"],
    },
    { given: "by an alias in Seats", agency: "dcc", table: "Meetings", header: "Meeting", rows: ["CSPR-1", "QA-1"] },
    {
      given: "meetings of a relevant agency's group",
      agency: HOSPITAL,
      table: "Meetings",
      header: "Meeting",
      rows: ["QA-1", "QA-2"],
    },
    { given: "who came to them", agency: HOSPITAL, table: "Attendance", header: "Seat", rows: ["Q-HOSP"] },
    {
      given: "decisions but for the other area's cases, where the group keeps them apart",
      agency: CITY,
      table: "Decisions",
      header: "Decision",
      rows: ["D-CITY", "D-ALL", "D-QA"],
    },
    {
      given: "the other authority's the other way about",
      agency: COUNTY,
      table: "Decisions",
      header: "Decision",
      rows: ["D-COUNTY", "D-ALL"],
    },
    {
      given: "an agency of both areas: all",
      agency: POLICE,
      table: "Decisions",
      header: "Decision",
      rows: ["D-CITY", "D-COUNTY", "D-ALL"],
    },
    {
      given: "ballots with their decision",
      agency: CITY,
      table: "Votes",
      header: "Decision",
      rows: ["D-ALL", "D-ALL"],
    },
    { given: "notices with their decision", agency: CITY, table: "Notices", header: "Decision", rows: [] },
    { given: "notices of both areas", agency: POLICE, table: "Notices", header: "Decision", rows: ["D-COUNTY"] },
    { given: "requests by area", agency: CITY, table: "Requests", header: "Item", rows: ["Case 4"] },
    {
      given: "actions of a group it still sits on",
      agency: HOSPITAL,
      table: "Actions",
      header: "Action",
      rows: ["A-QA"],
    },
    {
      given: "a case review's actions, whose area nothing tells, for an authority of one area",
      agency: CITY,
      table: "Actions",
      header: "Action",
      rows: [],
    },
    {
      given: "a case review's actions for an agency of both",
      agency: POLICE,
      table: "Actions",
      header: "Action",
      rows: ["A-CSPR"],
    },
    { given: "no complaints", agency: POLICE, table: "Complaints", header: "Ref", rows: [] },
    {
      given: "its own people's checks, by name and by seat",
      agency: CITY,
      table: "Checks",
      header: "Person",
      rows: ["Ann Archer", "X"],
    },
    {
      given: "contributions for a statutory partner",
      agency: CITY,
      table: "Contributions",
      header: "Due",
      rows: [100, 5],
    },
    {
      given: "its own contribution for another agency",
      agency: HOSPITAL,
      table: "Contributions",
      header: "Due",
      rows: [5],
    },
    {
      given: "every seat",
      agency: HOSPITAL,
      table: "Seats",
      header: "Seat",
      rows: ["C-CITY", "C-POLICE", "C-COUNTY", "Q-CITY", "Q-HOSP"],
    },
  ])("$given", ({ agency, table, header, rows }) => expect(column(agency, table, header)).toEqual(rows));
});

describe("GOV 9.7: how people are called in it", () => {
  const INSPECTOR = `Inspector (${POLICE})`;
  test.each<{ given: string; agency: string; table: string; header: string; rows: readonly unknown[] }>([
    {
      given: "own by name, others by post, nobody as nobody",
      agency: CITY,
      table: "Seats",
      header: "Name",
      rows: ["Ann Archer", "Inspector", "Vacant", "Cat Cole", "Matron"],
    },
    {
      given: "addresses of one's own alone",
      agency: CITY,
      table: "Seats",
      header: "Email",
      rows: ["ann@city", "", "", "", ""],
    },
    {
      given: "telephone numbers of one's own alone",
      agency: CITY,
      table: "Seats",
      header: "Phone",
      rows: ["01332 1", "", "", "", ""],
    },
    { given: "in Attendance", agency: CITY, table: "Attendance", header: "Name", rows: ["Ann Archer", "Inspector"] },
    {
      given: "a deputy without a seat by a number",
      agency: CITY,
      table: "Attendance",
      header: "Deputy",
      rows: ["", "Person 1"],
    },
    {
      given: "one's own deputy by name",
      agency: POLICE,
      table: "Attendance",
      header: "Deputy",
      rows: ["", "Eve Eaton"],
    },
    {
      given: "why one's own were away, and not why others were",
      agency: CITY,
      table: "Attendance",
      header: "Reason",
      rows: ["Sickness", ""],
    },
    {
      given: "the same person by the same number elsewhere",
      agency: CITY,
      table: "Votes",
      header: "Cast by",
      rows: ["Ann Archer", "Person 1"],
    },
    {
      given: "a proxy's reason only one's own",
      agency: CITY,
      table: "Votes",
      header: "Proxy reason",
      rows: ["Flu", ""],
    },
    {
      given: "a date with a time as text",
      agency: CITY,
      table: "Votes",
      header: "Unable since",
      rows: ["", "2 March 2026 18:00"],
    },
    {
      given: "chairs by their office, one's own by name",
      agency: CITY,
      table: "Chairs",
      header: "Chair",
      rows: [`Chair of CSPR (${POLICE})`],
    },
    { given: "one's own vice chair", agency: CITY, table: "Chairs", header: "Vice chair", rows: ["Hal Hunt"] },
    {
      given: "a name inside a title, however it is spaced",
      agency: CITY,
      table: "Decisions",
      header: "Title",
      rows: [`Review of case 1, raised by ${INSPECTOR}`, "Terms of reference", "Audit"],
    },
    { given: "who asked for an item", agency: CITY, table: "Requests", header: "Requested by", rows: ["Person 2"] },
    {
      given: "leads, each by itself, everybody as everybody",
      agency: HOSPITAL,
      table: "Actions",
      header: "Leads",
      rows: [`Person 4/${INSPECTOR} & all`],
    },
    {
      given: "Yes and No as words, blanks blank",
      agency: CITY,
      table: "Decisions",
      header: "Financial",
      rows: ["No", "", ""],
    },
    {
      given: "a date as a date",
      agency: HOSPITAL,
      table: "Meetings",
      header: "Date",
      rows: [{ date: on("2026-03-31") }, { date: on("2026-04-01") }],
    },
    { given: "a time as a time", agency: CITY, table: "Attendance", header: "Arrived", rows: ["", { time: 630 }] },
  ])("$given", ({ agency, table, header, rows }) => expect(column(agency, table, header)).toEqual(rows));
});

describe("GOV 9.7: every column that names people", () => {
  const LAY = "Lay Member";
  const workbook = (more: GivenTables = {}): GivenTables => ({
    Agencies: TABLES.Agencies!,
    Groups: TABLES.Groups!,
    Seats: [
      { Seat: "Q-CITY", Group: "QA", Agency: CITY, Role: "Manager", Category: "Core", Name: "Zo" },
      { Seat: "Q-POLICE", Group: "QA", Agency: POLICE, Role: "Inspector", Category: "Core", Name: "Al" },
      { Seat: "Q-LAY", Group: "QA", Role: LAY, Category: "Lay member", Name: "Ma" },
    ],
    Meetings: [{ Meeting: "QA-1", Group: "QA", Date: "2026-03-31" }],
    Attendance: [{ Meeting: "QA-1", Seat: "Q-POLICE", Status: "Deputy", Name: "Bo", Deputy: "Cy" }],
    Decisions: [{ Decision: "D", Meeting: "QA-1", Title: "Audit" }],
    Votes: [{ Decision: "D", "Voting seat": POLICE, Vote: "For", "Cast by": "Di", "Proxy given to": "Ed" }],
    Chairs: [
      { Body: "QA", From: "2026-01-01", To: "2026-12-31", "Chair agency": POLICE, Chair: "Fi", "Vice chair": "Gi" },
      {
        Body: "CSPR",
        From: "2026-01-01",
        To: "2026-12-31",
        "Chair agency": CITY,
        Chair: "Yu",
        "Vice chair agency": COUNTY,
        "Vice chair": "Hy",
      },
    ],
    Requests: [{ Meeting: "QA-1", Item: "Audit", "Requested by": "Hu", "Requested on": "2026-02-01" }],
    Actions: [{ Action: "A", Group: "QA", Description: "Audit", Leads: "Io; Jo  and  Ku" }],
    ...more,
  });
  const cells = (table: string, header: string, more: GivenTables = {}): readonly unknown[] => {
    const register = givenWorkbook(workbook(more));
    const found = partnerCopy(register, register.agency(CITY)!, AS_AT).tables.find((each) => each.table === table);
    return found?.rows.map((row) => row[found.columns.findIndex((each) => each.header === header)]) ?? [];
  };

  test.each([
    [
      "Attendance",
      "Name",
      { Attendance: [{ Meeting: "QA-1", Seat: "Q-POLICE", Status: "Present", Name: "A\u200bl" }] },
      "Inspector",
    ],
    [
      "Attendance",
      "Deputy",
      { Attendance: [{ Meeting: "QA-1", Seat: "Q-POLICE", Status: "Deputy", Deputy: "Al\u00ad" }] },
      `Inspector (${POLICE})`,
    ],
    [
      "Actions",
      "Leads",
      { Actions: [{ Action: "A", Group: "QA", Description: "Audit", Leads: "\u2060Al" }] },
      `Inspector (${POLICE})`,
    ],
  ] as const)("%s, %s, of one person however unseen characters split the name", (table, header, more, shown) =>
    expect(cells(table, header, more)).toEqual([shown]),
  );

  // Two letters: too short to be looked for in free text, so each is found by its column alone.
  test.each<[table: string, header: string, shown: readonly unknown[]]>([
    ["Seats", "Name", ["Zo", "Inspector", LAY]],
    ["Attendance", "Name", ["Person 1"]],
    ["Attendance", "Deputy", ["Person 2"]],
    ["Votes", "Cast by", ["Person 3"]],
    ["Votes", "Proxy given to", ["Person 4"]],
    ["Chairs", "Chair", [`Chair of QA (${POLICE})`, "Yu"]],
    ["Chairs", "Vice chair", ["Vice chair of QA", `Vice chair of CSPR (${COUNTY})`]],
    ["Requests", "Requested by", ["Person 5"]],
    ["Actions", "Leads", ["Person 6; Person 7  and  Person 8"]],
  ])("%s, %s", (table, header, shown) => expect(cells(table, header)).toEqual(shown));

  test.each([
    "Inspector",
    POLICE,
    "QA",
    "Quality Assurance Group",
    "q-police",
    "All",
    "All agencies",
    "Everyone",
    "Everybody",
    "All members",
    "All partners",
    "Independent Chair",
    "Chair",
    "Partnership Manager",
  ])("%s is no person's name, and stays", (Leads) => {
    expect(cells("Actions", "Leads", { Actions: [{ Action: "A", Group: "QA", Description: "Audit", Leads }] })).toEqual(
      [Leads],
    );
  });

  test("beside its seat a post stands alone; elsewhere it names its agency by its full name, whatever Seats calls it", () => {
    const Seats = [
      { Seat: "Q-CITY", Group: "QA", Agency: "DCC", Role: "Manager", Category: "Core", Name: "Al" },
      { Seat: "Q-POLICE", Group: "QA", Agency: POLICE, Role: "Inspector", Category: "Core", Name: "Bo" },
    ];
    const register = givenWorkbook(
      workbook({ Seats, Actions: [{ Action: "A", Group: "QA", Description: "Audit", Leads: "Al" }] }),
    );
    const { tables } = partnerCopy(register, register.agency(POLICE)!, AS_AT);
    const column = (table: string, header: string) => {
      const found = tables.find((each) => each.table === table)!;
      return found.rows.map((row) => row[found.columns.findIndex((each) => each.header === header)]);
    };
    expect(column("Seats", "Name")).toEqual(["Manager", "Bo"]);
    expect(column("Actions", "Leads")).toEqual([`Manager (${CITY})`]);
  });

  test("ids and words stay though somebody bears the same name", () => {
    const Seats = [
      ...workbook().Seats!,
      { Seat: "Q-2", Group: "QA", Agency: POLICE, Role: "Sergeant", Category: "Core", Name: "Core" },
    ];
    expect(cells("Seats", "Category", { Seats })).toEqual(["Core", "Core", "Lay member", "Core"]);
  });

  test("one person, and one cell that names nothing known, are said so", () => {
    const none: GivenTables = {
      Attendance: [{ Meeting: "QA-1", Seat: "Sy", Status: "Present" }],
      Decisions: [],
      Votes: [],
      Chairs: [],
      Requests: [],
      Actions: [],
    };
    const register = givenWorkbook(workbook({ ...none, Seats: workbook().Seats!.slice(0, 2) }));
    expect(
      partnerCopy(register, register.agency(CITY)!, AS_AT)
        .leftOut.slice(-3, -1)
        .map(({ what, why }) => `${what}: ${why}`),
    ).toEqual([
      "The names of 1 person of other agencies, their e-mail addresses and telephone numbers, and why they were away: they are called by post or by number instead; why somebody was away is a matter of that agency",
      "1 cell with a name that no table has, like a person's name where a seat belongs: nobody can tell from the tables whom or what they name",
    ]);
  });
});

describe("GOV 9.7: names in free text, and one's own without a seat", () => {
  const noted = (names: readonly string[], note: string, attendance: GivenTables["Attendance"] = []) => {
    const copy = copyFor(CITY, {
      Seats: [
        ...TABLES.Seats!,
        ...names.map((Name, i) => ({
          Seat: `X${i}`,
          Group: "QA",
          Agency: HOSPITAL,
          Role: `Post ${i}`,
          Category: "Core",
          Name,
        })),
      ],
      Attendance: attendance,
      Obligations: [{ Obligation: "O", Owner: "QA", "Times per year": 1 }],
      Done: [{ Obligation: "O", Date: "2026-01-01", Note: note }],
    });
    const done = copy.tables.find(({ table }) => table === "Done");
    return done?.rows[0]?.[done.columns.findIndex((each) => each.header === "Note")];
  };
  test.each<{ given: string; names: readonly string[]; note: string; copied: string }>([
    {
      given: "a name within another word stays",
      names: ["Jon Hall"],
      note: "Jon Hallmark came",
      copied: "Jon Hallmark came",
    },
    {
      given: "a name that another ends with stays",
      names: ["Ann Hall"],
      note: "Joann Hall came",
      copied: "Joann Hall came",
    },
    {
      given: "the longer of two names",
      names: ["Jon Hall", "Jon Hall Price"],
      note: "Jon Hall Price came",
      copied: `Post 1 (${HOSPITAL}) came`,
    },
    {
      given: "a name with signs that patterns know",
      names: ["J. (Jo) Hall"],
      note: "J. (Jo) Hall came",
      copied: `Post 0 (${HOSPITAL}) came`,
    },
    {
      given: "a word for nobody stays",
      names: ["None", "Nobody", "TBC"],
      note: "None was to be TBC",
      copied: "None was to be TBC",
    },
    {
      given: "a name that is still to be confirmed",
      names: ["Jon Hall (TBC)"],
      note: "Jon Hall (TBC) came",
      copied: `Post 0 (${HOSPITAL}) came`,
    },
    ...[
      { given: "something unseen in a name of the text", names: ["Ann Hall"], note: "A\u200bnn Ha\u00adll came" },
      { given: "something unseen in the name of the seat", names: ["Ann\u200b H\u2060all"], note: "Ann Hall came" },
      { given: "something unseen around the space", names: ["Ann Hall"], note: "Ann\u200b\u00a0\ufeffHall came" },
      { given: "an accent of its own", names: ["Zo\u00e9 Hall"], note: "Zoe\u0301 Hall came" },
      { given: "a hyphen that does not break", names: ["Ann-Jo O'Hall"], note: "Ann\u2011Jo O\u2019Hall came" },
      { given: "full-width letters and capitals", names: ["Ann Hall"], note: "\uff21nn HALL came" },
      { given: "a ligature", names: ["Ann Griffin"], note: "Ann Gri\ufb03n came" },
    ].map((each) => ({ ...each, copied: `Post 0 (${HOSPITAL}) came` })),
    {
      given: "the rest stays as typed",
      names: ["Ann Hall"],
      note: "\u201cChildren\u2019s  caf\u00e9\u201d \u2013 Ann\u00a0Hall\u2019s note",
      copied: `\u201cChildren\u2019s  caf\u00e9\u201d \u2013 Post 0 (${HOSPITAL})\u2019s note`,
    },
    ...["J Hall", "J. Hall", "Hall, Jon", "Mr Hall", "dr. hall", "Jon Hall"].map((form) => ({
      given: `by ${form}`,
      names: ["Jon Peter Hall"],
      note: `Ring ${form} again`,
      copied: `Ring Post 0 (${HOSPITAL}) again`,
    })),
    { given: "a surname alone, which others bear", names: ["Jon Hall"], note: "At the Hall", copied: "At the Hall" },
    {
      given: "others' addresses and telephone numbers, and one's own",
      names: [],
      note: "bob@police, Fay.Finch@health.nhs.uk or 01332 555 0199, (01332) 555-0199, +44 7700 900123 x12; ann@city",
      copied: "(not shown), (not shown) or (not shown), (not shown), (not shown); ann@city",
    },
    {
      given: "days, sums and references stay",
      names: [],
      note: "From 01/04/2026 to 31-03-2027, 0.75 of £1,234,567, ref 2026-000123",
      copied: "From 01/04/2026 to 31-03-2027, 0.75 of £1,234,567, ref 2026-000123",
    },
    { given: "a name too short to be told from a word", names: ["Al"], note: "Al Audit", copied: "Al Audit" },
  ])("$given", ({ names, note, copied }) => expect(noted(names, note)).toBe(copied));

  test("somebody who came for the agency without a seat is its own", () => {
    const row = { Meeting: "QA-1", Name: "Ida Ives", Status: "Present" };
    expect([
      noted([], "Ida Ives came", [{ ...row, Agency: CITY }]),
      noted([], "Ida Ives came", [{ ...row, Agency: HOSPITAL }]),
    ]).toEqual(["Ida Ives came", "Person 1 came"]);
  });
});

describe("GOV 9.7: what stands where a row of another table belongs", () => {
  const more: GivenTables = {
    Meetings: [
      ...TABLES.Meetings!,
      { Meeting: "CSPR-2", Group: "CSPR", Date: "2026-03-04", "Chaired by": "Jo Jones" },
      { Meeting: "CSPR-3", Group: "CSPR", Date: "2026-03-05", "Chaired by": "C-POLICE" },
    ],
    Attendance: [
      { Meeting: "CSPR-1", Seat: "Kim King", Status: "Present" },
      { Meeting: "CSPR-1", Seat: "c-police", Status: "Present" },
    ],
    Decisions: [
      { Decision: "D-ALL", Meeting: "CSPR-1", Title: "T", Interests: "C-POLICE; Lee Lane" },
      { Decision: "D-2", Meeting: "CSPR-1", Title: "T", Interests: "C-POLICE; C-CITY" },
    ],
  };
  const cellsOf = (table: string, header: string): readonly unknown[] => {
    const found = copyFor(CITY, more).tables.find((each) => each.table === table)!;
    return found.rows.map((row) => row[found.columns.findIndex((each) => each.header === header)]);
  };
  test.each([
    ["a person in Chaired by", "Meetings", "Chaired by", ["", "", "(not shown)", "C-POLICE"]],
    ["a person in Seat", "Attendance", "Seat", ["(not shown)", "c-police"]],
    ["a person among Interests", "Decisions", "Interests", ["(not shown)", "C-POLICE; C-CITY"]],
  ])("%s is not shown, a seat is", (_, table, header, cells) => expect(cellsOf(table, header)).toEqual(cells));

  test("how many were not shown is said", () =>
    expect(copyFor(CITY, more).leftOut.map(({ what }) => what)).toContain(
      "3 cells with a name that no table has, like a person's name where a seat belongs",
    ));
});

describe("TOR CSPR: a case review's action goes by its Area", () => {
  const Actions = ["Derby", "Derbyshire", "Both", ""].map((area) => ({
    Action: `A-${area}`,
    Group: "CSPR",
    Description: "Train",
    Area: area,
  }));
  test.each([
    { given: "an authority of one area", agency: CITY, actions: ["A-Derby", "A-Both"] },
    { given: "an agency of both", agency: POLICE, actions: ["A-Derby", "A-Derbyshire", "A-Both", "A-"] },
  ])("$given", ({ agency, actions }) => {
    expect(column(agency, "Actions", "Action", { Actions })).toEqual(actions);
  });
});

describe("GOV 9.6: a seat in a group that Groups does not have opens no other such group", () => {
  test.each([
    { given: "another mistyped group", group: "Q A" },
    { given: "no group", group: "" },
  ])("$given", ({ group }) => {
    const copy = copyFor(HOSPITAL, {
      Seats: [{ Seat: "Q-HOSP", Group: "QAG", Agency: HOSPITAL, Role: "Matron", Category: "Core" }],
      Meetings: [{ Meeting: "M", Group: group === "" ? "Q A" : group, Date: "2026-04-01" }],
      Decisions: [{ Decision: "D", Meeting: "M", Title: "Theirs alone" }],
      Actions: [{ Action: "A", Group: group, Description: "Theirs alone" }],
    });
    const tables = copy.tables.map(({ table }) => table);
    expect(tables.filter((table) => ["Meetings", "Decisions", "Actions"].includes(table))).toEqual([]);
  });
});

describe("GOV 9.6, 9.7: what a copy says it leaves out", () => {
  const said = (agency: string, more: GivenTables = {}) =>
    copyFor(agency, more).leftOut.map(({ what, why, paragraph }) => `${what}: ${why} (${paragraph})`);
  test("how much, why and by which paragraph", () => {
    expect(said(CITY)).toEqual([
      "1 row of Meetings: the agency held no seat in the group that day (GOV 9.6)",
      "1 row of Attendance: the agency held no seat in the group that day (GOV 9.6)",
      "1 row of Decisions: the case belongs to the other area's authority, and the group keeps the areas apart (TOR CSPR)",
      "1 row of Votes: the case belongs to the other area's authority, and the group keeps the areas apart (TOR CSPR)",
      "1 row of Notices: the case belongs to the other area's authority, and the group keeps the areas apart (TOR CSPR)",
      "1 row of Actions: it is of a case review, and no Area says of which authority's (TOR CSPR)",
      "1 row of Actions: the agency held no seat in the group that day (GOV 9.6)",
      "2 rows of Complaints: complaints and compliments stay with the partnership (GOV 13.8)",
      "1 row of Checks: it is about people of other agencies (GOV 9.7)",
      "1 row of Requests: the case belongs to the other area's authority, and the group keeps the areas apart (TOR CSPR)",
      "The names of 6 people of other agencies, their e-mail addresses and telephone numbers, and why they were away: they are called by post or by number instead; why somebody was away is a matter of that agency (GOV 9.7)",
      "Formulas, comments, hidden sheets, and sheets and columns of your own: a copy holds the known columns of the tables and the answers beside them, as values (GOV 9.6)",
    ]);
  });

  test("rows that cannot be read or matched are counted, blank rows are not", () => {
    const more: GivenTables = {
      Chairs: [{ Body: "CSPR", "Chair agency": POLICE, Chair: "Gus Grant" }],
      Meetings: [...TABLES.Meetings!, { Meeting: "CSPR-1", Group: "CSPR", Date: "2026-03-05" }],
      Attendance: [
        { Meeting: "CSPR-9", Seat: "C-CITY", Status: "Present" },
        { Meeting: "" },
        { Meeting: "CSPR-1", Seat: "C-CITY", Status: "Present" },
      ],
    };
    expect(said(CITY, more).filter((each) => each.includes("matched"))).toEqual([
      "1 row of Meetings: it cannot be read or matched; PROBLEMS names the cell (GOV 9.7)",
      "1 row of Attendance: it cannot be read or matched; PROBLEMS names the cell (GOV 9.7)",
      "1 row of Chairs: it cannot be read or matched; PROBLEMS names the cell (GOV 9.7)",
    ]);
  });

  test("of a workbook with nobody in it, only what no copy holds", () => {
    const none: GivenTables = {
      Seats: [],
      Meetings: [],
      Attendance: [],
      Decisions: [],
      Votes: [],
      Notices: [],
      Requests: [],
      Actions: [],
      Complaints: [],
      Chairs: [],
      Checks: [],
      Contributions: [],
    };
    expect(said(CITY, none)).toEqual([
      "Formulas, comments, hidden sheets, and sheets and columns of your own: a copy holds the known columns of the tables and the answers beside them, as values (GOV 9.6)",
    ]);
  });
});

describe("GOV 9.7: the sample, for each agency", () => {
  const register = registerOf(SAMPLE);
  test.each(SAMPLE.Agencies.map(({ agency }) => ({ agency: String(agency) })))(
    "$agency: no name, number or address of another agency's people, no complaint",
    ({ agency }) => {
      const copy = partnerCopy(register, register.agency(agency)!, SAMPLE_AS_AT);
      const text = JSON.stringify(copy);
      const isOwn = (row: { readonly agency?: unknown }) =>
        register.agency(String(row.agency ?? "")) === register.agency(agency);
      const others = SAMPLE.Seats.filter((seat) => !isOwn(seat) && /\d$/.test(String(seat.name ?? ""))).map(
        ({ name }) => String(name),
      );
      // A name that one's own people bear too cannot be kept from them.
      const ofSeat = new Map(SAMPLE.Seats.map((seat) => [seat.seat, seat]));
      const ownRows = SAMPLE.Attendance.filter((row) => isOwn(ofSeat.get(row.seat ?? "") ?? row));
      const own = new Set([...SAMPLE.Seats.filter(isOwn), ...ownRows].map(({ name }) => String(name)));
      // "Director 1" is no name inside one's own "Assistant Director 1".
      const withoutOwn = [...own, ...ownRows.map(({ deputy }) => String(deputy ?? ""))]
        .sort((a, b) => b.length - a.length)
        .reduce(
          (rest, name) => (/\d$/.test(name) ? rest.replaceAll(new RegExp(`${name}(?!\\d)`, "g"), "…") : rest),
          text,
        );
      expect(others.filter((name) => !own.has(name) && new RegExp(`${name}(?!\\d)`).test(withoutOwn))).toEqual([]);
      const reached = new Set(SAMPLE.Seats.filter(isOwn).flatMap(({ phone, email }) => [phone, email]));
      const numbers = SAMPLE.Seats.flatMap(({ phone, email }) => [phone, email]).filter((each) => each !== undefined);
      expect(numbers.length).toBeGreaterThan(400);
      expect(numbers.filter((each) => !reached.has(each) && text.includes(`"${String(each)}"`))).toEqual([]);
      expect(SAMPLE.Complaints.filter(({ ref }) => text.includes(`"${String(ref)}"`))).toEqual([]);
      expect(copy.leftOut.filter(({ paragraph }) => !isKnownCitation(paragraph))).toEqual([]);
    },
  );
});

describe("GOV 9.6: a copy of the meetings since a day", () => {
  const Meetings = [
    { Meeting: "QA-1", Group: "QA", Date: "2026-03-31" },
    { Meeting: "QA-2", Group: "QA", Date: "2026-04-01" },
  ];
  const of = (Meeting: string) => ({ Meeting, Seat: "Q-HOSP", Status: "Present" });
  const register = givenWorkbook({
    ...TABLES,
    Meetings,
    Attendance: [of("QA-1"), of("QA-1"), of("QA-2")],
    Decisions: [
      { Decision: "D1", Meeting: "QA-1", Title: "Old" },
      { Decision: "D2", Meeting: "QA-2", Title: "New" },
    ],
    Votes: [{ Decision: "D1", "Voting seat": HOSPITAL, Vote: "For" }],
    Notices: [{ Decision: "D1", From: HOSPITAL, Received: "2026-05-01" }],
    Requests: [{ Meeting: "QA-1", Item: "x", "Requested by": HOSPITAL, "Requested on": "2026-03-01" }],
    Schedule: Meetings.map(({ Meeting }) => ({ Group: "CSPR", Meeting })),
    Reports: Meetings.map(({ Meeting }, at) => ({ Report: `R${at}`, Group: "CSPR", "For meeting": Meeting })),
    Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 1 }],
    Done: ["2026-03-31", "2026-04-01"].map((date) => ({ Obligation: "Audit", Date: date })),
  });
  const { tables, leftOut } = partnerCopy(register, register.agency(HOSPITAL)!, AS_AT, on("2026-04-01"));
  const rows = (table: string): number => tables.find((each) => each.table === table)?.rows.length ?? 0;

  test.each([
    ["Meetings", 1],
    ["Attendance", 1],
    ["Decisions", 1],
    ["Votes", 0],
    ["Notices", 0],
    ["Requests", 0],
    ["Schedule", 1],
    ["Reports", 1],
    ["Done", 1],
    ["Seats", TABLES.Seats!.length],
  ])("%s: %d of it from that day on", (table, count) => expect(rows(table)).toBe(count));

  test("says how much is from before, and why it stays out", () =>
    expect(leftOut.filter(({ why }) => why === "it is from before the days that this copy covers")).toEqual(
      [
        ["1 row", "Meetings"],
        ["2 rows", "Attendance"],
        ["1 row", "Decisions"],
        ["1 row", "Votes"],
        ["1 row", "Notices"],
        ["1 row", "Schedule"],
        ["1 row", "Reports"],
        ["1 row", "Done"],
        ["1 row", "Requests"],
      ].map(([count, table]) => ({
        what: `${count} of ${table}`,
        why: "it is from before the days that this copy covers",
        paragraph: "GOV 9.6",
      })),
    ));
});

test("GOV 9.7: a cell of a copied row that cannot be read is blank and counted by its table, one that is withheld or of no copied row is not", () => {
  const { leftOut } = copyFor(HOSPITAL, {
    Meetings: [
      { Meeting: "CSPR-1", Group: "CSPR", Date: "2026-03-03", Start: "before lunch" },
      { Meeting: "QA-1", Group: "QA", Date: "2026-03-31", Start: "after lunch", End: "late" },
      { Meeting: "QA-2", Group: "QA", Date: "2026-04-01" },
    ],
    Attendance: [{ Meeting: "QA-1", Seat: "Q-HOSP", Status: "Present", Arrived: "in time" }],
  });
  expect(leftOut.filter(({ what }) => /^\d+ cells? of /.test(what))).toEqual([
    {
      what: "2 cells of Meetings",
      why: "what stands there cannot be read, so they are blank here; PROBLEMS names the cell",
      paragraph: "GOV 9.7",
    },
    {
      what: "1 cell of Attendance",
      why: "what stands there cannot be read, so it is blank here; PROBLEMS names the cell",
      paragraph: "GOV 9.7",
    },
  ]);
});
