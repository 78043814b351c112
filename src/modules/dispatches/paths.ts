/** Letters by Digital Post that somebody has to look at. */
export const dispatchesPath = "/sagsbehandler/post/digital";

/** What somebody can say is to become of such a letter, as the end of an address. */
export const dispatchActs = ["igen", "papir", "modtaget"] as const;
/** Handling ved en forsendelse: send again, send on paper, has come. */
export type DispatchAct = (typeof dispatchActs)[number];

/** Where the form is posted that says what is to become of a letter. */
export const dispatchActPath = (letterId: string, act: DispatchAct): string => `${dispatchesPath}/${letterId}/${act}`;
