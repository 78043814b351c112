import type { Law } from "./law.ts";
import type { Standard } from "./standard.ts";

/** All that the rules are read from: every municipality's standard by its slug, and the law. Loaded once, at the edge. */
export interface StandardsLibrary {
  readonly standards: ReadonlyMap<string, Standard>;
  readonly law: Law;
}
