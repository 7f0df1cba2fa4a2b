import type { Line } from "../line";
import { measured } from "../measured";

/** What is kept for each row, and the peak while a workbook is read in batches. */
export function memory(): readonly Line[] {
  const kept = measured("memory", "L");
  const [cellM, cellL] = [measured("cellMemory", "M"), measured("cellMemory", "L")];
  const [whole, batches] = [
    measured("peak", "L", "whole").get("peakMB"),
    measured("peak", "L", "batches").get("peakMB"),
  ];
  return [
    {
      key: "bytesPerRow.L",
      what: "bytes kept for each attendance row, L",
      value: kept.get("bytesPerRow"),
      goal: { atMost: 16 },
      beside: "codes and chains, beyond the values",
    },
    {
      key: "peak.L",
      what: "peak read in batches ÷ held whole, L",
      value: batches / whole,
      goal: { atMost: 0.65 },
      beside: `${batches.toFixed(0)} MB ÷ ${whole.toFixed(0)} MB`,
    },
    {
      key: "bytesPerCell.growth",
      what: "bytes kept for each cell, L ÷ M: ten times the rows",
      value: cellL.get("bytesPerCell") / cellM.get("bytesPerCell"),
      goal: { atMost: 1.5 },
      beside: `${cellL.get("bytesPerCell").toFixed(0)} bytes ÷ ${cellM.get("bytesPerCell").toFixed(0)} bytes, ${cellM.get("cells")} cells`,
    },
  ];
}
