import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsAs } from "../../../../tests/booked-appointment.ts";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { groupFrom, groupMade, orderIn, placed } from "../../../../tests/group-with.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { acceptOrder } from "../../deliveries/use-cases/answer-order.ts";
import { sendOrder } from "../../deliveries/use-cases/send-order.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { cancelSession, restoreSession } from "./cancel-session.ts";
import { givePlace } from "./give-place.ts";
import { takeOutOfGroup } from "./leave-group.ts";
import { changeGroup } from "./make-group.ts";
import { placeInGroup } from "./place-in-group.ts";
import { readGroup, readGroups, wishesToLeaveFor } from "./read-groups.ts";
import { readMyGroups, readOrderGroups } from "./read-places.ts";
import { sayOfGroup } from "./say-of-group.ts";
import { keepStaying, takeDownWord } from "./take-down-word.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });
const notFound = { ok: false, refusal: "not-found" };
const wednesday = localDate("2026-04-15");

async function inCase(app: App, name: string, more: Parameters<typeof caseGranted>[2] = {}, municipality = "vejen") {
  const made = await caseGranted(app, municipality, { name, deliveryForm: "group", tasks: ["structure"], ...more });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  return { made, provider };
}

/** A provider has said yes to the order, and nobody has spoken with the citizen yet. */
async function orderTaken(app: App, provider: StaffActor, made: CaseInState): Promise<string> {
  const content = { provider: provider.provider ?? "", goals: ["Komme ud"], frame: "En gruppe", externalReason: "" };
  const order = { ...content, acuteStart: null, acuteReason: "" };
  assert.ok((await sendOrder(app, made.caseworker, made.caseId, order, press(app))).ok);
  const orderId = await orderIn(app, provider, made);
  assert.ok((await acceptOrder(app, provider, orderId, { name: "Kim Kontakt", phone: "" }, press(app))).ok);
  return orderId;
}

const themes = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readEntries(app.database.of(citizen), citizen.tenantId, caseId)).map(({ text, theme }) => `${theme}: ${text}`);

const letterTitles = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readLetters(app.database.of(citizen), citizen, caseId))
    .filter(({ kind }) => kind === "group")
    .map(({ title }) => title);

const own = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readMyGroups(app, citizen, caseId))?.places ?? [];

test("a full group has a waiting list in order; a place goes to the first, passing over takes a reason", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const first = await inCase(start, "Anna Et");
    const second = await inCase(start, "Bo To");
    const third = await inCase(start, "Carl Tre");
    const app = start;
    const { provider } = first;
    const groupId = await groupMade(app, provider, groupFrom(wednesday, { pladser: "1" }));
    await placed(app, provider, first.made, groupId);
    const secondId = await placed(app, provider, second.made, groupId, "Vi ringer hver mandag.");
    const thirdId = await placed(app, provider, third.made, groupId);

    const [waiting] = await own(app, second.made);
    assert.deepEqual([waiting?.queueNumber, waiting?.member.meanwhile], [1, "Vi ringer hver mandag."]);
    assert.equal((await own(app, third.made))[0]?.queueNumber, 2);
    assert.deepEqual(await letterTitles(app, first.made), ["Du har fået plads i en gruppe"]);
    assert.deepEqual(await letterTitles(app, second.made), ["Du står på venteliste"]);
    const twice = await placeInGroup(
      app,
      provider,
      await orderIn(app, provider, second.made),
      { gruppe: groupId },
      press(app),
    );
    assert.deepEqual(twice, { ok: false, refusal: "already-in" });

    // Out of turn, and one too many: both ask why.
    const version = { udgave: "1" };
    const why = await givePlace(app, provider, { groupId, memberId: thirdId }, version, press(app));
    assert.deepEqual(!why.ok && why.refusal, {
      problems: [{ field: "grund", message: "Skriv, hvorfor borgeren får pladsen nu." }],
    });
    const given = { ...version, grund: "Bor lige ved siden af." };
    assert.equal((await givePlace(app, provider, { groupId, memberId: thirdId }, given, press(app))).ok, true);
    assert.deepEqual(
      (await themes(app, second.made)).filter((line) => line.startsWith("Venteliste: ")),
      [
        "Venteliste: en anden fik pladsen: En anden, der har ventet kortere, har fået en plads i »Onsdagsholdet«. Begrundelse: Bor lige ved siden af.",
      ],
    );
    assert.deepEqual(await givePlace(app, provider, { groupId, memberId: thirdId }, given, press(app)), {
      ok: false,
      refusal: "changed-meanwhile",
    });
    const view = await readGroup(app, provider, groupId);
    assert.deepEqual([view?.free, view?.members.length, view?.queue.length], [-1, 2, 1]);

    // Two leave; the one who waits is first, and no reason is asked.
    const out = { udgave: "1", "hvis-oenske": "citizen", "ud-grund": "" };
    const anna = (await own(app, first.made))[0]?.member.id ?? "";
    assert.equal((await takeOutOfGroup(app, provider, { groupId, memberId: anna }, out, press(app))).ok, true);
    const third2 = { udgave: "2", "hvis-oenske": "staff", "ud-grund": "" };
    const unsaid = await takeOutOfGroup(app, provider, { groupId, memberId: thirdId }, third2, press(app));
    assert.deepEqual(!unsaid.ok && typeof unsaid.refusal === "object" && unsaid.refusal.problems[0]?.field, "ud-grund");
    const said = { ...third2, "ud-grund": "Gruppen hjælper ikke." };
    assert.equal((await takeOutOfGroup(app, provider, { groupId, memberId: thirdId }, said, press(app))).ok, true);
    assert.equal((await givePlace(app, provider, { groupId, memberId: secondId }, version, press(app))).ok, true);
    assert.deepEqual(await letterTitles(app, second.made), ["Nu er der plads til dig", "Du står på venteliste"]);
    assert.deepEqual(
      (await own(app, second.made)).map(({ member }) => member.state),
      ["member"],
    );
  }));

