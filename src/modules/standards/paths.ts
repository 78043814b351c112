/** The public front page. */
export const homePath = "/";
/** All standards. */
export const standardsPath = "/standarder";
/** Two standards side by side; the slugs are the query's `venstre` and `hoejre`. */
export const comparisonPath = "/standarder/sammenlign";
/** What the site's accessibility is, and whom to tell of a barrier. */
export const accessibilityPath = "/tilgaengelighed";

/** One municipality's standard, as it is in force, or as it was on a day. */
export const standardPath = (slug: string, day?: string): string =>
  day === undefined ? `${standardsPath}/${slug}` : `${standardsPath}/${slug}?dato=${day}`;

/** Where one clause stands in its public standard. */
export const clausePath = (slug: string, id: string, day?: string): string => `${standardPath(slug, day)}#${id}`;

/** The guide: what help there is here, for whoever asks. */
export const guidePath = (slug: string): string => `${standardsPath}/${slug}/guide`;

/** A few questions, and then what a citizen may expect here. */
export const expectationPath = (slug: string): string => `${standardsPath}/${slug}/hvad-kan-jeg-forvente`;

/** The comparison with one side chosen. */
export const compareWithPath = (left: string): string => `${comparisonPath}?venstre=${left}`;

/** Where a citizen applies; behind the citizens' door. */
export const applyPath = (slug: string): string => `/borger/${slug}/ansoegning`;
