/** How many problems the sheets hold. */
export interface ProblemsReason {
  readonly errors: number;
  readonly warnings: number;
}
