import type { WorkbookPort } from "../workbook/port";
import type { TablePort } from "./rows-in-messages";

/** A port whose answers count while that holds: once it is given up, each of them throws, so that nothing more is done with it. */
export function answeredWhile(port: TablePort, counts: () => boolean): TablePort {
  return {
    look: async (asked) => {
      const answer = await port.look(asked);
      if (!counts()) throw new Error("What was read has been given up.");
      return answer;
    },
  };
}

/** A port of which no answer counts before the workbook is followed, and no row is asked for: a change after that is told. */
export function followedFirst(port: WorkbookPort, followed: Promise<void>): TablePort {
  return {
    look: async (asked) => {
      if (asked.length > 0) await followed;
      const [answer] = await Promise.all([port.look(asked), followed]);
      return answer;
    },
  };
}
