import { keptFormsStep } from "./domain/kept-form.ts";

/** Where somebody sees what they have not sent; what is written is kept by posting to the same place. */
export const keptFormsPath = (home: string): string => `${home}${keptFormsStep}`;

/** Where one kept form is thrown away. */
export const discardPath = (home: string, id: string): string => `${keptFormsPath(home)}/${id}/kasser`;

/** Names the kept form that a page is to be filled with. */
export const fetchField = "hent";

/** The form's page, filled with what was kept. */
export const fetchPath = (page: string, id: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}${fetchField}=${id}`;
