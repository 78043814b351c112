import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import { atWorkOn, noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { dayNotesOfCase } from "../../day-notes/repository.ts";
import { offlineKeyOf } from "./greet-phone.ts";
import { readCarried } from "./read-carried.ts";
import { receiveNotes } from "./receive-notes.ts";

type Operator = Parameters<typeof testApp>[0];

/** Support that began on 13 April, as it stands on 20 April, with a visit that day. */
async function atWork(operator: Operator, name = "Annelise Prøve", person = {}) {
  const start = await testApp(operator, "2026-04-10");
  const made = await caseGranted(start, "vejen", { name, person: { addressLines: ["Skjultvej 9"], ...person } });
  const hired = await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
  const app = onDay(start, "2026-04-20");
  const provider = atWorkOn(app, hired);
  const day = localDate("2026-04-20");
  const visit = await booked(app, provider, made, { ...talkOn(day, provider), art: "support-visit" });
  return { app, made, provider, visit, orderId: await orderOf(app, provider, made) };
}

test("somebody's key is 32 bytes, the same each time, another for each person, and sealed in the database", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-10");
    const [one, other] = [await hire(app, "vejen", "provider"), await hire(app, "vejen", "provider", "Rie Prøve")];
    const keys = await Promise.all([offlineKeyOf(app, one), offlineKeyOf(app, one), offlineKeyOf(app, other)]);
    assert.equal(Buffer.from(keys[0] ?? "", "base64").length, 32);
    assert.equal(keys[0], keys[1]);
    assert.notEqual(keys[0], keys[2]);
    const rows = await operator.selectFrom("offline_key").selectAll().execute();
    assert.equal(rows.length, 2);
    assert.ok(
      rows.every(({ key_sealed: sealed }) => keys.every((key) => !sealed.includes(Buffer.from(key, "base64")))),
    );
    await assert.rejects(offlineKeyOf(app, await hire(app, "vejen", "caseworker")), PermissionDenied);
  }));

test("a phone carries today's visits, first names and goals, and neither surname, number, address nor case", () =>
  withDatabase(async (operator) => {
    const { app, orderId, provider, visit } = await atWork(operator);
    const carried = await readCarried(app, provider);
    assert.deepEqual(carried, {
      day: "2026-04-20",
      writer: provider.name,
      visits: [{ appointmentId: visit, orderId, from: "10.00", to: "11.00", minutes: 60, mode: "elsewhere" }],
      orders: [{ orderId, name: "Annelise", goals: ["Åbne post hver mandag"] }],
      asks: { alone: false, noGoal: false },
    });
    const looks = await operator
      .selectFrom("read_log")
      .select("act")
      .where("actor_id", "=", provider.id)
      .where("act", "=", "order:read")
      .execute();
    assert.ok(looks.length > 0, "to carry is a look");
  }));

test("[BRO-14.2, AAB-21.2] a phone knows what the standard asks a reason for, also without coverage", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-10");
    const asks = async (slug: string) => (await readCarried(app, await hire(app, slug, "provider"))).asks;
    assert.deepEqual(await asks("broenderslev"), { alone: true, noGoal: false });
    assert.deepEqual(await asks("aabenraa"), { alone: false, noGoal: true });
  }));

test("a protected name is not carried", () =>
  withDatabase(async (operator) => {
    const { app, provider } = await atWork(operator, "Annelise Prøve", {
      protection: { name: true, address: true, until: null },
    });
    const told = JSON.stringify(await readCarried(app, provider));
    assert.doesNotMatch(told, /Annelise|Prøve|Skjultvej/);
    assert.match(told, /Navnebeskyttet borger/);
  }));

test("another provider carries nothing of an order that is not its own", () =>
  withDatabase(async (operator) => {
    const { app, provider } = await atWork(operator);
    const other = atWorkOn(app, { ...(await hire(app, "vejen", "provider")), provider: `${provider.provider}-anden` });
    assert.deepEqual((await readCarried(app, other)).orders, []);
  }));

test("each note of a batch is answered by itself, sent again it is there already, and both times are kept", () =>
  withDatabase(async (operator) => {
    const { app, made, orderId, provider } = await atWork(operator);
    const device = randomUUID();
    const note = (sequence: number, more = {}) => {
      const { seen: _, ...told } = noteTold(orderId, { device, sequence, ...more });
      return told;
    };
    const sent = [note(1), note(2, { happenedOn: "2026-05-30" }), note(3, { startedAt: "13:00" })];
    const strange = { id: randomUUID(), orderId, device, sequence: 4, mode: "by-boat" };
    const batch = JSON.stringify([...sent, strange]);
    const answer = await receiveNotes(app, provider, batch);
    const outcomes = new Map(answer?.answers.map(({ id, outcome }) => [id, outcome]));
    assert.deepEqual(
      [...sent, strange].map(({ id }) => outcomes.get(id)),
      ["kept", "refused", "kept", "refused"],
    );
    assert.deepEqual(answer?.answers.find(({ id }) => id === sent[1]?.id)?.messages, [
      "Dagen er ikke kommet endnu. Ret dagen.",
    ]);
    const again = await receiveNotes(app, provider, batch);
    assert.deepEqual(again?.answers.map(({ outcome }) => outcome).toSorted(), [
      "already-there",
      "already-there",
      "refused",
      "refused",
    ]);
    const kept = await dayNotesOfCase(app.database.of(provider), provider.tenantId, made.caseId);
    assert.deepEqual(
      kept.map(({ receivedAt, sequence, writtenAt }) => [sequence, writtenAt, dayOfMoment(receivedAt)]),
      [
        [1, "2026-04-14T09:00:00.000Z", "2026-04-20"],
        [3, "2026-04-14T09:00:00.000Z", "2026-04-20"],
      ],
    );
  }));

test("what is no batch of notes is told so, and only providers send any", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-10");
    const provider = await hire(app, "vejen", "provider");
    for (const sent of ["", "{", "{}", '[{"id":"1"}]', JSON.stringify(Array(51).fill({ id: randomUUID() }))]) {
      assert.equal(await receiveNotes(app, provider, sent), undefined, sent.slice(0, 20));
    }
    const caseworker = await hire(app, "vejen", "caseworker");
    await assert.rejects(receiveNotes(app, caseworker, "[]"), PermissionDenied);
  }));
