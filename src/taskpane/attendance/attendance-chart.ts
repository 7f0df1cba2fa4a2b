import type { NamedChart } from "../chart/put-chart";
import type { AttendanceModel } from "./attendance-view-model";

/** How an agency kept a meeting, the likeliest first. */
const PARTS = [
  { letter: "P", name: "Present" },
  { letter: "R", name: "Remote" },
  { letter: "D", name: "Deputy" },
  { letter: "A", name: "Apologies" },
  { letter: "X", name: "Absent" },
  { letter: "?", name: "Not yet marked" },
] as const;

/** Who came, as a chart: of each agency how many meetings it kept in which way. None where nothing is recorded. */
export function attendanceCharts({ choices, lines, period }: AttendanceModel): readonly NamedChart[] {
  if (choices === null || lines.length === 0) return [];
  const { group, name } = choices.group;
  const series = PARTS.map((part) => ({
    ...part,
    values: lines.map(({ squares }) => squares.filter(({ letter }) => letter === part.letter).length),
  }));
  return [
    {
      kind: "stacked bars",
      sheet: `Attendance of ${group}`,
      title: `Who came to ${name}, ${period}`,
      of: "Agency",
      categories: lines.map((line) => line.name),
      series: series.filter(({ values }) => values.some((count) => count > 0)),
      unit: "",
    },
  ];
}
