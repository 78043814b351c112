import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { fromProvidersTo } from "../../work/use-cases/count-from-providers.ts";
import type { OrderContent } from "../domain/support-order.ts";
import { acceptOrder, nameContactPerson, returnOrder } from "./answer-order.ts";
import { readOrder } from "./read-order.ts";
import { readProviderOrder, readProviderOrders } from "./read-provider-orders.ts";
import { readWaitingOrders } from "./read-waiting-orders.ts";
import { registerStep } from "./register-step.ts";
import { sendOrder } from "./send-order.ts";

const press = (app: App, path = "/vist") => ({ submissionId: app.newId(), path });
const contact = { name: "Kim Kontakt", phone: "11 22 33 44" };

function content(app: App, municipality: string, more: Partial<OrderContent> = {}): OrderContent {
  const provider = app.standards.get(municipality)?.providers[0]?.slug ?? "";
  return {
    provider,
    goals: ["Åbne post hver mandag"],
    frame: "Støtte hjemme en gang om ugen",
    externalReason: "",
    acuteStart: null,
    acuteReason: "",
    ...more,
  };
}

async function ordered(
  app: App,
  municipality: string,
  made: CaseInState,
): Promise<{ provider: StaffActor; orderId: string }> {
  const provider = await hire(app, municipality, "provider");
  const sent = await sendOrder(app, made.caseworker, made.caseId, content(app, municipality), press(app));
  assert.deepEqual(sent, { ok: true, value: "/vist" });
  const orderId = (await readOrder(app, made.caseworker, made.caseId))?.orders.at(-1)?.id ?? "";
  return { provider, orderId };
}

/** What is owed under a name in a case: how it stands and when it is due. */
async function owed(app: App, made: CaseInState, what: string) {
  const { obligations } = await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId);
  const found = obligations.find((one) => one.what === what);
  return found && { due: found.due, status: found.status, provisional: found.provisional };
}

test("an order is sent once, lets the provider in, and meets what was owed; its letter is for the provider", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "soenderborg");
    const provider = await hire(app, "soenderborg", "provider");
    assert.deepEqual(await readProviderOrders(app, provider), []);
    const pressed = press(app);
    const order = content(app, "soenderborg");
    assert.equal((await sendOrder(app, made.caseworker, made.caseId, order, pressed)).ok, true);
    assert.equal((await sendOrder(app, made.caseworker, made.caseId, order, pressed)).ok, true);
    assert.deepEqual(await sendOrder(app, made.caseworker, made.caseId, order, press(app)), {
      ok: false,
      refusal: "already-ordered",
    });

    const listed = await readProviderOrders(app, provider);
    assert.equal(listed.length, 1);
    // A week from the grant of Wednesday 1 April is Wednesday 8 April (SON-5.1).
    assert.deepEqual([listed[0]?.owed?.what, listed[0]?.owed?.due], ["first-contact", "2026-04-08"]);
    assert.equal((await owed(app, made, "order"))?.status, "met");
    const letters = (await readLetters(app.database.of(provider), provider, made.caseId)).map(({ kind, channel }) => [
      kind,
      channel,
    ]);
    assert.deepEqual(letters, [["order", "provider"]]);
  }));

test("no order without a grant, each reason by its name, and nothing is left behind", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen", { refused: 2 });
    const before = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).length;
    assert.deepEqual(await sendOrder(app, made.caseworker, made.caseId, content(app, "vejen"), press(app)), {
      ok: false,
      refusal: "nothing-granted",
    });
    assert.equal((await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).length, before);
    assert.deepEqual((await readOrder(app, made.caseworker, made.caseId))?.orders, []);
  }));

test("a provider takes an order with a contact person, and tells of first contact and start: met or late by their own days", () =>
  withDatabase(async (database) => {
    const decided = await testApp(database, "2026-04-01");
    const app = onDay(decided, "2026-04-16");
    const made = await caseGranted(app, "broenderslev");
    const { provider, orderId } = await ordered(onDay(app, "2026-04-02"), "broenderslev", made);
    const step = (name: "first-contact" | "support-started", on: string) =>
      registerStep(app, provider, orderId, { step: name, on: localDate(on) }, press(app));

    assert.deepEqual(await step("first-contact", "2026-04-10"), { ok: false, refusal: "order-not-accepted" });
    assert.equal((await acceptOrder(app, provider, orderId, contact, press(app))).ok, true);
    assert.deepEqual(await acceptOrder(app, provider, orderId, contact, press(app)), {
      ok: false,
      refusal: "already-answered",
    });
    // 14 days from the grant of 1 April is 15 April (BRO-3.6).
    assert.deepEqual(await owed(app, made, "start"), { due: "2026-04-15", status: "missed", provisional: false });

    assert.deepEqual(await step("first-contact", "2026-04-17"), { ok: false, refusal: "in-future" });
    assert.deepEqual(await step("first-contact", "2026-04-01"), { ok: false, refusal: "before-order" });
    assert.equal((await step("first-contact", "2026-04-08")).ok, true);
    assert.equal((await step("support-started", "2026-04-13")).ok, true);
    assert.deepEqual(await step("support-started", "2026-04-14"), { ok: false, refusal: "already-registered" });
    assert.equal((await owed(app, made, "start"))?.status, "met");
    const types = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).flatMap(
      ({ event }) => event?.type ?? [],
    );
    assert.deepEqual(types.slice(-5), [
      "order-sent",
      "order-accepted",
      "contact-person-named",
      "first-contact",
      "support-started",
    ]);
  }));

