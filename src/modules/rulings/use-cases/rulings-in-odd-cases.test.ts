import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseDecided, withSettings } from "../../../../tests/case-in-state.ts";
import { complaintsIn, decidesAnew, registers, steps } from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { ruled, rules } from "../../../../tests/ruling-in-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { registerDeath } from "../../changes/use-cases/register-death.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { readRuling, readRulingForm } from "./read-rulings.ts";

const came = { decidedOn: "2026-08-25", receivedOn: "2026-09-01" } as const;
const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

const owedAfter = async (app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "remitted-decision" || what === "carry-out-ruling")
    .map(({ countedFrom, due, status, what }) => `${what} ${countedFrom} ${due} ${status}`);

test("a ruling on a complaint that was withdrawn is taken in, and what it sent back is decided", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev");
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    assert.ok((await steps(onDay(app, "2026-08-01"), made.citizen, complaint, "traek-tilbage")).ok);
    await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => "sent-back" as const) });
    const [after] = await complaintsIn(app, made);
    assert.equal(after && complaintStand(after), "ruled");
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-09-01 2026-10-06 open"]);
    assert.equal((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "draft");
  }));

test("a ruling after a death is kept with its paper: no letter, nothing to decide, nothing owed", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev");
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    const death = { on: localDate("2026-08-20"), source: "relative", said: "" } as const;
    const then = onDay(app, "2026-08-21");
    assert.ok((await registerDeath(then, made.caseworker, made.caseId, death, press(app))).ok);
    const parts = complaint.parts.map((_, at) => (at === 0 ? ("sent-back" as const) : ("changed" as const)));
    const id = await ruled(app, made, complaint, { ...came, outcomes: parts, carryOutOn: "2026-09-15" });
    const view = await readRuling(app, made.caseworker, made.caseId, id);
    assert.deepEqual([view?.ruling.letterId, typeof view?.ruling.documentId], [null, "string"]);
    assert.deepEqual(
      (await owedAfter(app, made)).filter((one) => one.endsWith("open")),
      [],
    );
    assert.notEqual((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "draft");
  }));

test("a ruling in a closed case is taken in, and what it sent back is owed and can be decided there", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev");
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    await transaction(app.database.of(made.caseworker), async (tx) => {
      const record = await caseForAct(tx, made.caseworker, "ruling:register", made.caseId);
      assert.ok(record);
      await changeCase(tx, record, { closedOn: localDate("2026-08-01") });
    });
    await ruled(app, made, complaint, { ...came, outcomes: complaint.parts.map(() => "sent-back" as const) });
    assert.deepEqual(await owedAfter(app, made), ["remitted-decision 2026-09-01 2026-10-06 open"]);
    assert.equal((await readDecisionPage(app, made.caseworker, made.caseId))?.kind, "draft");
  }));

test("a ruling from before the complaint, and the same one again, are asked a reason and kept with it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-09-01");
    const made = await caseGranted(onDay(app, "2026-03-03"), "broenderslev");
    const complaint = await registers(onDay(app, "2026-04-10"), made, {});
    const told = { ...came, outcomes: complaint.parts.map(() => "upheld" as const) };
    const refusalOf = async (decidedOn: string) => {
      const done = await rules(app, made, complaint, { ...told, decidedOn });
      assert.ok(!done.ok && typeof done.refusal === "object" && "problems" in done.refusal);
      return done.refusal.problems.map(({ field, message }) => `${field}: ${message}`);
    };
    const ask = "Ret dagen, eller skriv, hvorfor det passer.";
    assert.deepEqual(await refusalOf("2026-04-09"), [`alligevel: Klagen kom først fredag den 10. april 2026. ${ask}`]);
    await ruled(app, made, complaint, told);
    const again = `alligevel: Der er allerede registreret en afgørelse fra tirsdag den 25. august 2026. ${ask}`;
    assert.deepEqual(await refusalOf("2026-08-25"), [again]);
    const fields = { alligevel: "Der kom to afgørelser den dag." };
    const id = await ruled(app, made, complaint, { ...told, fields });
    assert.ok(await readRuling(app, made.caseworker, made.caseId, id));
  }));

test("a ruling on two complaints over one decision is registered on each, and one new decision answers it", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const made = await caseGranted(start, "vejen");
    const first = await registers(onDay(start, "2026-04-10"), made, {});
    const second = await registers(onDay(start, "2026-04-14"), made, {});
    const app = onDay(start, "2026-04-24");
    const told = { decidedOn: "2026-04-23", receivedOn: "2026-04-24" };
    for (const complaint of [first, second])
      await ruled(app, made, complaint, { ...told, outcomes: complaint.parts.map(() => "sent-back" as const) });
    const tasks = made.application.tasks.map(({ id }) => id);
    await decidesAnew(onDay(start, "2026-04-28"), made, tasks);
    const then = onDay(start, "2026-04-28");
    assert.deepEqual(
      (await owedAfter(then, made)).filter((one) => !one.endsWith("met")),
      [],
    );
    assert.deepEqual((await complaintsIn(then, made)).map(complaintStand), ["ruled", "ruled"]);
    assert.equal((await readDecisionPage(then, made.caseworker, made.caseId))?.kind, "decided");
  }));

test("only the tasks that Ankestyrelsen can decide on are asked about: support by § 82 b has no appeal", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const then = withSettings(onDay(app, "2026-03-10"), "vejen", { complaintAddress: ["Prøvevej 1", "0000 Prøveby"] });
    const grant = {
      ...({ outcome: "granted", deliveryForm: "individual", extent: "", from: "2026-03-20" } as const),
      goals: "At åbne post",
    };
    const made = await caseDecided(then, "vejen", {
      parts: [
        { ...grant, legalBasis: "SEL-85", to: null },
        { ...grant, legalBasis: "SEL-82b", to: "2026-06-30" },
      ],
      whole: why,
    });
    const complaint = await registers(onDay(app, "2026-03-17"), made, {});
    assert.equal(complaint.parts.length, 2);
    const at = { caseId: made.caseId, complaintId: complaint.id, parkedId: undefined };
    const form = await readRulingForm(onDay(app, "2026-05-04"), made.caseworker, at);
    const [first] = complaint.parts.filter(({ legalBasis }) => legalBasis === "SEL-85");
    assert.deepEqual(
      form?.tasks.map(({ id }) => id),
      [first?.id],
    );
  }));

const why = {
  rules: "Kommunen giver støtte til den, der har behov for det.",
  considerations: "Vi har lagt vægt på, hvad borgeren selv kan.",
  facts: "Borgeren klarer noget af det selv.",
  assessment: "Borgeren har brug for hjælp til at komme i gang.",
};
