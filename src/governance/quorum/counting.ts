import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { AgencyByProxy } from "../ballots/proxies";
import type { PresenceOptions, Presences } from "../membership/presences";
import { type At, PRESENT, UNKNOWN } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import type { QuorumVerdict } from "./reasons";
import type { ReadRequirement } from "./requirement";
import { verdictWhoeverIsMeant } from "./shared-proxies";
import { verdictOn } from "./verdict";

/** What a judgement rests on, gathered once. */
export interface Case {
  readonly room: WhoIsThere;
  readonly requirement: ReadRequirement;
  /** The minute asked for, or null for the opening. It may be after the End. */
  readonly at: MinuteOfMeeting | null;
  /** It is later than anybody stays after the End: which minute of the meeting is meant cannot be told. */
  readonly isOutside: boolean;
}

/** How the rows are counted for quorum: at one minute, with the agencies taken as represented besides. */
export interface CountingOptions extends PresenceOptions {
  readonly at: At;
  /** Agencies taken as represented all along (proxies, where the setting counts them). */
  readonly besides: readonly AgencyByProxy[];
}

/** Who is there, with the agencies that are taken as represented besides. */
export function presencesWith(room: WhoIsThere, counting: CountingOptions): Presences {
  const presences = room.presences(counting);
  if (counting.besides.length === 0) return presences;
  const agencies = Uint8Array.from(presences.agencies);
  for (const { agency, isSure } of counting.besides) {
    const number = room.membership.numberOf(agency);
    if (agencies[number] !== PRESENT) agencies[number] = isSure ? PRESENT : UNKNOWN;
  }
  return { ...presences, agencies };
}

/** The verdict on who is there, counted so. A proxy that may be one of several agencies' makes one of them present at most. */
export function verdictWith(
  { room, requirement: { conditions } }: Case,
  counting: CountingOptions,
  presences: Presences,
): QuorumVerdict {
  const found = verdictOn(conditions, presences);
  if (found !== "undecided" || counting.besides.length < 2) return found;
  return verdictWhoeverIsMeant(counting.besides, (besides) =>
    verdictOn(conditions, presencesWith(room, { ...counting, besides })),
  );
}
