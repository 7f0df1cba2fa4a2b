import * as fc from "fast-check";
import { minuteOfDay } from "../../../src/calendar/time-of-day";
import { decisionStatus } from "../../../src/governance/implementation/decision-status";
import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorumMissing } from "../../../src/governance/quorum/missing";
import { quorate } from "../../../src/governance/quorum/quorate";
import { boardReport } from "../../../src/reports/board-report";
import { on, type GivenRow } from "../../register/given-workbook";
import { saidIn } from "../../reports/said-in";
import { valueOf } from "../answer-of";
import {
  ALL_OF_EB,
  DCHS,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  outcome,
  outcomeSentence,
  tally,
  type GivenDecision,
} from "./decision-workbook";

const AS_AT = on("2026-11-22");
const STATUSES = ["Present", "Present", "Present", "Present", "Remote", "Deputy", "Apologies", "Absent", ""];

const attendance = fc.tuple(
  ...ALL_OF_EB.map((seat, place) =>
    fc.record({
      Seat: fc.constant(seat),
      Status: place < 4 ? fc.constantFrom("Present", "Present", "Present", ...STATUSES) : fc.constantFrom(...STATUSES),
      Left: fc.constantFrom("", "", "", "11:00"),
    }),
  ),
);
const ballot = fc.record({
  "Voting seat": fc.constantFrom<string>(...EB_VOTERS),
  Vote: fc.constantFrom("For", "For", "Against", "Abstain", ""),
  Proxy: fc.constantFrom("", "", "", "Yes"),
  "Proxy reason": fc.constantFrom("Illness", "Illness", "None"),
  "Unable since": fc.constant("2026-03-03 08:00"),
  "Proxy confirmed": fc.constant("2026-03-03 09:00"),
  "Proxy given to": fc.constantFrom(DCHS, ICB, EMAS, "Chair of PP", "EB-P1", "Nobody"),
});
const decision = fc.record({
  Method: fc.constantFrom("Vote", "Vote", "Consensus", ""),
  Consensus: fc.constantFrom("", "No", "Yes"),
  Time: fc.constantFrom("", "10:30", "11:15"),
  "Chair consents": fc.constantFrom("Yes", "Yes", "No", ""),
  Financial: fc.constantFrom("", "", "Yes"),
  "Implementation date": fc.constant("2026-04-01"),
});
const settings = fc.record({ "Quorum.ProxyCounts": fc.constantFrom("No", "Yes") });
const decided = fc.record({ present: attendance, votes: fc.array(ballot, { maxLength: 9 }), decision, settings });
const RUNS = { numRuns: 150 };

/** One random decision and its meeting, and what may be asked of them. */
function asking(given: GivenDecision) {
  const register = givenDecision(given);
  const meeting = register.meeting("M")!;
  const row = register.find("Decisions", "D")!;
  const then = { asAt: AS_AT, at: row.time };
  return {
    outcome: () => outcome(register),
    said: () => outcomeSentence(register),
    tally: () => tally(register),
    status: () => valueOf(decisionStatus(register, row, { asAt: AS_AT })),
    quorate: () => valueOf(quorate(register, meeting, then)),
    missing: () => valueOf(quorumMissing(register, meeting, then)),
    opening: () => valueOf(quorate(register, meeting, { asAt: AS_AT })),
    /** What the Board's report says of the meeting's quorum: one that had it stands in no table. */
    report: () => {
      const rows = saidIn(boardReport(register, meeting, AS_AT), "quorum").flatMap((said) =>
        typeof said === "string" ? [] : said,
      );
      return rows[0]?.[2] ?? "Yes";
    },
  };
}

