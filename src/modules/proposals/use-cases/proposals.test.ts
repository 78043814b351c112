import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { pdfWith } from "../../../../tests/made-files.ts";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { readMyCases } from "../../applications/use-cases/read-my-cases.ts";
import { listDocuments } from "../../documents/use-cases/read-documents.ts";
import type { CitizenActor, RepresentativeActor } from "../../people/domain/actor.ts";
import { fromCitizensTo } from "../../work/use-cases/count-from-citizens.ts";
import { acceptProposal, declineProposal, readOneFor, readWrittenFor, saveForMe } from "./answer-proposal.ts";
import { deleteOldProposals } from "./delete-old-proposals.ts";
import { type ConsentForm, readOneWaiting, readWaiting, registerConsent, registerNo } from "./settle-proposal.ts";
import {
  beginProposal,
  changeWho,
  readWritten,
  removeProposal,
  saveWritten,
  sendProposal,
  type WhoForm,
} from "./write-proposal.ts";

/** Published test numbers. */
const [number, otherNumber] = ["0201609995", "0504909995"];
const secret = "Hun åbner ikke sine breve";

const answers = {
  opgaver: { "opgaver-post": ["mail"] },
  "egne-ord": { svar: secret },
  hverdag: { "ved-ikke": "ja" },
  proevet: { "ved-ikke": "ja" },
  hjaelper: { svar: "nej" },
  akut: { svar: "nej" },
  bolig: { svar: "nej" },
  oensker: { "ved-ikke": "ja" },
  kontakt: { svar: "ved-ikke" },
} as const;

const who = (app: App, more: Record<string, string> = {}): WhoForm => ({
  fields: { navn: "Asta Prøve", cpr: number, forhold: "relative", kontakt: "00 00 00 01", ...more },
  bornOn: "blank",
  submissionId: app.newId(),
});

async function begun(app: App, writer: CitizenActor, form = who(app)): Promise<string> {
  const outcome = await beginProposal(app, writer, form);
  assert.ok(outcome.ok);
  return outcome.value.split("/").at(-1) ?? "";
}

async function sentOn(app: App, writer: CitizenActor, form = who(app)): Promise<string> {
  const id = await begun(app, writer, form);
  for (const [question, typed] of Object.entries(answers)) {
    await saveWritten(app, writer, id, question as keyof typeof answers, typed);
  }
  assert.deepEqual(await sendProposal(app, writer, id), { ok: true, value: "sent" });
  return id;
}

async function world(operator: OperatorDatabase) {
  const app = await testApp(operator, "2026-03-03");
  const writer = await moveIn(app, "vejen", { name: "Mette Hjælper", cprNumber: otherNumber });
  const person = await moveIn(app, "vejen", { name: "Asta Prøve", cprNumber: number });
  return { app, writer, person };
}

test("what another wrote becomes one application when the person sends it: read, changed, received that day, by whom is told", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const id = await sentOn(app, writer);
    assert.deepEqual(await readMyCases(app, person), [], "no case before the yes");
    const later = onDay(app, "2026-03-10");
    const [waiting] = await readWrittenFor(later, person);
    assert.deepEqual(
      [waiting?.id, waiting?.writer.name, waiting?.answers["egne-ord"]],
      [id, "Mette Hjælper", { svar: secret }],
    );
    assert.equal(await saveForMe(later, person, id, "hverdag", { svar: "Jeg sover om dagen." }), "kept");

    const [press, tab] = [app.newId(), app.newId()];
    const pressed = await Promise.all([press, press, tab].map((one) => acceptProposal(later, person, id, one)));
    assert.equal(new Set(pressed.flatMap((one) => (one.ok ? [one.value] : []))).size, 1);
    const again = await acceptProposal(later, person, id, app.newId());
    assert.deepEqual(again, { ok: false, refusal: "nothing-to-send" });
    const [mine, ...others] = await readMyCases(later, person);
    assert.ok(mine && others.length === 0, "one case of three presses");
    const [application] = mine.applications;
    assert.deepEqual(
      [application?.receivedOn, application?.channel, application?.appliedBy, application?.onBehalf?.name],
      ["2026-03-10", "online", "relative", "Mette Hjælper"],
    );
    assert.deepEqual([application?.everydayLife, application?.ownWords], ["Jeg sover om dagen.", secret]);
    assert.equal(application?.onBehalf?.consent, "given");
    // Vejen: 8 weeks from the day after the yes.
    assert.equal(mine.owed.obligations.find(({ what }) => what === "decision")?.due, "2026-05-05");
    assert.ok(mine.letters.some(({ kind }) => kind === "receipt"));
    assert.deepEqual(await readWrittenFor(later, person), []);
  }));

