/** The settings that tell whether anybody may sign in as an invented person. */
interface Settings {
  readonly RETTESNOR_PERSONAS?: "on" | "off" | undefined;
  readonly RETTESNOR_HOST: string;
  readonly DATABASE_URL?: string | undefined;
  readonly CITIZEN_ISSUER?: string | undefined;
  readonly STAFF_ISSUER?: string | undefined;
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
        "RETTESNOR_PERSONAS kan kun være on, når kun denne maskine kan nå siderne: RETTESNOR_HOST skal være 127.0.0.1, RETTESNOR_HTTPS off, og CITIZEN_ISSUER og STAFF_ISSUER ikke sat.",
      ]
    : [];

/** Where others than this machine come, or people sign in for real, nobody signs in as anybody. */
const isForbidden = ({ RETTESNOR_HOST: host, https, CITIZEN_ISSUER, STAFF_ISSUER }: Settings): boolean =>
  !isOwnMachine(host) || https || CITIZEN_ISSUER !== undefined || STAFF_ISSUER !== undefined;

const isOwnMachine = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
