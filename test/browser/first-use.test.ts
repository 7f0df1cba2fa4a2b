import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { oleFile } from "../xlsx/raw-workbook";
import { ROOT } from "./build";
import { violationsIn, frameOf } from "./task-pane";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;
jest.setTimeout(LIMIT);
const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 720 };

describe("a person who meets the product in the workbench", () => {
  let open: OpenWorkbench;
  const requests: { readonly method: string; readonly url: string }[] = [];
  const folder = mkdtempSync(join(tmpdir(), "ddscp-drops-"));

  beforeAll(async () => {
    open = await OpenWorkbench.open({ ...LARGE, day: "" });
    open.page.on("request", (request) => requests.push({ method: request.method(), url: request.url() }));
    await atRisk().waitFor();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await open?.close();
  });

  /** What Today says of the Board that is tomorrow. */
  const board = (words: string) =>
    open.pane.locator("#page-today .work-line", { hasText: "Tue 1 Dec, tomorrow" }).filter({ hasText: words });
  const atRisk = () => board("Quorum at risk");
  const sentence = () => open.page.getByRole("region", { name: "What this is" });
  const cell = (address: string) => open.page.locator(`.cell[data-cell="${address}"]`).first();
  const heading = () => open.page.locator(".title-bar h1").innerText();
  const said = () => open.page.locator(".notice").last();

  /** Is all of it in the window, and in the grid where it is a cell? */
  const isInSight = async (each: Locator): Promise<boolean> => {
    const box = await each.boundingBox();
    const size = open.page.viewportSize();
    const edge = (await open.page.locator(".pane").boundingBox())?.x ?? 0;
    const isCell = (await each.getAttribute("data-cell")) !== null;
    const foot = (await open.page.locator(".foot").boundingBox())?.y ?? 0;
    if (box === null || size === null) return false;
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= (isCell ? edge : size.width) && box.y + box.height <= foot;
  };

  const untilInSight = (each: Locator, what: string) =>
    until(
      () => isInSight(each),
      (is) => is,
      `${what} to be in sight`,
    );

  /** Drops files as the system does: by their paths. */
  const dropPaths = async (...paths: readonly string[]): Promise<void> => {
    const session = await open.page.context().newCDPSession(open.page);
    const data = { items: [], files: paths.map((path) => join(folder, path)), dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
    await session.detach();
  };
  const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(join(folder, name), bytes);
    await dropPaths(name);
  };
  const blank = () => readFileSync(join(ROOT, "templates/DDSCP-Governance.xlsx"));

  describe.each([LARGE, SMALL])("at first sight, at $width × $height", (size) => {
    beforeAll(async () => {
      await open.page.setViewportSize(size);
      await open.page.reload();
      await atRisk().waitFor();
    });

    it("reads one sentence that says what this is and what to try", async () => {
      expect(await sentence().innerText()).toMatch(
        /^DDSCP Governance is an Excel add-in that says whether[^.]*\.\s*×$/,
      );
      await untilInSight(sentence(), "the sentence");
    });

    it("sees the next Board at risk: the partner without a mark in the sheet, whom to ring in the pane", async () => {
      expect(await open.page.getByLabel("Name box").inputValue()).toBe("G1822");
      expect(await sentence().getByRole("button", { name: "G1822" }).isVisible()).toBe(true);
      expect(await open.block("Attendance", "A1822:C1822")).toEqual([
        ["EB-2026-12", "EB-POLICE-01", "Derbyshire Constabulary"],
      ]);
      await untilInSight(cell("G1822"), "the marked cell");
      await untilInSight(atRisk().getByRole("link", { name: /^Ring / }), "the number to ring");
    });

    it("finds the ribbon whole", async () => {
      expect(await open.page.locator(".ribbon").evaluate((ribbon) => ribbon.scrollWidth - ribbon.clientWidth)).toBe(0);
    });
  });

  it("sees the risk go when the cell is filled in, and the worse come", async () => {
    await open.page.setViewportSize(LARGE);
    await open.page.locator(".grid").focus();
    await open.page.keyboard.type("Coming");
    await open.page.keyboard.press("Enter");
    await atRisk().waitFor({ state: "detached" });
    await open.type("Attendance", "G1822", "Apologies");
    await board("Cannot be quorate").waitFor();
  });

  it("comes back from anywhere to the cell that the sentence names", async () => {
    await open.select("Start", "A1");
    await sentence().getByRole("button", { name: "G1822" }).click();
    expect(await open.page.locator(".tab[aria-selected=true]").innerText()).toBe("Attendance");
    expect(await open.page.getByLabel("Name box").inputValue()).toBe("G1822");
    await untilInSight(cell("G1822"), "the marked cell");
  });

  it("dismisses the sentence for good", async () => {
    await open.page.getByRole("button", { name: "Dismiss this sentence" }).click();
    expect(await sentence().isVisible()).toBe(false);
    await open.page.reload();
    await open.page.waitForFunction(() => window.workbench !== undefined);
    expect(await sentence().isVisible()).toBe(false);
  });

  it.each([
    { sheet: "Meetings", cells: ["F2", "G2"], headers: ["Quorate", "Missing"] },
    { sheet: "Attendance", cells: ["G2"], headers: ["Status"] },
  ])("has the answers of $sheet in sight beside the pane", async ({ sheet, cells, headers }) => {
    await open.select(sheet, "B100");
    expect(await Promise.all(cells.map((address) => open.cell(sheet, address)))).toEqual(headers);
    for (const address of cells) await untilInSight(cell(address), address);
  });

  describe("typing a formula", () => {
    const list = () => open.page.locator(".functions:visible");
    const chosen = () => list().locator("[aria-selected=true]");
    const hint = () => open.page.locator(".parameters:visible");

    it("is offered the functions with their help, and takes one with the arrow and Tab", async () => {
      await open.select("Start", "D3");
      await open.page.locator(".grid").focus();
      await open.page.keyboard.type("=ddscp.d");
      expect(await list().locator(".name").allInnerTexts()).toEqual(["DDSCP.DECISION.STATUS", "DDSCP.DEADLINE"]);
      expect(await chosen().innerText()).toMatch(/^DDSCP\.DECISION\.STATUS\s+\S/);
      await open.page.keyboard.press("ArrowDown");
      await open.page.keyboard.press("Tab");
      expect(await open.page.getByLabel("Cell", { exact: true }).inputValue()).toBe("=DDSCP.DEADLINE(");
    });

    it("sees which argument is next, and gets the answer", async () => {
      expect(await hint().locator("b").innerText()).toBe("meeting");
      await open.page.keyboard.type('"EB-2026-12",');
      expect(await hint().locator("b").innerText()).not.toBe("meeting");
      await open.page.keyboard.type('"Papers")');
      expect(await hint().count()).toBe(0);
      await open.page.keyboard.press("Enter");
      // GOV 8.5: five working days before Tuesday 1 December 2026 is Tuesday 24 November, Excel's day 46350.
      await open.untilCell("Start", "D3", "46350");
    });

    it("takes one in the formula bar with the mouse, closes the list with Escape, and goes on typing", async () => {
      await open.select("Start", "D4");
      const line = open.page.getByLabel("Formula bar");
      await line.fill("=DDSCP.QUOR");
      await list().locator("[role=option]", { hasText: "QUORUM.MISSING" }).click();
      expect(await line.inputValue()).toBe("=DDSCP.QUORUM.MISSING(");
      expect(await line.evaluate((box) => box === document.activeElement)).toBe(true);
      await line.fill("=DDSCP.QUOR");
      await line.press("Escape");
      expect(await list().count()).toBe(0);
      expect(await line.inputValue()).toBe("=DDSCP.QUOR");
      await line.press("Escape");
      expect(await line.inputValue()).toBe("");
    });
  });

  describe("a narrow window", () => {
    const toolbar = () => open.page.getByRole("toolbar", { name: "Ribbon" });

    it("folds the ribbon instead of cutting it, and every button can be had", async () => {
      const all = await toolbar().locator(".tools button").allInnerTexts();
      await open.page.setViewportSize({ width: 700, height: 800 });
      await toolbar().locator(".folded").first().waitFor();
      expect(await toolbar().evaluate((ribbon) => ribbon.scrollWidth - ribbon.clientWidth)).toBe(0);
      const found: string[] = [];
      for (const group of await toolbar().locator(".group").all()) {
        const unfold = group.locator(".unfold");
        if (await unfold.isVisible()) await unfold.click();
        found.push(...(await group.locator(".tools button:visible").allInnerTexts()));
        await open.page.keyboard.press("Escape");
      }
      expect(found).toEqual(all);
    });

    it("does what a folded button does, by keyboard alone", async () => {
      const before = await open.page.evaluate(() => window.workbench?.sheets().length ?? 0);
      await toolbar().getByRole("button", { name: "Undo", exact: true }).focus();
      await open.page.keyboard.press("End");
      await open.page.keyboard.press("ArrowLeft");
      expect(await open.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Sheet");
      await open.page.keyboard.press("Enter");
      await until(
        () => open.page.evaluate(() => document.activeElement?.textContent ?? ""),
        (text) => text === "Add sheet",
        "the menu's first button to have the focus",
      );
      await open.page.keyboard.press("Enter");
      expect(await open.page.evaluate(() => window.workbench?.sheets().length)).toBe(before + 1);
      expect(await toolbar().locator("[tabindex='0']").count()).toBe(1);
    });

    it("scrolls the sheets' tabs with two arrows, and turns with the arrow keys", async () => {
      const first = open.page.getByRole("tab", { name: "Start" });
      await first.click();
      // A click leaves the keyboard to the cells.
      await first.focus();
      await open.page.keyboard.press("ArrowRight");
      expect(await open.page.locator(".tab[aria-selected=true]").innerText()).toBe("Agencies");
      expect(await open.page.evaluate(() => document.activeElement?.textContent)).toBe("Agencies");
      await open.page.getByRole("button", { name: "Tabs to the right" }).click();
      await until(
        () => first.evaluate((tab) => tab.getBoundingClientRect().right),
        (right) => right < 0,
        "Start to be out of sight",
      );
      await open.page.setViewportSize(LARGE);
    });
  });

  describe("dropping what is no workbook", () => {
    const text = (written: string) => strToU8(written);

    it.each([
      { name: "old.xls", bytes: oleFile("Workbook"), says: "in Excel's old format (.xls)" },
      { name: "secret.xlsx", bytes: oleFile("EncryptedPackage"), says: "protected by a password" },
      {
        name: "calc.ods",
        bytes: zipSync({ mimetype: text("application/vnd.oasis.opendocument.spreadsheet") }),
        says: "an OpenDocument spreadsheet (.ods)",
      },
      { name: "rows.csv", bytes: text("Meeting,Group\r\n"), says: "plain text, as a .csv is" },
      { name: "minutes.pdf", bytes: text("%PDF-1.7\n"), says: "a PDF" },
      {
        name: "minutes.docx",
        bytes: zipSync({ "word/document.xml": text("<document/>") }),
        says: "a Word document (.docx)",
      },
      { name: "screen.png", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), says: "a picture (PNG)" },
      { name: "papers.zip", bytes: zipSync({ "a.txt": text("a") }), says: "a zip folder without a workbook" },
      { name: "nothing.xlsx", bytes: new Uint8Array(), says: "is empty" },
      { name: "half.xlsx", bytes: new Uint8Array(blank().subarray(0, 50_000)), says: "damaged or incomplete" },
      {
        name: "film.mp4",
        bytes: Uint8Array.from([0, 0, 0, 0x18, ...text("ftypisom"), 0]),
        says: "not an Excel workbook",
      },
    ])("is told of $name what it is, and nothing else happens", async ({ name, bytes, says }) => {
      const before = await heading();
      await drop(name, bytes);
      await said()
        .filter({ hasText: `${name}: The ` })
        .waitFor();
      expect(await said().innerText()).toContain(says);
      expect(await heading()).toBe(before);
      await said().getByRole("button", { name: "Dismiss" }).click();
    });

    it("is told of a folder, and of two files at once", async () => {
      mkdirSync(join(folder, "Papers"));
      await dropPaths("Papers");
      await said().filter({ hasText: "Papers: It is a folder" }).waitFor();
      await dropPaths("old.xls", "rows.csv");
      await said().filter({ hasText: "You dropped 2 files" }).waitFor();
    });

    it("is told of 200 MB that begin like a workbook", async () => {
      await open.page.evaluate(() => {
        const piece = new Uint8Array(20 * 1024 * 1024).fill(0x50);
        piece.set([0x50, 0x4b, 3, 4]);
        const data = new DataTransfer();
        data.items.add(
          new File(
            Array.from({ length: 10 }, () => piece),
            "all.xlsx",
          ),
        );
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
      });
      await said().filter({ hasText: "all.xlsx: The file is 200 MB" }).waitFor();
    });

    it("may drop it on the pane too", async () => {
      const { x = 0, y = 0 } = (await open.page.locator(".pane iframe").boundingBox()) ?? {};
      const session = await open.page.context().newCDPSession(open.page);
      const data = { items: [], files: [join(folder, "rows.csv")], dragOperationsMask: 1 };
      // A browser that is busy may let the first go by: a person's hand is over the pane for longer.
      await until(
        async () => {
          for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const)
            await session.send("Input.dispatchDragEvent", { type, x: x + 100, y: y + 300, data });
          await open.page.waitForTimeout(500);
          return said().innerText();
        },
        (text) => text.startsWith("rows.csv: The file is plain text"),
        "the file to be told",
      );
      expect(frameOf(open).url()).toContain("taskpane.html");
    });
  });

  describe("opening another workbook", () => {
    const dialog = () => open.page.getByRole("dialog");

    it("is asked first where something was changed, and may stay", async () => {
      await open.type("Attendance", "G1822", "Coming");
      await drop("Mine.xlsx", blank());
      await dialog()
        .getByText(
          "Nothing is saved here: what you changed in DDSCP-Governance-sample.xlsx will be gone. Open Mine.xlsx?",
        )
        .waitFor();
      await dialog().getByRole("button", { name: "Cancel" }).click();
      await open.page.locator("dialog").waitFor({ state: "detached" });
      expect(await open.cell("Attendance", "G1822")).toBe("Coming");
    });

    it("opens it in the place of the open one when that is wanted", async () => {
      await dropPaths("Mine.xlsx");
      await dialog().getByRole("button", { name: "Open it" }).click();
      await open.page.getByRole("heading", { name: "Mine.xlsx" }).waitFor();
      expect(await open.block("Attendance", "A3:A4")).toEqual([[""], [""]]);
    });

    it("has a blank workbook and the sample at one click, and is not asked where nothing was changed", async () => {
      await open.page.getByRole("button", { name: "A blank workbook" }).click();
      await open.page.getByRole("heading", { name: "DDSCP-Governance.xlsx" }).waitFor();
      expect(await sentence().innerText()).toContain("officers of Derby and Derbyshire begin with");
      await open.page.getByRole("button", { name: "A blank one for another board" }).click();
      await open.page.getByRole("heading", { name: "DDSCP-Governance-own.xlsx" }).waitFor();
      expect(await sentence().innerText()).toContain("the pane asks for the board and its members");
      await open.page.getByRole("button", { name: "The sample" }).click();
      await open.page.getByRole("heading", { name: "DDSCP-Governance-sample.xlsx" }).waitFor();
      await atRisk().waitFor();
    });

    it("is asked too where the pane has written, and before the page is left", async () => {
      await open.showPage("Reports");
      await open.pane
        .getByRole("button", { name: /^Received: / })
        .first()
        .click();
      await open.pane.getByText("Undo", { exact: true }).waitFor();
      await open.page.getByRole("button", { name: "A blank workbook" }).click();
      await dialog().getByText("Open DDSCP-Governance.xlsx?").waitFor();
      await dialog().getByRole("button", { name: "Cancel" }).click();
      const asked = open.page.waitForEvent("dialog");
      void open.page.evaluate("location.reload()");
      const leaving = await asked;
      expect(leaving.type()).toBe("beforeunload");
      await leaving.dismiss();
      await open.pane.getByText("Undo", { exact: true }).waitFor();
    });

    it("chooses a file of one's own by its button", async () => {
      const chooser = open.page.waitForEvent("filechooser");
      await open.page.getByRole("button", { name: "Open your own file…" }).click();
      await (await chooser).setFiles(join(folder, "Mine.xlsx"));
      await dialog().getByRole("button", { name: "Open it" }).click();
      await open.page.getByRole("heading", { name: "Mine.xlsx" }).waitFor();
    });
  });

  describe("light and dark", () => {
    const grounds = async () => {
      const ground = "getComputedStyle(document.body).backgroundColor";
      return [await open.page.evaluate<string>(ground), await frameOf(open).evaluate<string>(ground)];
    };
    const isDark = (colour = "") => (/\d+/.exec(colour) ?? [255]).map(Number).every((red) => red < 80);
    const until2 = (dark: boolean) =>
      until(
        grounds,
        (found) => found.every((colour) => isDark(colour) === dark),
        `page and pane to be ${dark ? "dark" : "light"}`,
        2_000,
      );

    it("turns the pane with the page, at once", async () => {
      await open.pane.locator("#pane").waitFor();
      await open.page.getByRole("button", { name: "Use the dark theme" }).click();
      await until2(true);
      await open.page.getByRole("button", { name: "Use the light theme" }).click();
      await until2(false);
    });

    it("follows the computer", async () => {
      await open.page.emulateMedia({ colorScheme: "dark" });
      await until2(true);
      await open.page.emulateMedia({ colorScheme: "light" });
      await until2(false);
    });
  });

  it(
    "has a page in which axe finds nothing, with a list, a hint, a menu, a dialog and a message open too",
    async () => {
      const around = (what: string) =>
        violationsIn(open.page.mainFrame(), { exclude: [[".grid"], [".pane iframe"]] }).then((found) =>
          expect([what, found]).toEqual([what, []]),
        );
      await around("the page");
      await open.page.getByLabel("Formula bar").fill("=DDSCP.");
      await around("a list");
      await open.page.keyboard.press("Tab");
      await around("a hint");
      await open.page.keyboard.press("Escape");
      await open.page.getByRole("tab", { name: "Start" }).dblclick();
      await around("a dialog");
      await open.page.keyboard.press("Escape");
      await open.page.setViewportSize({ width: 700, height: 800 });
      await open.page.locator(".unfold:visible").first().click();
      await around("a menu");
      await open.page.keyboard.press("Escape");
      await drop("rows.csv", strToU8("a,b"));
      await said().waitFor();
      await around("a message");
    },
    LIMIT,
  );

  it("has sent nothing anywhere but to ask the workbench's own server for files", () => {
    const own = new URL(open.page.url()).origin;
    expect(requests.length).toBeGreaterThan(10);
    expect(
      requests.filter(({ method, url }) => method !== "GET" || !(url.startsWith(own) || url.startsWith("data:"))),
    ).toEqual([]);
  });

  it("has done all this without an error", () => expectNoFailures(open));
});