test("waiting for a place stops no clock: the first contact is owed a week from the grant all the same", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const first = await inCase(app, "Ida Ni", {}, "soenderborg");
    const second = await caseGranted(app, "soenderborg", { name: "Jan Ti", deliveryForm: "group" });
    const orderId = await orderTaken(app, first.provider, second);
    const groupId = await groupMade(app, first.provider, groupFrom(wednesday, { pladser: "1" }));
    await placed(app, first.provider, first.made, groupId);
    await placed(app, first.provider, second, groupId);
    const shown = await readOrderGroups(app, first.provider, orderId);
    const contact = shown?.owed.obligations.find(({ what }) => what === "first-contact");
    // Granted on 1 April: a week later is 8 April (SON-5.1), and today is 10 April.
    assert.deepEqual([shown?.places[0]?.queueNumber, contact?.due, contact?.status], [1, "2026-04-08", "missed"]);
  }));

test("what does not fit the grant or another appointment is told once and stops nothing; an open place keeps no list (VEJ-1.1.10)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(app, "Dina Fire", { deliveryForm: "individual" });
    const orderId = await orderIn(app, provider, made);
    const groupId = await groupMade(
      app,
      provider,
      groupFrom(wednesday, { retsgrundlag: "SEL-82a", "ledes-af": "volunteer" }),
    );
    const told = await placeInGroup(app, provider, orderId, { gruppe: groupId }, press(app));
    assert.deepEqual(
      !told.ok &&
        typeof told.refusal === "object" &&
        "warnings" in told.refusal &&
        told.refusal.warnings.map(({ kind }) => kind),
      ["other-basis", "other-form"],
    );
    await placed(app, provider, made, groupId);

    const openId = await groupMade(
      app,
      provider,
      groupFrom(wednesday, { art: "open", aabningstid: "Hver dag", navn: "Caféen" }),
    );
    assert.deepEqual(await placeInGroup(app, provider, orderId, { gruppe: openId }, press(app)), {
      ok: false,
      refusal: "open-to-all",
    });
    // Draws on volunteers and on open offers: what the standard says of it stands where they are.
    const rules = async (id: string) => (await readGroup(app, provider, id))?.rules.map((rule) => rule.id) ?? [];
    assert.ok((await rules(groupId)).includes("VEJ-1.1.10"));
    assert.ok((await rules(openId)).includes("VEJ-1.1.10"));
    const mine = await readMyGroups(onDay(app, "2026-04-15"), made.citizen, made.caseId);
    assert.deepEqual(
      mine?.openPlaces.map(({ name }) => name),
      ["Caféen"],
    );
    // A group with people in it does not become a place without a list.
    const form = fieldsAs({ ...groupFrom(wednesday, { art: "open", aabningstid: "Hver dag" }), udgave: "1" });
    assert.deepEqual(await changeGroup(app, provider, groupId, form, press(app)), {
      ok: false,
      refusal: "has-members",
    });
  }));

test("a group led by a peer or a volunteer shows what the standard says of them (VEJ-1.1.8)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-10");
    const provider = await hire(app, "vejen", "provider");
    const led = (who: string, basis: string) =>
      groupMade(app, provider, groupFrom(wednesday, { "ledes-af": who, retsgrundlag: basis }));
    const rules = async (id: string) => (await readGroup(app, provider, id))?.rules.map((rule) => rule.id) ?? [];
    assert.ok((await rules(await led("peer", "SEL-82a"))).includes("VEJ-1.1.8"));
    // It is said of § 82 a and § 82 b alone.
    assert.ok(!(await rules(await led("peer", "SEL-85"))).includes("VEJ-1.1.8"));
    assert.ok((await rules(await led("staff", "SEL-85"))).includes("VEJ-3.0.1"));
  }));

