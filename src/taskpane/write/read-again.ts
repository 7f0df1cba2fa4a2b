/** An event can be lost: where the register does not say by then what was written, everything is compared. */
export const READ_AGAIN_MS = 5_000;
