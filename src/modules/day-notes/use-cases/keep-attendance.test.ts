import assert from "node:assert/strict";
import { test } from "node:test";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { groupFrom, groupMade, placed } from "../../../../tests/group-with.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { departuresOfCase } from "../../departures/repository.ts";
import { cancelSession } from "../../groups/use-cases/cancel-session.ts";
import { takeOutOfGroup } from "../../groups/use-cases/leave-group.ts";
import { readGroup } from "../../groups/use-cases/read-groups.ts";
import { sayOfGroup } from "../../groups/use-cases/say-of-group.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { attendanceOf, firstAttendance } from "../domain/attendance.ts";
import { dayNotesOfCase } from "../repository.ts";
import { keepAttendance } from "./keep-attendance.ts";
import { keepDayNotes } from "./keep-day-notes.ts";
import { readAttendanceOf } from "./read-attendance.ts";

const wednesday = localDate("2026-04-15");

async function inCase(app: App, name: string, slug = "vejen") {
  const made = await caseGranted(app, slug, { name, deliveryForm: "group", tasks: ["structure"] });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  return { made, provider };
}

const notesOf = (app: App, citizen: CitizenActor, caseId: string) =>
  dayNotesOfCase(app.database.of(citizen), citizen.tenantId, caseId, {});

test("who came to a group is a note each, by a peer or a volunteer too, once however often it is sent (VEJ-1.1.8, UNA-3.2)", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const anna = await inCase(before, "Anna Et");
    const bo = await inCase(before, "Bo To");
    const { provider } = anna;
    const groupId = await groupMade(before, provider, groupFrom(wednesday, { "ledes-af": "peer" }));
    const annaId = await placed(before, provider, anna.made, groupId);
    const boId = await placed(before, provider, bo.made, groupId);
    const mine = { caseId: bo.made.caseId, memberId: boId };
    const no = { kind: "cannot-come", on: wednesday } as const;
    await sayOfGroup(before, bo.made.citizen, mine, no, {}, { submissionId: before.newId(), path: "/" });

    const app = onDay(before, "2026-04-16");
    const named = { groupId, on: wednesday };
    const view = await readAttendanceOf(app, provider, named);
    assert.equal(view?.left.length, 2);
    const bos = view?.left.find(({ member }) => member.id === boId);
    assert.ok(bos);
    const first = firstAttendance(bos.member, wednesday, app.newId());
    assert.equal(first[attendanceOf(boId).came], "nej", "who said no beforehand is proposed as away");

    const lacking = await keepAttendance(app, provider, named, { minutter: "120" });
    assert.deepEqual(
      !lacking.ok &&
        typeof lacking.refusal === "object" &&
        "problems" in lacking.refusal &&
        lacking.refusal.problems.map(({ field }) => field),
      [attendanceOf(annaId).came, attendanceOf(boId).came],
    );
    const fields = {
      ...first,
      [attendanceOf(annaId).came]: "ja",
      [attendanceOf(annaId).note]: app.newId(),
      lavede: "Vi gik en tur til havnen.",
      minutter: "120",
    };
    assert.deepEqual(await keepAttendance(app, provider, named, fields), { ok: true, value: "kept" });
    const [came] = await notesOf(app, anna.made.citizen, anna.made.caseId);
    assert.deepEqual(
      [came?.given, came?.minutes, came?.mode, came?.deliveredBy, came?.startedAt, came?.note],
      [true, 120, "group", "peer", "10:00", "Vi gik en tur til havnen."],
    );
    const [away] = await notesOf(app, bo.made.citizen, bo.made.caseId);
    assert.deepEqual([away?.given, away?.minutes, away?.whyNot?.whose, away?.note], [false, 0, "citizen", ""]);
    assert.equal(came?.groupSessionId, away?.groupSessionId);

    assert.deepEqual(await keepAttendance(app, provider, named, fields), { ok: true, value: "kept" });
    assert.equal((await notesOf(app, anna.made.citizen, anna.made.caseId)).length, 1);
    assert.deepEqual((await readAttendanceOf(app, provider, named))?.written, 2);
    const day = (await readGroup(app, provider, groupId))?.sessions.find(({ on }) => on === wednesday);
    assert.equal(day?.state, "held");
  }));

