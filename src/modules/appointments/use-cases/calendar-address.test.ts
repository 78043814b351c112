import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { dropCalendarAddress, fetchCalendar, makeCalendarAddress, readCalendarAddress } from "./calendar-address.ts";

test("a calendar fetches when somebody has appointments and nothing else, in an address that lives until it is made anew or deleted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen", { name: "Kalle Kalender" });
    const { caseworker, citizen } = made;
    const id = await booked(app, caseworker, made, talkOn(localDate("2026-03-17"), caseworker));
    assert.equal(await readCalendarAddress(app, citizen), null);
    const secret = await makeCalendarAddress(app, citizen);
    assert.match(secret, /^[a-p]{64}$/);
    const text = (await fetchCalendar(app, "vejen", secret))?.text ?? "";
    assert.match(text, /DTSTART:20260317T090000Z\r\nDTEND:20260317T100000Z\r\nSUMMARY:Aftale med Vejen Kommune\r\n/);
    const words = ["Kalle", caseworker.name, "lokale", "hverdag", made.caseId, citizen.id, id, "2026-0"];
    assert.deepEqual(
      words.filter((word) => text.includes(word)),
      [],
    );
    assert.equal((await readCalendarAddress(app, citizen))?.fetchedOn, "2026-03-10");
    // What others have is not in it, and one's own is told without the municipality.
    const staffs = await makeCalendarAddress(app, caseworker);
    const theirs = (await fetchCalendar(app, "vejen", staffs))?.text ?? "";
    assert.match(theirs, /SUMMARY:Aftale\r\n/);
    assert.notEqual(/UID:(.*)/.exec(theirs)?.[1], /UID:(.*)/.exec(text)?.[1]);
    const stranger = await hire(app, "vejen", "caseworker", "Uden Aftaler");
    assert.doesNotMatch(
      (await fetchCalendar(app, "vejen", await makeCalendarAddress(app, stranger)))?.text ?? "",
      /VEVENT/,
    );
    const later = onDay(app, "2026-03-11");
    const fresh = await makeCalendarAddress(later, citizen);
    assert.equal(await fetchCalendar(app, "vejen", secret), undefined);
    assert.ok(await fetchCalendar(app, "vejen", fresh));
    assert.equal(await fetchCalendar(app, "aabenraa", fresh), undefined);
    await dropCalendarAddress(app, citizen);
    assert.equal(await fetchCalendar(app, "vejen", fresh), undefined);
    assert.equal(await readCalendarAddress(app, citizen), null);
  }));

test("the secret itself is nowhere in the database, two addresses at once leave one, and an editor has none", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const provider = await hire(app, "vejen", "provider");
    const both = await Promise.all([makeCalendarAddress(app, provider), makeCalendarAddress(app, provider)]);
    const living = await Promise.all(both.map((secret) => fetchCalendar(app, "vejen", secret)));
    assert.equal(living.filter((one) => one !== undefined).length, 1);
    const { rows } = await sql<{
      kept: string;
    }>`select row_to_json(calendar_address)::text as kept from calendar_address`.execute(database);
    assert.equal(rows.length, 2);
    for (const { kept } of rows) for (const secret of both) assert.ok(!kept.includes(secret));
    const editor = await hire(app, "vejen", "editor");
    await assert.rejects(makeCalendarAddress(app, editor), PermissionDenied);
  }));
