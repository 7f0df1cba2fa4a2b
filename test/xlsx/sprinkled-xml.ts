/** An element of a part: what a test means, before it is written as XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** What is written before or around an element, and must change nothing. */
export type Sprinkle =
  | "nothing"
  | "comment"
  | "instruction"
  | "line"
  | "another's"
  | "another's by default"
  | "its parent again, another's"
  | "extensions"
  | "fallback"
  | "choice";

interface Writing {
  /** Taken one after the other, over and over. */
  readonly sprinkles: readonly Sprinkle[];
  /** That of the part's own elements; "" for none. */
  readonly prefix: string;
  readonly namespace: string;
  readonly pointers: string;
}

/** A part as a program might write it: in any prefix, with what others understand between its elements. */
export function sprinkled(root: Element, { sprinkles, prefix, namespace, pointers }: Writing): string {
  let taken = 0;
  const next = (): Sprinkle => sprinkles[taken++ % sprinkles.length] ?? "nothing";
  const named = (name: string): string => (prefix === "" ? name : `${prefix}:${name}`);
  const spaces = `xmlns${prefix === "" ? "" : `:${prefix}`}="${namespace}" xmlns:own="${namespace}" xmlns:r="${pointers}" xmlns:f="urn:f" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="f"`;

  function written(element: Element): string {
    const inside = element.children.map((child) =>
      typeof child === "string" ? escaped(child) : sprinkledChild(element, child),
    );
    const last = element.children.some((child) => typeof child === "string") ? "" : sprinkledChild(element, null);
    return tagged(
      named(element.name),
      attributesOf(element) + (element === root ? ` ${spaces}` : ""),
      inside.join("") + last,
    );
  }

  function sprinkledChild(parent: Element, child: Element | null): string {
    const own = child === null ? "" : written(child);
    const double = child ?? parent;
    const decoy = anothers(double, named(""));
    switch (next()) {
      case "nothing":
        return own;
      case "comment":
        return `<!-- </row><row> ${decoy.replaceAll("--", "")} -->${own}`;
      case "instruction":
        return `<?f </row> ?>${own}`;
      case "line":
        return `\n  ${own}\n`;
      case "another's":
        return anothers(double, "f:") + own;
      case "another's by default":
        return tagged("f:x", ' xmlns="urn:f"', anothers(double, "")) + own;
      case "its parent again, another's":
        return own + anothers(parent, "f:");
      case "extensions":
        return own + tagged(named("extLst"), "", tagged(named("ext"), ' uri="{f}"', decoy));
      case "fallback":
        return alternatives(choice("f own", decoy), own);
      case "choice":
        return alternatives(choice("f", decoy) + choice("own", own) + choice("own", own), decoy);
    }
  }

  return written(root);
}

const choice = (requires: string, inside: string): string => tagged("mc:Choice", ` Requires="${requires}"`, inside);
const alternatives = (choices: string, fallback: string): string =>
  tagged("mc:AlternateContent", "", `${choices}${tagged("mc:Fallback", "", fallback)}`);

/** An element as another has it: of the same name, and saying another thing. */
function anothers({ name, attributes, children }: Element, prefix: string): string {
  const inside = children.map((child) => (typeof child === "string" ? "7" : anothers(child, prefix)));
  return tagged(prefix + name, attributesOf({ attributes: { ...attributes, date1904: "2" } }), inside.join(""));
}

function attributesOf({ attributes }: Pick<Element, "attributes">): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

function tagged(name: string, attributes: string, inside: string): string {
  return inside === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
