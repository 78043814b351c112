/** The theme of an entry in which the citizen says that something in the case is wrong: evidence, as all the citizen's own words. */
export const remarkTheme = "Bemærkning til sagen";
