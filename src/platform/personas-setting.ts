/** The settings that tell whether anybody may sign in as an invented person. */
interface Settings {
  readonly RETTESNOR_PERSONAS?: "on" | "off" | undefined;
  readonly RETTESNOR_HOST: string;
  readonly DATABASE_URL?: string | undefined;
  readonly CITIZEN_ISSUER?: string | undefined;
  readonly STAFF_ISSUER?: string | undefined;
  readonly CITIZEN_HOST: string;
  readonly STAFF_HOST: string;
  readonly TRUSTED_PROXIES: number;
  /** Whether visitors come by https. */
  readonly https: boolean;
}

/** On with the database that comes along, else only when asked for; and never where it is forbidden. */
export const arePersonasOn = (settings: Settings): boolean =>
  (settings.RETTESNOR_PERSONAS ?? (settings.DATABASE_URL === undefined ? "on" : "off")) === "on" &&
  !isForbidden(settings);

/** The sentence for whoever asked for it where it is forbidden. */
export const problemsOfPersonas = (settings: Settings): readonly string[] =>
  settings.RETTESNOR_PERSONAS === "on" && isForbidden(settings)
    ? [
        "RETTESNOR_PERSONAS kan kun være on, når kun denne maskine kan nå siderne: RETTESNOR_HOST skal være 127.0.0.1, RETTESNOR_HTTPS off, TRUSTED_PROXIES 0, CITIZEN_HOST og STAFF_HOST skal ende på localhost, og CITIZEN_ISSUER og STAFF_ISSUER må ikke være sat.",
      ]
    : [];

/** Where others than this machine come, or people sign in for real, nobody signs in as anybody. */
const isForbidden = (settings: Settings): boolean =>
  !isOwnMachine(settings.RETTESNOR_HOST) ||
  settings.https ||
  settings.TRUSTED_PROXIES > 0 ||
  !isOwnName(settings.CITIZEN_HOST) ||
  !isOwnName(settings.STAFF_HOST) ||
  settings.CITIZEN_ISSUER !== undefined ||
  settings.STAFF_ISSUER !== undefined;

/** A name that every machine understands as itself: a door with another name is one that others find. */
const isOwnName = (host: string): boolean => host === "localhost" || host.endsWith(".localhost");

const isOwnMachine = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
