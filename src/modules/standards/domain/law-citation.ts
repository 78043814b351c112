import { z } from "zod";

/** A citation in its one form, `serviceloven § 83, stk. 1`, so that a search finds every use of a paragraph. */
export const citation = z
  .string()
  .regex(
    /^\p{Ll}[\p{Ll}-]*(loven|bekendtgørelsen|forordningen)? ?(§|art\.|nr\.|BEK).+|^BEK .+|^principafgørelse .+|^FOB \d{4}-\d+$/u,
  );

/** Where a rule stands: at least one citation. */
export const sources = z.array(citation).min(1);
