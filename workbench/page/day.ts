/** Lets a page take another day for today, where the workbench's page names one: the time of day goes on as it is. It runs before the page's own scripts, in the workbench's page and in the add-in's. */
const Real = Date;

/** How far the day that is named is from the computer's own, in milliseconds. */
function ahead(): number {
  const { day } = (window.parent ?? window).document.documentElement.dataset;
  return day ? Real.parse(`${day}T00:00`) - new Real().setHours(0, 0, 0, 0) : 0;
}

globalThis.Date = class extends Real {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [Real.now() + ahead()] : given) as [number]));
  }

  static override now(): number {
    return Real.now() + ahead();
  }
} as DateConstructor;
