/** The pages of the pane. */
export type PageId =
  | "today"
  | "meeting"
  | "vote"
  | "reports"
  | "year"
  | "attendance"
  | "duties"
  | "chairs"
  | "checks"
  | "priorities"
  | "money"
  | "share"
  | "ask"
  | "problems"
  | "settings"
  | "tools";
