/** The pages of the pane. */
export type PageId =
  | "today"
  | "meeting"
  | "reports"
  | "attendance"
  | "duties"
  | "chairs"
  | "checks"
  | "priorities"
  | "money"
  | "ask"
  | "problems"
  | "settings"
  | "tools";
