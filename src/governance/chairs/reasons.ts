import type { PlainDate } from "../../calendar/plain-date";

/** Who holds an office: an agency with a person, a post, or nobody. */
export interface Officeholder {
  /** Blank where the office is tied to no agency. */
  readonly agency: string;
  readonly name: string;
  /** The post, shown where no name is known. */
  readonly role: string;
  readonly vacant: boolean;
}

export type Office = "chair" | "vice chair";

/** `body` is a group's code or the Independent Chair; `seatOf` the body whose only chair seat is the Independent Chair's. */
export type ChairsReason =
  | {
      readonly kind: "term";
      readonly body: string;
      readonly office: Office;
      readonly holder: Officeholder;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly isOwn?: true;
    }
  | {
      readonly kind: "Independent Chair's body";
      readonly body: string;
      readonly day: PlainDate;
      /** The last day of the text of 2022. */
      readonly until: PlainDate;
      /** Whom Chairs names for the role; null where it names nobody. */
      readonly holder: Officeholder | null;
    }
  | {
      readonly kind: "seats";
      readonly body: string;
      readonly office: Office;
      readonly holders: readonly Officeholder[];
      readonly day: PlainDate;
      /** An area was asked about that makes no difference in this body. */
      readonly areaIgnored: boolean;
    }
  | {
      readonly kind: "presides for area";
      readonly body: string;
      readonly area: string;
      readonly otherArea: string;
      readonly holder: Officeholder;
    }
  | {
      readonly kind: "role by the board";
      readonly holder: Officeholder;
      readonly day: PlainDate;
      readonly seatOf: string | null;
    }
  | {
      readonly kind: "role by term";
      readonly holder: Officeholder;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly seatOf: string | null;
    }
  | { readonly kind: "role not named"; readonly day: PlainDate; readonly seatOf: string | null }
  | { readonly kind: "role without vice chair"; readonly day: PlainDate }
  | { readonly kind: "no such seat"; readonly body: string; readonly office: Office; readonly day: PlainDate }
  | { readonly kind: "no area's co-chair"; readonly body: string; readonly area: string; readonly day: PlainDate }
  | { readonly kind: "not in term"; readonly body: string; readonly office: Office; readonly isOwn?: true }
  | {
      readonly kind: "after the table";
      readonly body: string;
      readonly office: Office;
      readonly lastDay: PlainDate;
      /** The agency next in rotation; null where the last term names no vice chair's agency. */
      readonly next: string | null;
    }
  | {
      readonly kind: "between terms";
      readonly body: string;
      readonly day: PlainDate;
      readonly before: PlainDate | null;
      readonly after: PlainDate | null;
    }
  | { readonly kind: "no terms"; readonly body: string; readonly day: PlainDate }
  | {
      readonly kind: "two terms";
      readonly body: string;
      readonly day: PlainDate;
      readonly holders: readonly Officeholder[];
    }
  | {
      readonly kind: "not open";
      readonly body: string;
      readonly day: PlainDate;
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
    };
