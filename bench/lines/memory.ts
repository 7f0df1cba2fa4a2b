import type { Line } from "../line";
import { measured } from "../measured";

/** What is kept for each row, and the peak while a workbook is read piece by piece. */
export function memory(): readonly Line[] {
  const kept = measured("memory", "L");
  const [cellM, cellL] = [measured("cellMemory", "M"), measured("cellMemory", "L")];
  const [whole, pieces] = [measured("peak", "L", "whole").get("peakMB"), measured("peak", "L", "pieces").get("peakMB")];
  return [
    {
      key: "bytesPerRow.L",
      what: "bytes kept an attendance row, L",
      value: kept.get("bytesPerRow"),
      goal: { atMost: 16 },
      beside: "codes and chains, beyond the values",
    },
    {
      key: "peak.L",
      what: "peak read in pieces ÷ held whole, L",
      value: pieces / whole,
      goal: { atMost: 0.65 },
      beside: `${pieces.toFixed(0)} MB ÷ ${whole.toFixed(0)} MB`,
    },
    {
      key: "bytesPerCell.growth",
      what: "bytes kept a cell, L ÷ M: ten times the rows",
      value: cellL.get("bytesPerCell") / cellM.get("bytesPerCell"),
      goal: { atMost: 1.5 },
      beside: `${cellL.get("bytesPerCell").toFixed(0)} bytes ÷ ${cellM.get("bytesPerCell").toFixed(0)} bytes, ${cellM.get("cells")} cells`,
    },
  ];
}
