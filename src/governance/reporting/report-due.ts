import { type Answer, withNote } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { dutiesOfNobody } from "./duties-in-doubt";
import { codeOf } from "./expected-reports";
import { dueIfAsked, paragraphsOf, type ReportQuestion, reportStandings } from "./report-standings";
import { reportInDoubt, sayLeftOut } from "./rows-in-doubt";
import { answered, doesNotApply } from "./words";

/**
 * Which deadline of a group comes first with nothing received? The earliest that is overdue before its meeting; else
 * the next to come. A missed report is past saving: OVERDUE lists it. A waived one is
 * not asked for. Any kind, unless one is named. Cannot tell where one that a cell keeps from being judged may come before
 * it, or while a row of Schedule, Duties, Meetings or Reports that cannot be matched or read may be the group's.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example reportDue(register, "PP", { asAt: plainDate(2026, 3, 1) }) // 20 March 2026
 */
export function reportDue(register: Register, group: string, question: ReportQuestion): Answer<PlainDate> {
  const due = dueFor(register, group, question);
  const leftOut = sayLeftOut(dutiesOfNobody(register, { group: null, meeting: null, kind: question.kind ?? null }));
  return leftOut === "" || due.status === "cannot tell" ? due : withNote(due, leftOut);
}

function dueFor(register: Register, group: string, question: ReportQuestion): Answer<PlainDate> {
  const { asAt, kind = null } = question;
  const { judged, notJudged, withoutRule } = reportStandings(register, group, question);
  const overdue = judged.filter(({ state }) => state === "Overdue");
  const toCome = judged.filter(({ state }) => state === "Due" || state === "Scheduled");
  const [first] = [...overdue, ...toCome];
  const inDoubt = reportInDoubt(register, { group: register.group(group) ?? null, meeting: null, kind, from: asAt });
  if (inDoubt !== null) return inDoubt;
  const before = notJudged.find((each) => {
    const due = dueIfAsked(register, each);
    if (due === null || first === undefined) return true;
    const isMissed = due < asAt && each.expected.meeting.date < asAt;
    return !isMissed && due < first.due;
  });
  if (before !== undefined) return before.answer;
  if (first !== undefined) {
    const others = Math.max(0, overdue.length - 1);
    return answered(
      first.due,
      { kind: "standing", standing: first, others, notJudged: notJudged.map(({ answer }) => answer.because.sentence) },
      ...paragraphsOf(register, first),
    );
  }
  const untold = withoutRule.find(({ expected }) => expected.meeting.date >= asAt);
  if (untold !== undefined) return untold.answer;
  return doesNotApply(
    "Nothing due",
    { kind: "nothing due", group: codeOf(register, group), reportKind: kind, asAt },
    "GOV 10.3",
  );
}
