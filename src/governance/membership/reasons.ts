/** A workbook that gives another number of agencies the Type Statutory partner than the documents name. */
export interface PartnersMiscounted {
  /** The agencies of that Type, in the order of Agencies. */
  readonly found: readonly string[];
  /** Those the documents name. */
  readonly named: readonly string[];
}
