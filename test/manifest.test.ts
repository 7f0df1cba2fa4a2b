/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { RIBBON_COMMANDS } from "../src/excel/ribbon";

const root = path.join(__dirname, "..");
const DEV_URL = "https://localhost:3000/";
const OFFICE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * The children of each element in the order in which Excel wants them; an element's place in the file
 * is named by its parents. Source: "How to find the proper order of manifest elements", Microsoft Learn.
 */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  "OfficeApp/AppDomains": ["AppDomain"],
  "OfficeApp/Hosts": ["Host"],
  "OfficeApp/Requirements": ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  "VersionOverrides/Hosts": ["Host"],
  "VersionOverrides/Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  "AllFormFactors/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "DesktopFormFactor/ExtensionPoint": ["OfficeTab", "CustomTab", "OfficeMenu"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
};

function load(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault) throw new Error(`manifest.xml is not well-formed: ${fault.textContent}`);
  return parsed;
}

function placeOf(element: Element): string {
  const parent = element.parentElement;
  return parent ? `${placeOf(parent)}/${element.localName}` : element.localName;
}

/** The order that the table has for the element: the longest entry that its place ends with. */
function orderOf(element: Element): readonly string[] {
  const place = `/${placeOf(element)}`;
  const entries = Object.keys(ORDER).filter((entry) => place.endsWith(`/${entry}`));
  return ORDER[entries.sort((a, b) => b.length - a.length)[0] ?? ""] ?? [];
}

/** The elements whose place the documented order does not allow, one sentence each. */
function outOfOrder(document: Document): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const order = orderOf(element);
    const children = [...element.children].map((child) => child.localName);
    const strangers = children
      .filter((child) => !order.includes(child))
      .map((child) => `${child} does not belong in ${placeOf(element)}`);
    const places = children.map((child) => order.indexOf(child));
    const swapped = children
      .filter((_, i) => i > 0 && places[i]! < places[i - 1]!)
      .map((child) => `${child} stands too late in ${placeOf(element)}`);
    return [...strangers, ...swapped];
  });
}

const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = load(text);

const all = (selector: string) => [...manifest.querySelectorAll(selector)];
const one = (selector: string): Element => {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`manifest.xml has ${found.length} of ${selector}, not one.`);
  return found[0]!;
};
const value = (selector: string) => one(selector).getAttribute("DefaultValue");
const resources = [...manifest.getElementsByTagNameNS(BASIC_TYPES, "*")].filter((element) =>
  element.hasAttribute("id"),
);
const resource = (id: string) =>
  resources.find((element) => element.getAttribute("id") === id)?.getAttribute("DefaultValue");
const addresses = () =>
  [...text.matchAll(/"(https?:[^"]*)"|<AppDomain>([^<]*)</g)].map((match) => match[1] ?? match[2] ?? "");
const served = () => addresses().filter((address) => address.startsWith(DEV_URL));

