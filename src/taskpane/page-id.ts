/** The pages of the pane. */
export type PageId = "meeting" | "vote" | "reports" | "ask" | "problems" | "tools";
