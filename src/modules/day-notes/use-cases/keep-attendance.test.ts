import assert from "node:assert/strict";
import { test } from "node:test";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { groupFrom, groupMade, placed } from "../../../../tests/group-with.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { cancelSession } from "../../groups/use-cases/cancel-session.ts";
import { readGroup } from "../../groups/use-cases/read-groups.ts";
import { sayOfGroup } from "../../groups/use-cases/say-of-group.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { attendanceOf, firstAttendance } from "../domain/attendance.ts";
import { dayNotesOfCase } from "../repository.ts";
import { keepAttendance, readAttendanceOf } from "./keep-attendance.ts";

const wednesday = localDate("2026-04-15");

async function inCase(app: App, name: string) {
  const made = await caseGranted(app, "vejen", { name, deliveryForm: "group", tasks: ["structure"] });
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
