/** The years whose bank holidays are built in, unless more are asked for. */
export const FIRST_BUILT_IN_YEAR = 2012;
export const LAST_BUILT_IN_YEAR = 2035;
