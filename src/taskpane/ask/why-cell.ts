import { callsIn } from "../../cells/formula";
import type { Pane } from "../pane";

/** Tells from now on which cell is selected where it holds a formula of ours, like "B3 on Answers"; null for any other. */
export function followAskingCell({ port }: Pick<Pane, "port">, tell: (cell: string | null) => void): void {
  let looks = 0;
  const look = async (): Promise<void> => {
    const mine = ++looks;
    const cell = await port.selectedCell().catch(() => null);
    if (mine !== looks) return;
    tell(cell === null || callsIn(cell.formula).length === 0 ? null : `${cell.address} on ${cell.sheet}`);
  };
  // Without it the line is missing, and nothing else: Ask says why it cannot follow.
  port
    .watchSelection(() => void look(), "selection")
    .then(look)
    .catch(() => undefined);
}
