import type { CheckKind } from "../../records/people";
import type { Citation } from "../../sources/citation";

/** Which paragraph asks for a kind of check? */
export function paragraphOfCheck(kind: CheckKind): Citation {
  switch (kind) {
    case "Recruitment check":
    case "Confidentiality agreement":
      return "GOV 4.3";
    case "Conflict of interest":
      return "GOV 5.6";
    case "Agreed by group chair":
    case "Agreed by Independent Chair":
      return "GOV 5.3";
    case "DBS":
      return "CSP 4.9";
    case "Training":
    case "Policy sign-off":
      return "CSP 2.3";
    default:
      return kind satisfies never;
  }
}
