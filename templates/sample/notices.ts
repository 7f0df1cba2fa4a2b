import { plainDate } from "../../src/calendar/plain-date";
import type { SheetRow } from "../content";
import { decisionNamed } from "./decisions";

const COMPLETE = {
  written: "Yes",
  reasons: "Cost to the agency not discussed",
  asksForMeeting: "Yes",
  sentToAll: "Yes",
} as const;

function notice(word: string, from: string, given: SheetRow<"Notices">): SheetRow<"Notices"> {
  return { decision: decisionNamed(word).decision, from, ...given };
}

/** Notices of reconsideration: in time and too late, complete and not, and what became of each. */
export const NOTICES: readonly SheetRow<"Notices">[] = [
  notice("priorities", "EMAS", {
    received: plainDate(2026, 4, 1),
    ...COMPLETE,
    reasons: "On the day itself, so too late",
  }),
  notice("referred", "Derby City Council", { received: plainDate(2026, 1, 19), ...COMPLETE, referredTo: "COG" }),
  notice("unwritten", "Derbyshire County Council", {
    received: plainDate(2026, 4, 13),
    written: "No",
    reasons: "",
    asksForMeeting: "Yes",
    sentToAll: "Yes",
  }),
  notice("changed", "DHCFT", {
    received: plainDate(2026, 5, 29),
    ...COMPLETE,
    independentChairTold: "Yes",
    urgent: "Yes",
    specialMeeting: "PP-2026-06-S",
    result: "Changed",
  }),
  notice("proxy", "East Midlands Ambulance Service", {
    received: plainDate(2026, 9, 21),
    ...COMPLETE,
    specialMeeting: "EB-2026-10-S",
    result: "Confirmed",
  }),
  notice("withdrawn", "The Probation Service", {
    received: plainDate(2026, 10, 12),
    ...COMPLETE,
    independentChairTold: "Yes",
    result: "Withdrawn",
  }),
  notice("suspended", "Derby City Council", {
    received: plainDate(2026, 11, 16),
    ...COMPLETE,
    specialMeeting: "EB-2026-12-S",
  }),
];
