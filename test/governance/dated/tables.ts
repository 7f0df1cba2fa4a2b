import type { Content } from "../../../templates/content";
import { CITY, COUNTY, DCHS, EMAS, ICB, POLICE } from "../voting/decision-workbook";

/** A value that the blank workbook is filled with. */
export interface FilledInBlank {
  readonly provision: string;
  readonly newValue: unknown;
  readonly inBlank: (blank: Content) => unknown;
  /** What is in the blank workbook once the new version has come. */
  readonly filled: unknown;
}

const AGENCY = { code: "NEW", agency: "New Agency", type: "Other", area: "Both", aliases: ["NA"] };
const GROUP = {
  group: "NEW",
  name: "New Group",
  area: "Both",
  quorumRule: "None",
  voteRule: "None",
  agendaRequestDays: null,
  meetingsPerYear: null,
  escalatesTo: "",
  aliases: ["NG"],
};
const SEAT = { seat: "NEW-1", group: "QA", agency: CITY, role: "Member", category: "Core", name: "" };
const DUTY = { group: "QA", kind: "Highlight", to: "EB", timesPerYear: "3", source: "GOV 10.3" };
const OBLIGATION = { obligation: "New duty", owner: "EB", to: "COG", timesPerYear: 1, source: "GOV 14.2" };
const ITEM = { group: "EB", order: 1, item: "Only item", source: "GOV 8.3" };
const TERM = {
  body: "COG",
  from: 46000,
  to: 46100,
  chairAgency: CITY,
  chair: "A",
  viceChairAgency: COUNTY,
  viceChair: "B",
};

const groupsWith =
  (has: (group: Content["Groups"][number]) => boolean) =>
  ({ Groups }: Content): unknown =>
    Groups.filter(has).map(({ group }) => group);

/** What rules read in a table of the workbook alone: a new version fills new workbooks and changes no answer of one that has its tables. */
export const KEPT_IN_TABLES: readonly FilledInBlank[] = [
  {
    provision: "memberships.agencies",
    newValue: [AGENCY],
    inBlank: ({ Agencies }) => Agencies,
    filled: [{ agency: "New Agency", type: "Other", area: "Both", aliases: "NA" }],
  },
  {
    provision: "memberships.groups",
    newValue: [GROUP],
    inBlank: ({ Groups }) => Groups,
    filled: [{ ...GROUP, aliases: "NG" }],
  },
  { provision: "memberships.seats", newValue: [SEAT], inBlank: ({ Seats }) => Seats, filled: [SEAT] },
  { provision: "reporting.duties", newValue: [DUTY], inBlank: ({ Duties }) => Duties, filled: [DUTY] },
  {
    provision: "obligations.standing",
    newValue: [OBLIGATION],
    inBlank: ({ Obligations }) => Obligations,
    filled: [OBLIGATION],
  },
  {
    provision: "plan.priorities",
    newValue: [
      { priority: "P", title: "Only one", groups: ["QA", "PP"], reference: ["R"], year: "2027-28", measures: ["M"] },
    ],
    inBlank: ({ Priorities, Measures }) => [Priorities, Measures],
    filled: [
      [{ priority: "P", title: "Only one", groups: "QA; PP", reference: "R", year: "2027-28" }],
      [{ priority: "P", measure: "M" }],
    ],
  },
  { provision: "agenda.standing", newValue: [ITEM], inBlank: ({ Agenda }) => Agenda, filled: [ITEM] },
  { provision: "chairs.rotation", newValue: [TERM], inBlank: ({ Chairs }) => Chairs, filled: [TERM] },
  {
    provision: "quorum.statutoryPartners",
    newValue: [CITY, COUNTY, ICB, EMAS],
    inBlank: ({ Agencies }) => [
      Agencies.filter(({ type }) => type === "Statutory partner").map(({ agency }) => agency),
      Agencies.find(({ agency }) => agency === POLICE)?.type,
    ],
    filled: [[CITY, COUNTY, ICB, EMAS], "Relevant agency"],
  },
  {
    provision: "quorum.partnersOnlyBodies",
    newValue: ["COG", "EB"],
    inBlank: groupsWith(({ quorumRule }) => quorumRule === "Statutory partners"),
    filled: ["COG", "EB"],
  },
  {
    provision: "meetings.quarterlyGroups",
    // Where Groups is silent the rule reads it dated: that example stands in ./reporting.
    newValue: ["QA"],
    inBlank: groupsWith(({ group, meetingsPerYear }) => group !== "EB" && meetingsPerYear === 4),
    filled: ["QA"],
  },
  {
    provision: "finance.reportsPerYear",
    newValue: 6,
    inBlank: ({ Obligations }) =>
      Obligations.find(({ obligation }) => obligation === "Quarterly financial report")?.timesPerYear,
    filled: 6,
  },
  {
    // The calendar keeps the days and the Holidays table what differs: the sentence is for people.
    provision: "timescales.workingDay",
    newValue: "Monday to Saturday",
    inBlank: ({ Holidays }) => Holidays.slice(0, 1).map(({ name, kind }) => [name, kind]),
    filled: [["New Year’s Day", "Bank holiday"]],
  },
];

