/** The pages of the pane. */
export type PageId = "meeting" | "reports" | "year" | "ask" | "problems" | "tools";
