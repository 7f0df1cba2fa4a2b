/** What is spent on one workbook at most. */
export const LIMITS = {
  /** Bytes of all its parts inflated: as many as 100 times the partnership's own workbook. */
  inflatedBytes: 300 * 1024 * 1024,
  /** How many times larger than the file its parts may be together, or one large part than itself. */
  ratio: 200,
  /** A part smaller than this may be as repetitive as it likes. */
  smallPart: 1024 * 1024,
  parts: 2000,
  /** A part up to this size is inflated at once, by what is quickest; a larger one piece by piece, so that it is never held whole. */
  wholePart: 32 * 1024 * 1024,
} as const;
