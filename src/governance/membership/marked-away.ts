import { namesNobody } from "../../records/open-place";
import { type AttendanceRow, bitsOf } from "../../register/meeting-attendance";

/** The cells of a row that say somebody came, beside a Status by which nobody did. */
interface AgainstAway {
  /** Deputy names somebody, or Briefed says Yes. */
  readonly deputy: boolean;
  /** Arrived or Left is filled in. */
  readonly times: boolean;
}

const AWAY = ["Apologies", "Absent", "Not expected"] as const;
const AWAY_STATUSES: ReadonlySet<string | null> = new Set(AWAY);
/** The statuses by which nobody came, as bits (SAID). */
export const AWAY_BITS = bitsOf(AWAY);

/**
 * What in a row speaks against its Status, by which nobody came? Null where nothing does. The answers believe the Status.
 *
 * Source: GOV 7.2f, 11.3b.
 * @example againstAway(row) // { deputy: true, times: false } for Apologies with a deputy named
 */
export function againstAway({ status, deputy, briefed, arrived, left }: AttendanceRow): AgainstAway | null {
  if (!AWAY_STATUSES.has(status)) return null;
  const against = { deputy: briefed === true || !namesNobody(deputy), times: arrived !== null || left !== null };
  return against.deputy || against.times ? against : null;
}
