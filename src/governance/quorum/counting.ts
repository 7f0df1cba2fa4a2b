import type { MinuteOfDay } from "../../calendar/plain-date";
import type { AgencyByProxy } from "../ballots/proxies";
import { type PresenceOptions, type Presences, presencesOf } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import type { ReadRequirement } from "./requirement";

/** What a judgement rests on, gathered once. */
export interface Case {
  readonly room: WhoIsThere;
  readonly requirement: ReadRequirement;
  /** The minute asked for, or null for the opening. */
  readonly at: MinuteOfDay | null;
}

/** How the rows are counted for quorum: at one minute, with the agencies taken as represented besides. */
export interface CountingOptions extends PresenceOptions {
  readonly at: MinuteOfDay | null;
  /** Agencies taken as represented all along (proxies, where the setting counts them). */
  readonly besides: readonly AgencyByProxy[];
}

/** Who is there, with the agencies that are taken as represented besides. */
export function presencesWith({ membership, attendance }: WhoIsThere, counting: CountingOptions): Presences {
  const presences = presencesOf(membership, attendance, counting);
  for (const { agency, isSure } of counting.besides) {
    const number = membership.numberOf(agency);
    if (presences.agencies[number] !== PRESENT) presences.agencies[number] = isSure ? PRESENT : UNKNOWN;
  }
  return presences;
}
