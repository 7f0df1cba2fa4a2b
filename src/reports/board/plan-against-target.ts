import { countOf } from "../../answers/english";
import type { KeyLine } from "../document";
import type { Asked } from "./period";
import { type MeasureSeen, measuresOf, numberIn, planSeen } from "./plan";

/** Where a measure's last figure stands beside its target. Which side is the good one, the workbook does not say. */
export type BesideTarget = "above" | "below" | "at";

/** On which side of its target does the last figure stand? Null where either is no number. Source: BP. */
export function besideTarget({ values, target }: MeasureSeen): BesideTarget | null {
  const last = values.findLast(({ value }) => value !== "");
  const [figure, aim] = [last === undefined ? null : numberIn(last.value), numberIn(target)];
  if (figure === null || aim === null) return null;
  return figure === aim ? "at" : figure > aim ? "above" : "below";
}

/** "5 above": how far and on which side of its target the last figure stands; "" where that cannot be worked out. */
export function sayBesideTarget(measure: MeasureSeen): string {
  const side = besideTarget(measure);
  const last = measure.values.findLast(({ value }) => value !== "")?.value ?? "";
  const gap = Math.abs((numberIn(last) ?? 0) - (numberIn(measure.target) ?? 0));
  return side === null ? "" : side === "at" ? "at target" : `${Math.round(gap * 100) / 100} ${side}`;
}

const SIDES: readonly (readonly [BesideTarget, RegExp])[] = [
  ["at", /^(at|on|met|target met|reached)( the| its)?( target)?\.?$/i],
  ["above", /^(above|over)( the| its)? target\.?$/i],
  ["below", /^(below|under)( the| its)? target\.?$/i],
];

/** Does the commentary name another side of the target than the figures show? */
export function saysOtherwise(measure: MeasureSeen): boolean {
  const side = besideTarget(measure);
  const said = SIDES.find(([, words]) => words.test(measure.commentary.trim()))?.[0];
  return side !== null && said !== undefined && said !== side;
}

/** "14 of 19 measures have a figure for Q2 2026-27: 1 at its target, 8 above and 5 below. 5 have none." */
export function sayPlan(asked: Asked): string {
  const measures = planSeen(asked).flatMap(measuresOf);
  const latest = measures[0]?.values.at(-1)?.quarter;
  if (latest === undefined) return "";
  const entered = measures.filter(({ values }) => values.at(-1)?.value !== "");
  const sides = entered.map(besideTarget);
  const of = (side: BesideTarget): number => sides.filter((each) => each === side).length;
  const told = of("at") + of("above") + of("below");
  const none = measures.length - entered.length;
  return [
    `${entered.length} of ${countOf(measures.length, "measure")} ${entered.length === 1 ? "has" : "have"} a figure for ${latest}`,
    told === 0 ? "" : `: ${of("at")} at target, ${of("above")} above and ${of("below")} below`,
    none === 0 ? "." : `; ${none} ${none === 1 ? "has" : "have"} none.`,
  ].join("");
}

/** The plan in a line of page 1; null where no measure is entered. */
export function planNoted(asked: Asked): KeyLine | null {
  const said = sayPlan(asked);
  if (said === "") return null;
  const otherwise = planSeen(asked).flatMap(measuresOf).filter(saysOtherwise).length;
  const text = `Business plan: ${said} Which side is better is not recorded.${otherwise === 0 ? "" : ` The commentary on ${countOf(otherwise, "measure")} says otherwise than the figures.`}`;
  return { asks: "Note", text, section: "plan", by: ["BP"] };
}
