import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import type { Surroundings } from "../excel/surroundings";

/** Light or dark as Office looks, or, where it does not say, as the computer does. Looked at again each time the pane is shown. */
export function followTheme(surroundings: Surroundings): void {
  const computer = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const isDark = surroundings.isDark() ?? computer.matches;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
    setTheme(isDark ? webDarkTheme : webLightTheme);
  };
  apply();
  computer.addEventListener("change", apply);
  surroundings.onShown(apply);
}