/** The width and height that a PNG says of itself in its header. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

const iconFile = (address: string) => path.join(root, address.slice(DEV_URL.length));

describe("manifest.xml: form", () => {
  test("it is a task pane add-in for workbooks, in Microsoft's namespaces", () => {
    const app = manifest.documentElement;
    expect([app.localName, app.namespaceURI, app.getAttributeNS(XSI, "type")]).toEqual([
      "OfficeApp",
      OFFICE,
      "TaskPaneApp",
    ]);
    const overrides = one("VersionOverrides");
    expect([overrides.namespaceURI, overrides.getAttributeNS(XSI, "type")]).toEqual([
      OVERRIDES,
      "VersionOverridesV1_0",
    ]);
    expect(all("OfficeApp > Hosts > Host").map((host) => host.getAttribute("Name"))).toEqual(["Workbook"]);
    expect(all("VersionOverrides > Hosts > Host").map((host) => host.getAttributeNS(XSI, "type"))).toEqual([
      "Workbook",
    ]);
  });

  test("every element stands where and in the order that Excel wants", () => {
    expect(outOfOrder(manifest)).toEqual([]);
  });

  test.each([
    {
      given: "the version before the id",
      bad: text.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
      found: ["Id stands too late in OfficeApp"],
    },
    {
      given: "runtimes after the form factors",
      bad: text.replace(/(<Runtimes>[^]*<\/Runtimes>)([^]*)(<\/Host>\s*<\/Hosts>\s*<Resources>)/, "$2$1$3"),
      found: ["Runtimes stands too late in OfficeApp/VersionOverrides/Hosts/Host"],
    },
    {
      given: "a namespace on the ribbon",
      bad: text.replace("<OfficeTab", '<Namespace resid="x"/><OfficeTab'),
      found: ["Namespace does not belong in OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint"],
    },
  ])("it would be found: $given", ({ bad, found }) => {
    expect(outOfOrder(load(bad))).toEqual(found);
  });

  test("the id is a GUID, the version has four numbers, the language is British English", () => {
    expect(one("OfficeApp > Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    expect(one("OfficeApp > Version").textContent).toBe(`${version}.0`);
    expect(one("DefaultLocale").textContent).toBe("en-GB");
  });
});

describe("manifest.xml: what it asks of Excel", () => {
  test("ExcelApi 1.13, a shared runtime and custom functions", () => {
    const sets = all("OfficeApp > Requirements > Sets > Set").map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    );
    expect(sets).toEqual(["ExcelApi 1.13", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
  });

  test("it may read and write the open workbook", () => {
    expect(one("OfficeApp > Permissions").textContent).toBe("ReadWriteDocument");
  });

  test("one page lives as long as the workbook is open, and everything runs in it", () => {
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    const places = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];
    expect(places.flatMap(all).map((element) => element.getAttribute("resid"))).toEqual(Array(4).fill("Taskpane.Url"));
    expect(resource("Taskpane.Url")).toBe(value("DefaultSettings > SourceLocation"));
    expect(all("TaskpaneId")).toEqual([]);
  });

  test("the functions are called DDSCP.…", () => {
    expect(resource(one("Namespace").getAttribute("resid") ?? "")).toBe("DDSCP");
  });
});

describe("manifest.xml: the ribbon", () => {
  const controls = all("Group > Control");
  const labelOf = (control: Element) => resource(control.querySelector("Label")?.getAttribute("resid") ?? "");

  test("one button opens the pane, and one each puts things right", () => {
    expect(controls.map(labelOf)).toEqual([
      "DDSCP Governance",
      "Refresh",
      "Repair formulas",
      "Freeze as values",
      "Put formulas back",
    ]);
    expect(controls.map((control) => control.querySelector("Action")?.getAttributeNS(XSI, "type"))).toEqual([
      "ShowTaskpane",
      ...Array(4).fill("ExecuteFunction"),
    ]);
  });

  test("every button that runs something runs a command that the add-in has, and every command has its button", () => {
    const named = all("FunctionName").map((element) => element.textContent ?? "");
    expect([...named].sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  test("each has a name of its own, a sentence and pictures of its own", () => {
    const ids = controls.map((control) => control.getAttribute("id"));
    const pictures = controls.map((control) => control.querySelector("Icon > *")?.getAttribute("resid"));
    expect(new Set(ids).size).toBe(controls.length);
    expect(new Set(pictures).size).toBe(controls.length);
    const tips = controls.map(
      (control) => resource(control.querySelector("Supertip > Description")?.getAttribute("resid") ?? "") ?? "",
    );
    expect(tips.filter((tip) => !/^[A-Z].*\.$/.test(tip))).toEqual([]);
  });
});

describe("manifest.xml: resources", () => {
  test("every resid is defined once, used, and no longer than 32 characters", () => {
    const defined = resources.map((element) => element.getAttribute("id") ?? "");
    const used = new Set(all("[resid]").map((element) => element.getAttribute("resid")));
    expect([...new Set(defined)]).toEqual(defined);
    expect([...used].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("texts are within Microsoft's limits", () => {
    expect((value("OfficeApp > DisplayName") ?? "").length).toBeLessThanOrEqual(125);
    expect((value("OfficeApp > Description") ?? "").length).toBeLessThanOrEqual(250);
    const lengths = (kind: string) =>
      all(`${kind} > *`).map((element) => element.getAttribute("DefaultValue")?.length ?? 0);
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
    expect(Math.min(...lengths("ShortStrings"), ...lengths("LongStrings"))).toBeGreaterThan(0);
  });

  test("every address is https, on the one origin that the build replaces", () => {
    const ours = addresses().filter(
      (address) => !address.startsWith("http://schemas.microsoft.com/") && address !== XSI,
    );
    expect(ours.filter((address) => !`${address}/`.startsWith(DEV_URL))).toEqual([]);
  });

  test.each(["icon-16", "icon-32", "icon-64", "icon-80"])("%s is there at its size", (name) => {
    const address = served().find((each) => each.endsWith(`/${name}.png`));
    const size = name.slice("icon-".length);
    expect(address).toBe(`${DEV_URL}assets/${name}.png`);
    expect(sizeOf(readFileSync(iconFile(address ?? "")))).toBe(`${size}×${size}`);
  });

  const isBuilt = existsSync(path.join(root, "dist", "manifest.xml"));
  (isBuilt ? test : test.skip)("the build brings a file for every address", () => {
    const files = served()
      .filter((address) => address !== DEV_URL)
      .map((address) => address.slice(DEV_URL.length));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(path.join(root, "dist", file)))).toEqual([]);
  });

  test("every icon stands at the size that its place states", () => {
    for (const image of all("Icon > *")) {
      const address = resource(image.getAttribute("resid") ?? "") ?? "";
      expect(existsSync(iconFile(address))).toBe(true);
      expect(sizeOf(readFileSync(iconFile(address)))).toBe(
        `${image.getAttribute("size")}×${image.getAttribute("size")}`,
      );
    }
    const sizes = all("Icon").map((icon) => [...icon.children].map((image) => image.getAttribute("size")));
    expect(sizes.every((each) => ["16", "32", "80"].every((size) => each.includes(size)))).toBe(true);
  });
});
