/** The codes by which the documents' own bodies stand in Groups, where a rule speaks of one of them. */
export const BOARD = "EB";
export const CORPORATE_GROUP = "CSG";
