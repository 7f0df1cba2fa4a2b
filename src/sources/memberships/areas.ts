/** The areas of these documents' two authorities; a word of Area besides says that both are meant. */
export const AUTHORITY_AREAS = ["Derby", "Derbyshire"] as const;
const BOTH = "Both";

export const AREAS = [...AUTHORITY_AREAS, BOTH] as const;

/** Does it say one area, and not that all are meant? */
export function isOneArea(area: string | null): area is string {
  return area !== null && area !== "" && area !== BOTH;
}

/** The area of the other authority; "" where there is none. */
export function otherAreaThan(area: string): string {
  return AUTHORITY_AREAS.find((each) => each !== area) ?? "";
}
