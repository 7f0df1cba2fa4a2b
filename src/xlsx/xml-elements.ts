import { brokenXml } from "./unusable-file";
import { attributeOf } from "./xml-text";

/** The namespaces that are declared where an element stands: that of names without a prefix, and the others. */
export interface Namespaces {
  readonly byDefault: string;
  readonly byPrefix: ReadonlyMap<string, string>;
}

/** Told of the elements of a part's own namespace in their order, and of the text in them; "row" for `<x:row>`. */
export interface XmlListener {
  /** @param parent the element it stands in; "" for the root of the part. */
  open(name: string, attributes: string, parent: string, namespaces: Namespaces): void;
  close(name: string, parent: string): void;
  text?(text: string): void;
}

/** What is done with an open element: its listener is told, only of what stands in it, or of nothing in it. */
type Treatment = "told" | "passed through" | "alternatives, none taken" | "alternatives, one taken";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const NO_NAMESPACES: Namespaces = { byDefault: "", byPrefix: new Map() };
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/**
 * The elements of one part that are open, and who is told of them. The part's own namespace is that of its root. An element of
 * another is passed over with all that stands in it, and so is `extLst`, where other programs keep what is theirs. Of
 * `mc:AlternateContent` the first Choice is taken that requires nothing but the part's own namespace, else the Fallback.
 */
export class XmlElements {
  /** As they are written, with their prefixes. */
  private readonly tags: string[] = [];
  /** Of those that are not passed over: what is done with them, and the namespaces declared there. */
  private readonly treatments: Treatment[] = [];
  private readonly scopes: Namespaces[] = [NO_NAMESPACES];
  /** The names of those that the listener was told of. */
  private readonly names: string[] = [""];
  private own = "";
  /** How many elements are open from the one that is passed over on. */
  private passedOver = 0;
  private hasEnded = false;

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  /** Is the listener told of what comes next, and is a tag without a prefix one of the part's own? */
  get isPlain(): boolean {
    return this.passedOver === 0 && this.scopes.at(-1)?.byDefault === this.own;
  }

  /** Is nothing open? */
  get isOutside(): boolean {
    return this.tags.length === 0;
  }

  get isPassingOver(): boolean {
    return this.passedOver > 0;
  }

  open(tag: string, attributes: string): void {
    const isRoot = this.tags.length === 0;
    if (isRoot && this.hasEnded) throw brokenXml(this.part, `<${tag}> comes after its end`);
    this.tags.push(tag);
    if (this.passedOver > 0) {
      this.passedOver++;
      return;
    }
    const outer = this.scopes[this.scopes.length - 1] as Namespaces;
    const scope = attributes !== "" && attributes.includes("xmlns") ? declaredIn(attributes, outer) : outer;
    const colon = tag.indexOf(":");
    const namespace = colon < 0 ? scope.byDefault : scope.byPrefix.get(tag.slice(0, colon));
    if (namespace === undefined) throw brokenXml(this.part, `<${tag}> has a prefix that nothing declares`);
    if (isRoot) this.own = namespace;
    const name = colon < 0 ? tag : tag.slice(colon + 1);
    const treatment = this.treatmentOf(namespace, name, attributes, scope);
    if (treatment === null) {
      this.passedOver = 1;
      return;
    }
    this.treatments.push(treatment);
    this.scopes.push(scope);
    if (treatment !== "told") return;
    const parent = this.names[this.names.length - 1] as string;
    this.names.push(name);
    this.listener.open(name, attributes, parent, scope);
  }

  close(tag: string): void {
    const open = this.tags.pop();
    if (open !== tag)
      throw brokenXml(
        this.part,
        open === undefined ? `</${tag}> closes nothing` : `</${tag}> stands where <${open}> is open`,
      );
    this.hasEnded = this.tags.length === 0;
    if (this.passedOver > 0) {
      this.passedOver--;
      return;
    }
    this.scopes.pop();
    if (this.treatments.pop() !== "told") return;
    const name = this.names.pop() as string;
    this.listener.close(name, this.names[this.names.length - 1] as string);
  }

  /** @throws UnusableFile where an element is still open, or none ever was. */
  end(): void {
    const open = this.tags.at(-1);
    if (open !== undefined) throw brokenXml(this.part, `it breaks off inside <${open}>`);
    if (!this.hasEnded) throw brokenXml(this.part, "it is empty");
  }

  /** Null for an element that is passed over. */
  private treatmentOf(namespace: string, name: string, attributes: string, scope: Namespaces): Treatment | null {
    const around = this.treatments[this.treatments.length - 1];
    if (around === "alternatives, none taken" || around === "alternatives, one taken") {
      const isTaken =
        around === "alternatives, none taken" &&
        namespace === COMPATIBILITY &&
        (name === "Fallback" || (name === "Choice" && this.isUnderstood(attributes, scope)));
      if (isTaken) this.treatments[this.treatments.length - 1] = "alternatives, one taken";
      return isTaken ? "passed through" : null;
    }
    if (namespace === this.own) return name === "extLst" ? null : "told";
    return namespace === COMPATIBILITY && name === "AlternateContent" ? "alternatives, none taken" : null;
  }

  private isUnderstood(attributes: string, scope: Namespaces): boolean {
    const required = (attributeOf(attributes, "Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
    return required.length > 0 && required.every((prefix) => scope.byPrefix.get(prefix) === this.own);
  }
}

function declaredIn(attributes: string, outer: Namespaces): Namespaces {
  const byPrefix = new Map(outer.byPrefix);
  let { byDefault } = outer;
  for (const [, name = "", value, other = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (name === "xmlns") byDefault = value ?? other;
    else if (name.startsWith("xmlns:")) byPrefix.set(name.slice(6), value ?? other);
  }
  return { byDefault, byPrefix };
}
