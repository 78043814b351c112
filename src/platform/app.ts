import type { Law } from "../modules/standards/domain/law.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database.ts";
import type { LetterPress } from "./pdf.ts";

/** All that the use cases need of the world, built once in the composition root. */
export interface App {
  readonly database: Database;
  /** Each municipality's standard by its slug. */
  readonly standards: ReadonlyMap<string, Standard>;
  readonly law: Law;
  readonly clock: Clock;
  /** Makes a new UUIDv7. */
  readonly newId: () => string;
  /** Keys the digests in the journal's chain: 32 bytes. */
  readonly journalKey: Uint8Array;
  /** Keys the signatures of the session cookies: 32 bytes. */
  readonly sessionKey: Uint8Array;
  readonly letters: LetterPress;
  readonly config: Config;
}
