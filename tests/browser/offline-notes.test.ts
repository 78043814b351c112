import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import type { Page } from "playwright-core";
import { siteOf } from "../../src/compose.tsx";
import { localDate } from "../../src/kernel/local-date.ts";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { Clock } from "../../src/platform/clock.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { booked, talkOn } from "../booked-appointment.ts";
import type { CaseInState } from "../case-in-state.ts";
import { atWorkOn, orderOf } from "../day-note-told.ts";
import { caseGranted, startSupport } from "../granted-case.ts";
import { signInAs } from "../sign-in-as.ts";
import { hire, onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { type BadLine, badLine } from "./bad-line.ts";
import { withPage } from "./browser.ts";
import { usable } from "./signed-in-pages.ts";

/** A provider at work from 13 April, with the system's day and the phone's moved by hand. */
interface Field {
  readonly app: App;
  readonly operator: OperatorDatabase;
  readonly provider: StaffActor;
  readonly made: CaseInState;
  readonly line: BadLine;
  readonly at: (path: string) => string;
  readonly day: (day: string) => void;
  readonly enter: (page: Page, who: StaffActor) => Promise<void>;
}

const inTheField = (run: (field: Field) => Promise<void>): Promise<void> =>
  withDatabase(async (operator) => {
    const start = await testApp(operator, "2026-04-01");
    let clock: Clock = onDay(start, "2026-04-13").clock;
    const app: App = { ...start, clock: { ...clock, now: () => clock.now(), today: () => clock.today() } };
    const made = await caseGranted(start, "vejen", { name: "Annelise Prøve" });
    const hired = await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
    const provider = atWorkOn(app, hired);
    const day = localDate("2026-04-13");
    await booked(app, provider, made, { ...talkOn(day, provider), art: "support-visit" });
    const server = createServer(getRequestListener(siteOf(app).fetch));
    await listening(server);
    const address = server.address();
    const line = await badLine(typeof address === "object" && address ? address.port : 0);
    const at = (path: string): string => `http://ansat.localhost:${line.port}${path}`;
    try {
      await run({
        app,
        operator,
        provider,
        made,
        line,
        at,
        day: (next) => {
          clock = onDay(start, next).clock;
        },
        enter: async (page, who) => {
          const { name, value } = await signInAs(app, who);
          await page.context().addCookies([{ name, value, url: at("/"), httpOnly: true, sameSite: "Lax" }]);
        },
      });
    } finally {
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });

/** All that lies on the phone, as rows; bytes as text, so that a word in them would be seen. */
const lying = (page: Page): Promise<{ readonly person: readonly string[]; readonly note: readonly string[] }> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("rettesnor-notater"));
    const shown = (_: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (value instanceof Uint8Array) return [...value].length;
      return value instanceof CryptoKey ? `key, extractable: ${value.extractable}` : value;
    };
    const rows = async (name: string): Promise<string[]> =>
      database.objectStoreNames.contains(name)
        ? (await done(database.transaction(name).objectStore(name).getAll())).map((row: unknown) =>
            JSON.stringify(row, shown),
          )
        : [];
    const found = { person: await rows("person"), note: await rows("note") };
    database.close();
    return found;
  });

/** Until the phone has what it takes to be without coverage. */
async function isReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await until(async () => (await lying(page)).person.some((row) => /"carried":\{/.test(row)));
  await page.evaluate(() => navigator.serviceWorker.controller !== null || location.reload());
}

