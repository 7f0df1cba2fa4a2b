import { inWords, sayCondition, sayNote, type QuorumCondition, type QuorumNote } from "./quorum-words";

export type QuorumForecast = "Quorate" | "At risk" | "Cannot be quorate";

/** Agencies to telephone: every one of them, or so many of them. */
export interface ToTelephone {
  readonly needed: number;
  readonly agencies: readonly string[];
}

/** What is known before a meeting of whether it will be quorate. */
export interface QuorumForecastReason {
  readonly about: "quorum";
  readonly kind: "forecast";
  readonly meeting: string;
  readonly forecast: QuorumForecast;
  /** Counting those who said they come. */
  readonly conditions: readonly QuorumCondition[];
  /** The fewest agencies that would have to be won: first those without whom it cannot be, then any so many of a list. */
  readonly telephone: readonly ToTelephone[];
  /** Where not even everybody without apologies suffices: the agencies that must send a deputy. */
  readonly deputies: readonly ToTelephone[];
  readonly notes: readonly QuorumNote[];
}

export function sayForecast({ meeting, forecast, conditions, telephone, deputies, notes }: QuorumForecastReason): string {
  const known = conditions.map((condition) => sayCondition(condition, "ahead")).join("; and ");
  const opening = {
    Quorate: `${meeting} will be quorate if those who said so come`,
    "At risk": `${meeting} is at risk of not being quorate`,
    "Cannot be quorate": `${meeting} cannot be quorate even if every seat without apologies came`,
  }[forecast];
  return [
    `${opening}: ${known}.`,
    telephone.length === 0 ? "" : `Fewest agencies to telephone: ${telephone.map(sayCalls).join("; and ")}.`,
    deputies.length === 0 ? "" : `A deputy is needed from ${deputies.map(sayCalls).join("; and ")}.`,
    ...notes.map(sayNote),
  ].filter((said) => said !== "").join(" ");
}

function sayCalls({ needed, agencies }: ToTelephone): string {
  return needed === agencies.length ? inWords(agencies) : `any ${needed} of: ${agencies.join("; ")}`;
}
