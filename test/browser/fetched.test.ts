import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build";
import { OpenWorkbench } from "./workbench";

const LIMIT = 90_000;

describe("What is fetched when the sample is opened", () => {
  const OURS = /^https:\/\/localhost:\d+\/([\w.-]+\.js)$/;
  const asked: string[] = [];
  const named = (name: string) => asked.findIndex((file) => new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`).test(file));
  let letGo: () => void = () => undefined;
  let open: OpenWorkbench;

  beforeAll(async () => {
    const held = new Promise<void>((resolve) => (letGo = resolve));
    open = await OpenWorkbench.open({
      prepare: async (context) => {
        await context.route(OURS, async (route) => {
          asked.push(OURS.exec(route.request().url())?.[1] ?? "");
          if (asked.length > 1) await held;
          await route.continue();
        });
      },
    });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "QUORATE answers from the file that brings the functions, before any other has come",
    async () => {
      await open.type("Meetings", "Z1", '=DDSCP.QUORATE("QA-2026-11")');
      await open.untilCell("Meetings", "Z1", "TRUE");
      expect(named("main")).toBe(0);
      expect(await open.pane.locator("#pane").textContent()).toBe("");
    },
    LIMIT,
  );

  it(
    "then come the first page of the pane and what needs somebody today, and after it the other pages; nothing comes twice",
    async () => {
      letGo();
      await open.pane.locator(".today[aria-busy=false]").waitFor();
      await open.pane.locator("#tab-more .count[data-count]").waitFor();
      expect(named("pane")).toBeGreaterThan(0);
      expect(named("pane-help")).toBeGreaterThan(named("pane-today"));
      expect(new Set(asked).size).toBe(asked.length);
    },
    LIMIT,
  );

  it("the script that the manifest names is the one that the page names by its content", () => {
    const [page, script, named] = ["taskpane.html", "main.js", asked[0] ?? ""].map((file) =>
      readFileSync(join(ROOT, "dist", file), "utf8"),
    );
    expect(page).toContain(asked[0]);
    expect(script === named).toBe(true);
  });
});
