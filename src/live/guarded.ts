/** Does something that must not stop what comes after it: what it throws is thrown again by itself, for the page to report. */
export function guarded(work: () => void): void {
  try {
    work();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
