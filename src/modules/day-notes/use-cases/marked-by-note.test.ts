import assert from "node:assert/strict";
import { test } from "node:test";
import { booked, deskOf, fieldsAs, talkOn } from "../../../../tests/booked-appointment.ts";
import { awayTold, noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { changeAppointment } from "../../appointments/use-cases/change-appointment.ts";
import { readAppointments } from "../../appointments/use-cases/read-appointments.ts";
import { departuresOfCase } from "../../departures/repository.ts";
import type { ToldNote } from "../domain/told-note.ts";
import { keepDayNotes } from "./keep-day-notes.ts";

/** Support in a municipality, with a visit on Tuesday 21 April that is written about on the 22nd. */
async function visited(operator: Parameters<typeof testApp>[0], slug: string) {
  const before = onDay(await testApp(operator, "2026-04-10"), "2026-04-20");
  const made = await caseGranted(before, slug);
  const provider = await startSupport(onDay(before, "2026-04-13"), made, "2026-04-13");
  const visit = { ...talkOn(localDate("2026-04-21"), provider), art: "support-visit", aftalt: "ja" };
  const appointmentId = await booked(before, provider, made, visit);
  const app = onDay(before, "2026-04-22");
  const orderId = await orderOf(app, provider, made);
  const desk = await deskOf(app, provider, made);
  const about = { appointmentId, happenedOn: localDate("2026-04-21") };
  return {
    ...{ app, provider, appointmentId },
    given: (more: Partial<ToldNote> = {}) => noteTold(orderId, { ...about, ...more }),
    away: (more: Partial<ToldNote> = {}) => awayTold(orderId, { ...about, ...more }),
    keep: async (told: ToldNote) => {
      const [answer] = await keepDayNotes(app, provider, [told]);
      assert.equal(answer?.answer, "kept", JSON.stringify(answer));
      return told.id;
    },
    state: async () => {
      const all = (await readAppointments(app, provider, desk))?.appointments ?? [];
      const found = all.find(({ id }) => id === appointmentId);
      return { state: found?.state, version: String(found?.version) };
    },
    mark: async (step: "held" | "not-held", fields: Readonly<Record<string, string>>) => {
      const press = { submissionId: app.newId(), path: "/" };
      const done = await changeAppointment(app, provider, { desk, appointmentId }, step, fieldsAs(fields), press);
      assert.deepEqual(done.ok || done.refusal, true);
    },
    counted: async () => {
      const all = await departuresOfCase(app.database.of(provider), provider.tenantId, made.caseId);
      return all.filter(({ act }) => act === "delivery").map(({ clause, reason }) => `${clause} ${reason}`);
    },
  };
}

const nothing = { whose: "provider", reason: "Lise var syg.", instead: "" } as const;

test("a note tells that its appointment was held, or was not, so that nobody has to tell it twice", () =>
  withDatabase(async (operator) => {
    const at = await visited(operator, "vejen");
    const first = await at.keep(at.given());
    assert.equal((await at.state()).state, "held");
    await at.keep(at.away({ corrects: first, whyCorrected: "Det var en anden borger." }));
    assert.equal((await at.state()).state, "not-held");
  }));

test("[SON-7.7] support that a note says fell away with nothing instead is counted once, and taken back where it is put right", () =>
  withDatabase(async (operator) => {
    const at = await visited(operator, "soenderborg");
    const first = await at.keep(at.away({ whyNot: nothing }));
    assert.deepEqual(await at.counted(), ["SON-7.7 Lise var syg."]);
    const { version } = await at.state();
    await at.mark("not-held", {
      ...{ udgave: version, grund: "Lise var syg.", "hvis-forhold": "provider" },
      "i-stedet-art": "nothing",
    });
    assert.deepEqual(await at.counted(), ["SON-7.7 Lise var syg."], "told by the form too, it is the same");
    const right = { ...nothing, instead: "Bo kom torsdag." };
    await at.keep(at.away({ whyNot: right, corrects: first, whyCorrected: "Bo kom torsdag." }));
    assert.deepEqual(await at.counted(), []);
  }));

test("[BRO-14.2, BRO-7.7] a correction that brings the citizen back in takes back that support was given without them", () =>
  withDatabase(async (operator) => {
    const at = await visited(operator, "broenderslev");
    const first = await at.keep(at.given({ citizenTookPart: false, whyAlone: "Borgeren sov." }));
    assert.deepEqual((await at.counted()).toSorted(), ["BRO-14.2 Borgeren sov.", "BRO-7.7 Borgeren sov."]);
    const other = { citizenTookPart: false, whyAlone: "Borgeren var hos lægen.", corrects: first };
    const second = await at.keep(at.given({ ...other, whyCorrected: "Forkert grund." }));
    assert.deepEqual((await at.counted()).toSorted(), [
      "BRO-14.2 Borgeren var hos lægen.",
      "BRO-7.7 Borgeren var hos lægen.",
    ]);
    await at.keep(at.given({ corrects: second, whyCorrected: "Borgeren var med alligevel." }));
    assert.deepEqual(await at.counted(), []);
  }));
