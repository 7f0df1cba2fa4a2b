import { inDays, provision, sinceGov } from "./provision";

export const SPECIAL_MEETING_NOTICE_DAYS = provision({
  name: "implementation.specialMeetingNoticeDays",
  subject: "Notice of a special meeting, unless the Chair fixes a shorter time",
  appliedBy: ["implementation", "timescales"],
  inWords: inDays,
  versions: [
    sinceGov(
      7,
      ["GOV 12.23", "GOV 12.38"],
      "Read as calendar days: a meeting 7 days after the notice, or later, is in time.",
    ),
  ],
});

export const REFERRED_TO = provision<Readonly<Record<"board" | "subgroup", string>>>({
  name: "implementation.referredTo",
  subject: "To whom the Chair may refer a notice instead of calling a special meeting",
  appliedBy: ["implementation"],
  inWords: ({ board, subgroup }) => `EB to ${board}; subgroups to the ${subgroup}`,
  versions: [
    sinceGov(
      { board: "COG", subgroup: "Independent Chair" },
      ["GOV 12.24", "GOV 12.39"],
      "A notice is dealt with by what holds on the day it is received: its referral, and the notice of a special meeting for it.",
    ),
  ],
});
