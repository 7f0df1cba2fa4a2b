import path from "node:path";
import type { Line } from "../line";
import { measuredFile } from "../measured";

const FILE = path.join(__dirname, "../../.cache/bench/M.xlsx");

/** A workbook file of size M, read to records as the command line does it. */
export function xlsx(): readonly Line[] {
  const bytes = measuredFile("write", FILE).get("bytes");
  const read = measuredFile("ratio", FILE);
  return [
    {
      key: "xlsx.M",
      what: ".xlsx read to records ÷ inflated, M",
      value: read.get("ratio"),
      goal: { atMost: 8 },
      beside: `${read.ms("readMs")} ÷ ${read.ms("inflateMs")}, a file of ${(bytes / 2 ** 20).toFixed(1)} MB`,
    },
    {
      key: "xlsx.M.peakMB",
      what: "peak memory of that process, MB",
      value: measuredFile("peak", FILE).get("peakMB"),
      goal: { atMost: 160 },
      beside: "the whole process, node's own included",
    },
  ];
}