test("the first follow-up is counted from the decision until support has started, and from the start after that", () =>
  withDatabase(async (database) => {
    const first = { provisional: "2026-07-01", due: "2026-07-13" } as const;
    for (const municipality of ["vejen", "broenderslev", "unavngivet"]) {
      const app = onDay(await testApp(database, "2026-04-01"), "2026-04-13");
      const made = await caseGranted(app, municipality);
      const { provider, orderId } = await ordered(onDay(app, "2026-04-02"), municipality, made);
      const waiting = await owed(app, made, "first-follow-up");
      assert.deepEqual([waiting?.due, waiting?.provisional], [first.provisional, true], municipality);
      await acceptOrder(app, provider, orderId, contact, press(app));
      const started = { step: "support-started", on: localDate("2026-04-13") } as const;
      assert.equal((await registerStep(app, provider, orderId, started, press(app))).ok, true);
      const counted = await owed(app, made, "first-follow-up");
      assert.deepEqual([counted?.due, counted?.provisional], [first.due, false], municipality);
    }
  }));

test("a provider that sends an order back says why and sees no more of the case; another order can then be sent", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const { provider, orderId } = await ordered(app, "vejen", made);
    assert.ok(await readProviderOrder(app, provider, orderId));
    assert.equal((await returnOrder(app, provider, orderId, "Vi har ingen ledige timer", press(app))).ok, true);

    assert.deepEqual(await readProviderOrders(app, provider), []);
    assert.equal(await readProviderOrder(app, provider, orderId), undefined);
    assert.match(
      (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).at(-1)?.text ?? "",
      /ingen ledige timer/,
    );
    assert.equal((await sendOrder(app, made.caseworker, made.caseId, content(app, "vejen"), press(app))).ok, true);
    assert.equal((await readProviderOrders(app, provider)).length, 1);
  }));

test("a provider sees its own orders alone: not another provider's, not another municipality's, and no case without an order", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const { provider, orderId } = await ordered(app, "vejen", made);
    const [, second] = app.standards.get("vejen")?.providers ?? [];
    const rival: StaffActor = { ...(await hire(app, "vejen", "provider")), provider: second?.slug ?? "" };
    const afar = await hire(app, "unavngivet", "provider");
    for (const stranger of [rival, afar]) {
      assert.deepEqual(await readProviderOrders(app, stranger), []);
      assert.equal(await readProviderOrder(app, stranger, orderId), undefined);
      assert.deepEqual(await acceptOrder(app, stranger, orderId, contact, press(app)), {
        ok: false,
        refusal: "not-found",
      });
    }
    assert.equal(await readOrder(app, provider, made.caseId), undefined);
    const seen = await readProviderOrder(app, provider, orderId);
    assert.deepEqual([...new Set(seen?.owed.obligations.map(({ owedBy }) => owedBy))], ["provider"]);
  }));

test("another contact person can be named later, and the case remembers both", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const { provider, orderId } = await ordered(app, "vejen", made);
    const another = { contact: { name: "Noor Nyere", phone: "" }, reason: "Kim er på barsel" };
    assert.deepEqual(await nameContactPerson(app, provider, orderId, another, press(app)), {
      ok: false,
      refusal: "order-not-accepted",
    });
    await acceptOrder(app, provider, orderId, contact, press(app));
    assert.equal((await nameContactPerson(app, provider, orderId, another, press(app))).ok, true);
    assert.equal((await readProviderOrder(app, provider, orderId))?.order.contactPerson, "Noor Nyere");
  }));

test("two presses at the same moment make one order", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const pressed = press(app);
    const both = await Promise.all(
      [1, 2].map(() => sendOrder(app, made.caseworker, made.caseId, content(app, "vejen"), pressed)),
    );
    assert.deepEqual(
      both.map(({ ok }) => ok),
      [true, true],
    );
    assert.equal((await readOrder(app, made.caseworker, made.caseId))?.orders.length, 1);
  }));

test("an order sent back waits in today's work until another is sent, with the provider and the day", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const { provider, orderId } = await ordered(app, "vejen", made);
    assert.deepEqual((await readWaitingOrders(app, made.caseworker)).returned, []);
    await returnOrder(app, provider, orderId, "Vi har ingen ledige timer", press(app));
    assert.deepEqual(
      (await readWaitingOrders(app, made.caseworker)).returned.map(({ on, id }) => [on, id]),
      [["2026-04-02", orderId]],
    );
    assert.equal((await fromProvidersTo(app, made.caseworker)).returned, 1);
    await sendOrder(app, made.caseworker, made.caseId, content(app, "vejen"), press(app));
    assert.deepEqual((await readWaitingOrders(app, made.caseworker)).returned, []);
    assert.equal((await fromProvidersTo(app, made.caseworker)).returned, 0);
  }));
