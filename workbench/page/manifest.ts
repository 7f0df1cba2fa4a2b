export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

interface ManifestGroup {
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

/** What the host takes from an add-in's manifest. Addresses are paths on the add-in's own site. */
export interface AddinManifest {
  readonly name: string;
  readonly page: string;
  readonly metadata: string;
  readonly namespace: string;
  readonly groups: readonly ManifestGroup[];
}

/** Reads an add-in's XML manifest. */
export function readManifest(xml: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.querySelector("parsererror")) throw new Error("The add-in’s manifest is not well-formed XML.");
  const resources = new Map(
    [...manifest.querySelectorAll("[id][DefaultValue]")].map((node) => [
      node.getAttribute("id") ?? "",
      node.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource: Resource = (node) => resources.get(node?.getAttribute("resid") ?? "") ?? "";
  const functions = [...manifest.querySelectorAll("ExtensionPoint")].find(
    (node) => node.getAttribute("xsi:type") === "CustomFunctions",
  );
  return {
    name: manifest.querySelector("DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    page: path(
      manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "/taskpane.html",
    ),
    metadata: path(resource(functions?.querySelector("Metadata > SourceLocation"))),
    namespace: resource(functions?.querySelector("Namespace")),
    groups: [...manifest.querySelectorAll("DesktopFormFactor Group")].map((group) => ({
      label: resource(group.querySelector(":scope > Label")),
      buttons: [...group.querySelectorAll(":scope > Control")].map((node) => buttonOf(node, resource)),
    })),
  };
}

/** The text or address that an element names by its `resid`. */
type Resource = (node: Element | null | undefined) => string;

function buttonOf(node: Element, resource: Resource): ManifestButton {
  const action = node.querySelector("Action");
  const name = action?.querySelector("FunctionName")?.textContent ?? "";
  return {
    id: node.getAttribute("id") ?? "",
    label: resource(node.querySelector(":scope > Label")),
    tip: resource(node.querySelector("Supertip > Description")),
    icon: path(resource([...node.querySelectorAll("Icon > *")].find((image) => image.getAttribute("size") === "32"))),
    action: action?.getAttribute("xsi:type") === "ShowTaskpane" ? { kind: "pane" } : { kind: "function", name },
  };
}

function path(address: string): string {
  return address === "" ? "" : new URL(address, "https://addin.example").pathname;
}
