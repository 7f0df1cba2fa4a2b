import { partsOf, plainDate, type PlainDate } from "../../src/calendar/plain-date";
import type { SheetRow } from "../content";
import { clock, FIRST_DAY, LAST_DAY, nthWeekday, SAMPLE_AS_AT, type WeekdayName } from "./days";

/** How a group's meetings recur: in these months, on the nth such weekday, from and to these hours. */
interface Rhythm {
  readonly group: string;
  readonly months: readonly number[];
  readonly weekday: WeekdayName;
  readonly nth: number;
  readonly hours: readonly [from: number, to: number];
  readonly chairedBy: readonly string[];
}

const SECOND_MONTHS = [5, 7, 9, 11, 1, 3];
const TERMLY = [5, 9, 11, 2];

const RHYTHMS: readonly Rhythm[] = [
  { group: "COG", months: [4, 7, 10, 1], weekday: "Mon", nth: 2, hours: [14, 16], chairedBy: [] },
  { group: "EB", months: [6, 9, 12, 3], weekday: "Tue", nth: 1, hours: [10, 13], chairedBy: [] },
  {
    group: "CBG",
    months: TERMLY.map((month) => (month === 9 ? 8 : month)),
    weekday: "Tue",
    nth: 3,
    hours: [9.5, 11.5],
    chairedBy: ["CBG-OFFICE-01"],
  },
  {
    group: "QA",
    months: [5, 8, 11, 2],
    weekday: "Thu",
    nth: 2,
    hours: [10, 12.5],
    chairedBy: ["QA-ICB-01", "QA-COUNTY-01"],
  },
  {
    group: "CSPR",
    months: SECOND_MONTHS,
    weekday: "Thu",
    nth: 4,
    hours: [13, 16],
    chairedBy: ["CSPR-CITY-01", "CSPR-COUNTY-01"],
  },
  {
    group: "CSPR-AP",
    months: SECOND_MONTHS,
    weekday: "Wed",
    nth: 2,
    hours: [10, 12],
    chairedBy: ["CSPR-AP-CITY-01", "CSPR-AP-COUNTY-01"],
  },
  {
    group: "EDU-DERBY",
    months: TERMLY,
    weekday: "Wed",
    nth: 3,
    hours: [13.5, 15.5],
    chairedBy: ["EDU-DERBY-EDUCATION-01"],
  },
  {
    group: "EDU-DERBYSHIRE",
    months: TERMLY,
    weekday: "Thu",
    nth: 3,
    hours: [13.5, 15.5],
    chairedBy: ["EDU-DERBYSHIRE-EDUCATION-01"],
  },
  {
    group: "EVYP",
    months: [4, 7, 10, 1],
    weekday: "Wed",
    nth: 1,
    hours: [9.5, 12],
    chairedBy: ["EVYP-COUNTY-01", "EVYP-CITY-01"],
  },
  { group: "PP", months: [5, 9, 1], weekday: "Fri", nth: 2, hours: [9.5, 12], chairedBy: ["PP-CITY-01"] },
  { group: "LOD", months: [6, 10, 2], weekday: "Tue", nth: 2, hours: [10, 12], chairedBy: ["LOD-POLICE-01"] },
  { group: "DCSG", months: [5, 11], weekday: "Thu", nth: 1, hours: [10, 12], chairedBy: ["DCSG-BOLSOVER-01"] },
  { group: "CSG", months: [6, 9, 12, 3], weekday: "Mon", nth: 3, hours: [14, 15.5], chairedBy: ["CSG-CITY-01"] },
  { group: "STAKE", months: [11], weekday: "Fri", nth: 1, hours: [9.5, 15], chairedBy: [] },
];

/** The one task and finish group of the sample, opened and closed by date. */
export const TASK_GROUP: SheetRow<"Groups"> = {
  group: "TF-NEGLECT",
  name: "Neglect Task and Finish Group",
  area: "Both",
  quorumRule: "None",
  voteRule: "None",
  escalatesTo: "EB",
  from: plainDate(2025, 9, 3),
  to: plainDate(2026, 3, 31),
};

