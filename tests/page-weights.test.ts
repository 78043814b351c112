import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { siteOf } from "../src/compose.tsx";
import { inProject } from "../src/platform/project-root.ts";
import { worldAround } from "./access-matrix/people.ts";
import { addressOf, routesOf, type Site, servedSite } from "./crawl.tsx";
import { signInAs } from "./sign-in-as.ts";
import { withDatabase } from "./with-database.ts";

/** Bytes over the wire: to somebody who has never been here, and to somebody who has. */
const mostAtFirst = 50_000;
const mostLater = 15_000;

/** Bytes of an asset as it is sent: as small as it was made. */
function assetBytes(href: string): number {
  const file = inProject("dist", href.slice(1));
  try {
    return readFileSync(`${file}.br`).length;
  } catch {
    return readFileSync(file).length;
  }
}

const assetsOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, href = ""]) => href)),
];

interface Weight {
  readonly name: string;
  readonly page: number;
  readonly all: number;
}

async function weigh(site: Site, name: string, address: string, cookie: string): Promise<Weight | undefined> {
  const headers = { host: new URL(address).host, cookie, "Accept-Encoding": "gzip", "Sec-Fetch-Site": "same-origin" };
  const answer = await site.request(address, { headers });
  if (answer.headers.get("Content-Type")?.startsWith("text/html") !== true) return undefined;
  assert.equal(answer.headers.get("Content-Encoding"), "gzip", name);
  const html = await new Response(answer.body?.pipeThrough(new DecompressionStream("gzip"))).text();
  const page = gzipSync(html).length;
  const all = assetsOf(html).reduce((sum, href) => sum + assetBytes(href), page);
  return { name, page, all };
}

test("every page for the public and for citizens weighs at most 50 kB at the first visit and 15 kB later, all things counted", () =>
  withDatabase(async (operator) => {
    const { app, loose, parameters, people } = await worldAround(operator);
    const known = { ...parameters, ...(await loose()) };
    const citizen = people["the citizen"];
    assert.ok(citizen);
    const { cookie } = await signInAs(app, citizen);
    const site = servedSite(app);
    const routes = routesOf(siteOf(app)).filter(
      ({ method, path }) =>
        method === "GET" && /^\/($|standarder|tilgaengelighed|visning|forlad|log-ind$|borger)/.test(path),
    );
    const weights: Weight[] = [];
    for (const route of routes) {
      const weight = await weigh(
        site,
        route.path,
        `http://${app.config.citizenHost}${addressOf(route, known)}`,
        cookie,
      );
      if (weight) weights.push(weight);
    }
    assert.ok(weights.length > 20, `${weights.length}`);
    const tooMuch = weights.filter(({ all, page }) => all > mostAtFirst || page > mostLater);
    assert.deepEqual(tooMuch, []);
  }));
