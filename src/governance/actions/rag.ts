import type { ActionState } from "./reasons";

export type Rag = "Red" | "Amber" | "Green" | "Blue";

/**
 * Which colour do people give an action? Red overdue, amber due soon, blue done, green otherwise.
 *
 * @example ragOf("Due soon") // "Amber"
 */
export function ragOf(state: ActionState): Rag {
  switch (state) {
    case "Overdue":
      return "Red";
    case "Due soon":
      return "Amber";
    case "Done":
      return "Blue";
    case "On track":
    case "Open-ended":
    case "No date":
      return "Green";
    default:
      return state satisfies never;
  }
}
