import type { RowsWritten, TableToWrite } from "../../excel/rows-to-write";
import type { Pane } from "../pane";
import { READ_AGAIN_MS } from "./read-again";

/** Writes, and sees to it that the register takes in what stands in the tables afterwards. */
export async function writeAndFollow(
  { live, port }: Pick<Pane, "live" | "port">,
  tables: readonly TableToWrite[],
): Promise<RowsWritten> {
  const waiting = new Set<string>(tables.map(({ table }) => table));
  const stop = live.onChange((changed) => {
    if (changed === "everything") waiting.clear();
    else for (const dependency of changed) waiting.delete(/^\w+/.exec(dependency)?.[0] ?? "");
  });
  try {
    return await port.writeRows(tables);
  } finally {
    setTimeout(() => {
      stop();
      // Where it cannot be read, the status says so.
      if (waiting.size > 0) live.compare().catch(() => undefined);
    }, READ_AGAIN_MS);
  }
}