async function until(isSo: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error("it never became so");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function write(page: Page, text: string, more: { readonly clock?: string } = {}): Promise<void> {
  await page.getByLabel("Annelise", { exact: true }).check();
  await page.getByLabel("Hvornår begyndte det?").fill(more.clock ?? "10.00");
  await page.getByLabel("45", { exact: true }).check();
  await page.getByRole("group", { name: "Mål: Åbne post hver mandag" }).getByLabel("Frem").check();
  await page.getByLabel("Hvad lavede I?").fill(text);
  await page.getByRole("button", { name: "Gem på telefonen" }).click();
  await page.getByText("dit notat er gemt på telefonen").waitFor();
  assert.equal(await page.getByLabel("Hvad lavede I?").inputValue(), "");
}

const dates = Array.from({ length: 14 }, (_, at) => `2026-04-${13 + at}`);

test("notes of fourteen days without coverage arrive once each, in order and with both times, over a line that is cut every two seconds", () =>
  inTheField(async (field) => {
    const { at, line, operator, provider } = field;
    await withPage({ width: 320 }, async (page) => {
      await page.clock.setFixedTime("2026-04-13T06:00:00Z");
      await field.enter(page, provider);
      await page.goto(at("/udfoerer"));
      await isReady(page);
      await page.context().setOffline(true);
      for (const [index, date] of dates.entries()) {
        await page.clock.setFixedTime(`${date}T08:00:00Z`);
        await page.goto(at("/udfoerer"));
        await page.getByRole("heading", { name: "Notater på telefonen" }).waitFor();
        if (index === 0) {
          await page.getByLabel("Annelise, i dag kl. 10.00 til 11.00").check();
          assert.equal(await page.getByLabel("60", { exact: true }).isChecked(), true);
          await usable(page, "offline-form");
        }
        await write(page, `Første notat ${date}`);
        await write(page, `Andet notat ${date}`, { clock: "13" });
      }
      await usable(page, "offline-lying");
      const held = await lying(page);
      assert.equal(held.note.length, 28);
      assert.doesNotMatch([...held.note, ...held.person].join(" "), /notat 2026|Annelise|Prøve|post|Støtte/);
      assert.match(held.person.join(""), /key, extractable: false/);

      field.day("2026-04-27");
      await page.clock.setFixedTime("2026-04-27T05:00:00Z");
      await page.context().setOffline(false);
      await page.goto(at("/udfoerer/uden-daekning"));
      await page.getByText("Log ind, så bliver de sendt.").waitFor();
      await field.enter(page, provider);
      line.become({ cutEveryMs: 2000, delayMs: 450 });
      await page.goto(at("/udfoerer/uden-daekning")).catch(() => page.goto(at("/udfoerer/uden-daekning")));
      await until(async () => (await lying(page)).note.length === 0, 60_000);
      line.become({});
      await page.waitForLoadState("networkidle");

      assert.ok(line.cutWhileAsked() > 0, "the line must have been cut while the server was asked");
      const rows = await operator
        .selectFrom("day_note")
        .select(["sequence", "happened_on", "written_at", "received_at"])
        .orderBy("received_at")
        .orderBy("sequence")
        .execute();
      assert.deepEqual(
        rows.map((row) => [row.sequence, String(row.happened_on), new Date(row.written_at).toISOString()]),
        dates.flatMap((day, index) => [
          [2 * index + 1, day, `${day}T08:00:00.000Z`],
          [2 * index + 2, day, `${day}T08:00:00.000Z`],
        ]),
      );
      // On 27 April by the clock in Denmark, whatever hour this runs at.
      const receivedOn = (row: (typeof rows)[number]) =>
        new Date(row.received_at).toLocaleDateString("sv-SE", { timeZone: "Europe/Copenhagen" });
      assert.deepEqual([...new Set(rows.map(receivedOn))], ["2026-04-27"]);
    });
  }));

test("what the server does not take stays with its reason, outlasts logging off and another's login, and is mended by its writer", () =>
  inTheField(async (field) => {
    const { at, operator, provider } = field;
    const other = await hire(field.app, "vejen", "provider", "Rie Prøve");
    await withPage({ width: 320 }, async (page) => {
      await page.clock.setFixedTime("2026-04-13T06:00:00Z");
      await field.enter(page, provider);
      await page.goto(at("/udfoerer"));
      await isReady(page);
      await page.goto(at("/udfoerer/uden-daekning"));
      await page.getByRole("button", { name: "Gem på telefonen" }).click();
      await page.getByRole("link", { name: "Vælg, hvem du var hos." }).waitFor();
      await usable(page, "offline-problems");
      await page.getByLabel("Hvilken dag?").selectOption("2026-03-31");
      await write(page, "Et besøg før tiden");
      await page.getByText("Dagen ligger før bestillingen. Ret dagen.").waitFor();
      await usable(page, "offline-refused");

      await page.goto(at("/udfoerer"));
      await page.getByRole("button", { name: "Log af" }).click();
      await page.getByText("1 notat er ikke sendt.").waitFor();
      await usable(page, "offline-log-off");
      await page.getByRole("button", { name: "Bliv" }).click();
      await page.getByRole("button", { name: "Log af" }).click();
      await page.getByRole("button", { name: "Log af alligevel" }).click();
      await page.waitForURL(at("/"));
      await page.goto(at("/udfoerer/uden-daekning"));
      await page.getByRole("heading", { name: "Log ind først" }).waitFor();
      const locked = await lying(page);
      assert.equal(locked.note.length, 1);
      assert.doesNotMatch(locked.person.join(""), /extractable/);

      await field.enter(page, other);
      await page.goto(at("/udfoerer"));
      await page.getByText("1 notat fra en anden ligger låst på telefonen.").waitFor();
      await page.goto(at("/udfoerer/uden-daekning"));
      await page.getByText("Du skriver som Rie Prøve.").waitFor();
      assert.equal(await page.getByText("Et besøg før tiden").count(), 0);
      assert.equal((await operator.selectFrom("day_note").select("id").execute()).length, 0);

      await field.enter(page, provider);
      await page.goto(at("/udfoerer"));
      await page.getByRole("link", { name: "Notater på telefonen" }).click();
      await page.getByText("Et besøg før tiden").waitFor();
      await page.getByRole("button", { name: /^Ret notatet om Annelise/ }).click();
      assert.equal(await page.getByLabel("Hvad lavede I?").inputValue(), "Et besøg før tiden");
      await page.getByLabel("Hvilken dag?").selectOption("2026-04-13");
      await page.getByRole("button", { name: "Gem på telefonen" }).click();
      await until(async () => (await lying(page)).note.length === 0);
      await page.getByText("1 notat er modtaget").waitFor();
      const kept = await operator.selectFrom("day_note").select(["happened_on", "sequence"]).execute();
      assert.deepEqual(
        kept.map((row) => [String(row.happened_on), row.sequence]),
        [["2026-04-13", 2]],
      );
      await page.waitForLoadState("networkidle");

      await page.goto(at(`/udfoerer/bestillinger/${await orderOf(field.app, provider, field.made)}/notater/ny`));
      await page.getByRole("group", { name: "Hvor mange minutter?" }).getByLabel("30", { exact: true }).check();
      await page.getByRole("group", { name: "Hvordan?" }).getByLabel("Hjemme hos borgeren").check();
      await page.getByRole("group", { name: "Var borgeren med?" }).getByLabel("Ja").check();
      await page.getByLabel("Hvad lavede I?").fill("Skrevet, da dækningen forsvandt");
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Gem notatet" }).click();
      await page.getByText("Ingen dækning: dit notat er gemt på telefonen.").waitFor();
      await usable(page, "offline-instead");
      assert.equal((await lying(page)).note.length, 1);
      await page.context().setOffline(false);
      await until(async () => (await lying(page)).note.length === 0);
      assert.equal((await operator.selectFrom("day_note").select("id").execute()).length, 2);

      await page.goto(at("/udfoerer/uden-daekning"));
      await page.waitForLoadState("networkidle");
      await page.getByRole("button", { name: "Lås notaterne" }).click();
      await page.getByRole("heading", { name: "Notaterne er låst" }).waitFor();
      await usable(page, "offline-laast");
      // Also where there is coverage and a login, on the next pages too: it stays locked until somebody opens it.
      for (const path of ["/udfoerer", "/udfoerer/uden-daekning"]) {
        await page.goto(at(path));
        await page.waitForLoadState("networkidle");
        assert.deepEqual(await lying(page), { person: [], note: [] }, path);
      }
      await page.getByRole("button", { name: "Åbn notaterne" }).click();
      await page.getByRole("heading", { name: "Skriv et notat" }).waitFor();
    });
  }));
