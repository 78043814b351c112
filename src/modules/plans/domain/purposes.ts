/** Formål: the number of one of the five purposes that the act gives the help. */
export type PurposeNumber = 1 | 2 | 3 | 4 | 5;

/** The five purposes in short, by their numbers. Law: serviceloven § 81, nr. 1-5. */
export const purposes: readonly { readonly number: PurposeNumber; readonly text: string; readonly citation: string }[] =
  [
    { number: 1, text: "At dine problemer ikke bliver værre", citation: "serviceloven § 81, nr. 1" },
    {
      number: 2,
      text: "At du holder fast i det, du kan, bliver mere selvstændig og får det bedre med dig selv og andre",
      citation: "serviceloven § 81, nr. 2",
    },
    {
      number: 3,
      text: "At du får et rigere liv med kontakt, samvær, aktivitet, behandling, omsorg og pleje",
      citation: "serviceloven § 81, nr. 3",
    },
    {
      number: 4,
      text: "At du er med i samfundet: uddannelse, arbejde og andre mennesker",
      citation: "serviceloven § 81, nr. 4",
    },
    {
      number: 5,
      text: "At støtten hænger sammen og passer til dig og der, hvor du bor",
      citation: "serviceloven § 81, nr. 5",
    },
  ];

/** The purpose that a text names by its number, or undefined. */
export const readPurpose = (text: string): PurposeNumber | undefined =>
  purposes.find(({ number }) => String(number) === text)?.number;

/** The purposes as the plan tells them, one a line, with what was written beside. */
export const purposeInWords = (chosen: readonly PurposeNumber[], written: string): string =>
  [...purposes.filter(({ number }) => chosen.includes(number)).map(({ text }) => `${text}.`), written.trim()]
    .filter((line) => line !== "")
    .join("\n");
