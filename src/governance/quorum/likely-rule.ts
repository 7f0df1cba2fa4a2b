import { plainText } from "../../records/plain-text";
import { AMOUNT, SHARE } from "./amount-patterns";
import { readQuorumRule, type WrittenCondition } from "./written-rule";

/**
 * Which rules may be meant by words that are none, or that name what nobody knows? A share with members may be of all seats or of
 * those that are filled; "half plus one" is more than half. None where nothing is likely: it is offered, and never taken for granted.
 *
 * Source: the group's own rule.
 * @example likelyQuorumRules("one third of the members") // ["one third of seats", "one third of filled seats"]
 */
export function likelyQuorumRules(written: string): readonly string[] {
  const text = plainText(written);
  if (/^(?:an? |one )?half (?:plus|and|\+) (?:one|1)\b/i.test(text)) return ["more than half of seats"];
  const [amount] = new RegExp(`^(?:a\\s+|the\\s+)?(${AMOUNT})(?=\\s|$)`, "i").exec(text)?.slice(1) ?? [];
  if (amount === undefined) return [];
  const isShare = new RegExp(`${SHARE}$`, "i").test(amount);
  const offers = [`${amount} of seats`, ...(isShare ? [`${amount} of filled seats`] : [])];
  return offers.filter((offer) => readQuorumRule(offer).status === "read");
}

/**
 * The agencies that a rule names, as it spells them.
 *
 * @example agenciesNamed("2 of: Ashby Council; Bourne Council") // ["Ashby Council", "Bourne Council"]
 */
export function agenciesNamed(written: string): readonly string[] {
  const read = readQuorumRule(written);
  return read.status === "read" ? read.conditions.flatMap(namedIn) : [];
}

function namedIn(condition: WrittenCondition): readonly string[] {
  switch (condition.kind) {
    case "bound":
      return condition.of.flatMap(namedIn);
    case "each":
    case "at least":
      return condition.agencies;
    case "share":
      return typeof condition.of === "string" ? [] : condition.of;
    default:
      return [];
  }
}
