import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../src/compose.tsx";
import { askerAs, routesOf, servedSite } from "./crawl.tsx";
import { testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

/** What each answer must say, whatever was asked and by whom. */
const demanded: Readonly<Record<string, RegExp>> = {
  "Content-Security-Policy": /^default-src 'none'; script-src 'self';.* frame-ancestors 'none';/,
  "X-Content-Type-Options": /^nosniff$/,
  "Referrer-Policy": /^same-origin$/,
  "Cross-Origin-Opener-Policy": /^same-origin$/,
  "Cross-Origin-Resource-Policy": /^same-origin$/,
  "Permissions-Policy": /camera=\(\)/,
  "Cache-Control": /^no-store$/,
};

const someId = "01890a5d-ac96-774b-bcce-b302099a8057";

test("every route, asked or posted to by somebody who has not signed in, answers with all safe headers and its type", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = servedSite(app);
    const wanting: string[] = [];
    const routes = routesOf(siteOf(app)).filter(({ path }) => !path.startsWith("/assets"));
    assert.ok(routes.length > 60, `${routes.length}`);
    for (const { method, name, path } of routes) {
      for (const door of ["citizen", "staff"] as const) {
        const asker = askerAs(app, site, null, door);
        const address = path.replace(/:[A-Za-z]+/g, someId).replaceAll("*", "x");
        const answer = method === "GET" ? await asker.get(address) : await asker.post(address);
        wanting.push(...missingIn(answer.headers, await answer.text()).map((what) => `${name} (${door}): ${what}`));
      }
    }
    assert.deepEqual(wanting, []);
  }));

function missingIn(headers: Headers, body: string): readonly string[] {
  const missing = Object.entries(demanded).flatMap(([name, form]) =>
    form.test(headers.get(name) ?? "") ? [] : [name],
  );
  const type = headers.get("Content-Type") ?? "";
  const isTold = /^text\/[a-z]+; charset=utf-8$/i.test(type) || /^application\/(json|pdf)\b/.test(type);
  return [...missing, ...(body === "" || isTold ? [] : [`its type is '${type}'`])];
}
