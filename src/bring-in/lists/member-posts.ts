import { countOf } from "../../answers/english";
import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";
import type { Reading } from "../read-block";
import type { ListLine } from "./list-sheet";

export const [AS_SHEET, AS_TABLE] = ["As the sheet", "As the table"] as const;
const POSTS_QUESTION = "posts";

/** Do all words of the one stand in the other, in that order and beside each other? */
function isPartOf(shorter: string, longer: string): boolean {
  return ` ${keyOf(longer)} `.includes(` ${keyOf(shorter)} `);
}

/** The posts that a list of members gives for seats that are there. */
export class MemberPosts {
  /** Those that the sheet words otherwise than Seats. */
  private readonly posts: { readonly line: ListLine; readonly seat: Seat; readonly role: string }[] = [];

  constructor(private readonly reading: Reading) {}

  /** Fewer words for the same post change nothing; other words are asked about, of all rows at once, before the sheet is known. Null while that is open. */
  agreed(line: ListLine, seat: Seat, role: string): string | null {
    if (role === "" || isPartOf(role, seat.role)) return seat.role;
    // Member is what a seat is given where nothing says its post.
    if (
      ["", "member"].includes(keyOf(seat.role)) ||
      this.reading.last.get(keyOf(`Seats|${seat.seat}`))?.Role !== undefined
    )
      return role;
    this.posts.push({ line, seat, role });
    const given = keyOf(this.reading.questions.given(POSTS_QUESTION) ?? "");
    if (given === keyOf(AS_SHEET)) return role;
    return given === keyOf(AS_TABLE) ? seat.role : null;
  }

  /** Asks which posts hold, of all that differ. */
  ask(): void {
    const { posts } = this;
    if (posts.length === 0) return;
    const said = posts.map(
      ({ seat, role }) =>
        `${seat.seat}${seat.name === "" ? "" : ` (${seat.name})`}: '${role}' on the sheet, '${seat.role}' in Seats`,
    );
    this.reading.questions.answerTo({
      id: POSTS_QUESTION,
      cells: posts.flatMap(({ line }) => line.cells("Role")),
      ask: `${countOf(posts.length, "post")} ${posts.length === 1 ? "differs" : "differ"} from Seats. ${said.join("; ")}. Which ${posts.length === 1 ? "holds" : "hold"}?`,
      offers: [AS_TABLE, AS_SHEET],
      proposed: AS_TABLE,
    });
  }
}
