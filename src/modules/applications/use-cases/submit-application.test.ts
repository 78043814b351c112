import assert from "node:assert/strict";
import { test } from "node:test";
import { moveIn, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import type { MyCase } from "../domain/case-with-applications.ts";
import type { Fields } from "../domain/problems.ts";
import type { QuestionId } from "../domain/question.ts";
import { receiptPath } from "../paths.ts";
import { readMyDraft } from "./read-draft.ts";
import { readMyCases } from "./read-my-cases.ts";
import { saveAnswer } from "./save-answer.ts";
import { submitApplication } from "./submit-application.ts";

const answers: Readonly<Record<QuestionId, Fields>> = {
  opgaver: { "opgaver-hjem": "cleaning", "opgaver-post": ["economy", "mail"] },
  "egne-ord": { svar: "Jeg mister overblikket.", "ord-mail": "Jeg åbner ikke mine breve." },
  hverdag: { svar: "Jeg sover om dagen." },
  proevet: { "ved-ikke": "ja" },
  hjaelper: { svar: "ja", note: "Min søster Mette" },
  akut: { svar: "nej" },
  bolig: { svar: "ved-ikke" },
  pension: { svar: "nej" },
  oensker: { svar: "At stå op om morgenen" },
  kontakt: { svar: ["telefon"], note: "Helst efter kl. 12" },
  dokumenter: {},
};

async function fillIn(app: App, actor: CitizenActor, own: Partial<typeof answers> = {}): Promise<void> {
  const { questions } = await readMyDraft(app, actor);
  for (const { id } of questions) await saveAnswer(app, actor, id, own[id] ?? answers[id]);
}

async function sendOne(app: App, actor: CitizenActor): Promise<MyCase> {
  const sent = await submitApplication(app, actor, app.newId());
  assert.equal(sent.ok, true);
  const [mine] = await readMyCases(app, actor);
  assert.ok(mine);
  return mine;
}

const decisionIn = (mine: MyCase) => {
  const decision = mine.owed.obligations.find(({ what }) => what === "decision");
  return decision && { due: decision.due, actBy: decision.actBy, status: decision.status, sources: decision.sources };
};

const soon = "retssikkerhedsloven § 3, stk. 2";

/** Received Tuesday 3 March 2026; the days are counted by hand. */
const expected = [
  {
    slug: "aabenraa",
    bornOn: "1990-05-17",
    unit: "visitation",
    due: "2026-05-03",
    actBy: "2026-05-01",
    by: "AAB-25.2",
  },
  { slug: "aabenraa", bornOn: "2003-05-17", unit: "kui", due: "2026-05-03", actBy: "2026-05-01", by: "AAB-25.2" },
  { slug: "vejen", bornOn: "1990-05-17", unit: "myndighed", due: "2026-04-28", actBy: "2026-04-28", by: "VEJ-3.4.1" },
  {
    slug: "broenderslev",
    bornOn: "1999-04-12",
    unit: "ungecenter",
    due: "2026-04-07",
    actBy: "2026-04-07",
    by: "BRO-6.1",
  },
  {
    slug: "broenderslev",
    bornOn: "1990-05-17",
    unit: "visitationen",
    due: "2026-04-07",
    actBy: "2026-04-07",
    by: "BRO-6.1",
  },
  {
    slug: "soenderborg",
    bornOn: "1990-05-17",
    unit: "modtagelsesteam",
    due: "2026-04-28",
    actBy: "2026-04-28",
    by: "SON-10.1",
  },
  {
    slug: "unavngivet",
    bornOn: "1990-05-17",
    unit: "myndighed",
    due: "2026-05-12",
    actBy: "2026-05-12",
    by: "UNA-8.1",
  },
] as const;

for (const { actBy, bornOn, by, due, slug, unit } of expected) {
  test(`an application received 2026-03-03 in ${slug} by somebody born ${bornOn} goes to ${unit} and is due ${due}`, () =>
    withDatabase(async (database) => {
      const plain = await testApp(database, "2026-03-03");
      const app = withSettings(plain, "soenderborg", { deadlines: { decision: { weeks: 8 } } });
      const citizen = await moveIn(app, slug, { bornOn });
      await fillIn(app, citizen);
      const mine = await sendOne(app, citizen);
      assert.equal(mine.record.unit, unit);
      const decision = decisionIn(mine);
      assert.deepEqual(
        { ...decision, sources: decision?.sources.slice(0, 1) },
        { due, actBy, status: "open", sources: [by] },
      );
      assert.ok(decision?.sources.includes(soon));
      assert.equal(mine.owed.obligations.find(({ what }) => what === "receipt")?.status, "met");
    }));
}

test("an early retirement pension sends an applicant under 30 to the unit for adults", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    await fillIn(app, citizen, { pension: { svar: "ja" } });
    assert.equal((await sendOne(app, citizen)).record.unit, "visitationen");
  }));

