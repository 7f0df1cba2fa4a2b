import { keyOf } from "../../records/cell";
import type { WrittenMajority } from "./reasons";

/** A decision rule taken apart, or the piece of it that cannot be read and why. */
type ReadDecisionRule =
  | ({ readonly status: "read" } & Pick<WrittenMajority, "share" | "of" | "consent" | "tie">)
  | { readonly status: "unreadable"; readonly piece: string; readonly why: string };

const SHARES: Readonly<Record<string, WrittenMajority["share"]>> = {
  majority: "majority",
  "simple majority": "majority",
  "two thirds": "two thirds",
  "2/3": "two thirds",
  "three quarters": "three quarters",
  "3/4": "three quarters",
  unanimity: "unanimity",
};
const BASES: Readonly<Record<string, WrittenMajority["of"]>> = {
  "votes cast": "votes cast",
  "those present": "those present",
  members: "members",
};
const TIES: Readonly<Record<string, WrittenMajority["tie"]>> = {
  "casting vote": "casting vote",
  lost: "lost",
  escalate: "escalate",
};

/**
 * What carries a vote, as a group writes it? A share (`majority`, `two thirds`, `three quarters`, `unanimity`), of what it is
 * one (`of votes cast` where not said, `of those present`, `of members`), then after commas `with the chair's consent` and
 * what becomes of a tie (`tie: casting vote`, `tie: lost` where not said, `tie: escalate`). What is none of these is named.
 *
 * Source: the group's own rule.
 * @example readDecisionRule("two thirds of members, tie: escalate") // { share: "two thirds", of: "members", consent: false, tie: "escalate" }
 */
export function readDecisionRule(written: string): ReadDecisionRule {
  const [first = "", ...others] = written
    .replace(/[.;,]+$/, "")
    .split(/[,;]/)
    .map((piece) => keyOf(piece));
  const [amount = "", base = "votes cast", ...more] = first.split(/ of (?:the )?/);
  const [share, of] = [SHARES[amount.replace(/^an? /, "")], BASES[base]];
  if (share === undefined || of === undefined || more.length > 0)
    return unreadable(
      first,
      "it begins with majority, two thirds, three quarters or unanimity, of votes cast, those present or members",
    );
  let consent = false;
  let tie: WrittenMajority["tie"] = "lost";
  for (const piece of others) {
    const tied = /^tie ?: ?(.*)$/.exec(piece);
    const meant = tied === null ? undefined : TIES[tied[1] ?? ""];
    const isConsent = /^with(out)? the chair.s consent$/.exec(piece);
    if (meant !== undefined) tie = meant;
    else if (isConsent !== null) consent = isConsent[1] === undefined;
    else if (tied !== null) return unreadable(piece, "a tie is casting vote, lost or escalate");
    else return unreadable(piece, "it is neither with the chair's consent nor what becomes of a tie");
  }
  return { status: "read", share, of, consent, tie };
}

function unreadable(piece: string, why: string): ReadDecisionRule {
  return { status: "unreadable", piece, why };
}
