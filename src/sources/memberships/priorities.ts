/** A priority of the business plan: one row of Priorities, and a row of Measures for each measure. */
export interface PrintedPriority {
  readonly priority: string;
  readonly title: string;
  /** Group codes; the plan's "QA Groups" is the one group since, its "Ed Groups" are both. */
  readonly groups: readonly string[];
  /** Outcomes of Working Together 2018 by the plan's letters. */
  readonly reference: readonly string[];
  readonly year: string;
  readonly measures: readonly string[];
}

const YEAR = "2020-21";
const EDUCATION = ["EDU-DERBY", "EDU-DERBYSHIRE"];

/**
 * Which priorities does the business plan set, who is linked to each, and by which measures is each judged?
 *
 * Source: BP, Strategic Priorities.
 * @example PRIORITIES[4]?.title // "Domestic abuse and family conflict"
 */
export const PRIORITIES: readonly PrintedPriority[] = [
  {
    priority: "1",
    title: "Emotional health and wellbeing; Adverse Childhood Experiences",
    groups: ["QA", "EVYP", "LOD", ...EDUCATION],
    reference: ["WTOG (a)"],
    year: YEAR,
    measures: [
      "Section 47 enquiries",
      "Use of graded care profiles",
      "Use of CRE risk assessments",
      "Children who are victims of crime",
      "Missing from care/home",
      "High risk CRE",
      "Children admitted to hospital due to self-harm or substance misuse",
      "CAMHS referral rates and waiting times",
    ],
  },
  {
    priority: "2",
    title: "Children at risk of exploitation; electively home educated, excluded and missing children",
    groups: ["EVYP", ...EDUCATION],
    reference: ["WTOG (a)", "WTOG (c)"],
    year: YEAR,
    measures: [
      "Use of CRE risk assessments",
      "Missing from care/home",
      "High risk CRE",
      "Children Missing Education and Children Electively Home Educated",
    ],
  },
  {
    priority: "3",
    title: "Parental substance misuse and parental mental health",
    groups: ["QA", "PP"],
    reference: ["WTOG (a)"],
    year: YEAR,
    measures: ["Substance misuse (including alcohol)"],
  },
  {
    priority: "4",
    title: "Early Help, responding to neglect, and requests for services",
    groups: ["QA", "PP"],
    reference: ["WTOG (a)"],
    year: YEAR,
    measures: ["Early help (volume, source and escalation)", "Use of graded care profiles", "Contacts and referrals"],
  },
  {
    priority: "5",
    title: "Domestic abuse and family conflict",
    groups: [...EDUCATION, "EVYP", "QA"],
    reference: ["WTOG (a)"],
    year: YEAR,
    measures: [
      "Child protection plans where domestic violence is a significant factor",
      "DASH score when children present at a domestic abuse incident, quarterly",
      "Domestic abuse figures at the MASH/Starting Point",
    ],
  },
];