test("a yes is told as whose it was: the citizen's own, or of somebody whom the citizen has let send applications", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const helper: RepresentativeActor = {
      ...{ kind: "representative", tenantId: person.tenantId, municipality: person.municipality, id: app.newId() },
      ...{ name: "Hans Hjælper", mandateId: app.newId(), as: "relative", parts: ["application"] },
      ...{ citizenId: person.id, citizenName: person.name },
    };
    const notes = [];
    for (const actor of [person, helper]) {
      const id = await sentOn(app, writer);
      assert.ok((await acceptProposal(app, actor, id, app.newId())).ok);
      const applications = (await readMyCases(app, person)).flatMap((one) => one.applications);
      notes.push(applications.map(({ onBehalf }) => onBehalf?.consentNote ?? ""));
    }
    const [own, both] = notes;
    assert.match(own?.join() ?? "", /^Borgeren har læst ansøgningen og selv sendt den/);
    assert.equal(both?.filter((note) => note.startsWith("En med fuldmagt fra borgeren har læst")).length, 1);
  }));

test("the writer is told nothing: the same whether the number is known, and before and after the yes or no", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const known = await sentOn(app, writer);
    const unknown = await sentOn(app, writer, who(app, { cpr: "0201919990", navn: "Ingen Kender" }));
    const declined = await sentOn(app, writer);
    const told = async () =>
      (await readWritten(app, writer)).map(({ id, state, sentOn: on, untilOn }) => ({
        id,
        isSent: state !== "draft",
        on,
        untilOn,
      }));
    const before = await told();
    const each = { isSent: true, on: "2026-03-03", untilOn: "2026-04-02" };
    assert.deepEqual(
      before,
      [declined, unknown, known].map((id) => ({ id, ...each })),
    );
    assert.ok((await acceptProposal(app, person, known, app.newId())).ok);
    assert.equal(await declineProposal(app, person, declined), "declined");
    assert.deepEqual(await told(), before);
    assert.equal(await removeProposal(app, writer, known), true, "taken back: the case stays");
    assert.equal((await readMyCases(app, person)).length, 1);
    assert.equal(await saveWritten(app, writer, unknown, "hverdag", { svar: "For sent" }), undefined);
  }));

test("nobody else sees it: strangers, somebody with the same name and birthday, another municipality, most staff", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const id = await sentOn(app, writer);
    const named = await sentOn(app, writer, { ...who(app, { cpr: "" }), bornOn: localDate("1990-05-17") });
    const strangers = [
      await moveIn(app, "vejen", { name: "Asta Prøve" }),
      await moveIn(app, "vejen", { name: "En Anden", cprNumber: "0504909989" }),
      await moveIn(app, "aabenraa", { name: "Asta Prøve", cprNumber: number }),
    ];
    for (const stranger of strangers) {
      assert.deepEqual(await readWrittenFor(app, stranger), []);
      for (const one of [id, named]) {
        assert.equal(await readOneFor(app, stranger, one), undefined);
        assert.equal(await declineProposal(app, stranger, one), undefined);
        assert.deepEqual(await acceptProposal(app, stranger, one, app.newId()), {
          ok: false,
          refusal: "nothing-to-send",
        });
        assert.equal(await changeWho(app, stranger, one, who(app)), undefined);
        assert.equal(await removeProposal(app, stranger, one), false);
      }
    }
    assert.equal((await readWrittenFor(app, person)).length, 1, "name and birthday alone lead nobody to it");
    const caseworker = await hire(app, "vejen", "caseworker");
    await assert.rejects(readWaiting(app, caseworker), PermissionDenied);
    const elsewhere = await hire(app, "aabenraa", "intake");
    assert.deepEqual(await readWaiting(app, elsewhere), []);
    const { rows } = await sql<{ row: string }>`select proposal::text as row from proposal`.execute(operator);
    for (const { row } of rows)
      for (const word of [secret, "Asta", number, "Mette"]) assert.equal(row.includes(word), false);
  }));

