/** The codes by which the documents' own bodies stand in Groups, where a rule speaks of one of them; and their names, where a sentence does. */
export const BOARD = "EB";
export const BOARD_NAME = "Executive Board";
export const CHIEF_OFFICERS_NAME = "Chief Officer Group";
export const CORPORATE_GROUP = "CSG";

/** The bodies that are given longer notice of agenda requests, as a sentence names them. */
export const LONG_NOTICE_NAMES = `the ${CHIEF_OFFICERS_NAME} and the ${BOARD_NAME}`;

/** How a chair of a group is written among the voting seats; of joint chairs, with the agency. */
export const CHAIR_EXAMPLE = "Chair of QA";
export const JOINT_CHAIR_EXAMPLE = `${CHAIR_EXAMPLE} (Derbyshire County Council)`;

/** The name under which a group's terms of reference are cited, by its code in small letters: the Education Groups share theirs. */
export function termsOfReferenceOf(key: string): string {
  return key.startsWith("edu-") ? "EDU" : key;
}
