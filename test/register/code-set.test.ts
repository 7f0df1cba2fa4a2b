import { CodeSet } from "../../src/register/code-set";

function setOf(...codes: readonly number[]): CodeSet {
  const set = new CodeSet();
  for (const code of codes) set.add(code);
  return set;
}

describe("a set of codes", () => {
  it("says whether a code is new, and has each once", () => {
    const set = setOf(7);
    expect([set.add(7), set.add(500), set.add(500)]).toEqual([false, true, false]);
    expect([...set]).toEqual([7, 500]);
  });

  it("gives a few in the order in which they came", () => {
    expect([...setOf(900, 3, 41)]).toEqual([900, 3, 41]);
  });

  it("gives many in their own order, whatever came first", () => {
    const numbers = Array.from({ length: 300 }, (_, i) => i);
    expect([...setOf(...[...numbers].reverse())]).toEqual(numbers);
  });

  it("is empty once it is cleared, and takes codes anew", () => {
    const set = setOf(...Array.from({ length: 300 }, (_, i) => i));
    set.clear();
    expect([...set]).toEqual([]);
    expect([set.add(5), ...set]).toEqual([true, 5]);
  });
});