/** What rules read dated, and the tables of the blank workbook besides. */
export const ALSO_IN_TABLES: readonly FilledInBlank[] = [
  {
    provision: "quorum.areaAuthorities",
    newValue: { "EDU-DERBY": CITY, PP: DCHS },
    inBlank: groupsWith(({ quorumRule }) => quorumRule === "Area authority"),
    filled: ["EDU-DERBY", "PP"],
  },
  {
    provision: "meetings.boardTimesPerYear",
    newValue: 6,
    inBlank: ({ Groups }) => Groups.find(({ group }) => group === "EB")?.meetingsPerYear,
    filled: 6,
  },
  {
    provision: "timescales.longNoticeBodies",
    newValue: ["EB"],
    inBlank: groupsWith(({ agendaRequestDays }) => agendaRequestDays === 15),
    filled: ["EB"],
  },
  {
    provision: "timescales.longRequestWorkingDays",
    newValue: 20,
    inBlank: groupsWith(({ agendaRequestDays }) => agendaRequestDays === 20),
    filled: ["COG", "EB"],
  },
  {
    provision: "timescales.requestWorkingDays",
    newValue: 12,
    inBlank: ({ Groups }) => Groups.find(({ group }) => group === "QA")?.agendaRequestDays,
    filled: 12,
  },
  {
    provision: "voting.escalatesTo",
    newValue: { board: "COG", subgroup: "CBG" },
    inBlank: ({ Groups }) => ["EB", "QA"].map((code) => Groups.find(({ group }) => group === code)?.escalatesTo),
    filled: ["COG", "CBG"],
  },
  {
    provision: "seats.directorates",
    newValue: ["Resources"],
    inBlank: ({ Obligations }) =>
      Obligations.map(({ obligation }) => obligation).filter((name) => /management team$/.test(String(name))),
    filled: ["CSG report to Resources management team"],
  },
  ...(
    [
      ["quorum.countVirtualMembers", "Quorum.CountVirtualMembers", true, "Yes"],
      ["quorum.proxyCounts", "Quorum.ProxyCounts", true, "Yes"],
      ["quorum.graceMinutes", "Quorum.GraceMinutes", 30, 30],
      ["voting.majorityBase", "Majority.Base", "present", "present"],
      ["voting.chiefOfficerMajority", "COG.Majority", "unanimous", "unanimous"],
      ["voting.recusal", "Recusal", "Vote", "Vote"],
      ["reporting.yearStarts", "Year.Starts", 7, "July"],
      ["reporting.dueWorkingDays", "Reports.DueDays", 10, 10],
      ["obligations.dueSoonDays", "Obligations.DueSoonDays", 5, 5],
      ["actions.dueSoonDays", "Actions.DueSoonDays", 3, 3],
      ["checks.expiresSoonDays", "Checks.ExpiresSoonDays", 10, 10],
      ["attendance.minimumRate", "Attendance.MinimumRate", 0.5, 0.5],
      ["attendance.consecutiveMissed", "Attendance.ConsecutiveMissed", 3, 3],
      ["attendance.fromMeeting", "Attendance.FromMeeting", 3, 3],
    ] as const
  ).map(([provision, setting, newValue, filled]) => ({
    provision,
    newValue,
    inBlank: ({ Settings }: Content) => Settings.find((row) => row.setting === setting)?.value,
    filled,
  })),
];
