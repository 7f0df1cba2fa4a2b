import type { AgendaItem } from "../governance/agenda/reasons";
import { paragraphsOf } from "./agenda-standing";

/** A standing item, and what belongs under it at this meeting. */
export interface NestedItems {
  readonly standing: AgendaItem;
  readonly within: readonly AgendaItem[];
}

/** Which paragraphs of the standing agendas ask for which reports, by the first word of their names. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  Highlight: ["GOV 8.3b"],
  Recommendations: ["GOV 8.3c", "GOV 8.4c"],
  Summary: ["GOV 8.3d"],
  Pressures: ["GOV 8.3f"],
};
/** Escalations and requests of partners. */
const REQUESTS: readonly string[] = ["GOV 8.3k", "GOV 8.4e"];

/**
 * Which of a meeting's items belong under its standing items, so that none stands on the agenda twice? Reports by their kind,
 * and what was asked for under the item for requests. What a group keeps apart by area has a heading of its own.
 *
 * Source: GOV 8.3b to 8.3f, 8.3k, 8.4c, 8.4e.
 */
export function nestedUnder(standing: readonly AgendaItem[], items: readonly AgendaItem[]): readonly NestedItems[] {
  const taken = new Set<AgendaItem>();
  return standing.map((one) => {
    const paragraphs = paragraphsOf(one);
    const within = items.filter(
      (item) => !taken.has(item) && item.area === undefined && wantedBy(item).some((each) => paragraphs.includes(each)),
    );
    within.forEach((item) => taken.add(item));
    return { standing: one, within };
  });
}

function wantedBy({ part, item }: AgendaItem): readonly string[] {
  return part === "report" ? (REPORTS[item.split(" ")[0] ?? ""] ?? []) : REQUESTS;
}

/** Is a standing item the one for escalations and requests? */
export function takesRequests(standing: AgendaItem): boolean {
  return paragraphsOf(standing).some((each) => REQUESTS.includes(each));
}
