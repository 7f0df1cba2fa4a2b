/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["require", "default"]}
 */
import "./text-coders";
import { Workbook } from "@cj-tech-master/excelts";
import axe from "axe-core";
import { strFromU8, unzipSync } from "fflate";
import type { Pane } from "../../../src/taskpane/pane";
import { fileName, inBase64 } from "../../../src/taskpane/share/hand-over";
import { sharePage } from "../../../src/taskpane/share/share-page";
import { givenWorkbook, on } from "../../register/given-workbook";

jest.mock("../../../src/taskpane/parts/adopt-styles", () => ({ adoptStyles: () => undefined }));
jest.mock("../../../src/taskpane/share/share.css", () => "");

const register = givenWorkbook({
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner" },
    { Agency: "Derby Homes", Type: "Relevant agency" },
    { Agency: "Derby Choir", Type: "Relevant agency" },
    { Agency: "The office", Type: "Partnership office" },
  ],
  Groups: [{ Group: "QA", Name: "Quality Group", "Quorum rule": "None" }],
  Seats: [
    {
      Seat: "QA-1",
      Group: "QA",
      Agency: "Derby City Council",
      Role: "Head",
      Category: "Core",
      Name: "Ann <b>Archer</b>",
    },
    { Seat: "QA-2", Group: "QA", Agency: "Derby Homes", Role: "Manager", Category: "Core" },
  ],
  Meetings: [
    { Meeting: "QA-OLD", Group: "QA", Date: "2025-12-01" },
    { Meeting: "QA-1", Group: "QA", Date: "2026-12-01" },
    { Meeting: "QA-OFF", Group: "QA", Date: "2026-12-02", Status: "Cancelled" },
  ],
  Attendance: [{ Meeting: "QA-1", Seat: "QA-1", Status: "Coming" }],
  Holidays: [],
});

