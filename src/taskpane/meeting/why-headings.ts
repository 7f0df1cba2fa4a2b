import type { WhoIsThere } from "../../governance/membership/who-is-there";
import type { WhyMissing } from "../../governance/quorum/why-missing";

/** What is said of those who are not there, in the order in which it is said. */
export const WHY_HEADINGS: Readonly<Record<WhyMissing, string>> = {
  "no seat": "No seat in this group",
  absent: "Absent",
  apologies: "Apologies",
  "not represented": "Not represented",
};

/** Those who are there, or have said that they come. */
export function thereHeading({ recorded }: Pick<WhoIsThere, "recorded">): string {
  return recorded ? "There" : "Coming";
}

/** Those of whom it is not told yet. */
export function openHeading({ recorded }: Pick<WhoIsThere, "recorded">): string {
  return recorded ? "Not yet marked" : "Not yet known";
}
