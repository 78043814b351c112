import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, withSettings } from "../../../../tests/case-in-state.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { endSupport } from "../../follow-ups/use-cases/end-support.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { fromProvidersTo } from "../../work/use-cases/count-from-providers.ts";
import { promisesOf } from "../domain/promises.ts";
import type { OrderContent } from "../domain/support-order.ts";
import { acceptOrder, nameContactPerson } from "./answer-order.ts";
import { changeOrderContent } from "./change-order.ts";
import { keepPromise } from "./keep-promise.ts";
import { readChangedOrder } from "./read-changed-order.ts";
import { readMySupport } from "./read-my-support.ts";
import { readOrder } from "./read-order.ts";
import { readProviderOrder, readProviderOrders } from "./read-provider-orders.ts";
import { readWaitingOrders } from "./read-waiting-orders.ts";
import { registerAttempt } from "./register-attempt.ts";
import { registerStep } from "./register-step.ts";
import { sendOrder } from "./send-order.ts";
import { withdrawOrder } from "./withdraw-order.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });
const contact = { name: "Kim Kontakt", phone: "11 22 33 44" };
const content: OrderContent = {
  provider: "kommunens-team",
  goals: ["Åbne post hver mandag"],
  frame: "Støtte hjemme en gang om ugen",
  externalReason: "",
  acuteStart: null,
  acuteReason: "",
};

interface World {
  readonly app: App;
  readonly made: CaseInState;
  readonly provider: StaffActor;
  readonly orderId: string;
}

/** A case whose order the provider has taken on 2 April; the grant is of 1 April. */
async function taken(app: App, municipality: string, more: Partial<OrderContent> = {}): Promise<World> {
  const made = await caseGranted(app, municipality, { tasks: ["mail", "economy"] });
  const slug = app.standards.get(municipality)?.providers[0]?.slug ?? "";
  const sent = await sendOrder(app, made.caseworker, made.caseId, { ...content, provider: slug, ...more }, press(app));
  assert.equal(sent.ok, true);
  const provider = { ...(await hire(app, municipality, "provider")), provider: more.provider ?? slug };
  const orderId = (await readOrder(app, made.caseworker, made.caseId))?.orders.at(-1)?.id ?? "";
  assert.equal((await acceptOrder(app, provider, orderId, contact, press(app))).ok, true);
  return { app, made, provider, orderId };
}

const lettersTo = async ({ app, made }: World) =>
  (await readLetters(app.database.of(made.citizen), made.citizen, made.caseId))
    .filter(({ kind }) => kind === "support-news")
    .map(({ title }) => title);

test("whoever is not reached is seen by day and way, and the deadline runs on; after as many tries as are set the authority is told", () =>
  withDatabase(async (database) => {
    const base = withSettings(await testApp(database, "2026-04-01"), "soenderborg", { contactAttempts: 2 });
    const world = await taken(onDay(base, "2026-04-02"), "soenderborg");
    const { made, orderId, provider } = world;
    const app = onDay(base, "2026-04-09");
    const tries = (on: string, way: "phone" | "visit") =>
      registerAttempt(app, provider, orderId, { on: localDate(on), way, text: "Ingen svarede." }, press(app));
    assert.equal((await tries("2026-04-07", "phone")).ok, true);
    assert.equal((await fromProvidersTo(app, made.caseworker)).unreached, 0);
    assert.deepEqual(await tries("2026-04-10", "visit"), { ok: false, refusal: "in-future" });
    assert.equal((await tries("2026-04-08", "visit")).ok, true);
    assert.equal((await fromProvidersTo(app, made.caseworker)).unreached, 1);
    const [waiting] = (await readWaitingOrders(app, made.caseworker)).unreached;
    assert.deepEqual([waiting?.times, waiting?.on], [2, "2026-04-08"]);

    // A week from the grant of 1 April is 8 April (SON-5.1): two tries do not meet it.
    const seen = await readMySupport(app, made.citizen, made.caseId);
    const first = seen?.owed.obligations.find(({ what }) => what === "first-contact");
    assert.deepEqual([first?.due, first?.status], ["2026-04-08", "missed"]);
    assert.deepEqual(
      seen?.orders[0]?.steps.map(({ kind, on, way }) => [kind, on, way]),
      [
        ["not-reached", "2026-04-07", "phone"],
        ["not-reached", "2026-04-08", "visit"],
      ],
    );

    const met = { step: "first-contact", on: localDate("2026-04-09") } as const;
    assert.equal((await registerStep(app, provider, orderId, met, press(app))).ok, true);
    assert.equal((await fromProvidersTo(app, made.caseworker)).unreached, 0);
  }));

