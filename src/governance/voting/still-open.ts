import type { UncastBallot } from "../ballots/uncast";
import type { VoteCount } from "./reasons";

/**
 * Could ballots not yet cast change what a count comes to? Each may still be For, Against or an abstention, or never be
 * cast; a proxy makes its voter one of those present then, and entitled unless it is a statutory partner.
 *
 * Source: GOV 12.4, 12.19, 12.34.
 * @example couldChange({ for: 2, against: 1, … }, [oneBallot], ({ for: f, against: a }) => f > a) // true: it could be Against
 */
export function couldChange(
  count: VoteCount,
  uncast: readonly UncastBallot[],
  isSame: (count: VoteCount) => boolean,
): boolean {
  const partners = uncast.filter(({ isProxy, seat }) => isProxy && seat.kind === "statutory partner").length;
  const others = uncast.filter(({ isProxy, seat }) => isProxy && seat.kind !== "statutory partner").length;
  for (let present = 0; present <= partners + others; present++) {
    for (let entitled = Math.max(0, present - partners); entitled <= Math.min(others, present); entitled++) {
      const joined = { ...count, present: count.present + present, entitled: count.entitled + entitled };
      const [least, most] = [present, present + uncast.length - partners - others];
      if (waysToCast(least, most).some((cast) => !isSame(withCast(joined, cast)))) return true;
    }
  }
  return false;
}

type Cast = Pick<VoteCount, "for" | "against" | "abstained">;

/** Every way in which from `least` to `most` ballots may be cast. */
function waysToCast(least: number, most: number): readonly Cast[] {
  const ways: Cast[] = [];
  for (let cast = least; cast <= most; cast++)
    for (let inFavour = 0; inFavour <= cast; inFavour++)
      for (let against = 0; inFavour + against <= cast; against++)
        ways.push({ for: inFavour, against, abstained: cast - inFavour - against });
  return ways;
}

function withCast(count: VoteCount, cast: Cast): VoteCount {
  return {
    ...count,
    for: count.for + cast.for,
    against: count.against + cast.against,
    abstained: count.abstained + cast.abstained,
  };
}
