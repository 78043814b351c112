/** The fields about one sub-theme. `shown` holds the tag of what the form was shown with. */
export const themeFields = (code: string) => ({
  citizensWords: `ord-${code}`,
  professionalView: `vurdering-${code}`,
  level: `niveau-${code}`,
  shown: `vist-${code}`,
});

/** The fields of one observation about a sub-theme; a new one has an id from the page that it is written on. */
export const observationFields = (code: string, id: string) => ({
  text: `set-${code}-${id}`,
  informant: `kilde-${code}-${id}`,
  source: `hvem-${code}-${id}`,
  seenOn: `hvornaar-${code}-${id}`,
  documentId: `papir-${code}-${id}`,
  shown: `vist-${code}-${id}`,
});

/** The fields about the whole. */
export const wholeFields = {
  citizensView: "borgerens-syn",
  hopes: "haab",
  resources: "ressourcer",
  professionalView: "samlet-vurdering",
  supportNeed: "stoettebehov",
  shown: "vist-helhed",
} as const;

/** The fields about the target groups of FFB. `chosen` stands once for each group. */
export const targetFields = {
  chosen: "maalgruppe",
  primary: "primaer-maalgruppe",
  shown: "vist-maalgrupper",
} as const;

/** Where it is written why the citizen belongs to a target group. */
export const targetReasonField = (code: string): string => `maalgruppe-grund-${code}`;

/** What the whole is called among the parts of the form. */
export const wholeKey = "helhed";
/** What the target groups are called among the parts of the form. */
export const targetsKey = "maalgrupper";
/** What an observation is called among the parts of the form. */
export const observationKey = (code: string, id: string): string => `${code}/${id}`;

/** The hidden field that carries the tag of a part, by the part's key. */
export function shownFieldOf(key: string): string {
  if (key === wholeKey) return wholeFields.shown;
  if (key === targetsKey) return targetFields.shown;
  return `vist-${key.replace("/", "-")}`;
}

/** The value that says outright that something was not assessed. */
export const notAssessed = "ikke-vurderet";
