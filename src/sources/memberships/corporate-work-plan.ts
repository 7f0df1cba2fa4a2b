/** One action of the Corporate Safeguarding Group's plan; leads and target as written. */
interface PrintedAction {
  readonly outcome: string;
  readonly description: string;
  readonly leads: string;
  readonly target: string;
  readonly progress: string;
}

type Line = readonly [description: string, leads: string, target: string, progress: string];

function under(outcome: string, lines: readonly Line[]): readonly PrintedAction[] {
  return lines.map(([description, leads, target, progress]) => ({ outcome, description, leads, target, progress }));
}

/** The plan begins in June 2015, when its first report was done; a month without a year counts from there. */
export const WORK_PLAN_STARTS = { year: 2015, month: 6, day: 1 } as const;

/**
 * Which 19 actions does the council's safeguarding work plan of 2015 set, for whom and by when?
 *
 * Source: CSP App. 5.
 * @example CORPORATE_WORK_PLAN[0]?.target // "30/8"
 */
export const CORPORATE_WORK_PLAN: readonly PrintedAction[] = [
  ...under("Clear safeguarding policy and public statement", [
    ["Complete and publish internal policy and external statement", "HG/NM", "30/8", "Completed, pending approval"],
    ["Annual report for the council's Chief Officers' Group", "NM", "June", "June 2015 report completed"],
  ]),
  ...under("Members, officers and staff aware of their responsibilities", [
    ["Repeat training for Elected Members, with Chief Officers and Directors", "GJ, NM", "August", ""],
    ["Plan, publish and confirm training opportunities", "GJ", "July", "Stores Road workshops complete"],
    ["Re-confirm content of e-learning and policy modules", "NM", "September", "Adults done; children's need checking"],
    ["Safeguarding training requirements in service development plans", "all", "January", ""],
    ["Update induction materials and probationary guidance", "LM", "June", "completed"],
    ["Update information on websites", "NM GJ", "October", "Started"],
    ["Reporting back to the group on completion of training", "LM", "August", ""],
  ]),
  ...under("Safe recruitment and employment", [
    ["Confirm DBS checks on recruitment and three-yearly where required", "LM", "August", "Process in place"],
    ["Develop e-learning on managing allegations", "NM", "March 2016", ""],
    ["Confirm content of training on safe recruitment", "LM", "October", ""],
  ]),
  ...under("Safeguarding implications addressed in strategic decisions", [
    ["Elected member champion identified and attending the group", "HG", "August", "Proposed in report"],
    [
      "Safeguarding implications in reports to Council, Scrutiny, Chief Officers and management teams",
      "HG, all",
      "September",
      "Options considered",
    ],
    [
      "Clear actions from all directorates in the safeguarding thematic plan",
      "HG, all",
      "tbc",
      "Pending thematic plans",
    ],
    ["Safeguarding in all service plans", "All, HG", "August", "Guidance issued; needs checking"],
    [
      "Safeguarding considered in key meetings on service reduction or re-design",
      "All",
      "June & on-going",
      "Raised in report",
    ],
  ]),
  ...under("Departments work together on safeguarding issues", [
    [
      "Bring relevant reviews, inquiries and legislation to the council's Chief Officers' Group",
      "All",
      "On-going & as required",
      "Care Act 2014 raised",
    ],
    [
      "Transparent and robust challenge to all council activity",
      "All",
      "On-going",
      "Representatives challenge as necessary",
    ],
  ]),
];
