import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { sendOrder } from "../../deliveries/use-cases/send-order.ts";
import { endSupport } from "../../follow-ups/use-cases/end-support.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { correctDay } from "../../notes/use-cases/correct-day.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCaseMoney, readMoney } from "./read-money.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const query = { year: 2026, by: "unit", chosen: null } as const;

/** Brønderslev, where an hour costs 500 kroner, and 600 from 1 May. */
const priced = (app: App): App =>
  withSettings(app, "broenderslev", {
    hourlyPrices: [
      {
        prices: [
          { inForceFrom: localDate("2026-05-01"), perHourOere: 60_000 },
          { inForceFrom: localDate("2026-01-01"), perHourOere: 50_000 },
        ],
      },
    ],
  });

/** A case with support that runs; the hours of one of its two tasks are stated, the other is told in words alone. */
async function running(app: App, operator: Parameters<typeof testApp>[0]) {
  const made = await caseGranted(app, "broenderslev");
  const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  await sql`update decision_part set weekly_minutes = 420 where position = 0 and decision_id in
    (select id from decision where case_id = ${made.caseId})`.execute(operator);
  return { ...made, provider };
}

/** A note of so many minutes. */
async function noted(
  operator: Parameters<typeof testApp>[0],
  app: App,
  caseId: string,
  provider: StaffActor,
  on: string,
  minutes: number,
  corrects: string | null = null,
): Promise<string> {
  const id = app.newId();
  await sql`insert into day_note (tenant_id, id, case_id, order_id, given, happened_on, minutes, mode, citizen_took_part,
      deliverer, written_at, received_at, written_by, words_sealed, corrects_id)
    select tenant_id, ${id}, case_id, id, true, ${on}, ${minutes}, 'at-home', true, 'staff', now(), now(),
      ${provider.id}, '\\x00', ${corrects}::uuid from support_order where case_id = ${caseId}`.execute(operator);
  return id;
}

test("granted by the day until the year's end, delivered by the notes at the price of their day, and what has no hours is told", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-12-24"));
    const { caseId, caseworker, provider } = await running(app, operator);
    await noted(operator, app, caseId, provider, "2026-04-30", 60);
    await noted(operator, app, caseId, provider, "2026-05-01", 60);
    const view = await readCaseMoney(app, caseworker, caseId, 2026);
    // From 1 April, 30 days at 500 kroner and 245 at 600, an hour a day.
    assert.deepEqual(view?.all.granted, { minutes: 275 * 60, oere: 30 * 50_000 + 245 * 60_000 });
    assert.deepEqual(view?.all.delivered, { minutes: 120, oere: 110_000 });
    assert.deepEqual(view?.all.expected, { minutes: 120 + 7 * 60, oere: 110_000 + 7 * 60_000 });
    assert.equal(view?.all.withoutHours, 1);
    assert.deepEqual(
      view?.months.map(({ key }) => key),
      ["04", "05", "06", "07", "08", "09", "10", "11", "12"],
    );
  }));

test("a note that was put right counts with the minutes that stand, in the month of the right day, and others count as they are", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-12-24"));
    const { caseId, caseworker, provider } = await running(app, operator);
    const wrong = await noted(operator, app, caseId, provider, "2026-04-30", 60);
    await noted(operator, app, caseId, provider, "2026-05-07", 30, wrong);
    await noted(operator, app, caseId, provider, "2026-05-14", 60);
    const view = await readCaseMoney(app, caseworker, caseId, 2026);
    // An hour and a half in May at 600 kroner an hour.
    assert.deepEqual(view?.all.delivered, { minutes: 90, oere: 90_000 });
    const delivered = view?.months.filter((month) => month.delivered.minutes > 0);
    assert.deepEqual(
      delivered?.map(({ key, delivered: { minutes } }) => [key, minutes]),
      [["05", 90]],
    );
  }));

test("support that ended in the summer is granted until its last day, and the year after has none of it", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-07-01"));
    const { caseId, caseworker } = await running(app, operator);
    const ended = {
      on: localDate("2026-06-30"),
      why: "goals-reached",
      agreed: true,
      said: "Du klarer det selv.",
    } as const;
    assert.ok((await endSupport(app, caseworker, caseId, ended, press(app))).ok);
    // April, May and June.
    assert.equal((await readCaseMoney(app, caseworker, caseId, 2026))?.all.granted.minutes, 91 * 60);
    assert.equal((await readCaseMoney(app, caseworker, caseId, 2027))?.all.granted.minutes, 0);
  }));