test("[SON-7.2, SON-7.3] the citizen is told by letter who the fixed contact person is, and why it becomes another", () =>
  withDatabase(async (database) => {
    const world = await taken(onDay(await testApp(database, "2026-04-01"), "2026-04-02"), "soenderborg");
    const { app, made, orderId, provider } = world;
    const change = { contact: { name: "Noor Nyere", phone: "55 66 77 88" }, reason: "Kim er på barsel" };
    assert.equal((await nameContactPerson(app, provider, orderId, change, press(app))).ok, true);
    assert.deepEqual((await lettersTo(world)).toSorted(), [
      "Du har fået en kontaktperson",
      "Du har fået en ny kontaktperson",
    ]);
    const order = (await readMySupport(app, made.citizen, made.caseId))?.orders[0];
    assert.equal(order?.order.contactPerson, "Noor Nyere");
    const [step] = order?.steps ?? [];
    assert.deepEqual([step?.text, step?.before], ["Kim er på barsel", "Kim Kontakt, telefon 11 22 33 44"]);
    const rules = promisesOf(order?.rules ?? [], []).map(({ item }) => item.id);
    for (const id of ["SON-7.2", "SON-7.3"]) assert.ok(rules.includes(id), id);
  }));

test("parts of a grant go to different providers, each part to one", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const { made } = await taken(app, "soenderborg", { tasks: ["mail"] });
    const send = (provider: string, tasks: OrderContent["tasks"]) =>
      sendOrder(app, made.caseworker, made.caseId, { ...content, provider, tasks: tasks ?? [] }, press(app));
    const twice = { ok: false, refusal: "already-ordered" } as const;
    assert.deepEqual(await send("privat-udfoerer", ["mail"]), twice);
    assert.deepEqual(await send("privat-udfoerer", []), twice);
    assert.deepEqual(await send("kommunens-team", ["economy"]), twice);
    assert.equal((await send("privat-udfoerer", ["economy"])).ok, true);
    const orders = (await readOrder(app, made.caseworker, made.caseId))?.orders ?? [];
    assert.deepEqual(new Set(orders.map(({ tasks }) => tasks.join())), new Set(["mail", "economy"]));
    const other = { ...(await hire(app, "soenderborg", "provider", "Ea Ekstern")), provider: "privat-udfoerer" };
    const theirs = orders.find(({ provider }) => provider === "privat-udfoerer")?.id ?? "";
    const seen = await readProviderOrder(app, other, theirs);
    assert.deepEqual(
      seen?.parts.map(({ task }) => task),
      ["economy"],
    );
  }));

test("changed goals wait to be read by the provider, and how they read before is kept", () =>
  withDatabase(async (database) => {
    const world = await taken(onDay(await testApp(database, "2026-04-01"), "2026-04-02"), "vejen");
    const { app, made, orderId, provider } = world;
    const named = { caseId: made.caseId, orderId };
    const told = { goals: ["Åbne post hver dag"], frame: "To gange om ugen", reason: "Aftalt ved opfølgningen" };
    assert.equal((await changeOrderContent(app, made.caseworker, named, told, press(app))).ok, true);
    const changed = await readProviderOrder(app, provider, orderId);
    assert.deepEqual(
      [changed?.order.goals, changed?.order.edition, changed?.order.readEdition],
      [["Åbne post hver dag"], 2, 1],
    );
    assert.match(changed?.steps.at(-1)?.before ?? "", /Åbne post hver mandag/);
    assert.equal((await readChangedOrder(app, provider, orderId, press(app))).ok, true);
    assert.equal((await readProviderOrder(app, provider, orderId))?.order.readEdition, 2);
    const elsewhere = { caseId: app.newId(), orderId };
    assert.deepEqual(await changeOrderContent(app, made.caseworker, elsewhere, told, press(app)), {
      ok: false,
      refusal: "not-found",
    });
  }));

