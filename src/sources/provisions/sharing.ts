import { listed, provision, sinceGov } from "./provision";

export const PURPOSES = provision<readonly string[]>({
  name: "sharing.purposes",
  subject: "Purposes for which information is processed",
  appliedBy: ["sharing"],
  inWords: listed,
  versions: [
    sinceGov(
      [
        "Case reviews",
        "Quality assurance audits",
        "Learning and organisational development",
        "Reviewing child deaths",
        "General DDSCP processing",
      ],
      ["GOV 9.6", "GOV 9.7", "TOR CSPR"],
      "A copy for a partner is made for one of these purposes, and holds values, no formulas: also the answers beside the tables, such as quorum, deadlines and outcomes. It has the meetings and decisions of groups in which the partner held a seat that day, and other agencies' people by post or number; " +
        "it has no complaints, no other agency's checks, and no cases of the other area's authority where a group keeps them apart. The copy says what was left out.",
    ),
  ],
});
