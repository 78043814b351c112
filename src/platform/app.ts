import type { Law } from "../modules/standards/domain/law.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { WalledDatabase } from "./database.ts";
import type { DigitalPost } from "./digital-post/digital-post.ts";
import type { LetterPress } from "./pdf.ts";

/** Kommune: a municipality as every part of the system knows it. */
export interface Municipality {
  readonly tenantId: string;
  /** The slug of its standard and of its citizens' pages. */
  readonly slug: string;
  readonly name: string;
}

/** The municipality of a tenant; undefined for what names none of ours. */
export const municipalityOf = (
  { municipalities }: Pick<App, "municipalities">,
  { tenantId }: { readonly tenantId: string },
): Municipality | undefined => municipalities.values().find((known) => known.tenantId === tenantId);

/** All that the use cases need of the world, built once in the composition root. */
export interface App {
  /** Opened for one municipality at a time: `database.of(actor)`. */
  readonly database: WalledDatabase;
  /** The municipalities that the system serves, by slug. */
  readonly municipalities: ReadonlyMap<string, Municipality>;
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
  /** Where letters to mailboxes are handed over; null where the system sends none. */
  readonly digitalPost: DigitalPost | null;
  readonly config: Config;
}
