import type { Citations } from "../../answers/answer";
import { plainText } from "../../records/plain-text";
import type { Obligation } from "../../records/reporting";
import { paragraphsIn } from "../../sources/paragraphs-in";

/** The paragraphs that a duty's Source names ("GOV 8.3h; MASA 3.4, 13.2"); GOV 10.4 where it names none. */
export function paragraphsOf({ source }: Obligation): Citations {
  const [first = "GOV 10.4", ...others] = paragraphsIn(plainText(source));
  return [first, ...others];
}
