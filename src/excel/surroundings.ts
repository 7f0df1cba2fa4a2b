/** What the pane asks of the Office it stands in. */
export interface Surroundings {
  /** Does Office look dark? Null where it does not say. */
  isDark(): boolean | null;
  /** Calls back each time the pane is opened again. */
  onShown(listener: () => void): void;
}

/** Office tells of its colours, but not when they change: ask again when the pane is shown. */
export const officeSurroundings: Surroundings = {
  isDark: () => {
    const { officeTheme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
    return (officeTheme as { readonly isDarkTheme?: boolean } | undefined)?.isDarkTheme ?? null;
  },
  onShown: (listener) => {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    });
  },
};
