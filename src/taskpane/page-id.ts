/** The pages of the pane. */
export type PageId = "today" | "meeting" | "reports" | "ask" | "problems" | "tools";
