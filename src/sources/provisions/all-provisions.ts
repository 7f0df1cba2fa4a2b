import { TABLE_PROVISIONS } from "./in-tables";
import { PROVISIONS } from "./provision-on";

/** Every provision: those that rules ask for by name, and those that stand in the workbook's own tables alone. */
export const ALL_PROVISIONS = { ...TABLE_PROVISIONS, ...PROVISIONS } as const;

export type AnyProvisionName = keyof typeof ALL_PROVISIONS;
