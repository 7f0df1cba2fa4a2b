import { invalidArgument } from "./host-error";

/** Reads a batch's argument as a whole number; absent is the given default. */
export function wholeNumber(value: unknown, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function text(value: unknown, otherwise?: string): string {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A plain object's entries; anything else is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
