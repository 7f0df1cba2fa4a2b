import { element } from "./element";

/** Asks for a text, or for a yes where no text is given; undefined when the person cancels. */
export function ask(question: string, answer: string, text?: string): Promise<string | undefined> {
  const field =
    text === undefined ? undefined : element("input", { value: text, "aria-label": question, maxlength: "255" });
  const form = element(
    "form",
    { method: "dialog" },
    element("p", {}, question),
    ...(field ? [field] : []),
    element(
      "div",
      { class: "answers" },
      element("button", { value: "yes", class: "main" }, answer),
      element("button", { value: "no", formnovalidate: "" }, "Cancel"),
    ),
  );
  const dialog = element("dialog", { class: "ask", "aria-label": question }, form);
  document.body.append(dialog);
  dialog.showModal();
  field?.select();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes" ? (field?.value ?? "") : undefined);
    });
  });
}