test("support whose last day was written down wrongly is granted until the right one", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-07-01"));
    const { caseId, caseworker } = await running(app, operator);
    const ended = {
      on: localDate("2026-06-30"),
      why: "goals-reached",
      agreed: true,
      said: "Du klarer det selv.",
    } as const;
    assert.ok((await endSupport(app, caseworker, caseId, ended, press(app))).ok);
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const entry = entries.find(({ event }) => event?.type === "support-ended");
    const at = { caseId, entryId: entry?.id ?? "" };
    const told = { is: localDate("2026-05-31"), why: "Udføreren skrev forkert." };
    assert.ok((await correctDay(app, caseworker, { ...at, told, keepers: [] }, press(app))).ok);
    // April and May.
    assert.equal((await readCaseMoney(app, caseworker, caseId, 2026))?.all.granted.minutes, 61 * 60);
  }));

test("a manager sees every unit's figures, behind them only the cases that are the own unit's, and each of those is a look", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-12-24"));
    const { caseId, caseworker } = await running(app, operator);
    const manager = await hire(app, "broenderslev", "manager");
    const chosen = caseworker.unit ?? "";
    const view = await readMoney(app, manager, { ...query, chosen });
    assert.deepEqual(
      view.figures.map(({ key, cases, granted }) => [key, cases, granted.minutes]),
      [[chosen, 1, 275 * 60]],
    );
    assert.deepEqual([view.behind.map(({ id }) => id), view.hidden], [[caseId], 0]);
    const looks = await sql<{ count: number }>`select count(*)::integer as count from read_log
      where actor_id = ${manager.id} and act = 'figures:list'`.execute(app.database.of(manager));
    assert.equal(looks.rows[0]?.count, 1);
    const elsewhere = { ...manager, id: app.newId(), unit: "ungecenter" };
    const other = await readMoney(app, elsewhere, { ...query, chosen });
    assert.deepEqual([other.behind, other.hidden, other.all.granted.minutes], [[], 1, 275 * 60]);
  }));

test("intake, provider and editor see no figures, another unit's caseworker no case's, and no municipality another's", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-12-24"));
    const { caseId } = await running(app, operator);
    await caseApplied(app, "vejen");
    for (const role of ["intake", "provider", "editor", "caseworker"] as const)
      await assert.rejects(readMoney(app, await hire(app, "broenderslev", role), query), PermissionDenied);
    for (const role of ["intake", "provider"] as const)
      assert.equal(await readCaseMoney(app, await hire(app, "broenderslev", role), caseId, 2026), undefined);
    const other = { ...(await hire(app, "broenderslev", "caseworker")), unit: "ungecenter" };
    assert.equal(await readCaseMoney(app, other, caseId, 2026), undefined);
    assert.equal((await readMoney(app, await hire(app, "vejen", "manager"), query)).all.cases, 0);
  }));

test("a grant with two providers, or with one whose order was taken back, is counted once, each task with whoever it is ordered from", () =>
  withDatabase(async (operator) => {
    const app = priced(onDay(await testApp(operator, "2026-04-01"), "2026-12-24"));
    const made = await caseGranted(app, "broenderslev");
    const [first, second] = [{ slug: "kommunens-team" }, { slug: "ungecentret" }];
    const at = onDay(app, "2026-04-02");
    const content = {
      goals: ["Et mål"],
      frame: "En ramme",
      externalReason: "Fordi",
      acuteStart: null,
      acuteReason: "",
    };
    const [mail, other] = made.application.tasks.map(({ task }) => task);
    assert.ok(mail && other);
    const send = async (provider: string, task: typeof mail) => {
      const asked = { ...content, provider, tasks: [task] };
      assert.deepEqual((await sendOrder(at, made.caseworker, made.caseId, asked, press(at))).ok, true);
    };
    await send(first.slug, mail);
    await send(second.slug, other);
    await sql`update decision_part set weekly_minutes = 420 where position = 0 and decision_id in
      (select id from decision where case_id = ${made.caseId})`.execute(operator);
    const view = async () => (await readCaseMoney(app, made.caseworker, made.caseId, 2026))?.all.granted.minutes;
    assert.equal(await view(), 275 * 60);
    const manager = await hire(app, "broenderslev", "manager");
    const byProvider = await readMoney(app, manager, { ...query, by: "provider" });
    assert.deepEqual(
      byProvider.figures.map(({ key, granted }) => [key, granted.minutes]),
      [
        [first.slug, 275 * 60],
        [second.slug, 0],
      ].toSorted(([one = ""], [two = ""]) => (one < two ? -1 : 1)),
    );
    await sql`update support_order set state = 'withdrawn', withdrawn_on = '2026-04-03'
      where case_id = ${made.caseId} and provider_slug = ${first.slug}`.execute(operator);
    await send("privat-leverandoer", mail);
    assert.equal(await view(), 275 * 60);
  }));
