import { inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { partnersMiscounted } from "./statutory-partners";
import { sayPartnersMiscounted } from "./words";

/**
 * Has Agencies another number of statutory partners than the documents name? Said once for the table, whatever rests on
 * them; not where the workbook has no agency at all.
 *
 * Source: GOV 1.3; MASA 3.1.
 */
export function* partnerFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const miscounted = partnersMiscounted(register, asAt);
  if (miscounted === null || register.all("Agencies").length === 0) return;
  const said = sayPartnersMiscounted(miscounted);
  yield {
    severity: "warning",
    code: "partners-miscounted",
    table: "Agencies",
    row: null,
    property: null,
    found: inWords(miscounted.found),
    message: `${said.charAt(0).toUpperCase()}${said.slice(1)}. Until that is right, no quorum by a rule that names them, no share of the budget and no vote can be told, but for an open vote of a group with a quorum rule of its own.`,
    fix: `Give the Type Statutory partner to each of these, and to no other agency: ${miscounted.named.join("; ")}.`,
  };
}
