import type { PlainDate } from "../../calendar/plain-date";
import { type TodayLine, todayLine } from "./today-line";

/** More of one kind than these stand in one line. */
const MOST_OF_A_KIND = 3;

/** The lines, those that come first before the others, the nearest to today first, of two as near the one to come; many of one kind in one line with a count. */
export function foldedLines(lines: readonly TodayLine[], today: PlainDate): readonly TodayLine[] {
  const kinds = new Map<string, TodayLine[]>();
  for (const line of lines) {
    const kind = line.many === "" ? `alone|${line.key}` : `${line.group}|${line.many}`;
    const ofKind = kinds.get(kind);
    if (ofKind === undefined) kinds.set(kind, [line]);
    else ofKind.push(line);
  }
  return [...kinds.values()]
    .flatMap((ofKind) => (ofKind.length > MOST_OF_A_KIND ? [oneFor(ofKind, today)] : ofKind))
    .sort(nearestTo(today));
}

/** One line for all of a kind: it names the one nearest to today, and leads where that does. */
function oneFor(lines: readonly TodayLine[], today: PlainDate): TodayLine {
  const [nearest] = [...lines].sort(nearestTo(today));
  if (nearest === undefined) throw new Error("There is no line to fold.");
  const which = nearest.day < today ? "The latest" : nearest.day > today ? "The next" : "One of them";
  const { group, day, many, where, when, listedOn, place, signal } = nearest;
  const leadsTo = listedOn === null ? nearest.leadsTo : { ...nearest.leadsTo, page: listedOn, meeting: null };
  const about = [where, when].filter((words) => words !== "").join(", ");
  return todayLine({
    ...{ key: `many ${many}`, group, day, leadsTo, place, signal },
    what: `${lines.length} ${many}`,
    where: "",
    when: `${which}: ${about}`,
  });
}

function nearestTo(today: PlainDate): (a: TodayLine, b: TodayLine) => number {
  return (a, b) =>
    Number(b.isFirst) - Number(a.isFirst) || Math.abs(a.day - today) - Math.abs(b.day - today) || b.day - a.day;
}
