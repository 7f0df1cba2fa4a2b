/** An element's attributes: true stands alone, false and null leave it out; what is listened to goes by "onclick" and the like. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;
export type Child = Node | string | null;

/** Makes an element. Text is always text, whatever it looks like. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes?: Attributes, ...children: readonly Child[]): HTMLElement;
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else setAttribute(made, name, value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** Sets an attribute only where it differs, so that nothing is announced or drawn twice. */
export function setAttribute(node: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
    return;
  }
  const text = value === true ? "" : String(value);
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}

export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function show(node: HTMLElement, isShown: boolean): void {
  if (node.hidden === isShown) node.hidden = !isShown;
}
