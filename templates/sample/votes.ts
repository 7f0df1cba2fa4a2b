import { plainDate } from "../../src/calendar/plain-date";
import type { SheetRow } from "../content";
import { clock } from "./days";
import { decisionNamed } from "./decisions";
import { votingSeatsAt } from "./voting-seats";

type Ballot = SheetRow<"Votes">;

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "Derbyshire Constabulary",
  "NHS Derby and Derbyshire Integrated Care Board",
];
const [CITY, COUNTY, POLICE, ICB] = [
  "Derby City Council",
  "Derbyshire County Council",
  "Derbyshire Constabulary",
  "NHS Derby and Derbyshire Integrated Care Board",
] as const;
const UHDB = "University Hospitals of Derby and Burton NHS Foundation Trust";
const DCHS = "Derbyshire Community Health Services NHS Foundation Trust";
const EMAS = "East Midlands Ambulance Service";
const CRH = "Chesterfield Royal Hospital NHS Foundation Trust";

interface Poll {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly against?: readonly string[];
  readonly abstain?: readonly string[];
  readonly besides?: readonly Ballot[];
}

/** Everyone represented votes For, but for those named otherwise. */
function poll(
  word: string,
  { only, without = [], against = [], abstain = [], besides = [] }: Poll = {},
): readonly Ballot[] {
  const { decision, meeting } = decisionNamed(word);
  const seats = (only ?? votingSeatsAt(meeting)).filter((seat) => !without.includes(seat));
  const cast = seats.map((votingSeat) => ({
    decision,
    votingSeat,
    vote: against.includes(votingSeat) ? "Against" : abstain.includes(votingSeat) ? "Abstain" : "For",
  }));
  return [...cast, ...besides.map((ballot) => ({ decision, ...ballot }))];
}

/** As many For as Against; if the number is odd, the last abstains. */
function evenly(word: string): readonly Ballot[] {
  const { decision, meeting } = decisionNamed(word);
  const seats = votingSeatsAt(meeting);
  const half = Math.floor(seats.length / 2);
  return seats.map((votingSeat, index) => ({
    decision,
    votingSeat,
    vote: index < half ? "For" : index < half * 2 ? "Against" : "Abstain",
  }));
}

/** Every ballot of the sample; the awkward ones are explained. */
export const VOTES: readonly Ballot[] = [
  // A relevant agency votes on money, which is for the four partners alone.
  ...poll("budget", { only: PARTNERS, besides: [{ votingSeat: "UHDB", vote: "Against" }] }),
  ...poll("scrutiny", { only: PARTNERS, against: [POLICE] }),
  ...evenly("tie"),
  // The ballot says only "Chair of QA", and both joint chairs are there.
  ...poll("priorities", {
    against: [EMAS, UHDB],
    abstain: [DCHS],
    without: [`Chair of QA (${COUNTY})`],
    besides: [{ votingSeat: "Chair of QA", vote: "For" }],
  }),
  ...poll("referred", { against: [CITY, DCHS, EMAS] }),
  ...poll("withheld", { against: [POLICE, CITY, "Chair of PP"] }),
  // The ballot says only "Chair of QA", and one of the two is there.
  ...poll("unwritten", {
    against: [COUNTY],
    without: [`Chair of QA (${COUNTY})`],
    besides: [{ votingSeat: "Chair of QA", vote: "For" }],
  }),
  ...evenly("deadlock"),
  ...poll("changed", { against: ["Derbyshire Healthcare NHS Foundation Trust"] }),
  ...poll("proxy", {
    against: [EMAS],
    besides: [
      {
        votingSeat: CRH,
        vote: "For",
        castBy: "Head of Safeguarding 3",
        proxy: "Yes",
        proxyReason: "Major incident",
        proxyScope: "This decision",
        unableSince: plainDate(2026, 6, 1) + clock(18),
        proxyConfirmed: plainDate(2026, 6, 1) + clock(20),
        proxyGivenTo: UHDB,
      },
    ],
  }),
  // A general proxy, for an absence known two days before; and a ballot of an agency without a vote at the Board.
  ...poll("invalid", {
    against: [EMAS],
    besides: [
      {
        votingSeat: "Chesterfield Royal Hospital",
        vote: "For",
        proxy: "Yes",
        proxyReason: "Annual leave",
        proxyScope: "General",
        unableSince: plainDate(2026, 5, 31) + clock(9),
        proxyConfirmed: plainDate(2026, 6, 1) + clock(9),
        proxyGivenTo: DCHS,
      },
      { votingSeat: "The Probation Service", vote: "Against" },
    ],
  }),
  // The same ballot twice, and two that differ.
  ...poll("twice", {
    against: [COUNTY],
    besides: [
      { votingSeat: "DCHS", vote: "For" },
      { votingSeat: "EMAS", vote: "Against" },
    ],
  }),
  ...poll("two", { only: PARTNERS, against: [COUNTY, ICB] }),
  ...poll("methods", { against: [POLICE] }),
  ...poll("measures", { abstain: [CITY] }),
  // The presiding chair's agency casts no vote and consent is not recorded.
  ...poll("silent", { without: [ICB], against: [DCHS] }),
  ...poll("partners", { only: PARTNERS, against: [CITY] }),
  ...poll("unconfirmed", { against: [UHDB, EMAS] }),
  // The trust had sent apologies and nobody came for it.
  ...poll("suspended", { against: [CITY, DCHS], besides: [{ votingSeat: CRH, vote: "Against" }] }),
];
