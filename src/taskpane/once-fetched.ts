import { NotFetchedYet } from "../cells/fetched-apart";

/** Makes something of answers for an action of the page, once the code of all of them is here. */
export async function onceFetched<T>(make: () => T): Promise<T> {
  for (;;) {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof NotFetchedYet)) throw error;
      await error.fetched;
    }
  }
}
