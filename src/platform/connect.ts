import type pg from "pg";
import { faultCode, OperatorError } from "./operator-error.ts";

/**
 * Makes sure that the database answers and is new enough, before anything else asks it.
 *
 * @throws OperatorError with what is to be mended; never with the password.
 */
export async function requireReachable(pool: pg.Pool, url: string): Promise<void> {
  const problem = versionProblem(await serverVersion(pool, url));
  if (problem !== undefined) throw new OperatorError(problem);
}

const oldest = 15;

/** What is wrong with a server of this version (`server_version_num`); undefined when it is new enough. */
export function versionProblem(version: number): string | undefined {
  const major = Math.floor(version / 10_000);
  return major < oldest
    ? `Databasen er PostgreSQL ${major}: Rettesnor kræver PostgreSQL ${oldest} eller nyere.`
    : undefined;
}

async function serverVersion(pool: pg.Pool, url: string): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::integer as version",
    );
    return rows[0]?.version ?? 0;
  } catch (fault) {
    throw new OperatorError(connectProblem(fault, url), { cause: fault });
  }
}

/** What keeps us from the database, in one sentence. */
export function connectProblem(fault: unknown, url: string): string {
  const { hostname, port, username, pathname } = new URL(url);
  const place = `${hostname || "localhost"}:${port || "5432"}`;
  const problems: Readonly<Record<string, string>> = {
    ECONNREFUSED: `Ingen database svarer på ${place}: er PostgreSQL startet, og er DATABASE_URL rigtig?`,
    ENOTFOUND: `Værten ${hostname} i DATABASE_URL findes ikke.`,
    EAI_AGAIN: `Værten ${hostname} i DATABASE_URL kan ikke slås op lige nu.`,
    ETIMEDOUT: `Databasen på ${place} svarer ikke i tide.`,
    "28P01": `Databasen på ${place} afviser brugeren ${username}: brugernavn eller kodeord i DATABASE_URL er forkert.`,
    "28000": `Databasen på ${place} afviser brugeren ${username}: brugeren findes ikke eller må ikke logge på herfra.`,
    "3D000": `Databasen ${pathname.slice(1)} findes ikke på ${place}: opret den først.`,
    "42501": `Brugeren ${username} må ikke bruge databasen ${pathname.slice(1)} på ${place}.`,
    "53300": `Databasen på ${place} har ingen ledige forbindelser.`,
    "57P03": `Databasen på ${place} er ved at starte eller lukke: prøv igen om lidt.`,
  };
  const known = problems[codeIn(fault)];
  if (known !== undefined) return known;
  return `Databasen på ${place} kan ikke bruges: ${fault instanceof Error ? fault.message : String(fault)}`;
}

/** A refused connection to a name with several addresses comes as several faults in one. */
function codeIn(fault: unknown): string {
  if (fault instanceof AggregateError) return faultCode(fault) ?? faultCode(fault.errors[0]) ?? "";
  if (fault instanceof Error && /timeout/i.test(fault.message)) return "ETIMEDOUT";
  return faultCode(fault) ?? "";
}
