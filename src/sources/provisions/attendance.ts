import { inUnits, listed, provision, settable, sinceGov } from "./provision";

export const MINIMUM_RATE = settable({
  name: "attendance.minimumRate",
  subject: "Attendance below which the chair may raise a concern",
  appliedBy: ["attendance"],
  inWords: (rate: number) => `${rate * 100}%`,
  forAnyBoard: "where set",
  versions: [
    sinceGov(
      0.75,
      ["GOV 6.5k", "GOV 11.3b", "TOR EDU"],
      "The documents give no number. The rate is read as meetings represented out of meetings expected: a deputy counts, and an agency counts once a meeting. In an Education Group each education seat is looked at by itself. " +
        "11.3b is the second paragraph printed as 11.3.",
    ),
  ],
  setting: {
    name: "Attendance.MinimumRate",
    cell: "share",
    meaning: "Below this share of meetings, attendance is a concern for the chair to raise (GOV 6.5k, 11.3).",
  },
});

export const CONSECUTIVE_MISSED = settable({
  name: "attendance.consecutiveMissed",
  subject: "How many meetings missed in a row are a concern",
  appliedBy: ["attendance"],
  inWords: inUnits("meeting", "meetings"),
  forAnyBoard: "where set",
  versions: [sinceGov(2, ["GOV 6.5k", "GOV 11.3b"], "The documents give no number.")],
  setting: {
    name: "Attendance.ConsecutiveMissed",
    cell: "number",
    meaning: "How many meetings missed in a row are a concern for the chair to raise (GOV 6.5k, 11.3).",
  },
});

export const FROM_MEETING = settable({
  name: "attendance.fromMeeting",
  subject: "From which meeting on attendance below the share is a concern",
  appliedBy: ["attendance"],
  inWords: inUnits("meeting", "meetings"),
  forAnyBoard: true,
  versions: [sinceGov(1, ["GOV 6.5k", "GOV 11.3b"], "The documents give no number.")],
  setting: {
    name: "Attendance.FromMeeting",
    cell: "number",
    meaning: "After how many meetings expected a low rate is a concern: 3 lets the first two pass (GOV 6.5k, 11.3).",
  },
});

export const MONTHS_LOOKED_AT = provision({
  name: "attendance.monthsLookedAt",
  subject: "How far back attendance is looked at for a concern",
  appliedBy: ["attendance"],
  inWords: inUnits("month", "months"),
  forAnyBoard: true,
  versions: [
    sinceGov(
      12,
      ["GOV 6.5k", "GOV 11.3b"],
      "The documents name no period; a quarterly group meets four times in this one.",
    ),
  ],
});

export const DEPUTY_REASONS = provision<readonly string[]>({
  name: "attendance.deputyReasons",
  subject: "Reasons for which a deputy may be sent",
  appliedBy: ["attendance"],
  inWords: listed,
  forAnyBoard: true,
  versions: [
    sinceGov(
      ["Sickness", "Annual leave"],
      ["GOV 7.3"],
      "Any other reason is a matter for the chair; it never changes quorum.",
    ),
  ],
});
