/** The pages of the pane. */
export type PageId = "meeting" | "reports" | "attendance" | "ask" | "problems" | "tools";
