import { STANDING_TOPICS, SUBGROUP_TOPICS } from "./agenda-topics";

/** One row of the Agenda table. */
export interface PrintedAgendaItem {
  readonly group: string;
  readonly order: number;
  readonly item: string;
  readonly source: string;
}

/** Every subgroup's agenda has at least these, by their limbs of GOV 8.4. */
const LEAST_OF_A_SUBGROUP = [
  { limb: "a", item: "Matters arising from previous meeting" },
  { limb: "b", item: "Performance, agency reports and action plans (including case reviews)" },
  { limb: "c", item: "Recommendations from task and finish groups" },
  { limb: "d", item: "Subgroup work plan: progress to deliver priorities" },
  { limb: "e", item: "Escalations and requests from partners, stakeholders and other subgroups" },
  { limb: "f", item: "Matters to be raised with the Executive Board" },
] as const;

/**
 * What stands on each body's agenda before anything is asked for? The Chief Officer Group's and the Board's
 * own lists; for a subgroup its own topics, with the least of GOV 8.4 before and after them unless a topic
 * of its own covers that limb already, in which case the topic cites both.
 *
 * Source: GOV 8.2 to 8.4; TOR, standing agendas.
 * @example AGENDAS.filter(({ group }) => group === "EB").length // 13
 */
export const AGENDAS: readonly PrintedAgendaItem[] = [
  ...STANDING_TOPICS.flatMap(({ group, paragraph, topics }) =>
    topics.map((item, index) => ({
      group,
      order: index + 1,
      item,
      source: `${paragraph}${String.fromCharCode("a".charCodeAt(0) + index)}`,
    })),
  ),
  ...SUBGROUP_TOPICS.flatMap(({ groups, paragraph, topics }) =>
    groups.flatMap((group) => subgroupAgenda(group, paragraph, topics)),
  ),
];

function subgroupAgenda(
  group: string,
  paragraph: string,
  topics: readonly { readonly item: string; readonly covers?: string }[],
): readonly PrintedAgendaItem[] {
  const covered = topics.map(({ covers }) => covers ?? "").join("");
  const least = LEAST_OF_A_SUBGROUP.filter(({ limb }) => !covered.includes(limb)).map(({ limb, item }) => ({
    item,
    source: `GOV 8.4${limb}`,
  }));
  const own = topics.map(({ item, covers }) => ({
    item,
    source: [paragraph, ...[...(covers ?? "")].map((limb) => `GOV 8.4${limb}`)].join("; "),
  }));
  return [...least.slice(0, 1), ...own, ...least.slice(1)].map((entry, index) => ({
    group,
    order: index + 1,
    ...entry,
  }));
}