const consent = (app: App, more: Record<string, string> = {}): ConsentForm => ({
  submissionId: app.newId(),
  fields: { post: "papir", adresse: "Prøvevej 3\n0000 Prøveby", ...more },
  receivedOn: localDate("2026-03-09"),
  files: [{ name: "samtykke.pdf", bytes: pdfWith(["% underskrevet"]) }],
});

test("intake registers a yes on paper: one case from the day the paper came, the paper in it, and a receipt on paper", () =>
  withDatabase(async (operator) => {
    const { app, writer } = await world(operator);
    const id = await sentOn(app, writer, who(app, { cpr: "0504909989", navn: "Bo Ukendt" }));
    const later = onDay(app, "2026-03-11");
    const intake = await hire(app, "vejen", "intake");
    assert.deepEqual(
      (await readWaiting(later, intake)).map(({ person }) => person.name),
      ["Bo Ukendt"],
    );
    assert.equal((await readOneWaiting(later, intake, id))?.met, undefined);
    assert.equal((await fromCitizensTo(later, intake)).proposals, 1);
    assert.equal((await fromCitizensTo(later, await hire(app, "vejen", "caseworker"))).proposals, 0);

    const empty = await registerConsent(later, intake, id, {
      ...consent(app),
      files: [],
      receivedOn: "blank",
    });
    assert.deepEqual(
      !empty.ok && empty.refusal.kind === "form" && empty.refusal.problems.problems.map(({ field }) => field),
      ["modtaget", "filer"],
    );
    const bad = await registerConsent(later, intake, id, {
      ...consent(app),
      files: [{ name: "x.exe", bytes: Buffer.from("MZ\0") }],
    });
    assert.deepEqual(!bad.ok && bad.refusal.kind, "files");

    const form = consent(app);
    const pressed = await Promise.all([1, 2].map(() => registerConsent(later, intake, id, form)));
    assert.deepEqual(
      pressed.map(({ ok }) => ok),
      [true, true],
    );
    const late = await registerConsent(later, intake, id, consent(app));
    assert.deepEqual(late, { ok: false, refusal: { kind: "not-found" } });
    const bo = await later.database
      .of(intake)
      .selectFrom("citizen")
      .select("id")
      .where("name", "=", "Bo Ukendt")
      .execute();
    assert.equal(bo.length, 1);
    const citizen: CitizenActor = { ...writer, id: bo[0]?.id ?? "", name: "Bo Ukendt" };
    const [mine, ...others] = await readMyCases(later, citizen);
    assert.ok(mine && others.length === 0);
    const [application] = mine.applications;
    assert.deepEqual(
      [application?.receivedOn, application?.channel, application?.appliedBy, application?.onBehalf?.consentNote],
      ["2026-03-09", "letter", "relative", "Borgeren har sagt ja på papir. Papiret ligger i sagen"],
    );
    assert.equal(mine.owed.obligations.find(({ what }) => what === "decision")?.due, "2026-05-04");
    const documents = (await listDocuments(later, intake, mine.record.id))?.documents ?? [];
    assert.deepEqual(
      documents.map(({ title, receivedOn }) => `${title} ${receivedOn}`),
      ["Samtykke til ansøgningen 2026-03-09"],
    );
    const letters = await operator.selectFrom("letter").select(["kind", "channel"]).execute();
    assert.deepEqual(letters, [{ kind: "receipt", channel: "paper" }]);
    assert.deepEqual(await readWaiting(later, intake), []);
    assert.equal((await fromCitizensTo(later, intake)).proposals, 0);
  }));

