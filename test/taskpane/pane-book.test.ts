import { NotFetchedYet } from "../../src/cells/fetched-apart";
import type { LiveWorkbook } from "../../src/live/live-workbook";
import { PaneBook } from "../../src/taskpane/pane-book";
import { givenWorkbook, on } from "../register/given-workbook";

/** A pane over a workbook without rows, with what it was told of mistakes. */
function paneOver() {
  const mistakes: string[] = [];
  const live = {
    register: givenWorkbook({}),
    today: on("2026-11-30"),
    isWhole: true,
    settled: () => Promise.resolve(),
    onChange: () => undefined,
  } as unknown as LiveWorkbook;
  return { book: new PaneBook(live, (mistake) => mistakes.push(mistake)), mistakes };
}

describe("a view model whose code is still being fetched", () => {
  test("shows nothing and says nothing until it is here, and is then worked out", async () => {
    const { book, mistakes } = paneOver();
    let arrive: () => void = () => undefined;
    const fetched = new Promise<void>((resolve) => (arrive = resolve));
    let isHere = false;
    const shown: string[] = [];
    book.follow({
      key: "model",
      model: () => {
        if (!isHere) throw new NotFetchedYet(fetched);
        return "worked out";
      },
      show: (model) => shown.push(model),
    });
    expect(shown).toEqual([]);
    isHere = true;
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect([shown, mistakes]).toEqual([["worked out"], []]);
  });

  test("waits as often as another part is wanted", async () => {
    const { book } = paneOver();
    let asked = 0;
    const shown: number[] = [];
    book.follow({
      key: "model",
      model: () => {
        if (++asked < 4) throw new NotFetchedYet(Promise.resolve());
        return asked;
      },
      show: (model) => shown.push(model),
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown).toEqual([4]);
  });

  test("another mistake is told", () => {
    const { book, mistakes } = paneOver();
    const fails = (): never => {
      throw new Error("no such row");
    };
    book.follow({ key: "model", model: fails, show: fails });
    expect(mistakes).toEqual(["The add-in made a mistake here and cannot answer: no such row"]);
  });
});
