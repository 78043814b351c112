import type { App } from "../../../platform/app.ts";
import type { Standard } from "../domain/standard.ts";

/**
 * The standard of the municipality that somebody acts in.
 *
 * @throws RangeError when it has none: nothing can be received, computed or decided without one.
 */
export function standardOf(app: Pick<App, "standards">, owner: { readonly municipality: string }): Standard {
  const standard = app.standards.get(owner.municipality);
  if (!standard) throw new RangeError(`there is no standard for '${owner.municipality}'`);
  return standard;
}
