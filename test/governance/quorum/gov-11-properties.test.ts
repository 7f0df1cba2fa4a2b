import * as fc from "fast-check";
import type { MinuteOfDay } from "../../../src/calendar/plain-date";
import { minuteOfDay } from "../../../src/calendar/time-of-day";
import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorumMissing } from "../../../src/governance/quorum/missing";
import { quorate } from "../../../src/governance/quorum/quorate";
import { sayQuorum } from "../../../src/governance/quorum/words";
import type { GivenRow } from "../../register/given-workbook";
import { givenWorkbook, on } from "../../register/given-workbook";
import { valueOf } from "../answer-of";

const asAt = on("2026-11-22");
const PARTNERS = ["City", "County"];
const RELEVANT = ["Health", "Probation", "Ambulance", "Housing"];
const AGENCIES = [...PARTNERS, ...RELEVANT, "Guest"];
const RULES = [
  "Statutory partners",
  "Statutory partners and most agencies",
  "2 of: City; Health; Probation and each of: County",
  "50% of seats",
  "1 of: Health; Probation and 2 of: Probation; Ambulance; Housing",
  "more than 50% of agencies",
];
const SEATS = [...PARTNERS, ...RELEVANT].flatMap((Agency) =>
  [1, 2].map((n) => ({
    Seat: `${Agency}-${n}`,
    Group: "G",
    Agency,
    Role: "Post",
    Category: n === 1 ? "Core" : "Virtual",
  })),
);

interface World {
  readonly rule: string;
  readonly open: boolean;
  /** Virtual seats count among the relevant agencies. */
  readonly virtual?: boolean;
  /** The minute asked about; null for the opening. */
  readonly at?: MinuteOfDay | null;
  readonly rows: readonly GivenRow[];
  readonly spelling?: (agency: string) => string;
}

function ask({ rule, open, rows, virtual = false, spelling = (agency) => agency }: World) {
  const register = givenWorkbook({
    Agencies: AGENCIES.map((Agency) => ({
      Agency,
      Type: PARTNERS.includes(Agency) ? "Statutory partner" : "Relevant agency",
      Aliases: `${Agency} Trust; the ${Agency}`,
    })),
    Groups: [
      {
        Group: "G",
        Name: "Group",
        "Quorum rule": rule.replace(/City|County|Health|Probation|Ambulance|Housing/g, spelling),
      },
    ],
    Seats: SEATS.map((seat) => ({ ...seat, Agency: spelling(seat.Agency) })),
    Meetings: [{ Meeting: "M", Group: "G", Date: "2026-03-03", Start: "10:00", Register: open ? "Open" : "Closed" }],
    Settings: [{ Setting: "Quorum.CountVirtualMembers", Value: virtual ? "Yes" : "No" }],
    Attendance: rows.map((row) => ({
      Meeting: "M",
      ...row,
      ...(row.Agency === undefined ? {} : { Agency: spelling(String(row.Agency)) }),
    })),
  });
  return { register, meeting: register.meeting("M")! };
}

function verdict(world: World): unknown {
  const { register, meeting } = ask(world);
  return valueOf(quorate(register, meeting, { asAt, at: world.at ?? null }));
}

const status = fc.constantFrom(
  "Present",
  "Remote",
  "Deputy",
  "Apologies",
  "Absent",
  "Not expected",
  "In attendance",
  "",
);
const who = fc.oneof(
  fc.constantFrom(...SEATS.map(({ Seat }) => Seat)).map((Seat) => ({ Seat })),
  fc.constantFrom(...AGENCIES).map((Agency) => ({ Agency })),
);
/** The opening is judged at 10:15, and the minutes asked about are 10:20 and 10:40: some come later, some have left. */
const times = fc.constantFrom<GivenRow>(
  {},
  {},
  {},
  { Arrived: "10:16" },
  { Left: "10:30" },
  { Arrived: "10:05", Left: "10:30" },
  { Arrived: "10:20" },
);
const row: fc.Arbitrary<GivenRow> = fc
  .tuple(who, status, times)
  .map(([named, Status, clock]) => ({ ...named, Status, ...clock }));
