import type { Goal, Line } from "../line";
import { measured } from "../measured";

function rebuilt(key: string, what: string, goal: Goal, ...words: readonly string[]): Line {
  const figures = measured(...words);
  return {
    key,
    what,
    value: figures.get("ratio"),
    goal,
    beside: `${figures.ms("rebuildMs")} ÷ JSON.parse ${figures.ms("parseMs")}`,
  };
}

/** Values → every answer and problem, beside JSON.parse of the same values. */
export function rebuild(): readonly Line[] {
  const m = rebuilt("rebuild.M", "values to every answer, M", { atMost: 0.5 }, "rebuild", "M");
  const l = rebuilt("rebuild.L", "the same, L", { atMost: 0.5 }, "rebuild", "L");
  return [
    m,
    l,
    {
      key: "growth",
      what: "growth: L ÷ M",
      value: l.value / m.value,
      goal: { atMost: 1.5 },
      beside: "of the two above",
    },
    rebuilt("rebuild.M.shuffled", "M in random order, long ids", { atMost: 1 }, "rebuild", "M", "shuffled"),
    rebuilt("rebuild.L.shuffled", "L in random order, long ids", { atMost: 1 }, "rebuild", "L", "shuffled"),
    rebuilt("rebuild.L.cold", "L, first build of a process", { atMost: 0.7 }, "cold", "L"),
  ];
}
