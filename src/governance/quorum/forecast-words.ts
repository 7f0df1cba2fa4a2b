import { inSentences, inWords } from "../../answers/english";
import { sayCondition, sayNote } from "./condition-words";
import type { QuorumForecastReason, ToTelephone } from "./reasons";

/** Whether a meeting will be quorate, and whom to telephone, in whole sentences. */
export function sayForecast({
  meeting,
  forecast,
  conditions,
  telephone,
  deputies,
  notes,
}: QuorumForecastReason): string {
  const known = conditions.map((condition) => sayCondition(condition, "ahead")).join("; and ");
  const opening = {
    Quorate: `${meeting} will be quorate if those marked Coming come`,
    "At risk": `${meeting} is at risk of not being quorate`,
    "Cannot be quorate": `${meeting} cannot be quorate even if every seat without apologies came`,
  }[forecast];
  return inSentences([
    `${opening}: ${known}.`,
    telephone.length === 0 ? "" : `Fewest agencies to telephone: ${telephone.map(sayCalls).join("; and ")}.`,
    deputies.length === 0 ? "" : `A deputy is needed from ${deputies.map(sayCalls).join("; and ")}.`,
    ...notes.map(sayNote),
  ]);
}

function sayCalls({ needed, agencies }: ToTelephone): string {
  return needed === agencies.length ? inWords(agencies) : `any ${needed} of: ${agencies.join("; ")}`;
}
