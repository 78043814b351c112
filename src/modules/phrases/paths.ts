/** The library of reasons. */
export const phrasesPath = "/sagsbehandler/begrundelser";
/** Where a new phrase is written. */
export const newPhrasePath = `${phrasesPath}/ny`;
/** One phrase with all its versions. */
export const phrasePath = (id: string): string => `${phrasesPath}/${id}`;
/** Where a phrase is taken out of use. */
export const retirePhrasePath = (id: string): string => `${phrasePath(id)}/ud-af-brug`;
