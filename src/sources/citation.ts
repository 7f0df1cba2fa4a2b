/** A paragraph of a published document, as answers print it: "GOV 11.2", "TOR QA", "MASA 4.1", "BP", "CSP 4.9". */
export type Citation = `GOV ${string}` | `TOR ${string}` | `MASA ${string}` | "BP" | `CSP ${string}`;
