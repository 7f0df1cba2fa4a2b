import { keyOf } from "../../records/cell";
import { nearest } from "../../records/nearest";
import type { Register } from "../../register/register";
import { DEFAULT_KIND, EXCEPTION } from "./expected-reports";

/**
 * Which kind of report is likely meant by one that nobody is asked for: `Highlight` by `Highlights`? Null for a kind that the
 * workbook knows (Highlight, Exception, and those of Duties), or that is like none.
 *
 * Source: GOV 10.3.
 */
export function likelyKinds(register: Register): (written: string) => string | null {
  const kinds = [DEFAULT_KIND, EXCEPTION, ...register.all("Duties").map(({ kind }) => kind)];
  const known = new Set(kinds.map(keyOf));
  return (written) => (written === "" || known.has(keyOf(written)) ? null : nearest(written, kinds));
}
