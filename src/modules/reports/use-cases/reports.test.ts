import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { acceptOrder } from "../../deliveries/use-cases/answer-order.ts";
import { readOrder } from "../../deliveries/use-cases/read-order.ts";
import { sendOrder } from "../../deliveries/use-cases/send-order.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { fromProvidersTo } from "../../work/use-cases/count-from-providers.ts";
import type { ReportKind } from "../domain/report.ts";
import { readReport as readTyped, type ToldReport } from "../domain/report-form.ts";
import { answerReport } from "./answer-report.ts";
import { readMyReports, readWaitingReports, reportsInOrder } from "./read-reports.ts";
import { settleSafety } from "./settle-safety.ts";
import { writeReport } from "./write-report.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });
const today = localDate("2026-04-10");
const told: ToldReport = {
  text: "Borgeren har ikke lukket op tre gange.",
  proposal: "Et møde sammen",
  need: null,
  support: "partly",
  citizenKnows: true,
  on: today,
  toAuthority: "",
};

interface World {
  readonly app: App;
  readonly made: CaseInState;
  readonly provider: StaffActor;
  readonly orderId: string;
}

async function inDelivery(app: App, municipality: string): Promise<World> {
  const made = await caseGranted(app, municipality, { tasks: ["mail"] });
  const slug = app.standards.get(municipality)?.providers[0]?.slug ?? "";
  const order = { provider: slug, goals: ["Åbne post"], frame: "Ugentligt", externalReason: "" };
  const sent = { ...order, acuteStart: null, acuteReason: "" };
  await sendOrder(onDay(app, "2026-04-02"), made.caseworker, made.caseId, sent, press(app));
  const provider = await hire(app, municipality, "provider");
  const orderId = (await readOrder(app, made.caseworker, made.caseId))?.orders.at(-1)?.id ?? "";
  await acceptOrder(onDay(app, "2026-04-02"), provider, orderId, { name: "Kim Kontakt", phone: "" }, press(app));
  return { app, made, provider, orderId };
}

const write = ({ app, orderId, provider }: World, kind: ReportKind, more: Partial<ToldReport> = {}) =>
  writeReport(app, provider, { orderId, kind }, { ...told, ...more }, press(app));

const answersOwed = async ({ app, made }: World) =>
  (await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId)).obligations.filter(
    ({ what }) => what === "report-answer",
  );

test("[VEJ-3.7.2, BRO-11.2, AAB-23.4] a report waits for the authority until it is answered, by the clause that asks for it, and its writer reads the answer", () =>
  withDatabase(async (database) => {
    const base = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    for (const [municipality, clause, kind] of [
      ["vejen", "VEJ-3.7.2", "problem"],
      ["broenderslev", "BRO-11.2", "problem"],
      ["aabenraa", "AAB-23.4", "need"],
    ] as const) {
      const world = await inDelivery(base, municipality);
      const { app, made, orderId } = world;
      assert.equal((await write(world, kind, kind === "need" ? { need: "more" } : {})).ok, true);
      const [owed] = await answersOwed(world);
      assert.deepEqual([owed?.status, owed?.due, owed?.owedBy], ["open", null, "authority"]);
      assert.ok(owed?.sources.includes(clause), clause);
      assert.equal((await fromProvidersTo(app, made.caseworker)).reports, 1);

      const [waiting] = await readWaitingReports(app, made.caseworker);
      const named = { caseId: made.caseId, reportId: waiting?.id ?? "" };
      assert.equal((await answerReport(app, made.caseworker, named, "seen", press(app))).ok, true);
      const answer = { outcome: "agreed", text: "I mødes på mandag.", followUpBy: null } as const;
      assert.equal((await answerReport(app, made.caseworker, named, answer, press(app))).ok, true);
      assert.deepEqual(await answerReport(app, made.caseworker, named, answer, press(app)), {
        ok: false,
        refusal: "already-settled",
      });
      assert.equal((await answersOwed(world))[0]?.status, "met");
      assert.deepEqual(await readWaitingReports(app, made.caseworker), []);
      const [kept] = await reportsInOrder(app.database.of(made.citizen), orderId);
      assert.equal(kept?.settled?.text, "I mødes på mandag.");
      assert.deepEqual(
        (await readMyReports(app, made.citizen, made.caseId)).map(({ text }) => text),
        ["Borgeren har ikke lukket op tre gange."],
      );
    }
  }));

