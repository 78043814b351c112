import pg from "pg";
import { OperatorError } from "./operator-error.ts";

/** Makes the role that the program serves as, where a cluster was made before there was one. */
export async function ensureRole(superuserUrl: string, programUrl: string): Promise<void> {
  const { username, password } = new URL(programUrl);
  await asked(superuserUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [username]);
    if (rowCount === 0)
      await client.query(
        `create role ${client.escapeIdentifier(username)} login password ${client.escapeLiteral(password)}`,
      );
  });
}

/** What the program may not do although it may see the table: what is written there stays as it was written. */
const keptAsWritten: Readonly<Record<string, string>> = {
  schema_migration: "insert, update, delete",
  journal_entry: "update, delete",
  read_log: "update, delete",
  read_log_segment: "update, delete",
  journal_stem: "update, delete",
  document: "update, delete",
  document_mark: "update, delete",
};

/** What may be sealed anew all the same when keys change: these columns alone. */
const sealedAnew: Readonly<Record<string, string>> = {
  journal_entry: "text_sealed",
  read_log: "criterion_sealed",
  document: "title_sealed, content_sealed, note_sealed",
  document_mark: "reason_sealed",
};

/** Gives the program's role what serving takes, and nothing of the schema itself. Run after each step of the schema. */
export async function grantRights(ownerUrl: string, programUrl: string): Promise<void> {
  await asked(ownerUrl, async (client) => {
    const role = client.escapeIdentifier(new URL(programUrl).username);
    const revoked = Object.entries(keptAsWritten).map(
      ([table, rights]) => `revoke ${rights} on ${table} from ${role};`,
    );
    const granted = Object.entries(sealedAnew).map(
      ([table, columns]) => `grant update (${columns}) on ${table} to ${role};`,
    );
    await client.query(`begin;
      grant usage on schema public to ${role};
      grant select, insert, update, delete on all tables in schema public to ${role};
      ${revoked.join("\n")}
      ${granted.join("\n")}
      grant execute on function plan_job(text, json, text, timestamptz) to ${role};
      commit`);
  });
}

/**
 * Makes sure that the wall holds for the role that the program serves as.
 *
 * @throws OperatorError when the role owns tables or may pass every wall.
 */
export async function requireWalledRole(programUrl: string): Promise<void> {
  await asked(programUrl, async (client) => {
    const { rows } = await client.query<{ passes: boolean; owns: boolean }>(`
      select rolsuper or rolbypassrls as passes,
             exists (select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                     where nspname = 'public' and relkind = 'r' and pg_has_role(current_user, relowner, 'usage')) as owns
      from pg_roles where rolname = current_user`);
    const [role] = rows;
    if (!role?.passes && !role?.owns) return;
    const { username } = new URL(programUrl);
    throw new OperatorError(
      `Brugeren ${username} i DATABASE_URL ejer tabellerne eller går uden om væggen mellem kommunerne: lav en bruger uden særlige rettigheder, og sæt ejeren i OWNER_DATABASE_URL.`,
    );
  });
}

async function asked(url: string, ask: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "rettesnor roles" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await ask(client);
  } finally {
    await client.end();
  }
}
