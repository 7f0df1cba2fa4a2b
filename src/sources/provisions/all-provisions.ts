import * as actions from "./actions";
import * as attendance from "./attendance";
import * as chairs from "./chairs";
import * as checks from "./checks";
import * as complaints from "./complaints";
import * as documents from "./documents";
import * as finance from "./finance";
import * as implementation from "./implementation";
import * as inTables from "./in-tables";
import * as membership from "./membership";
import * as obligations from "./obligations";
import type { Provision, SettableProvision } from "./provision";
import * as quorum from "./quorum";
import * as reporting from "./reporting";
import * as sharing from "./sharing";
import * as timescales from "./timescales";
import * as voting from "./voting";

/** By subject, in the order in which people read of them. */
const SUBJECTS: readonly object[] = [
  inTables,
  quorum,
  voting,
  implementation,
  timescales,
  reporting,
  chairs,
  obligations,
  complaints,
  actions,
  finance,
  checks,
  attendance,
  membership,
  sharing,
  documents,
];

/** Every provision of the documents: whatever the files of this folder export, each subject's in the order of their names. */
export const ALL_PROVISIONS: readonly Provision<unknown>[] = SUBJECTS.flatMap((subject) =>
  (Object.values(subject) as readonly Provision<unknown>[])
    .filter((exported) => Array.isArray(exported.versions))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
);

/** Those that a row of Settings may change. */
export const SETTABLE_PROVISIONS: readonly SettableProvision<unknown>[] = ALL_PROVISIONS.filter(
  (provision): provision is SettableProvision<unknown> => "setting" in provision,
);
