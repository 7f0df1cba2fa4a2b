/**
 * A day with no time zone: whole days in Excel's 1900 date system, so that a cell's serial
 * number is the date itself (1 March 1900 is 61; 31 March 2026 is 46112).
 */
export type PlainDate = number & { readonly __unit: "day" };

/** Minutes since midnight, 0 to 1439. */
export type MinuteOfDay = number & { readonly __unit: "minute of day" };

/** Minutes since the midnight that begins day 0: a day and a time of day in one number. */
export type Moment = number & { readonly __unit: "minute" };
