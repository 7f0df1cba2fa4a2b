import type { Locator, Page } from "playwright-core";
import { type OpenWorkbench, until } from "./workbench";

/** The sheet in view, with what a person does to it by keyboard and mouse. */
export class SheetInView {
  constructor(private readonly open: OpenWorkbench) {}

  get page(): Page {
    return this.open.page;
  }

  get grid(): Locator {
    return this.page.getByRole("grid", { name: "Sheet" });
  }

  /** A new sheet, with some cells typed into it from A1. */
  async fresh(...rows: readonly (readonly string[])[]): Promise<void> {
    await this.page.getByRole("button", { name: "Add a sheet" }).click();
    if (rows.length > 0)
      await this.open.paste(
        await this.name(),
        "A1",
        rows.map((row) => [...row]),
      );
    await this.go("A1");
  }

  async name(): Promise<string> {
    return (await this.selected())[0];
  }

  /** The sheet's name and the address of what is chosen. */
  selected(): Promise<[string, string]> {
    return this.page.evaluate((): [string, string] => window.workbench?.selected() ?? ["", ""]);
  }

  async chosen(): Promise<string> {
    return (await this.selected())[1];
  }

  /** Goes to an address by the name box, and leaves the keyboard in the grid. */
  async go(address: string, sheet?: string): Promise<void> {
    await this.open.select(sheet ?? (await this.name()), address);
    await this.grid.focus();
  }

  /** Presses keys, one after the other: `Enter`, `Control+d`; `"text` types the text. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (key.startsWith('"')) await this.page.keyboard.type(key.slice(1));
      else await this.page.keyboard.press(key);
    }
  }

  async block(address: string): Promise<string[][]> {
    return this.open.block(await this.name(), address);
  }

  /** What the cells of a block show, one after the other. */
  async texts(address: string): Promise<string[]> {
    return (await this.block(address)).flat();
  }

  async formula(address: string): Promise<string> {
    return this.open.formula(await this.name(), address);
  }

  /** Pastes as the browser does: what another program has put on the clipboard. */
  async paste(plain: string, html = ""): Promise<void> {
    await this.page.evaluate(
      ([text, markup]) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        if (markup !== "") data.setData("text/html", markup);
        const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      [plain, html] as const,
    );
  }

  /** Copies or cuts what is chosen, and answers what went to the clipboard. */
  copy(how: "copy" | "cut" = "copy"): Promise<string> {
    return this.page.evaluate((kind) => {
      const data = new DataTransfer();
      const event = new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return data.getData("text/plain");
    }, how);
  }

  cell(address: string): Locator {
    return this.page.locator(`.cell[data-cell="${address}"]`);
  }

  /** Drags the little square at the selection's corner to the middle of a cell. */
  async dragHandle(to: { readonly right?: number; readonly down?: number }): Promise<void> {
    const box = await boxOf(this.page.locator(".fill-handle"));
    const { mouse } = this.page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + (to.right ?? 0), box.y + (to.down ?? 0) / 2);
    await mouse.move(box.x + (to.right ?? 0), box.y + (to.down ?? 0));
    await mouse.up();
  }

  /** Whether a cell can be seen whole, beyond what is frozen and inside the grid. */
  async isInView(address: string): Promise<boolean> {
    const cell = await boxOf(this.cell(address));
    const grid = await boxOf(this.grid);
    const { left, top } = await this.page.evaluate(() => {
      const size = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
      return { left: size(".frozen-heads")?.width ?? 0, top: size(".frozen-rows")?.height ?? 0 };
    });
    return (
      cell.x >= grid.x + 46 + left &&
      cell.y >= grid.y + 24 + top &&
      cell.x + cell.width <= grid.x + grid.width &&
      cell.y + cell.height <= grid.y + grid.height
    );
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something is in the window; asked again while the sheet is being drawn anew. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await until(
    () => locator.first().boundingBox(),
    (found) => found !== null,
    "something to be on the page",
  );
  if (!box) throw new Error("It is not on the page.");
  return box;
}
