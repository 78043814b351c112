/** The theme of an entry in which the citizen says that something in the case is wrong: evidence, as all the citizen's own words. */
export const remarkTheme = "Bemærkning til sagen";

/** The theme of an entry that holds what the citizen's side has written to the authority, or said to it: the same. */
export const messageTheme = "Besked fra borgeren";
