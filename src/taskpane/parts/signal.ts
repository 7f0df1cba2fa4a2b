/** How a line is felt, beside its words and its icon: never told by colour alone. */
export type Tone = "good" | "bad" | "unsure" | "quiet";
