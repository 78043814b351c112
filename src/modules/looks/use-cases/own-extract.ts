import type { App } from "../../../platform/app.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { seenExtract } from "../letters/seen-extract.ts";
import type { SeenQuery } from "../repository.ts";
import { readOwnSeen } from "./read-seen.ts";

/**
 * Who has looked at the citizen who asks, as a file to keep or to show somebody.
 *
 * @throws PermissionDenied
 */
export async function ownExtract(app: App, actor: CitizenSide, query: SeenQuery): Promise<Uint8Array> {
  const part = await readOwnSeen(app, actor, query);
  const { municipality, providers, units } = standardOf(app, actor);
  const nameOf = (slug: string) => [...units, ...providers].find((place) => place.slug === slug)?.name;
  const date = app.clock.today();
  return app.letters.print(seenExtract({ municipality: municipality.name, citizen: actor.name, date, part, nameOf }));
}
