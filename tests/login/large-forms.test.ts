import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/compose.tsx";
import { takesFiles } from "../../src/modules/documents/paths.ts";
import type { CitizenActor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { type Limits, noLimits } from "../../src/platform/limits.ts";
import { jsonLog } from "../../src/platform/log.ts";
import { webShell } from "../../src/platform/web-shell.ts";
import { signInAs } from "../sign-in-as.ts";
import { moveIn, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { doors } from "./login-town.ts";

const caseId = "01900000-0000-7000-8000-000000000000";
const path = `/borger/vejen/sag/${caseId}/dokumenter`;

function served(app: App, limits: Limits = noLimits) {
  const shell = webShell({
    log: jsonLog("error", () => undefined),
    health: async () => ({ database: true, migrations: true }),
    page: (c, status) => c.text(`side ${status}`, status),
    takesFiles,
    limits,
    evenTime: async () => undefined,
  });
  shell.route("/", siteOf(app));
  return shell;
}

/** A form whose body comes only when it is told to, and that tells whether anybody has begun to read it. */
async function slowForm(app: App, site: ReturnType<typeof served>, actor: CitizenActor, size = 3_000_000) {
  const { cookie } = await signInAs(app, actor);
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  let isRead = false;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    isRead = true;
    begun.resolve();
    await end.promise;
    controller.close();
  };
  const headers = {
    Cookie: cookie,
    "Content-Type": "multipart/form-data; boundary=x",
    "Content-Length": `${size}`,
  };
  const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
  const asked = { method: "POST", body, headers, duplex: "half" };
  const request = new Request(doors.citizen + path, asked);
  const answer = Promise.resolve(site.request(request));
  return { answer, begun: begun.promise, end: () => end.resolve(), isRead: () => isRead };
}

test("four large forms are read at once, two of one person's; others wait, and nothing of theirs is read", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const site = served(app);
    const [asta, bo, carl] = await Promise.all(
      ["Asta Prøve", "Bo Prøve", "Carl Prøve"].map((name) => moveIn(app, "vejen", { name })),
    );
    assert.ok(asta && bo && carl);
    const held = [await slowForm(app, site, asta), await slowForm(app, site, asta)];
    await Promise.all(held.map(({ begun }) => begun));
    const third = await slowForm(app, site, asta);
    assert.equal((await third.answer).status, 429);
    held.push(await slowForm(app, site, bo), await slowForm(app, site, bo));
    await Promise.all(held.map(({ begun }) => begun));

    const waiting = await slowForm(app, site, carl);
    const answer = await waiting.answer;
    assert.deepEqual([answer.status, answer.headers.get("Retry-After"), waiting.isRead()], [429, "5", false]);
    const small = await slowForm(app, site, carl, 1000);
    await small.begun;
    small.end();
    assert.equal((await small.answer).status, 403);

    for (const form of held) form.end();
    // Without the token of the session's forms they are refused, once they have been read.
    for (const form of held) assert.equal((await form.answer).status, 403);
    const later = await slowForm(app, site, carl);
    await later.begun;
    later.end();
    assert.equal((await later.answer).status, 403);
  }));

test("whoever does too much is stopped as that person before anything that they send is read", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const actor = await moveIn(app, "vejen");
    for (const limited of ["signed-in", "large-form"]) {
      const asked: string[] = [];
      const take: Limits["take"] = async (what, who) => {
        if (what === limited) asked.push(who);
        return what === limited ? 7 : undefined;
      };
      const form = await slowForm(app, served(app, { take }), actor);
      const answer = await form.answer;
      assert.deepEqual([answer.status, answer.headers.get("Retry-After"), form.isRead()], [429, "7", false]);
      assert.deepEqual(asked, [`${actor.tenantId} ${actor.id}`]);
    }
  }));
