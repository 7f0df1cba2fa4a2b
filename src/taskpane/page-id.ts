/** The pages of the pane. */
export type PageId = "meeting" | "reports" | "ask" | "problems" | "tools";