test("an order that is taken back shuts the provider out, tells the citizen, and is owed anew where the support goes on", () =>
  withDatabase(async (database) => {
    const world = await taken(onDay(await testApp(database, "2026-04-01"), "2026-04-02"), "vejen");
    const { app, made, orderId, provider } = world;
    const named = { caseId: made.caseId, orderId };
    const told = { again: true, reason: "Teamet lukker" };
    assert.equal((await withdrawOrder(app, made.caseworker, named, told, press(app))).ok, true);
    assert.deepEqual(await withdrawOrder(app, made.caseworker, named, told, press(app)), {
      ok: false,
      refusal: "not-running",
    });
    assert.ok((await lettersTo(world)).includes("Din støtte skal komme fra nogle andre"));
    const { obligations } = await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId);
    assert.deepEqual(
      obligations.filter(({ what }) => what === "order").map(({ status }) => status),
      ["met", "open"],
    );
    assert.equal(await readProviderOrder(app, provider, orderId), undefined);
    const again = { ...content, provider: "ekstern-leverandoer", externalReason: "Kun de kan" };
    assert.equal((await sendOrder(app, made.caseworker, made.caseId, again, press(app))).ok, true);
  }));

const promised: Readonly<Record<string, readonly string[]>> = {
  aabenraa: ["AAB-23.1", "AAB-23.3", "AAB-28.1"],
  vejen: ["VEJ-3.0.6", "VEJ-3.0.7", "VEJ-3.5.1", "VEJ-3.7.1"],
  broenderslev: ["BRO-7.5", "BRO-8.11", "BRO-11.1", "BRO-14.5", "BRO-15.1", "BRO-15.4"],
  soenderborg: ["SON-4.1", "SON-7.1", "SON-7.2", "SON-7.3"],
};

test("[AAB-23.1, AAB-23.3, AAB-28.1, VEJ-3.0.6, VEJ-3.0.7, VEJ-3.7.1, BRO-7.5, BRO-8.11, BRO-11.1, BRO-14.5, BRO-15.1, BRO-15.4, SON-4.1, SON-7.1] what the standard says of who comes, how and with whom stands on the order, and is ticked with a day and a word", () =>
  withDatabase(async (database) => {
    const base = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    for (const [municipality, ids] of Object.entries(promised)) {
      const { app, made, orderId, provider } = await taken(base, municipality);
      const clause = ids[0] ?? "";
      const told = { clause, on: localDate("2026-04-02"), text: "Aftalt på teammødet." };
      assert.equal((await keepPromise(app, provider, orderId, told, press(app))).ok, true, municipality);
      const view = await readProviderOrder(app, provider, orderId);
      const promises = promisesOf(view?.rules ?? [], view?.steps ?? []);
      for (const id of ids)
        assert.ok(
          promises.some(({ item }) => item.id === id),
          id,
        );
      const kept = promises.find(({ item }) => item.id === clause)?.kept.map(({ on, text }) => [on, text]);
      assert.deepEqual(kept, [["2026-04-02", "Aftalt på teammødet."]]);
      const strange = { ...told, clause: "AAB-99.9" };
      assert.deepEqual(await keepPromise(app, provider, orderId, strange, press(app)), {
        ok: false,
        refusal: "not-promised",
      });
      const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
      assert.equal(entries.at(-1)?.text, `${clause}: Aftalt på teammødet.`);
    }
  }));

