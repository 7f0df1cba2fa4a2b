/** Milliseconds before each further attempt to fetch code; the last is repeated. */
const AGAIN_MS = [1_000, 4_000, 15_000];

/** An answer needs code that is not here yet: whoever asked waits until it has been fetched, and asks again. */
export class NotFetchedYet extends Error {
  override readonly name = "NotFetchedYet";

  constructor(readonly fetched: Promise<unknown>) {
    super("This part of the add-in has not been fetched yet.");
  }
}

/** The files of a part of the code, which are fetched together. */
class Part {
  private readonly files: (() => Promise<unknown>)[] = [];
  private coming: Promise<unknown> | null = null;

  add(fetch: () => Promise<unknown>): void {
    this.files.push(fetch);
    this.coming = null;
  }

  /** One promise for all who wait: thousands of cells may. */
  fetched(): Promise<unknown> {
    return (this.coming ??= Promise.all(this.files.map((fetch) => fetch())));
  }
}

const parts = new Map<string, Part>();
let filesApart = 0;

/**
 * A file that is fetched apart: the result gives it where it is here; otherwise it has its whole part fetched and throws
 * `NotFetchedYet`. The build puts this in the place of such a file: see webpack.config.js.
 */
export function fetchedApart<M>(part: string, fetch: () => Promise<M>): () => M {
  let here: M | null = null;
  let coming: Promise<M> | null = null;
  const files = parts.get(part) ?? new Part();
  parts.set(part, files);
  filesApart++;
  files.add(() => (coming ??= fetchedAtLast(fetch).then((file) => (here = file))));
  return () => {
    if (here === null) throw new NotFetchedYet(files.fetched());
    return here;
  };
}

/** Fetches some parts, by their names; done when they are here. */
export async function fetchApart(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => parts.get(name)?.fetched()));
}

/** Fetches all that is fetched apart and that the code which is here may need; done when it is here. */
export async function fetchAllApart(): Promise<void> {
  let known: number;
  do {
    known = filesApart;
    await Promise.all([...parts.values()].map((part) => part.fetched()));
    // What has come may need files of its own that are fetched apart.
  } while (filesApart > known);
}

/** Fetches, however often that takes. */
export async function fetchedAtLast<T>(fetch: () => Promise<T>, againMs: readonly number[] = AGAIN_MS): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch();
    } catch {
      const pause = againMs[Math.min(attempt, againMs.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
