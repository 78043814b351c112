import assert from "node:assert/strict";
import { test } from "node:test";
import { askerAs, servedSite } from "./crawl.tsx";
import { hire, moveIn, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

test("the page without coverage and its program are the same for everybody at the staff's host, and not to be had at the citizens'", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-13");
    const site = servedSite(app);
    const provider = askerAs(app, site, await hire(app, "vejen", "provider"));
    const nobody = askerAs(app, site, null, "staff");
    for (const path of ["/udfoerer/uden-daekning", "/udfoerer/uden-daekning.js"]) {
      const [seen, strange] = [await provider.get(path), await nobody.get(path)];
      assert.equal(strange.status, 200, path);
      assert.equal(await seen.text(), await strange.text(), path);
      const citizens = await askerAs(app, site, null, "citizen").get(path);
      assert.equal(citizens.status, 302, path);
    }
    const worker = await nobody.get("/udfoerer/uden-daekning.js");
    assert.equal(worker.headers.get("Service-Worker-Allowed"), "/udfoerer");
    assert.match(worker.headers.get("Content-Security-Policy") ?? "", /worker-src 'self'/);
    const kept = /self\.offline = (\{.*\});/.exec(await worker.text())?.[1] ?? "{}";
    assert.deepEqual(
      JSON.parse(kept).files.filter(
        (file: string) => !/^\/assets\/(staff|rettesnor|check-white|chevron-down|offline-)/.test(file),
      ),
      [],
    );
  }));

test("logging off at the staff's host leaves the browser's storage, unless its page tells that no note lies there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-13");
    const site = servedSite(app);
    const forgets = async (who: Parameters<typeof askerAs>[2], fields: Readonly<Record<string, string>>) =>
      (await askerAs(app, site, who).post("/log-ud", fields)).headers.get("Clear-Site-Data");
    assert.equal(await forgets(await hire(app, "vejen", "provider"), {}), '"cache"');
    assert.equal(await forgets(await hire(app, "vejen", "caseworker"), {}), '"cache"');
    assert.equal(await forgets(await hire(app, "vejen", "provider"), { notater: "ingen" }), '"cache", "storage"');
    assert.equal(await forgets(await moveIn(app, "vejen"), {}), '"cache", "storage"');
  }));
