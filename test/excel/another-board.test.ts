/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LAYOUT } from "../../src/workbook/layout";
import { openPage } from "./open-page";

/** The add-in's own site, which serves what stands in templates. */
function serveTemplates(): readonly string[] {
  const asked: string[] = [];
  const fetched = (address: string): Promise<unknown> => {
    asked.push(address);
    const bytes = readFileSync(join(__dirname, "../..", address));
    return Promise.resolve({
      ok: true,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    });
  };
  Object.assign(globalThis, { fetch: fetched });
  return asked;
}

test("a workbook of its own rules that lacks sheets is given those of another board, not this partnership's", async () => {
  const asked = serveTemplates();
  const given = { Settings: [{ Setting: "Documents", Value: "Own" }], Groups: [{ Group: "BD", Name: "Board" }] };
  const page = await openPage("tools", given, "2026-11-22");
  await page.click("fluent-button", "Put in missing sheets");
  await page.until("the sheets", () => page.notice().includes("put in"));
  expect(asked).toEqual(["templates/DDSCP-Governance-own.xlsx"]);
  await page.until("Chairs", () => page.live.register.shapeOf("Chairs") !== undefined);
  expect(page.live.register.all("Chairs")).toEqual([]);
  expect(page.live.register.all("Groups").map(({ group }) => group)).toEqual(["BD"]);
  page.close();
});

test("for Derby and Derbyshire: the partnership's own agencies and groups, and the sheet Rules", async () => {
  const asked = serveTemplates();
  const page = await openPage("tools", {}, "2026-11-22");
  await page.click("fluent-button", "Put in missing sheets");
  await page.until("the sheets", () => page.notice().includes("put in"));
  expect(asked).toEqual(["templates/DDSCP-Governance.xlsx"]);
  expect(page.notice()).toContain(`${LAYOUT.length + 2} sheets`);
  await page.until("the register", () => page.live.register.all("Groups").length > 0);
  expect(page.live.register.settings.isOwn).toBe(false);
  page.close();
});
