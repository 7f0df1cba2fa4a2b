import type { PlainDate } from "../../calendar/plain-date";
import type { PartnersMiscounted } from "../membership/reasons";

/** One partner's year, in pence. */
export interface PartnerYear {
  readonly partner: string;
  readonly due: number;
  readonly received: number;
}

export type FinanceReason =
  | (PartnersMiscounted & { readonly kind: "partners miscounted" })
  | {
      readonly kind: "share";
      readonly partner: string;
      readonly totalPence: number;
      readonly percent: number;
      readonly sharePence: number;
      /** Who carries a penny more than an even division gives, in the order of Agencies. */
      readonly oddPence: readonly string[];
      readonly rounded: boolean;
    }
  | { readonly kind: "no share"; readonly partner: string; readonly partners: readonly string[] }
  | {
      readonly kind: "contributions";
      readonly year: string;
      readonly asAt: PlainDate;
      readonly partners: readonly PartnerYear[];
    };