test("where the standard gives no number and none is set, the case has a decision to make and no day for it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "soenderborg");
    await fillIn(app, citizen);
    assert.equal(decisionIn(await sendOne(app, citizen))?.due, null);
  }));

test("what the citizen wrote stands in the application, and what the citizen did not know is not known", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev", { bornOn: "1999-04-12" });
    await fillIn(app, citizen);
    const { applications, record } = await sendOne(app, citizen);
    const [application] = applications;
    assert.deepEqual(
      application?.tasks.map(({ ownWords, task }) => [task, ownWords]),
      [
        ["cleaning", null],
        ["economy", null],
        ["mail", "Jeg åbner ikke mine breve."],
      ],
    );
    assert.equal(application?.ownWords, "Jeg mister overblikket.");
    assert.equal(application?.tried, null);
    assert.equal(application?.helper, "Min søster Mette");
    assert.equal(application?.contactWish, "Ring til mig. Helst efter kl. 12");
    assert.deepEqual(record.facts, {
      acute: false,
      earlyPension: false,
      appliedBy: "citizen",
      appliedTasks: ["cleaning", "economy", "mail"],
    });
    assert.equal((await readMyDraft(app, citizen)).updatedAt, null);
  }));

test("twenty presses at once of one form make one case and one receipt, and the journal's chain holds", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev");
    await fillIn(app, citizen);
    const submissionId = app.newId();
    const presses = await Promise.all(Array.from({ length: 20 }, () => submitApplication(app, citizen, submissionId)));
    const cases = await readMyCases(app, citizen);
    assert.equal(cases.length, 1);
    const [mine] = cases;
    assert.ok(mine);
    const path = receiptPath(citizen, mine.record.id);
    assert.deepEqual(new Set(presses.map((press) => (press.ok ? press.value : press.refusal))), new Set([path]));
    assert.deepEqual(
      mine.letters.map(({ kind }) => kind),
      ["receipt"],
    );
    assert.deepEqual(
      (await readEntries(app.database.of(citizen), citizen.tenantId, mine.record.id)).map(({ event }) => event),
      [
        { type: "application-received", on: "2026-03-03", acute: false },
        { type: "routed", on: "2026-03-03", unit: "visitationen" },
        { type: "receipt-sent", on: "2026-03-03" },
      ],
    );
    const journal = (await verifyJournal(app)).find(({ municipality }) => municipality === "broenderslev");
    assert.deepEqual(journal, { municipality: "broenderslev", entries: 3, faults: [] });
  }));

test("twenty windows that send one draft at once make one case; the others are told that it is sent", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev");
    await fillIn(app, citizen);
    const presses = await Promise.all(Array.from({ length: 20 }, () => submitApplication(app, citizen, app.newId())));
    assert.equal(presses.filter(({ ok }) => ok).length, 1);
    assert.equal(presses.filter((press) => !press.ok && press.refusal === "nothing-to-send").length, 19);
    assert.equal((await readMyCases(app, citizen)).length, 1);
  }));

test("a question left open stops the sending by its name, and the draft stays", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "broenderslev");
    await fillIn(app, citizen, { hverdag: {} });
    const sent = await submitApplication(app, citizen, app.newId());
    assert.deepEqual(sent, { ok: false, refusal: { unanswered: "hverdag" } });
    assert.deepEqual(await readMyCases(app, citizen), []);
    assert.deepEqual((await readMyDraft(app, citizen)).answers.oensker, answers.oensker);
  }));

test("somebody under 18 is received all the same", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen", { bornOn: "2008-03-04" });
    await fillIn(app, citizen);
    const mine = await sendOne(app, citizen);
    const [received] = await readEntries(app.database.of(citizen), citizen.tenantId, mine.record.id);
    assert.match(received?.text ?? "", /Borgeren er under 18 år\./);
  }));

test("the receipt of a citizen who gets paper is not sent before it is posted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const citizen = await moveIn(app, "vejen", { digital: false });
    await fillIn(app, citizen);
    const mine = await sendOne(app, citizen);
    assert.deepEqual(mine.letters, []);
    assert.equal(mine.owed.obligations.find(({ what }) => what === "receipt")?.status, "open");
  }));
