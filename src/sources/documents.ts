import { BP } from "./business-plan";
import { CSP } from "./corporate-safeguarding";
import type { ShortName, SourceDocument } from "./document";
import { GOV } from "./gov";
import { MASA } from "./masa";
import { TOR } from "./terms-of-reference";

/** The published documents, with all their paragraphs. */
export const DOCUMENTS = { GOV, TOR, MASA, BP, CSP } as const satisfies Readonly<Record<ShortName, SourceDocument>>;
