/** A report as plain data, before it is a page, a sheet or text. Cells are text, ready to read. */
export interface ReportDocument {
  readonly title: string;
  /** Lines under the title: what it is about, and as at which day. */
  readonly about: readonly string[];
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A table, or the sentence that says why there is none. */
export function tableOr(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  nothing: string,
): ReportBlock {
  return rows.length === 0 ? { kind: "text", text: nothing } : { kind: "table", headers, rows };
}
