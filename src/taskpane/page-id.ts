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
  | "actions"
  | "complaints"
  | "checks"
  | "priorities"
  | "money"
  | "ask"
  | "problems"
  | "settings"
  | "tools";
