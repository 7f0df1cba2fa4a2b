import { localToday } from "../../src/live/clock";
import { bookFrom, type Snapshot } from "../../workbench/book/snapshot";
import { comparedWithFresh, type Compared } from "../live/fresh-cells";

/** What every DDSCP cell of a workbook shows, compared with a computation from the sheets' values alone. */
export const comparedWithSnapshot = (snapshot: Snapshot): Compared =>
  comparedWithFresh(bookFrom(snapshot), localToday());