test("nobody came to a day that was cancelled, has not come, or is no day of the group", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(app, "Carl Tre");
    const groupId = await groupMade(app, provider, groupFrom(wednesday));
    await placed(app, provider, made, groupId);
    const cancelled = { grund: "Lise er syg.", "i-stedet": "Vi ringer." };
    await cancelSession(app, provider, { groupId, on: wednesday }, cancelled, { submissionId: app.newId(), path: "/" });
    assert.equal(await readAttendanceOf(app, provider, { groupId, on: wednesday }), undefined, "it has not come");
    const later = onDay(app, "2026-04-16");
    const kept = (on: string) =>
      keepAttendance(later, provider, { groupId, on: localDate(on) }, { lavede: "Kaffe", minutter: "60" });
    const members = (await readGroup(later, provider, groupId))?.members ?? [];
    const names = attendanceOf(members[0]?.member.id ?? "");
    const all = { [names.came]: "ja", lavede: "Kaffe", minutter: "60" };
    assert.deepEqual(await keepAttendance(later, provider, { groupId, on: wednesday }, all), {
      ok: false,
      refusal: "already-cancelled",
    });
    assert.deepEqual(await keepAttendance(later, provider, { groupId, on: localDate("2026-04-16") }, all), {
      ok: false,
      refusal: "no-such-day",
    });
    assert.equal((await kept("2026-04-15")).ok, false);
  }));

const meeting = async (app: App, ...citizens: readonly string[]) => {
  const cases = [];
  for (const name of citizens) cases.push(await inCase(app, name));
  const provider = cases[0]?.provider;
  assert.ok(provider);
  const groupId = await groupMade(app, provider, groupFrom(wednesday));
  const members = [];
  for (const { made } of cases) members.push({ made, id: await placed(app, provider, made, groupId) });
  return { provider, groupId, members, named: { groupId, on: wednesday } };
};

const cameIn = (app: App, ids: readonly string[], more: Readonly<Record<string, string>> = {}) => ({
  ...Object.assign({}, ...ids.map((id) => ({ [attendanceOf(id).came]: "ja", [attendanceOf(id).note]: app.newId() }))),
  lavede: "Vi lavede mad.",
  minutter: "120",
  ...more,
});

test("who came is written once also when it is looked at again after many weeks", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { members, named, provider } = await meeting(before, "Dina Fire");
    const [dina] = members;
    assert.ok(dina);
    const next = onDay(before, "2026-04-16");
    assert.equal((await keepAttendance(next, provider, named, cameIn(next, [dina.id]))).ok, true);
    const later = onDay(before, "2026-05-08");
    const view = await readAttendanceOf(later, provider, named);
    assert.deepEqual([view?.left.length, view?.written], [0, 1]);
  }));

test("two who write who came at once give one note each citizen: the second is told, and its words stay", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { members, named, provider } = await meeting(before, "Ea Fem");
    const [ea] = members;
    assert.ok(ea);
    const app = onDay(before, "2026-04-16");
    const colleague = await hire(app, "vejen", "provider", "Kim Kollega");
    const no = { [attendanceOf(ea.id).came]: "nej", [attendanceOf(ea.id).reason]: "Ea kom ikke." };
    const both = await Promise.all([
      keepAttendance(app, provider, named, cameIn(app, [ea.id])),
      keepAttendance(app, colleague, named, cameIn(app, [ea.id], no)),
    ]);
    assert.equal((await notesOf(app, ea.made.citizen, ea.made.caseId)).length, 1);
    const [told] = both.filter(({ ok }) => !ok);
    assert.match(JSON.stringify(told), /Der er allerede skrevet, om borgeren kom/);
    const late = await keepAttendance(app, colleague, named, cameIn(app, [ea.id], { ...no, lavede: "Noget andet." }));
    assert.match(JSON.stringify(late), /Der er allerede skrevet, om borgeren kom/, "not said to be kept");
  }));