test("[VEJ-1.1.10, VEJ-1.1.11, BRO-2.5] in support under § 82 b and § 85 a the order shows what is said of that support alone", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const idsOf = async (municipality: string, legalBasis: "SEL-82b" | "SEL-85a" | "SEL-85") => {
      const to = legalBasis === "SEL-82b" ? { to: "2026-09-30" } : {};
      const made = await caseGranted(app, municipality, { tasks: ["mail"], legalBasis, ...to });
      const slug = app.standards.get(municipality)?.providers[0]?.slug ?? "";
      await sendOrder(app, made.caseworker, made.caseId, { ...content, provider: slug }, press(app));
      const view = await readMySupport(app, made.citizen, made.caseId);
      return promisesOf(view?.orders[0]?.rules ?? [], []).map(({ item }) => item.id);
    };
    const clarifying = await idsOf("vejen", "SEL-82b");
    for (const id of ["VEJ-1.1.10", "VEJ-1.1.11"]) assert.ok(clarifying.includes(id), id);
    assert.ok(!(await idsOf("vejen", "SEL-85")).includes("VEJ-1.1.10"));
    assert.ok((await idsOf("broenderslev", "SEL-85a")).includes("BRO-2.5"));
    assert.ok(!(await idsOf("broenderslev", "SEL-85")).includes("BRO-2.5"));
  }));

test("[SON-5.1] where two providers share a grant each owes first contact: what one has done is not done by the other", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const first = await taken(app, "soenderborg", { tasks: ["mail"] });
    const { made } = first;
    const other = app.standards.get("soenderborg")?.providers[1]?.slug ?? "";
    const more = { ...content, provider: other, tasks: ["economy"], externalReason: "Der er ingen anden." } as const;
    assert.ok((await sendOrder(app, made.caseworker, made.caseId, more, press(app))).ok);
    const second = { ...(await hire(app, "soenderborg", "provider")), provider: other };
    const orders = (await readOrder(app, made.caseworker, made.caseId))?.orders ?? [];
    const secondId = orders.find(({ provider }) => provider === other)?.id ?? "";
    assert.ok((await acceptOrder(app, second, secondId, contact, press(app))).ok);
    const told = { step: "first-contact", on: localDate("2026-04-02") } as const;
    assert.ok((await registerStep(app, first.provider, first.orderId, told, press(app))).ok);

    const now = onDay(app, "2026-04-10");
    const seen = (one: StaffActor) => ({ ...one, visit: { id: app.newId(), at: now.clock.now() } });
    const contactIn = async (one: StaffActor, id: string) =>
      (await readProviderOrder(now, seen(one), id))?.owed.obligations
        .filter(({ what }) => what === "first-contact")
        .map(({ due, status }) => [due, status]);
    // A week from the grant of 1 April.
    assert.deepEqual(await contactIn(first.provider, first.orderId), [["2026-04-08", "met"]]);
    assert.deepEqual(await contactIn(second, secondId), [["2026-04-08", "missed"]]);
    const listed = async (one: StaffActor) =>
      (await readProviderOrders(now, seen(one))).map(({ owed }) => [owed?.what, owed?.due]);
    assert.deepEqual(await listed(second), [["first-contact", "2026-04-08"]]);
    assert.notEqual((await listed(first.provider))[0]?.[0], "first-contact");
    const mine = await readMySupport(now, made.citizen, made.caseId);
    assert.deepEqual(
      mine?.orders.map(({ order, owed }) => [
        order.provider === other,
        owed.find(({ what }) => what === "first-contact")?.status,
      ]),
      [
        [false, "met"],
        [true, "missed"],
      ],
    );
  }));

test("an order is not taken back for good while the citizen has the grant: that would end support without hearing and decision", () =>
  withDatabase(async (database) => {
    const world = await taken(onDay(await testApp(database, "2026-04-01"), "2026-04-02"), "vejen");
    const { app, made, orderId, provider } = world;
    const named = { caseId: made.caseId, orderId };
    const forGood = { again: false, reason: "Vi har ikke folk" };
    const still = await withdrawOrder(app, made.caseworker, named, forGood, press(app));
    assert.deepEqual(still, { ok: false, refusal: "still-granted" });
    assert.ok(await readProviderOrder(app, provider, orderId));
    const started = { step: "support-started", on: localDate("2026-04-02") } as const;
    assert.ok((await registerStep(app, provider, orderId, started, press(app))).ok);
    const over = {
      on: localDate("2026-04-02"),
      why: "opted-out",
      agreed: true,
      said: "Du vil klare det selv",
    } as const;
    assert.ok((await endSupport(app, made.caseworker, made.caseId, over, press(app))).ok);
    assert.ok((await withdrawOrder(app, made.caseworker, named, forGood, press(app))).ok);
  }));
