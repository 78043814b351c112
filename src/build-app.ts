import { standardsAsSet, syncMunicipalities } from "./modules/people/use-cases/municipalities.ts";
import type { App } from "./platform/app.ts";
import { digitalPostOf } from "./platform/digital-post/post-settings.ts";
import { newId } from "./platform/ids.ts";
import { letterPress } from "./platform/pdf.ts";
import { sealWhatIsPlain } from "./platform/seal-plain.ts";
import { loadStandardsLibrary } from "./platform/standard-files.ts";
import type { World } from "./platform/world.ts";

/**
 * Builds the system on an opened world: reads the standards and the law, makes the database know every municipality that
 * has a standard, seals what an older program wrote plainly, and lays each municipality's own settings over its file's.
 *
 * @throws OperatorError when a standard or the law cannot be read.
 */
export async function buildApp(world: World): Promise<App> {
  const library = loadStandardsLibrary();
  const { database, operator } = world;
  const municipalities = await syncMunicipalities({ database, standards: library.standards, newId }, operator);
  await sealWhatIsPlain(operator, database, municipalities.values());
  return {
    law: library.law,
    standards: await standardsAsSet(operator, library.standards),
    municipalities,
    database,
    clock: world.clock,
    newId,
    journalKey: world.keys.journalKey,
    sessionKey: world.keys.sessionKey,
    letters: letterPress(),
    digitalPost: digitalPostOf(world.config.digitalPost),
    config: world.config,
  };
}
