/** What a line tells at a glance, by its icon and its colour together: never by colour alone. */
export type Signal = "good" | "bad" | "unsure" | "quiet";
