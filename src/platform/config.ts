import path from "node:path";
import { z } from "zod";
import { type LocalDate, parseLocalDate } from "../kernel/local-date.ts";
import {
  type PostSettings,
  postSettingsOf,
  postSettingsSchema,
  postSettingsShape,
  problemsOfPost,
} from "./digital-post/post-settings.ts";
import { keyList, keyText, numberedKeys } from "./key-settings.ts";
import { type LoginSettings, loginSettingsOf, loginSettingsSchema, problemsOfLogin } from "./login-settings.ts";
import { loginSettingsShape } from "./login-settings-shape.ts";
import { OperatorError } from "./operator-error.ts";
import { arePersonasOn, problemsOfPersonas } from "./personas-setting.ts";
import { projectRoot } from "./project-root.ts";
import type { VaultKeys } from "./vault.ts";

/** How much the program tells in its log. */
export const logLevels = ["error", "warn", "info", "debug"] as const;

const hostName = z.string().regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/);
const folder = z.string().transform((text) => path.resolve(projectRoot, text));
const postgresUrl = z.string().refine(isPostgresUrl);
const day = z.string().transform((text, context): LocalDate => {
  const read = parseLocalDate(text);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

/** All that is set from outside. Every name is in the README. */
const settingsSchema = z.object({
  DATABASE_URL: postgresUrl.optional(),
  OWNER_DATABASE_URL: postgresUrl.optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  RETTESNOR_HOST: z.string().min(1).default("127.0.0.1"),
  RETTESNOR_DATA: folder.default(path.join(projectRoot, ".rettesnor")),
  CITIZEN_HOST: hostName.default("borger.localhost"),
  STAFF_HOST: hostName.default("ansat.localhost"),
  RETTESNOR_TODAY: day.optional(),
  RETTESNOR_PERSONAS: z.enum(["on", "off"]).optional(),
  RETTESNOR_HTTPS: z.enum(["on", "off"]).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  JOURNAL_KEY: keyText.optional(),
  SESSION_KEY: keyText.optional(),
  ENCRYPTION_KEYS: numberedKeys.optional(),
  INDEX_KEY: keyText.optional(),
  CHECKPOINT_KEY: keyList.optional(),
  CHECKPOINT_FOLDER: folder.optional(),
  KEPT_FORM_DAYS: z.coerce.number().int().min(1).max(90).default(14),
  PROPOSAL_DAYS: z.coerce.number().int().min(1).max(90).default(30),
  LOG_LEVEL: z.enum(logLevels).default("info"),
  ...loginSettingsSchema,
  ...postSettingsSchema,
});

type Settings = z.infer<typeof settingsSchema>;

/** What each setting must look like, said to whoever set it wrong. */
const shape: Readonly<Record<keyof Settings, string>> = {
  DATABASE_URL: "skal se ud som postgres://bruger:kodeord@vært:5432/database",
  OWNER_DATABASE_URL: "skal se ud som postgres://ejer:kodeord@vært:5432/database",
  PORT: "skal være et tal mellem 0 og 65535",
  RETTESNOR_HOST: "skal være den adresse, serveren lytter på, fx 127.0.0.1",
  RETTESNOR_DATA: "skal være en mappe",
  CITIZEN_HOST: "skal være et værtsnavn, fx borger.localhost",
  STAFF_HOST: "skal være et værtsnavn, fx ansat.localhost",
  RETTESNOR_TODAY: "skal være en dag, fx 2026-03-03",
  RETTESNOR_PERSONAS: "skal være on eller off",
  RETTESNOR_HTTPS: "skal være on eller off",
  TRUSTED_PROXIES: "skal være et tal mellem 0 og 9",
  JOURNAL_KEY: "skal være 64 tegn af 0-9 og a-f",
  SESSION_KEY: "skal være 64 tegn af 0-9 og a-f",
  ENCRYPTION_KEYS:
    "skal være nøgler med hver sit nummer fra 1 til 255, den nyeste først: 2:<64 tegn af 0-9 og a-f>,1:<64 tegn>",
  INDEX_KEY: "skal være 64 tegn af 0-9 og a-f",
  CHECKPOINT_KEY: "skal være 64 tegn af 0-9 og a-f; flere med komma imellem, den nyeste først",
  CHECKPOINT_FOLDER: "skal være en mappe",
  KEPT_FORM_DAYS: "skal være et antal dage fra 1 til 90",
  PROPOSAL_DAYS: "skal være et antal dage fra 1 til 90",
  LOG_LEVEL: `skal være ${logLevels.join(", ")}`,
  ...loginSettingsShape,
  ...postSettingsShape,
};

/** How this program is set up. */
export interface Config {
  /** Undefined: the PostgreSQL that comes along is used. */
  readonly databaseUrl: string | undefined;
  /** The role that owns the schema: set together with `databaseUrl`, whose role must not be it. */
  readonly ownerDatabaseUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Where the program keeps its own files: the database that comes along, and the keys. */
  readonly dataFolder: string;
  /** Whether somebody chose the data folder, so that no other may be taken in its place. */
  readonly dataFolderChosen: boolean;
  /** The two doors, each with its own host name, so that their cookies never meet. */
  readonly citizenHost: string;
  readonly staffHost: string;
  /** A fixed day, for tests and for showing the system; else the day in Denmark. */
  readonly today: LocalDate | undefined;
  /**
   * Whether anybody may sign in as an invented person: on with the database that comes along, else only when asked for.
   * Never where others than this machine come, or where people sign in for real.
   */
  readonly personas: boolean;
  /** How people sign in for real. */
  readonly login: LoginSettings;
  /** Whether visitors come by https, through a proxy in front: on with a database of the operator's own. */
  readonly https: boolean;
  /** How many proxies in front tell in X-Forwarded-For whom they heard from. */
  readonly trustedProxies: number;
  readonly journalKey: Uint8Array | undefined;
  readonly sessionKey: Uint8Array | undefined;
  /** Keys that seal what is secret in the database, the newest first. */
  readonly encryptionKeys: VaultKeys["encryption"] | undefined;
  /** Keys the digests by which a CPR number is found. */
  readonly indexKey: Uint8Array | undefined;
  /** Make the keys that checkpoints of the journal are signed with, the newest first. */
  readonly checkpointKeys: readonly Uint8Array[] | undefined;
  /** Where the signed checkpoints are written: best on another machine's disk. */
  readonly checkpointFolder: string;
  /** How many days what was written in a form and not sent is kept for whoever wrote it. */
  readonly keptFormDays: number;
  /** How long an application that somebody wrote for another waits for the other's yes, in days. */
  readonly proposalDays: number;
  /** Where letters by Digital Post are handed over; undefined where they are not sent by it. */
  readonly digitalPost: PostSettings | undefined;
  readonly logLevel: (typeof logLevels)[number];
}

/**
 * Reads the settings: the one place that does. An empty one counts as not set.
 *
 * @throws OperatorError with one sentence for each setting that cannot be read.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = settingsSchema.safeParse(given);
  if (!read.success) throw new OperatorError(problemsIn(read.error));
  const settings = read.data;
  if (settings.CITIZEN_HOST === settings.STAFF_HOST) {
    throw new OperatorError("CITIZEN_HOST og STAFF_HOST skal være to forskellige værtsnavne.");
  }
  if ((settings.DATABASE_URL === undefined) !== (settings.OWNER_DATABASE_URL === undefined)) {
    throw new OperatorError(
      "DATABASE_URL og OWNER_DATABASE_URL skal sættes sammen: den første er den bruger, programmet kører som, den anden ejer tabellerne.",
    );
  }
  const problems = [
    ...problemsOfLogin(settings),
    ...problemsOfPersonas({ ...settings, https: isHttps(settings) }),
    ...problemsOfPost(settings),
  ];
  if (problems.length > 0) throw new OperatorError(problems.join("\n"));
  return toConfig(settings, given["RETTESNOR_DATA"] !== undefined);
}

const isHttps = (settings: Settings): boolean =>
  (settings.RETTESNOR_HTTPS ?? (settings.DATABASE_URL === undefined ? "off" : "on")) === "on";

const toConfig = (settings: Settings, dataFolderChosen: boolean): Config => ({
  databaseUrl: settings.DATABASE_URL,
  ownerDatabaseUrl: settings.OWNER_DATABASE_URL,
  host: settings.RETTESNOR_HOST,
  port: settings.PORT,
  dataFolder: settings.RETTESNOR_DATA,
  dataFolderChosen,
  citizenHost: settings.CITIZEN_HOST,
  staffHost: settings.STAFF_HOST,
  today: settings.RETTESNOR_TODAY,
  personas: arePersonasOn({ ...settings, https: isHttps(settings) }),
  login: loginSettingsOf(settings),
  https: isHttps(settings),
  trustedProxies: settings.TRUSTED_PROXIES,
  journalKey: settings.JOURNAL_KEY,
  sessionKey: settings.SESSION_KEY,
  encryptionKeys: settings.ENCRYPTION_KEYS,
  indexKey: settings.INDEX_KEY,
  checkpointKeys: settings.CHECKPOINT_KEY,
  checkpointFolder: settings.CHECKPOINT_FOLDER ?? path.join(settings.RETTESNOR_DATA, "checkpoints"),
  keptFormDays: settings.KEPT_FORM_DAYS,
  proposalDays: settings.PROPOSAL_DAYS,
  digitalPost: postSettingsOf(settings),
  logLevel: settings.LOG_LEVEL,
});

function problemsIn(error: z.ZodError<Settings>): string {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])));
  return [...names].map((name) => `${name} ${shape[name as keyof Settings]}.`).join("\n");
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}