describe("GOV 11, 12: answers about one record believe one thing", () => {
  test("OUTCOME is Not valid exactly where the meeting was not quorate then, and cannot be told where that cannot", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const [came, was] = [asked.outcome(), asked.quorate()];
        expect(came === "Not valid").toBe(was === false);
        if (was === "#N/A") expect(came).toBe("cannot tell");
      }),
      RUNS,
    );
  });

  test("QUORUM.MISSING names nothing exactly where QUORATE is TRUE", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const [was, missing] = [asked.quorate(), asked.missing()];
        if (was === "#N/A") expect(missing).toBe("#N/A");
        else expect(Array.isArray(missing) && missing.length === 0).toBe(was === true);
      }),
      RUNS,
    );
  });

  test("DECISION.STATUS goes by OUTCOME", () => {
    const EXPECTED: Readonly<Record<string, string>> = {
      Carried: "In force",
      "Carried by consensus": "In force",
      Deadlock: "Pending",
      "cannot tell": "#N/A",
    };
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const came = asked.outcome();
        expect(asked.status()).toBe(EXPECTED[came] ?? came);
      }),
      RUNS,
    );
  });

  test("OUTCOME says the figures of TALLY, and comes to what they come to", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const [came, said, count] = [asked.outcome(), asked.said(), asked.tally()];
        const figures = /(\d+) For, (\d+) Against, (\d+) abstained, of (\d+) entitled/.exec(said);
        if (typeof count === "string" || figures === null) return;
        const [inFavour = 0, against = 0, abstained = 0, , entitled = 0] = count;
        expect(figures.slice(1).map(Number)).toEqual([inFavour, against, abstained, entitled]);
        if (came === "Carried") expect(inFavour).toBeGreaterThan(against);
        if (came === "Deadlock") expect(inFavour).toBe(against);
        if (came === "Not carried" && !said.includes("consent was withheld")) expect(inFavour).toBeLessThan(against);
      }),
      RUNS,
    );
  });

  test("a consensus is carried only where no ballot Against is counted, and TALLY says what OUTCOME says of the two", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const [came, said, count] = [asked.outcome(), asked.said(), asked.tally()];
        if (typeof count === "string" || given.decision?.["Consensus"] !== "Yes") return;
        const [, against = 0] = count;
        if (came === "Carried by consensus") expect(against).toBe(0);
        if (against > 0) expect(["Pending", "Not valid", "cannot tell"]).toContain(came);
        if (against > 0 && came === "Pending") expect(said).toContain("The record contradicts itself");
      }),
      RUNS,
    );
  });

  test("the Board's report says of quorum what QUORATE says", () => {
    fc.assert(
      fc.property(decided, (given) => {
        const asked = asking(given);
        const was = asked.opening();
        expect(asked.report()).toBe(was === true ? "Yes" : was === false ? "No" : "Cannot tell");
      }),
      { numRuns: 60 },
    );
  });

  test("QUORUM.FORECAST is Quorate exactly where those Coming, if they come, make the meeting quorate", () => {
    const plans = fc.tuple(
      ...ALL_OF_EB.map((seat) =>
        fc
          .constantFrom("Coming", "Coming", "Coming", "Apologies", "")
          .map((Status): GivenRow => ({ Seat: seat, Status })),
      ),
    );
    fc.assert(
      fc.property(plans, (present) => {
        const before = givenDecision({ present, meeting: { Register: "" } });
        const forecast = valueOf(quorumForecast(before, before.meeting("M")!, on("2026-03-01")));
        const as = (mark: (status: string) => string) => {
          const register = givenDecision({
            present: present.map((row) => ({ ...row, Status: mark(String(row["Status"])) })),
          });
          return valueOf(quorate(register, register.meeting("M")!, { asAt: AS_AT, at: minuteOfDay(10, 15) }));
        };
        expect(forecast === "Quorate").toBe(as((status) => (status === "Coming" ? "Present" : "Absent")) === true);
        expect(forecast === "Cannot be quorate").toBe(
          as((status) => (status === "Apologies" ? "Apologies" : "Present")) === false,
        );
      }),
      { numRuns: 100 },
    );
  });
});
