/** The pages of the pane. */
export type PageId = "today" | "meeting" | "vote" | "reports" | "year" | "attendance" | "ask" | "problems" | "tools";
