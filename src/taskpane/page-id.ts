/** The pages of the pane. */
export type PageId = "today" | "meeting" | "reports" | "attendance" | "ask" | "problems" | "settings" | "tools";