function opened() {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const said: string[] = [];
  const books: string[] = [];
  const live = { register, today: on("2026-11-22"), compare: () => Promise.resolve(0) };
  const pane = {
    live,
    book: {
      follow: ({ model, show }: { model: (...asked: unknown[]) => unknown; show: (model: unknown) => void }) => {
        show(model(register, live.today));
        return () => undefined;
      },
    },
    notices: { say: (_: string, text: string) => void said.push(text) },
    port: { openAsNewWorkbook: (base64: string) => Promise.resolve(void books.push(base64)) },
  } as unknown as Pane;
  sharePage(pane, root);
  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === name);
    if (found === undefined) throw new Error(`There is no button ${name}.`);
    return found;
  };
  const options = (id: string): readonly string[] =>
    [...(root.querySelector<HTMLSelectElement>(`#${id}`)?.options ?? [])].map(
      ({ textContent }) => textContent?.trim() ?? "",
    );
  const choose = (id: string, value: string): void => {
    const select = root.querySelector<HTMLSelectElement>(`#${id}`)!;
    select.value = value;
    select.dispatchEvent(new Event("change"));
  };
  const until = async (is: () => boolean): Promise<void> => {
    for (let tries = 0; !is(); tries++) {
      if (tries > 500) throw new Error(`It did not come: ${root.textContent} ${said.join(" ")}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  return { root, said, books, button, options, choose, until };
}

describe("Share: what can be chosen", () => {
  test("agencies but the office, the purposes of GOV 9.6, meetings near today", () => {
    const { options } = opened();
    expect(options("share-agency")).toEqual(["Derby City Council", "Derby Homes", "Derby Choir"]);
    expect(options("share-purpose")).toEqual([
      "Case reviews",
      "Quality assurance audits",
      "Learning and organisational development",
      "Reviewing child deaths",
      "General DDSCP processing",
    ]);
    expect(options("share-period")).toEqual(["This reporting year and the last", "This reporting year", "All years"]);
    expect(options("share-meeting")).toEqual(["Quality Group, 1 Dec 2026"]);
    expect(options("share-register-agency")).toEqual(["Derby City Council", "Derby Homes"]);
    expect(options("share-dates-group")).toEqual(["All groups", "Quality Group"]);
  });
});

describe("Share: for whom the register is", () => {
  const chosen = (root: HTMLElement, id: string) => root.querySelector<HTMLSelectElement>(`#${id}`)?.value;
  const told = (root: HTMLElement) => [...root.querySelectorAll("p[role=status]")].map((each) => each.textContent);

  test("is whom the copy is for, and the other way round", () => {
    const { root, choose } = opened();
    choose("share-agency", "Derby Homes");
    expect(chosen(root, "share-register-agency")).toBe("Derby Homes");
    choose("share-register-agency", "Derby City Council");
    expect(chosen(root, "share-agency")).toBe("Derby City Council");
  });

  test("is never another agency than the one chosen: without a seat there, it says so and makes nothing", () => {
    const { root, choose, options } = opened();
    choose("share-agency", "Derby Choir");
    expect(chosen(root, "share-register-agency")).toBe("");
    expect(options("share-register-agency")).toEqual(["Choose an agency", "Derby City Council", "Derby Homes"]);
    expect(told(root)).toContain(
      "Derby Choir has no seat in this group on that day, so there is no register to send to it.",
    );
    const makes = () => [...root.querySelectorAll("button")].filter((each) => each.textContent?.includes("Save file"));
    expect(makes()).toHaveLength(0);
    choose("share-register-agency", "Derby Homes");
    expect([chosen(root, "share-agency"), makes().length]).toEqual(["Derby Homes", 1]);
  });
});

describe("Share: a partner's copy", () => {
  test("is looked at first, then opens as a new workbook", async () => {
    const { root, button, choose, until, books, said } = opened();
    choose("share-agency", "Derby Homes");
    button("Preview").click();
    await until(() => root.querySelector('[aria-label="Preview"]') !== null);
    const preview = root.querySelector('[aria-label="Preview"]')?.textContent?.replace(/\s+/g, " ") ?? "";
    expect(preview).toContain("Copy for Derby Homes");
    expect(preview).toMatch(/Meetings since [A-Z][a-z]+day 1 April \d{4}, and what hangs on them\./);
    expect(preview).toContain("Attendance1 row");
    expect(preview).toContain("they are called by post or by number instead");
    expect(preview).not.toContain("Archer");
    button("Open as a new workbook").click();
    await until(() => books.length === 1);
    await until(() => said.length === 1);
    expect(said).toEqual([
      "The copy is open as a new workbook. Read it, save it, then share it: its first sheet says what was left out.",
    ]);
    const parts = unzipSync(new Uint8Array(Buffer.from(books[0] ?? "", "base64")));
    expect(strFromU8(parts["xl/sharedStrings.xml"]!)).not.toContain("Archer");
  });

  test("is looked at anew where another agency is chosen", async () => {
    const { root, button, choose, until } = opened();
    button("Preview").click();
    await until(() => root.querySelector('[aria-label="Preview"]') !== null);
    choose("share-agency", "Derby Homes");
    expect(root.querySelector('[aria-label="Preview"]')).toBeNull();
  });
});

test("Share: axe-core finds nothing wrong with it, its preview open", async () => {
  const { root, button, until } = opened();
  button("Preview").click();
  await until(() => root.querySelector('[aria-label="Preview"]') !== null);
  const { violations } = await axe.run(root, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

describe("Share: a register that came back", () => {
  const put = (root: HTMLElement, name: string, bytes: Uint8Array): void => {
    const input = root.querySelector<HTMLInputElement>("#share-returned")!;
    const chosen = {
      name,
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    };
    Object.defineProperty(input, "files", { value: [chosen], configurable: true });
    input.dispatchEvent(new Event("change"));
  };

  test("shows each change with what stands there now, markup as text; what is not chosen is not written", async () => {
    const { root, button, until, books } = opened();
    [...root.querySelectorAll("button")]
      .filter(({ textContent }) => textContent?.trim() === "Open as a new workbook")
      .at(-1)
      ?.click();
    await until(() => books.length === 1);
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(Buffer.from(books[0] ?? "", "base64")));
    workbook.getWorksheet("Register")!.getCell("D6").value = "Present";
    workbook.getWorksheet("Register")!.getCell("H6").value = "soon";
    put(root, "back.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    await until(() => root.querySelector('[aria-label="What came back"]') !== null);
    const card = root.querySelector('[aria-label="What came back"]')!;
    expect(card.textContent?.replace(/\s+/g, " ")).toContain(
      "Ann <b>Archer</b> QA-1Status: PresentThe register now says Coming.",
    );
    expect(card.querySelector("b")).toBeNull();
    expect(card.textContent).toContain("Register!H6 (Arrived of QA-1) says 'soon'");
    expect(button("Write 1 cell into the register").disabled).toBe(false);
    card.querySelector<HTMLInputElement>("input")?.click();
    await until(() => button("Choose what to write").disabled);
  });

  test("a file that is none is refused with a sentence that names it", async () => {
    const { root, until } = opened();
    put(root, "letter.xlsx", new TextEncoder().encode("Dear officer") as Uint8Array);
    const fault = (): string => root.querySelector("#share-returned-fault")?.textContent ?? "";
    await until(() => fault() !== "");
    expect(fault()).toMatch(/^letter\.xlsx: .*\.$/);
  });
});

describe("files for this computer", () => {
  test.each([
    ["Copy for A/B: C?.xlsx", "Copy for A B C .xlsx"],
    ["Register QA-1 Derby Homes.xlsx", "Register QA-1 Derby Homes.xlsx"],
  ])("%s is saved as %s", (name, saved) => expect(fileName(name)).toBe(saved));

  test("bytes of any number in base 64", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    expect(Buffer.from(inBase64(bytes), "base64").equals(Buffer.from(bytes))).toBe(true);
  });
});
