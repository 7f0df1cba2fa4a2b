import type { Line } from "../line";
import { measured } from "../measured";

function rebuilt(line: Pick<Line, "key" | "what" | "goal">, ...words: readonly string[]): Line {
  const figures = measured(...words);
  return {
    ...line,
    value: figures.get("ratio"),
    beside: `${figures.ms("rebuildMs")} ÷ JSON.parse ${figures.ms("parseMs")}`,
  };
}

/** Values → every answer and problem, beside JSON.parse of the same values. */
export function rebuild(): readonly Line[] {
  const m = rebuilt({ key: "rebuild.M", what: "values to every answer, M", goal: { atMost: 1.2 } }, "rebuild", "M");
  const l = rebuilt({ key: "rebuild.L", what: "the same, L", goal: { atMost: 0.8 } }, "rebuild", "L");
  const s = measured("rebuild", "S");
  return [
    {
      key: "rebuild.S.ms",
      what: "values to every answer, S: ms",
      value: s.get("rebuildMs"),
      goal: { atMost: 15 },
      beside: `the median of many builds; JSON.parse ${s.ms("parseMs")}`,
    },
    m,
    l,
    {
      key: "growth",
      what: "growth: L ÷ M",
      value: l.value / m.value,
      goal: { atMost: 1.5 },
      beside: "of the two above",
    },
    rebuilt(
      { key: "rebuild.M.shuffled", what: "M in random order, long ids", goal: { atMost: 3 } },
      "rebuild",
      "M",
      "shuffled",
    ),
    rebuilt(
      { key: "rebuild.L.shuffled", what: "L in random order, long ids", goal: { atMost: 1.8 } },
      "rebuild",
      "L",
      "shuffled",
    ),
    rebuilt({ key: "rebuild.L.cold", what: "L, first build of a process", goal: { atMost: 1 } }, "cold", "L"),
  ];
}
