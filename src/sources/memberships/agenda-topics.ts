/** A body whose standing items GOV lists limb by limb. */
interface ListedTopics {
  readonly group: string;
  readonly paragraph: string;
  readonly topics: readonly string[];
}

/** A subgroup's own topics; `covers` names the limbs of GOV 8.4 that a topic is. */
interface SubgroupTopics {
  readonly groups: readonly string[];
  readonly paragraph: string;
  readonly topics: readonly { readonly item: string; readonly covers?: string }[];
}

/** Source: GOV 8.2a to j, 8.3a to m, in their order. */
export const STANDING_TOPICS: readonly ListedTopics[] = [
  {
    group: "COG",
    paragraph: "GOV 8.2",
    topics: [
      "Matters arising from previous meeting",
      "Overall strategy and business plan",
      "Annual reports: partnership (including CDOP)",
      "Review of partnership arrangements",
      "Summary of case reviews",
      "Annual budget setting",
      "Financial position and projections",
      "Chief Officer updates on recommendations from the Executive Board",
      "Response to safeguarding pressures on agencies",
      "Risk register: monitoring and contingency plans",
    ],
  },
  {
    group: "EB",
    paragraph: "GOV 8.3",
    topics: [
      "Matters arising from previous meeting",
      "Highlight reports from partnership groups, as scheduled (with safeguarding practice reviews)",
      "Recommendations from task and finish groups",
      "Highlight reports from locality groups; summary priorities",
      "Inspection outcomes",
      "Agency pressures",
      "Business plan: progress to deliver priorities",
      "Quarterly financial report",
      "Risk register update",
      "Draft annual report",
      "Escalations and requests from partners and stakeholders",
      "National policy changes",
      "Matters of urgency from agencies, Partnership Manager and Independent Chair",
    ],
  },
];

const PROVIDERS = { item: "Information sharing from providers: key local safeguarding themes" };
const FROM_GROUPS = { item: "Issues arising from and for DDSCP groups" };
const ACTION_PLANS = {
  item: "Progress with action plans, with feedback from task groups and operational groups",
  covers: "b",
};
const PERFORMANCE = { item: "Performance reports, quality assurance and user feedback" };
const QUALITY = { item: "Quality assurance and user feedback" };
const NATIONAL = { item: "National developments and emerging local issues" };

/** Source: TOR, the standing agenda of each group. */
export const SUBGROUP_TOPICS: readonly SubgroupTopics[] = [
  {
    groups: ["CBG"],
    paragraph: "TOR CBG",
    topics: [
      { item: "Minutes of Chief Officer Group and Executive Board" },
      { item: "Issues arising from subgroups and working groups", covers: "e" },
      { item: "Rapid reviews and case reviews" },
      { item: "Finance" },
      { item: "Inspection of safeguarding arrangements (local providers)" },
      { item: "Risk register review" },
      { item: "Executive Board agenda", covers: "f" },
    ],
  },
  { groups: ["QA"], paragraph: "TOR QA", topics: [PROVIDERS, FROM_GROUPS, ACTION_PLANS, PERFORMANCE, NATIONAL] },
  {
    groups: ["CSPR"],
    paragraph: "TOR CSPR",
    topics: [
      {
        item: "Local case reviews and rapid reviews, with feedback from task groups and operational groups",
        covers: "b",
      },
      { item: "Issues arising from the Action Planning Group and from and for DDSCP groups" },
      NATIONAL,
      { item: "Forward planning and consideration" },
    ],
  },
  {
    groups: ["CSPR-AP"],
    paragraph: "TOR CSPR-AP",
    topics: [{ item: "Local case review and rapid review action plans" }, ACTION_PLANS],
  },
  {
    groups: ["EDU-DERBY", "EDU-DERBYSHIRE"],
    paragraph: "TOR EDU",
    topics: [
      { item: "Information sharing from education providers and other partners: key local safeguarding themes" },
      { item: "Issues arising from and for the Executive Board and subgroups" },
      ACTION_PLANS,
      PERFORMANCE,
      NATIONAL,
    ],
  },
  {
    groups: ["EVYP"],
    paragraph: "TOR EVYP",
    topics: [
      { item: "Agency reports by the agreed cycle or as required", covers: "b" },
      { item: "Review of the EVYP work plan, with feedback from task groups and operational groups", covers: "d" },
      NATIONAL,
      { item: "Escalations and requests, and matters to be raised with the Executive Board", covers: "ef" },
    ],
  },
  {
    groups: ["PP"],
    paragraph: "TOR PP",
    topics: [PROVIDERS, FROM_GROUPS, ACTION_PLANS, { item: "Safeguarding procedures for sign off" }, QUALITY, NATIONAL],
  },
  {
    groups: ["LOD"],
    paragraph: "TOR LOD",
    topics: [
      PROVIDERS,
      FROM_GROUPS,
      { item: "Agency reports on impact of training" },
      { item: "DDSCP report on training delivery and impact" },
      ACTION_PLANS,
      QUALITY,
      NATIONAL,
    ],
  },
  { groups: ["DCSG"], paragraph: "TOR DCSG", topics: [PROVIDERS, FROM_GROUPS, ACTION_PLANS, PERFORMANCE, NATIONAL] },
];
