/** The theme by which an entry is known that says of an earlier one that it does not belong in the case: its words are about somebody else. */
export const wrongCaseTheme = "Hører ikke til i sagen";
