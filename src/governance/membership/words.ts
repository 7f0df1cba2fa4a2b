import type { PartnersMiscounted } from "./reasons";

/** "3 agencies in Agencies have the Type Statutory partner, where this partnership has 4" */
export function sayPartnersMiscounted({ found, named }: PartnersMiscounted): string {
  const have = found.length === 0 ? "no agency" : found.length === 1 ? "1 agency" : `${found.length} agencies`;
  return `${have} in Agencies ${found.length > 1 ? "have" : "has"} the Type Statutory partner, where this partnership has ${named.length}`;
}
