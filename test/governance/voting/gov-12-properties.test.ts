import * as fc from "fast-check";
import type { GivenRow } from "../../register/given-workbook";
import {
  ALL_OF_EB,
  EB_VOTERS,
  givenDecision,
  ICB,
  OFFICE,
  outcome,
  PARTNERSHIP,
  PROBATION,
  tally,
  type GivenDecision,
} from "./decision-workbook";

const WAYS = ["For", "Against", "Abstain"] as const;
const STATUSES = ["Present", "Remote", "Deputy", "Apologies", "Absent", ""] as const;

/** Anything at all; and, as votes mostly are, one ballot a seat with more For than Against, so that majorities by every base come about. */
const anyBallots = fc.array(
  fc.record({
    "Voting seat": fc.constantFrom<string>(...EB_VOTERS, "Chair of QA", PROBATION),
    Vote: fc.constantFrom(...WAYS),
  }),
  { maxLength: 14 },
);
const likelyBallots = fc
  .shuffledSubarray([...EB_VOTERS], { minLength: 3 })
  .chain((seats) =>
    fc.tuple(
      ...seats.map((seat) =>
        fc.constantFrom("For", "For", "For", ...WAYS).map((Vote) => ({ "Voting seat": seat as string, Vote })),
      ),
    ),
  );
const ballots = fc.oneof(anyBallots, likelyBallots);
/** The four partners are nearly always there: without a quorum nothing else is looked at. */
const attendance = fc.tuple(
  ...ALL_OF_EB.map((seat, place) =>
    fc
      .oneof(
        { weight: place < 4 ? 40 : 3, arbitrary: fc.constant("Present" as const) },
        { weight: place < 4 ? 1 : 6, arbitrary: fc.constantFrom(...STATUSES) },
      )
      .map((Status): GivenRow => ({ Seat: seat, Status })),
  ),
);
const decision = fc.record({
  "Chair consents": fc.constantFrom("Yes", "Yes", "No", ""),
  Restricted: fc.constantFrom("", "", "Yes"),
});
const settings = fc.record({ "Majority.Base": fc.constantFrom("cast", "present", "entitled") });
const decided = fc.record({ votes: ballots, present: attendance, decision, settings });

const both = (given: GivenDecision) => {
  const register = givenDecision(given);
  return [outcome(register), tally(register)];
};

describe("GOV 12: properties of a vote", () => {
  test("the order of rows never matters", () => {
    fc.assert(
      fc.property(
        decided.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.votes], { minLength: given.votes.length }),
            fc.shuffledSubarray([...given.present], { minLength: given.present.length }),
          ),
        ),
        ([given, votes, present]) => expect(both({ ...given, votes, present })).toEqual(both(given)),
      ),
      { numRuns: 150 },
    );
  });

  test("a ballot from a seat without a vote never changes an outcome", () => {
    const strangers = fc.array(
      fc.record({
        "Voting seat": fc.constantFrom(PROBATION, OFFICE, "Chair of CDOP", "Nobody at all"),
        Vote: fc.constantFrom(...WAYS),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(decided, strangers, (given, more) => {
        if (given.votes.length === 0) return;
        expect(outcome(givenDecision({ ...given, votes: [...given.votes, ...more] }))).toBe(
          outcome(givenDecision(given)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("writing an agency by its alias changes nothing", () => {
    const renamed = (name: string) => name.replace(ICB, "icb");
    const more = {
      Seats: (PARTNERSHIP.Seats ?? []).map((seat) => ({ ...seat, Agency: renamed(String(seat.Agency ?? "")) })),
    };
    fc.assert(
      fc.property(decided, (given) => {
        const votes = given.votes.map((vote) => ({ ...vote, "Voting seat": renamed(vote["Voting seat"]) }));
        expect(both({ ...given, votes, more })).toEqual(both(given));
      }),
      { numRuns: 150 },
    );
  });

  test("an unmarked row yields cannot tell exactly when marking it could change the outcome", () => {
    const named = decided.map((given) => ({
      ...given,
      votes: given.votes.filter((vote) => vote["Voting seat"] !== "Chair of QA"),
    }));
    fc.assert(
      fc.property(named, (given) => {
        const marked = given.present.map((row, place) =>
          row.Status === "" && place < 4 ? { ...row, Status: "Present" } : row,
        );
        const open = marked.flatMap((row, place) => (row.Status === "" ? [place] : []));
        if (open.length > 4) return;
        const asMarked = (mask: number) =>
          marked.map((row, place) =>
            row.Status === "" ? { ...row, Status: (mask >> open.indexOf(place)) & 1 ? "Present" : "Absent" } : row,
          );
        const possible = new Set(
          Array.from({ length: 2 ** open.length }, (_, mask) =>
            outcome(givenDecision({ ...given, present: asMarked(mask) })),
          ),
        );
        const told = outcome(givenDecision({ ...given, present: marked }));
        expect(told).toBe(possible.size === 1 ? [...possible][0] : "cannot tell");
      }),
      { numRuns: 250 },
    );
  });

  test("a ballot not yet cast makes the outcome Pending exactly when casting it, or not, could change the outcome", () => {
    const blank = fc.record({
      votes: fc
        .shuffledSubarray([...EB_VOTERS], { minLength: 2 })
        .chain((seats) =>
          fc.tuple(
            ...seats.map((seat) =>
              fc
                .constantFrom("For", "For", "Against", "Abstain", "")
                .map((Vote): { "Voting seat": string; Vote: string } => ({ "Voting seat": seat, Vote })),
            ),
          ),
        ),
      present: attendance.map((rows) => rows.map((row) => (row.Status === "" ? { ...row, Status: "Present" } : row))),
      decision,
      settings,
    });
    fc.assert(
      fc.property(blank, (given) => {
        const open = given.votes.flatMap((vote, place) => (vote.Vote === "" ? [place] : []));
        if (open.length > 3) return;
        const ways = ["For", "Against", "Abstain", null];
        const asCast = (choice: number) =>
          given.votes.flatMap((vote, place) => {
            if (vote.Vote !== "") return [vote];
            const way = ways[Math.floor(choice / 4 ** open.indexOf(place)) % 4];
            return way == null ? [] : [{ ...vote, Vote: way }];
          });
        const possible = new Set(
          Array.from({ length: 4 ** open.length }, (_, choice) =>
            outcome(givenDecision({ ...given, votes: asCast(choice) })),
          ),
        );
        expect(outcome(givenDecision(given))).toBe(possible.size === 1 ? [...possible][0] : "Pending");
      }),
      { numRuns: 150 },
    );
  });

  test("for, against and abstained never exceed those entitled, and every row is accounted for", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const count = tally(givenDecision(given));
        if (typeof count === "string") return;
        const [inFavour = 0, against = 0, abstained = 0, notCounted = 0, entitled = 0] = count;
        expect(inFavour + against + abstained).toBeLessThanOrEqual(entitled);
        expect(inFavour + against + abstained + notCounted).toBe(given.votes.length);
      }),
      { numRuns: 150 },
    );
  });
});