test("a yes on paper for a citizen with an open case asks whether it belongs there; a no keeps nothing; a conflict shows nothing", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const first = await sentOn(app, writer);
    assert.ok((await acceptProposal(app, person, first, app.newId())).ok);
    const id = await sentOn(app, writer);
    const later = onDay(app, "2026-03-11");
    const intake = await hire(app, "vejen", "intake");
    const view = await readOneWaiting(later, intake, id);
    assert.equal(view?.cases.length, 1);
    const asked = await registerConsent(later, intake, id, consent(app));
    assert.deepEqual(
      !asked.ok && asked.refusal.kind === "form" && asked.refusal.problems.problems.map(({ field }) => field),
      ["sag"],
    );
    assert.ok((await registerConsent(later, intake, id, consent(app, { sag: view?.cases[0]?.id ?? "" }))).ok);
    const [mine, ...others] = await readMyCases(later, person);
    assert.deepEqual([mine?.applications.length, others.length], [2, 0]);

    const third = await sentOn(app, writer);
    const own = await hire(app, "vejen", "intake", "Asta på arbejde");
    await sql`update staff_member set cpr_index = (select cpr_index from citizen where id = ${person.id}) where id = ${own.id}`.execute(
      operator,
    );
    assert.deepEqual(await readWaiting(later, own), []);
    assert.equal(await readOneWaiting(later, own, third), undefined);
    assert.equal(await registerNo(later, own, third), undefined);
    assert.equal(await registerNo(later, intake, third), "declined");
    assert.deepEqual(await readWrittenFor(later, person), []);
    const [settled] = await readWritten(later, writer);
    assert.deepEqual(settled?.answers, {});
  }));

test("it waits its days and no longer, draft or sent on: then it is shown to nobody, and the night deletes it", () =>
  withDatabase(async (operator) => {
    const { app, person, writer } = await world(operator);
    const id = await sentOn(app, writer);
    await begun(app, writer);
    const [last, after] = [onDay(app, "2026-04-02"), onDay(app, "2026-04-03")];
    assert.equal((await readWrittenFor(last, person)).length, 1);
    assert.equal(await deleteOldProposals(last), 0);
    assert.deepEqual(await readWrittenFor(after, person), []);
    assert.deepEqual(await readWritten(after, writer), []);
    assert.deepEqual(await acceptProposal(after, person, id, app.newId()), { ok: false, refusal: "nothing-to-send" });
    assert.equal(await deleteOldProposals(after), 2);
    assert.equal((await sql`select from proposal`.execute(operator)).rows.length, 0);
  }));

test("a draft names the question that is open, and only the writer as themselves writes", () =>
  withDatabase(async (operator) => {
    const { app, writer } = await world(operator);
    const id = await begun(app, writer);
    assert.deepEqual(await sendProposal(app, writer, id), { ok: false, refusal: { unanswered: "opgaver" } });
    const changed = await changeWho(app, writer, id, who(app, { navn: "Asta P. Prøve", forhold: "other" }));
    assert.deepEqual(changed, { ok: true, value: "changed" });
    const [one] = await readWritten(app, writer);
    assert.deepEqual([one?.person.name, one?.writer.as], ["Asta P. Prøve", "other"]);
    const same = who(app);
    const twice = await Promise.all([1, 2].map(() => beginProposal(app, writer, same)));
    assert.deepEqual(twice[0], twice[1]);
    assert.equal((await readWritten(app, writer)).length, 2);
  }));
