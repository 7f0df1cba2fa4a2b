import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { OpenWorkbench } from "./workbench";

/** The add-in's page. */
export function frameOf(open: OpenWorkbench): Frame {
  const frame = open.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The task pane has no frame.");
  return frame;
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with the page of the pane as it stands, a line each. */
export function violations(open: OpenWorkbench): Promise<readonly string[]> {
  return violationsIn(frameOf(open), "html");
}

/** What axe-core finds wrong with a part of a page as it stands, or with all but some parts, a line each. */
export async function violationsIn(frame: Frame, part: string | { exclude: string[][] }): Promise<readonly string[]> {
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(axeSource);
  return frame.evaluate<string[]>(`axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}

/** Chooses a meeting of the pane by its id, as who looks for it. */
export async function chooseMeeting(open: OpenWorkbench, id: string): Promise<void> {
  const find = open.pane.getByLabel("Find a meeting");
  await find.fill(id);
  await find.press("Enter");
  await open.pane.locator("#page-meeting .when", { hasText: id }).waitFor();
}

type SetUp = NonNullable<Parameters<typeof OpenWorkbench.open>[0]>;

/** A workbench with the pane at its narrowest, once the pane shows the page Meeting; over an empty workbook, the way to have sheets. */
export async function opened(setUp: SetUp): Promise<OpenWorkbench> {
  if (setUp.file !== "none") {
    const open = await openedAtToday(setUp);
    await open.showPage("Meeting");
    await open.pane.locator("#find-meeting").waitFor({ timeout: 60_000 });
    return open;
  }
  const open = await OpenWorkbench.open({ pane: 320, ...setUp });
  await open.pane.locator(".setup").waitFor({ timeout: 60_000 });
  return open;
}

/** The same, once the pane shows Today, its first page. */
export async function openedAtToday(setUp: SetUp): Promise<OpenWorkbench> {
  const open = await OpenWorkbench.open({ pane: 320, ...setUp });
  await open.pane.locator(".today").waitFor({ timeout: 60_000 });
  return open;
}
