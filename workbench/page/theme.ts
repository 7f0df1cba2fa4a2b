import { element } from "./element";

type Theme = "light" | "dark";

/** Light or dark: the person's choice, else the system's. The frame takes the colour scheme over, and with it the add-in. */
export function themeToggle(chosen: string | null): HTMLButtonElement {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let theme: Theme = chosen === "dark" || chosen === "light" ? chosen : system.matches ? "dark" : "light";
  const toggle = element("button", { type: "button", class: "plain" });
  const apply = (): void => {
    document.documentElement.dataset.theme = theme;
    toggle.textContent = theme === "dark" ? "☀ Light" : "☾ Dark";
    toggle.setAttribute("aria-label", theme === "dark" ? "Use the light theme" : "Use the dark theme");
  };
  toggle.addEventListener("click", () => {
    theme = theme === "dark" ? "light" : "dark";
    apply();
  });
  if (!chosen) {
    system.addEventListener("change", () => {
      theme = system.matches ? "dark" : "light";
      apply();
    });
  }
  apply();
  return toggle;
}