/** The first row keeps the register from counting as not recorded at all. */
const world: fc.Arbitrary<World> = fc.record({
  rule: fc.constantFrom(...RULES),
  open: fc.boolean(),
  virtual: fc.boolean(),
  at: fc.constantFrom(null, minuteOfDay(10, 20), minuteOfDay(10, 40)),
  rows: fc.array(row, { maxLength: 9 }).map((rows) => [{ Agency: "Guest", Status: "Present" }, ...rows]),
});
/** Each seat in one row at most: then marking a row is all there is to be done. */
const tidyWorld = world.map(({ rows, ...rest }) => ({
  ...rest,
  rows: rows.filter(
    (each, i) => rows.findIndex((other) => other.Seat === each.Seat && other.Agency === each.Agency) === i,
  ),
}));

/** From the least to the most. */
const RANK: readonly unknown[] = [false, "#N/A", true];

describe("GOV 11: what holds of every register", () => {
  it("one more agency there never loses quorum, nor makes it less likely", () => {
    fc.assert(
      fc.property(world, who, (given, added) => {
        const before = RANK.indexOf(verdict(given));
        expect(
          RANK.indexOf(verdict({ ...given, rows: [...given.rows, { ...added, Status: "Present" }] })),
        ).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("the order of the rows never matters", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given.rows
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(verdict({ ...given, rows: shuffled })).toBe(verdict(given));
      }),
    );
  });

  it("calling an agency by its alias changes nothing", () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom(
          (name: string) => `${name} Trust`,
          (name: string) => `THE  ${name} `,
        ),
        (given, spelling) => {
          expect(verdict({ ...given, spelling })).toBe(verdict(given));
        },
      ),
    );
  });

  it("cannot tell exactly when marking what is unmarked could change the answer", () => {
    fc.assert(
      fc.property(tidyWorld, (given) => {
        const named = new Set(given.rows.map(({ Seat }) => Seat));
        const withoutRow = given.open
          ? SEATS.filter(
              ({ Seat, Category }) => (Category === "Core" || given.virtual === true) && !named.has(Seat),
            ).map(({ Seat }) => ({ Seat, Status: "" }))
          : [];
        const everyRow: readonly GivenRow[] = [...given.rows, ...withoutRow];
        const marked = (as: string): unknown =>
          verdict({
            ...given,
            open: false,
            rows: everyRow.map((each) => (each.Status === "" ? { ...each, Status: as } : each)),
          });
        const [most, fewest] = [marked("Present"), marked("Absent")];
        expect(verdict(given)).toBe(most === fewest ? most : "#N/A");
      }),
      { numRuns: 400 },
    );
  });

  it("something is missing exactly when it is not quorate", () => {
    fc.assert(
      fc.property(world, (given) => {
        const { register, meeting } = ask(given);
        const missing = valueOf(quorumMissing(register, meeting, { asAt, at: given.at ?? null }));
        const answer = verdict(given);
        expect(Array.isArray(missing) ? missing.length === 0 : missing).toBe(answer);
      }),
    );
  });
});

describe("QUORUM.FORECAST: the fewest to telephone suffice, and none fewer", () => {
  const ahead = on("2026-03-01");
  const coming = fc.array(
    fc.tuple(fc.constantFrom(...PARTNERS, ...RELEVANT), fc.constantFrom("Coming", "Apologies", "")),
    { maxLength: 6 },
  );
  const agencyRules = fc.constantFrom(...RULES.filter((rule) => !rule.includes("seats")));

  function forecast(rule: string, marks: readonly (readonly [string, string])[]) {
    const { register, meeting } = ask({
      rule,
      open: true,
      rows: marks.map(([Agency, Status]) => ({ Agency, Status })),
    });
    return quorumForecast(register, meeting, ahead);
  }

  it("is Quorate once any allowed choice of them comes, and At risk with one fewer", () => {
    fc.assert(
      fc.property(agencyRules, coming, (rule, marks) => {
        const { because } = forecast(rule, marks);
        const facts = because.isSaidBy(sayQuorum) ? because.facts : null;
        if (facts?.kind !== "forecast" || facts.forecast !== "At risk") return;
        const called = facts.telephone.flatMap(({ needed, agencies }) => agencies.slice(0, needed));
        const asking = (agencies: readonly string[]) =>
          valueOf(forecast(rule, [...marks, ...agencies.map((agency) => [agency, "Coming"] as const)]));
        expect(asking(called)).toBe("Quorate");
        const fewer = subsets([...PARTNERS, ...RELEVANT]).filter((chosen) => chosen.length < called.length);
        expect(fewer.some((chosen) => asking(chosen) === "Quorate")).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});

function subsets(of: readonly string[]): readonly (readonly string[])[] {
  return of.reduce<readonly (readonly string[])[]>((all, each) => [...all, ...all.map((set) => [...set, each])], [[]]);
}
