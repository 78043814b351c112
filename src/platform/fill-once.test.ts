import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { programUrl, withDatabaseUrl } from "../../tests/with-database.ts";
import { fillOnce } from "./fill-once.ts";
import { jsonLog } from "./log.ts";
import { bringSchema } from "./schema.ts";

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

/** One town is what the database is filled with. */
const town = (slug: string): string =>
  `insert into municipality (tenant_id, slug, name) values (gen_random_uuid(), '${slug}', 'Prøve')`;
const towns = async (url: string): Promise<readonly string[]> =>
  (await query(url, "select slug from municipality order by slug")).map(({ slug }) => slug);
const anew = (url: string) => ({
  bringSchema: () => bringSchema({ owner: url, program: programUrl(url) }, jsonLog("error")),
});
const isEmpty = (url: string) => async () => (await towns(url)).length === 0;

test("a database is filled once: the second start finds it filled, and what was filled stays", () =>
  withDatabaseUrl(async (url) => {
    let fillings = 0;
    const filling = {
      isWanted: isEmpty(url),
      fill: async () => {
        fillings += 1;
        await query(url, town("en"));
      },
    };
    await fillOnce(url, { ...filling, ...anew(url) });
    await fillOnce(url, { ...filling, ...anew(url) });
    assert.equal(fillings, 1);
    assert.deepEqual(await towns(url), ["en"]);
  }));

test("a filling that was cut short is thrown away and begun anew, on the newest schema", () =>
  withDatabaseUrl(async (url) => {
    const cut = {
      isWanted: isEmpty(url),
      fill: async () => {
        await query(url, town("halv"));
        throw new Error("the program was shot");
      },
    };
    await assert.rejects(fillOnce(url, { ...cut, ...anew(url) }), { message: "the program was shot" });
    assert.deepEqual(await towns(url), ["halv"]);

    await fillOnce(url, { ...cut, ...anew(url), fill: async () => void (await query(url, town("hel"))) });
    assert.deepEqual(await towns(url), ["hel"]);
    await fillOnce(url, { ...cut, ...anew(url) });
    assert.deepEqual(await towns(url), ["hel"]);
  }));

test("what people have made is never thrown away: only a filling that did not end is", () =>
  withDatabaseUrl(async (url) => {
    await query(url, town("egen"));
    await fillOnce(url, { ...anew(url), isWanted: isEmpty(url), fill: () => assert.fail("nothing was to be filled") });
    assert.deepEqual(await towns(url), ["egen"]);
  }));

test("two starts at the same moment fill once", () =>
  withDatabaseUrl(async (url) => {
    let fillings = 0;
    const filling = {
      isWanted: isEmpty(url),
      fill: async () => {
        fillings += 1;
        await query(url, town(`start-${fillings}`));
      },
    };
    await Promise.all([
      fillOnce(url, { ...filling, ...anew(url) }),
      fillOnce(url, { ...filling, ...anew(url) }),
      fillOnce(url, { ...filling, ...anew(url) }),
    ]);
    assert.equal(fillings, 1);
    assert.deepEqual(await towns(url), ["start-1"]);
  }));