test("whoever has left the group since is still asked about for the day that they had a place", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { groupId, members, named, provider } = await meeting(before, "Finn Seks");
    const [finn] = members;
    assert.ok(finn);
    const app = onDay(before, "2026-04-16");
    const version = (await readGroup(app, provider, groupId))?.members[0]?.member.version;
    const leaving = { "hvis-oenske": "citizen" };
    const place = { groupId, memberId: finn.id };
    const left = await takeOutOfGroup(
      app,
      provider,
      place,
      { ...leaving, udgave: String(version) },
      {
        submissionId: app.newId(),
        path: "/",
      },
    );
    assert.deepEqual(left.ok || left.refusal, true);
    assert.deepEqual(
      (await readAttendanceOf(app, provider, named))?.left.map(({ member }) => member.id),
      [finn.id],
    );
    const after = await readAttendanceOf(onDay(app, "2026-04-22"), provider, { groupId, on: localDate("2026-04-22") });
    assert.deepEqual(after?.left, []);
  }));

test("a form whose hidden id is no id still makes a note", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { members, named, provider } = await meeting(before, "Gro Syv");
    const [gro] = members;
    assert.ok(gro);
    const app = onDay(before, "2026-04-16");
    const fields = cameIn(app, [gro.id], { [attendanceOf(gro.id).note]: "1" });
    assert.deepEqual(await keepAttendance(app, provider, named, fields), { ok: true, value: "kept" });
  }));

test("a note of a group's day that is put right stays of that day: nobody is asked again who came", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { members, named, provider } = await meeting(before, "Hans Otte");
    const [hans] = members;
    assert.ok(hans);
    const app = onDay(before, "2026-04-16");
    assert.ok((await keepAttendance(app, provider, named, cameIn(app, [hans.id]))).ok);
    const [wrong] = await notesOf(app, hans.made.citizen, hans.made.caseId);
    assert.ok(wrong);
    const { correctedBy: _, writer: __, caseId: ___, receivedAt: ____, writtenBy: _____, ...told } = wrong;
    const right = { ...told, id: app.newId(), corrects: wrong.id, minutes: 90, seen: [], goals: [...told.goals] };
    const send = { ...right, groupSessionId: null, whyCorrected: "Vi sluttede før." };
    assert.deepEqual(await keepDayNotes(app, provider, [send]), [{ id: right.id, answer: "kept" }]);
    assert.deepEqual(await keepDayNotes(app, provider, [send]), [{ id: right.id, answer: "already-there" }]);
    assert.deepEqual((await readAttendanceOf(app, provider, named))?.left, []);
  }));

test("[AAB-21.2] a note of a group's day hangs on the citizen's own goal, preset, and is then no departure", () =>
  withDatabase(async (database) => {
    const before = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const { made, provider } = await inCase(before, "Ida Ni", "aabenraa");
    const groupId = await groupMade(before, provider, groupFrom(wednesday));
    const id = await placed(before, provider, made, groupId);
    const app = onDay(before, "2026-04-23");
    const named = { groupId, on: wednesday };
    const goals = (await readAttendanceOf(app, provider, named))?.goals.get(id);
    assert.deepEqual(goals, { all: ["Åbne post hver mandag"], likely: "Åbne post hver mandag" });
    const goal = { [attendanceOf(id).goal]: "Åbne post hver mandag" };
    assert.ok((await keepAttendance(app, provider, named, cameIn(app, [id], goal))).ok);
    const [kept] = await notesOf(app, made.citizen, made.caseId);
    assert.deepEqual([kept?.goals, kept?.whyNoGoal], [[{ goal: "Åbne post hver mandag", movement: null }], ""]);
    const departed = async () => {
      const all = await departuresOfCase(app.database.of(provider), provider.tenantId, made.caseId);
      return all.filter(({ act }) => act === "delivery").map(({ clause }) => clause);
    };
    assert.deepEqual(await departed(), []);
    const next = { groupId, on: localDate("2026-04-22") };
    assert.ok((await keepAttendance(app, provider, next, cameIn(app, [id]))).ok);
    assert.deepEqual(await departed(), ["AAB-21.2"]);
  }));
