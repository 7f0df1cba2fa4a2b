/** The pages of the pane. */
export type PageId = "today" | "meeting" | "vote" | "reports" | "attendance" | "ask" | "problems" | "tools";