const OUT_OF_RHYTHM: readonly SheetRow<"Meetings">[] = [
  special({
    meeting: "EB-2026-10-S",
    group: "EB",
    date: plainDate(2026, 10, 6),
    noticeGiven: plainDate(2026, 9, 29),
    chairedBy: "NHS Derby and Derbyshire Integrated Care Board",
  }),
  special({
    meeting: "PP-2026-06-S",
    group: "PP",
    date: plainDate(2026, 6, 5),
    noticeGiven: plainDate(2026, 6, 1),
    chairedBy: "PP-CITY-01",
  }),
  special({
    meeting: "EB-2026-12-S",
    group: "EB",
    date: plainDate(2026, 12, 8),
    noticeGiven: plainDate(2026, 11, 20),
    chairedBy: "",
  }),
  ...[plainDate(2025, 10, 7), plainDate(2025, 12, 9), plainDate(2026, 2, 3)].map((date) => ({
    meeting: idOf("TF-NEGLECT", date),
    group: "TF-NEGLECT",
    date,
    start: clock(10),
    end: clock(11, 30),
    kind: "Ordinary",
    status: "Held",
    register: "Closed",
  })),
];

interface SpecialMeeting {
  readonly meeting: string;
  readonly group: string;
  readonly date: PlainDate;
  readonly noticeGiven: PlainDate;
  readonly chairedBy: string;
}

function special({ chairedBy, noticeGiven, ...meeting }: SpecialMeeting): SheetRow<"Meetings"> {
  const held = meeting.date <= SAMPLE_AS_AT;
  return {
    ...meeting,
    start: clock(15),
    end: clock(16),
    kind: "Special",
    status: held ? "Held" : "Planned",
    register: held ? "Closed" : "Open",
    chairedBy,
    noticeGiven,
  };
}

function idOf(group: string, date: PlainDate): string {
  const { year, month } = partsOf(date);
  return `${group}-${year}-${String(month).padStart(2, "0")}`;
}

/** Who presided: at the Chief Officer Group and the Executive Board the agency of the published rotation. */
function presiding({ group, chairedBy }: Rhythm, date: PlainDate, turn: number): string {
  const firstTerm = date <= plainDate(2026, 3, 31);
  if (group === "COG")
    return firstTerm ? "NHS Derby and Derbyshire Integrated Care Board" : "Derbyshire County Council";
  if (group === "EB") return firstTerm ? "Derbyshire Constabulary" : "NHS Derby and Derbyshire Integrated Care Board";
  return chairedBy[turn % Math.max(chairedBy.length, 1)] ?? "";
}

function recurring(rhythm: Rhythm): readonly SheetRow<"Meetings">[] {
  const dates = [2025, 2026, 2027]
    .flatMap((year) => rhythm.months.map((month) => nthWeekday(year, month, rhythm.weekday, rhythm.nth)))
    .filter((date) => date >= FIRST_DAY && date <= LAST_DAY)
    .sort((one, other) => one - other);
  return dates.map((date, turn) => {
    const held = date <= SAMPLE_AS_AT;
    return {
      meeting: idOf(rhythm.group, date),
      group: rhythm.group,
      date,
      start: rhythm.hours[0] / 24,
      end: rhythm.hours[1] / 24,
      kind: "Ordinary",
      status: held ? "Held" : "Planned",
      register: held ? "Closed" : "Open",
      chairedBy: held ? presiding(rhythm, date, turn) : "",
    };
  });
}

/** One cancelled for snow; one whose register is still being typed; one whose register is closed because nothing says otherwise. */
const CHANGED: Readonly<Record<string, SheetRow<"Meetings">>> = {
  "EDU-DERBYSHIRE-2026-02": { status: "Cancelled", register: "", chairedBy: "" },
  "CBG-2026-11": { status: "Held", register: "Open" },
  "DCSG-2025-11": { register: "" },
};

/** Every meeting of the two years, by date. */
export const DIARY: readonly SheetRow<"Meetings">[] = [...RHYTHMS.flatMap(recurring), ...OUT_OF_RHYTHM]
  .map((meeting) => ({ ...meeting, ...CHANGED[String(meeting.meeting)] }))
  .sort(
    (one, other) => Number(one.date) - Number(other.date) || String(one.meeting).localeCompare(String(other.meeting)),
  );
