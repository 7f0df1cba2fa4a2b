import { type TableName, tables } from "../../records/all-tables";
import type { Register } from "../../register/register";

/** Has the workbook none of our tables? */
export function isEmpty(register: Register): boolean {
  return (Object.keys(tables) as readonly TableName[]).every((table) => register.shapeOf(table) === undefined);
}
