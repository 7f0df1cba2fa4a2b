import { fetchAllApart, fetchedApart, NotFetchedYet } from "../../src/cells/fetched-apart";

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 0, value));

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe("a file that is fetched apart", () => {
  it("has all files of its part fetched, once, and is there from then on", async () => {
    const fetches: string[] = [];
    const fetchOf = (name: string) => () => {
      fetches.push(name);
      return later(name);
    };
    const [one, other] = [fetchedApart("two files", fetchOf("one")), fetchedApart("two files", fetchOf("other"))];
    const [first, second] = [errorOf(one), errorOf(one)] as NotFetchedYet[];
    expect(first).toBeInstanceOf(NotFetchedYet);
    expect(second?.fetched).toBe(first?.fetched);
    await first?.fetched;
    expect([one(), other()]).toEqual(["one", "other"]);
    expect(fetches).toEqual(["one", "other"]);
  });

  it("is here once all has been fetched, also where only another such file needs it", async () => {
    let inner: (() => string) | null = null;
    const outer = fetchedApart("outer", async () => {
      inner = fetchedApart("inner", () => later("inner"));
      return later("outer");
    });
    await fetchAllApart();
    expect([outer(), (inner as unknown as () => string)()]).toEqual(["outer", "inner"]);
  });
});
