/** What each applied paragraph of MASA says, in a plain sentence of our own. */
export const MASA_SENTENCES: Readonly<Record<string, string>> = {
  "3.1":
    "The safeguarding partners are Derby City Council, Derbyshire County Council, the Integrated Care Board and Derbyshire Constabulary.",
  "3.3": "The Chief Officer Group leads the partnership; who sits on it is listed.",
  "3.4":
    "The lead partners and the Chief Officer Group set the direction together, and review and sign off the published arrangements, the budget, the yearly report and the threshold document.",
  "3.5": "The Executive Board is accountable to the Chief Officer Group.",
  "3.7":
    "The Executive Board holds the subgroups to account by a programme of formal reports from their chairs; how often depends on each group's role.",
  "4.1":
    "Chairs are held for a year, and the Vice Chair becomes Chair the year after; the rotation is given from September 2024 to March 2029.",
  "5.2": "How effective the district councils' arrangements are is reported to the partnership.",
  "6.1": "The partnership delivers its work through its groups.",
  "6.2": "The relevant agencies are listed; each takes part in the groups that its role calls for.",
  "7.2":
    "The Education Groups' chairs or their deputies attend every Executive Board meeting, report twice a year, and once a year on pressures and progress across the sector.",
  "12.2": "The learning group analyses training needs and produces a training programme each year, among other duties.",
  "13.2": "The annual report sums up how children and families were heard and what came of it.",
  "15.1":
    "Each of the four statutory partners pays an equal share, 25%, and Probation a yearly contribution; financial reports come quarterly.",
};

/** What is applied of each group's terms of reference. */
export const TOR_SENTENCES: Readonly<Record<string, string>> = {
  CBG: "The Core Business Group's terms: its members, its agenda, and a summary of its work at each quarterly Executive Board.",
  QA: "The Quality Assurance Group's terms: its members, quarterly meetings and reports to the Executive Board, audits at least twice a year, and a report from key agencies at least once a year.",
  CSPR: "The Child Safeguarding Practice Review Group's terms: its members, quarterly reports to the Executive Board, and two co-chairs, each of whom chairs the part about cases of the other's area.",
  "CSPR-AP":
    "The Case Review Action Planning Group's terms: its members, plans that are SMART, and a report to each meeting of the Child Safeguarding Practice Review Group.",
  EDU: "The Education Groups' terms: their members, quarterly meetings, reports to the Executive Board twice a year, and watch over the attendance of schools.",
  EVYP: "The Exploitation and Vulnerable Young People Group's terms: its members, who else has its minutes, quarterly meetings, and reports to the Executive Board twice a year.",
  PP: "The Policies and Procedures Group's terms: its members, its agenda, and reports to the Executive Board twice a year.",
  LOD: "The Learning and Organisational Development Group's terms: its members, a report to the Executive Board each year, and an annual report on training.",
  DCSG: "The District Councils' Safeguarding Group's terms: its members, and a report each year to the partnership, and as required to the Safeguarding Adults Board by a Chair's Report and an Impact Log.",
};

/** What each applied paragraph of CSP says. */
export const CSP_SENTENCES: Readonly<Record<string, string>> = {
  "2.2": "An elected members' champion for safeguarding is to join the Corporate Safeguarding Group.",
  "2.3": "Sign-off of the safeguarding policy, and training on line or a briefing, are to be mandatory.",
  "4.1":
    "The Corporate Safeguarding Group has met quarterly, with representatives of the council's directorates, and reports yearly.",
  "4.9": "DBS checks are updated every three years for the posts in social care that are identified.",
  "App. 2": "The safeguarding policy is reviewed every year through the Corporate Safeguarding Group.",
  "App. 5": "The work plan: its actions, each with a lead and a target.",
  "App. 6":
    "The Corporate Safeguarding Group's terms of reference: quarterly meetings, quarterly reports to each directorate's management team, and a yearly one to the Chief Officers' Group.",
};

/** BP is cited whole. */
export const BP_SENTENCES: Readonly<Record<string, string>> = {
  "": "The plan sets five strategic priorities, with the groups that work on each and the measures they are watched by.",
};