test("[AAB-23.4] a changed need is reported with a description, and which way it has changed", () => {
  const fields = { stoetten: "as-before", "borgeren-ved": "nej" };
  const read = readTyped("need", fields, today, today);
  assert.deepEqual(read.ok ? [] : read.refusal.map(({ field }) => field), ["retning", "hvad"]);
  const full = readTyped(
    "need",
    { ...fields, retning: "less", hvad: "Klarer selv posten i to måneder." },
    today,
    today,
  );
  assert.deepEqual(full.ok && [full.value.need, full.value.citizenKnows], ["less", false]);
  const tomorrow = readTyped("problem", { ...fields, hvad: "Noget" }, localDate("2026-04-11"), today);
  assert.deepEqual(tomorrow.ok ? [] : tomorrow.refusal.map(({ field }) => field), ["dag"]);
});

test("[BRO-15.1, BRO-15.4] what is about the staff's own safety stays with the provider; only what it means for the support is told to the authority and stands in the case", () =>
  withDatabase(async (database) => {
    const base = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const world = await inDelivery(base, "broenderslev");
    const { app, made, orderId, provider } = world;
    const danger = {
      text: "Hunden bider.",
      support: "not",
      toAuthority: "Vi kommer ikke i hjemmet i denne uge.",
    } as const;
    assert.equal((await write(world, "safety", danger)).ok, true);
    const texts = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).map(
      ({ text }) => text,
    );
    assert.ok(!texts.some((text) => text.includes("Hunden")));
    assert.match(texts.at(-1) ?? "", /Vi kommer ikke i hjemmet i denne uge/);
    assert.deepEqual(
      (await readWaitingReports(app, made.caseworker)).map(({ kind }) => kind),
      ["problem"],
    );
    assert.deepEqual(
      (await readMyReports(app, made.citizen, made.caseId)).map(({ text }) => text),
      ["Vi kommer ikke i hjemmet i denne uge."],
    );

    const reports = await reportsInOrder(app.database.of(provider), orderId);
    const safety = reports.find(({ kind }) => kind === "safety");
    const named = { orderId, reportId: safety?.id ?? "" };
    const done = { outcome: "made-safe", text: "Hunden er i bur, når vi kommer.", followUpBy: null } as const;
    const byAuthority = { caseId: made.caseId, reportId: named.reportId };
    assert.deepEqual(await answerReport(app, made.caseworker, byAuthority, done, press(app)), {
      ok: false,
      refusal: "not-found",
    });
    const both = await Promise.all([1, 2].map(() => settleSafety(app, provider, named, done, press(app))));
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true]);

    const silent = { hvad: "Trappen er glat.", stoetten: "not" };
    const read = readTyped("safety", silent, today, today);
    assert.deepEqual(read.ok ? [] : read.refusal.map(({ field }) => field), ["til-kommunen"]);
  }));

test("a worry is read by the citizen once the authority has answered it, an answer can be a follow-up by a day, and no report is taken in an order that is not running", () =>
  withDatabase(async (database) => {
    const base = onDay(await testApp(database, "2026-04-01"), "2026-04-10");
    const world = await inDelivery(base, "vejen");
    const { app, made } = world;
    assert.equal((await write(world, "worry", { citizenKnows: false })).ok, true);
    assert.deepEqual(await readMyReports(app, made.citizen, made.caseId), []);
    const [waiting] = await readWaitingReports(app, made.caseworker);
    const named = { caseId: made.caseId, reportId: waiting?.id ?? "" };
    const answer = { outcome: "follow-up", text: "Vi ses.", followUpBy: localDate("2026-04-24") } as const;
    await answerReport(app, made.caseworker, named, answer, press(app));
    assert.equal((await readMyReports(app, made.citizen, made.caseId)).length, 1);
    const { obligations } = await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId);
    assert.deepEqual(
      obligations.filter(({ what }) => what === "follow-up").map(({ due, status }) => [due, status]),
      [["2026-04-24", "open"]],
    );
    const rival = { ...world, provider: { ...world.provider, provider: "ekstern-leverandoer" } };
    assert.deepEqual(await write(rival, "problem"), { ok: false, refusal: "not-found" });
    assert.deepEqual(await write({ ...world, orderId: app.newId() }, "problem"), { ok: false, refusal: "not-found" });
  }));
