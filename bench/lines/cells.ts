import type { Line } from "../line";
import { measured } from "../measured";

/** 25,000 cells that ask QUORATE, first answers after the read, beside JSON.parse of the workbook's values. */
export function cells(): readonly Line[] {
  const figures = measured("subscribe", "L");
  const beside = (time: string): string => `${figures.ms(time)} ÷ JSON.parse ${figures.ms("parseMs")}`;
  return [
    {
      key: "subscribe.L",
      what: "25,000 QUORATE cells, first answers, L",
      value: figures.get("each"),
      goal: { atMost: 0.5 },
      beside: beside("eachMs"),
    },
    {
      key: "column.L",
      what: "the same by one formula over the column",
      value: figures.get("column"),
      goal: { atMost: 0.2 },
      beside: beside("columnMs"),
    },
  ];
}
