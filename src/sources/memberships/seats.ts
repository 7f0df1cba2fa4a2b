import type { PrintedSeat } from "./seat-list";
import { CSPR_AP_SEATS, CSPR_SEATS } from "./seats-case-reviews";
import { CSG_SEATS, DCSG_SEATS } from "./seats-districts";
import { EDU_DERBY_SEATS, EDU_DERBYSHIRE_SEATS } from "./seats-education";
import { EVYP_SEATS } from "./seats-evyp";
import { CBG_SEATS, COG_SEATS, EB_SEATS } from "./seats-leading";
import { LOD_SEATS, PP_SEATS } from "./seats-policy-and-learning";
import { QA_SEATS } from "./seats-qa";

/**
 * Every seat the documents list, group by group in the order of the Groups table. The Child Death Overview
 * Panel and the Stakeholders Group have no printed membership. No seat has a first or last day: the lists are undated.
 *
 * Source: TOR; GOV 12.14, 12.15; MASA 3.3; CSP App. 6.
 */
export const SEATS: readonly PrintedSeat[] = [
  ...COG_SEATS,
  ...EB_SEATS,
  ...CBG_SEATS,
  ...QA_SEATS,
  ...CSPR_SEATS,
  ...CSPR_AP_SEATS,
  ...EDU_DERBY_SEATS,
  ...EDU_DERBYSHIRE_SEATS,
  ...EVYP_SEATS,
  ...PP_SEATS,
  ...LOD_SEATS,
  ...DCSG_SEATS,
  ...CSG_SEATS,
];