test("a cancelled day is seen by the members with why and what instead, and can be put back; who gets paper gets a letter", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(app, "Eva Fem");
    const groupId = await groupMade(app, provider, groupFrom(wednesday));
    await placed(app, provider, made, groupId);
    const fields = { grund: "Lise er syg.", "i-stedet": "Vi ringer til jer." };
    const named = { groupId, on: wednesday };
    assert.equal((await cancelSession(app, provider, named, fields, press(app))).ok, true);
    const [day] = (await own(app, made))[0]?.sessions ?? [];
    assert.deepEqual(
      [day?.on, day?.state, day?.marked?.why, day?.marked?.instead, day?.marked?.by],
      [wednesday, "cancelled", "Lise er syg.", "Vi ringer til jer.", provider.name],
    );
    assert.deepEqual(await letterTitles(app, made), ["Du har fået plads i en gruppe"]);
    assert.deepEqual(await cancelSession(app, provider, named, fields, press(app)), {
      ok: false,
      refusal: "already-cancelled",
    });
    assert.deepEqual(await cancelSession(app, provider, { groupId, on: localDate("2026-04-16") }, fields, press(app)), {
      ok: false,
      refusal: "no-such-day",
    });
    assert.equal((await restoreSession(app, provider, named, press(app))).ok, true);
    assert.equal((await own(app, made))[0]?.sessions[0]?.state, "planned");
    const next = { groupId, on: localDate("2026-04-22") };
    assert.equal((await cancelSession(app, provider, next, { ...fields, brev: "ja" }, press(app))).ok, true);
    assert.deepEqual((await letterTitles(app, made))[0], "Din gruppe er aflyst en dag");
    assert.equal((await themes(app, made)).filter((line) => line.startsWith("Gruppegang")).length, 3);
  }));

test("the citizen says no to a day and wants to leave on own pages; staff write the same down, with a receipt", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(app, "Finn Seks");
    const groupId = await groupMade(app, provider, groupFrom(wednesday));
    const memberId = await placed(app, provider, made, groupId);
    const mine = { caseId: made.caseId, memberId };
    const no = { kind: "cannot-come", on: wednesday } as const;
    assert.equal((await sayOfGroup(app, made.citizen, mine, no, { bemaerkning: "Tandlæge" }, press(app))).ok, true);
    assert.equal((await own(app, made))[0]?.member.words.at(-1)?.note, "Tandlæge");
    const offDay = { kind: "cannot-come", on: localDate("2026-04-16") } as const;
    assert.deepEqual(await sayOfGroup(app, made.citizen, mine, offDay, {}, press(app)), {
      ok: false,
      refusal: "no-such-day",
    });
    assert.equal((await sayOfGroup(app, made.citizen, mine, { kind: "wants-out" }, {}, press(app))).ok, true);
    assert.equal(await wishesToLeaveFor(app, provider), 1);
    assert.equal((await readGroups(app, provider)).groups[0]?.leaving, 1);
    assert.equal((await keepStaying(app, provider, { groupId, memberId }, press(app))).ok, true);
    assert.equal(await wishesToLeaveFor(app, provider), 0);

    const told = fieldsAs({ hvordan: "phone", "dag-dag": "10", "dag-maaned": "4", "dag-aar": "2026" });
    const named = { groupId, memberId };
    assert.equal((await takeDownWord(app, provider, named, localDate("2026-04-22"), told, press(app))).ok, true);
    const receipts = (await readLetters(app.database.of(made.citizen), made.citizen, made.caseId)).filter(
      ({ kind }) => kind === "acknowledgement",
    );
    assert.equal(receipts.length, 1);
    const unchosen = await takeDownWord(app, provider, named, undefined, told, press(app));
    assert.deepEqual(
      !unchosen.ok && typeof unchosen.refusal === "object" && unchosen.refusal.problems[0]?.field,
      "gruppedag",
    );
  }));

test("another provider's group, and a place in it, are as if they were not there", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(app, "Gerd Syv");
    const groupId = await groupMade(app, provider, groupFrom(wednesday));
    const memberId = await placed(app, provider, made, groupId);
    const other: StaffActor = { ...(await hire(app, "vejen", "provider")), provider: "en-anden" };
    assert.equal(await readGroup(app, other, groupId), undefined);
    assert.deepEqual(await cancelSession(app, other, { groupId, on: wednesday }, {}, press(app)), notFound);
    assert.deepEqual(await givePlace(app, other, { groupId, memberId }, {}, press(app)), notFound);
    assert.deepEqual(await changeGroup(app, other, groupId, fieldsAs({}), press(app)), notFound);
    const stranger = await caseGranted(app, "vejen", { name: "Hans Otte" });
    const mine = { caseId: stranger.caseId, memberId };
    assert.deepEqual(await sayOfGroup(app, stranger.citizen, mine, { kind: "wants-out" }, {}, press(app)), notFound);
  }));
