/** In the place of inflated-at-once.ts in the add-in's pages: parts are inflated piece by piece there. */
export const inflatedAtOnce = null;
