import { mock } from "node:test";
import type pg from "pg";
import { openPool, type WalledDatabase, walledDatabaseOn } from "../src/platform/database.ts";
import { vault } from "../src/platform/vault.ts";
import { testVaultKeys } from "./with-database.ts";

/** A database whose every query has lost its tenant filters, and how many were lost. */
export interface Unfiltered {
  readonly database: WalledDatabase;
  readonly filters: () => number;
  readonly end: () => Promise<void>;
}

/** What a statement says of the tenant: compared with a parameter, or with another row's. */
const column = String.raw`(?:"?\w+"?\.)?"?tenant_id"?`;
const withParameter = new RegExp(String.raw`${column}\s*=\s*(\$\d+)`, "g");
const withRow = new RegExp(String.raw`${column}\s*=\s*${column}(?!\w)`, "g");

/** The statement as a careless programmer would have left it: every tenant condition is simply true. */
export function withoutFilters(text: string): { readonly text: string; readonly lost: number } {
  let lost = 0;
  const lose = (replacement: string): string => {
    lost += 1;
    return replacement;
  };
  // An insert that finds its row there already is told where to look by its constraint, not by a filter.
  const stripped = text
    .replace(withRow, () => lose("true"))
    .replace(withParameter, (_, parameter: string) => lose(`(${parameter}::uuid is not null)`));
  return { text: stripped, lost };
}

/** The database by this address as the system meets it, with the filters of every query taken out. */
export function unfilteredOn(url: string): Unfiltered {
  const pool = openPool(url, 10);
  const database = walledDatabaseOn(pool, vault(testVaultKeys));
  let filters = 0;
  pool.on("connect", (client) => {
    const query = client.query.bind(client);
    mock.method(client, "query", (...given: Parameters<typeof query>) => {
      filters += loseFilters(given[0]);
      return query(...given);
    });
  });
  return { database, filters: () => filters, end: () => pool.end() };
}

function loseFilters(given: unknown): number {
  if (typeof given !== "object" || given === null || !("text" in given) || typeof given.text !== "string") return 0;
  const { text, lost } = withoutFilters(given.text);
  (given as pg.QueryConfig).text = text;
  return lost;
}
