import type { Standard } from "../../modules/standards/domain/standard.ts";
import type { StandardsLibrary } from "../../modules/standards/domain/standards-library.ts";
import { BadInput } from "./command.ts";

/** The standard with this slug. */
export function findStandard(library: StandardsLibrary, slug: string): Standard {
  const standard = library.standards.get(slug);
  if (standard !== undefined) return standard;
  const slugs = [...library.standards.keys()].join(", ");
  throw new BadInput(`Der er ingen standard med navnet "${slug}". Der er: ${slugs}.`);
}
