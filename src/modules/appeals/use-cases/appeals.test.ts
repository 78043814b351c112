import assert from "node:assert/strict";
import { test } from "node:test";
import { keptIn, packed, pagesOf, press, sent, shown } from "../../../../tests/appeal-course.ts";
import { complaintsIn, owedIn, registers, steps, textOfLetter } from "../../../../tests/complaint-course.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { pageTexts } from "../../../../tests/pdf-reading.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { registerDeath } from "../../changes/use-cases/register-death.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { stepFields } from "../../complaints/domain/step-acts.ts";
import { keepRuled } from "../../complaints/use-cases/keep-ruled.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { pieceName } from "../../pieces/domain/file-piece.ts";
import { choiceFields, reasonField, sendFields } from "../domain/package-forms.ts";
import { chooseForPackage, explainMissing } from "./choose-for-package.ts";
import { readAppeal } from "./read-appeal.ts";
import { readMyAppeal } from "./read-my-appeal.ts";
import { readPackageFile } from "./read-package-file.ts";
import { registerQuestion } from "./register-question.ts";

/** retssikkerhedsbekendtgørelsen §§ 11 and 14; four weeks from 10 April are 8 May 2026. */
test("a kept decision goes on with its papers: made, sent the same day as the citizen is told, and what is owed is met", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    const { obligations } = await readOwed(app.database.of(made.caseworker), app, made.caseworker, made.caseId);
    assert.equal(obligations.find(({ what }) => what === "forward-to-ankestyrelsen")?.complaint, complaint.id);
    const before = await shown(app, made, complaint);
    assert.deepEqual(before.dates, { decidedOn: "2026-04-01", complaintOn: "2026-04-10", reassessedOn: "2026-04-20" });
    const missing = before.rows.filter(({ isThere }) => !isThere).map(({ demand }) => demand.id);
    assert.deepEqual(missing, ["hearing"]);
    const first = await packed(app, made, complaint);
    const [file] = first.files;
    assert.deepEqual([first.files.length, file?.firstPage, file?.lastPage], [1, 1, first.result?.lastPage]);
    const read = await readPackageFile(app, made.caseworker, {
      ...{ caseId: made.caseId, complaintId: complaint.id, packageId: first.id, ordinal: 1 },
    });
    assert.ok(read);
    const text = (await pageTexts(Buffer.from(read.bytes))).join("\n");
    assert.match(text, /De tre datoer/);
    assert.match(text, /Det er for lidt\./);
    assert.match(text, /Hjælpen dækker det, der er søgt om\./);
    const refused = await sent(app, made, complaint, first.id);
    assert.ok(!refused.ok && typeof refused.refusal === "object");
    const why = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };
    assert.deepEqual(await sent(app, made, complaint, first.id, why), { ok: true, value: "/" });
    assert.deepEqual(await sent(app, made, complaint, first.id, why), { ok: false, refusal: "not-newest" });
    const [after] = await complaintsIn(app, made);
    const step = after?.steps.at(-1);
    assert.deepEqual([step?.kind, step?.on, step?.packageId], ["sent-on", "2026-04-20", first.id]);
    assert.ok((await owedIn(app, made)).includes("forward-to-ankestyrelsen 2026-05-08 met"));
    const told = await textOfLetter(app, made, step?.letterId);
    assert.match(told, /Vi sendte din klage til Ankestyrelsen mandag den 20\. april 2026/);
    assert.match(told, /Vi holder fast i den\./);
    const mine = await readMyAppeal(app, made.citizen, { caseId: made.caseId, complaintId: complaint.id });
    assert.deepEqual([mine?.appeal.sendings.length, (mine?.readable.size ?? 0) > 0], [1, true]);
  }));

test("page numbers stay: what was only made has used none, what was sent keeps its own, and more goes on after the last", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    const named = { caseId: made.caseId, complaintId: complaint.id };
    const reasons = { [reasonField("hearing")]: "Alt var kendt." };
    assert.ok((await explainMissing(app, made.caseworker, named, reasons, press(app))).ok);
    const first = await packed(app, made, complaint);
    const note = first.plan.pieces.find(({ demand }) => demand === "journal");
    assert.ok(note);
    const out = { [choiceFields.choice]: "ud" };
    const choose = (fields: Readonly<Record<string, string>>) =>
      chooseForPackage(app, made.caseworker, { ...named, piece: note.name }, fields, press(app));
    const unsaid = await choose(out);
    assert.ok(!unsaid.ok && unsaid.refusal !== "not-found");
    assert.ok((await choose({ ...out, [choiceFields.reason]: "Handler om en anden." })).ok);
    const second = await packed(app, made, complaint);
    assert.equal(second.plan.firstPage, 1);
    assert.equal(second.plan.pieces.length, first.plan.pieces.length - 1);
    assert.deepEqual(await sent(app, made, complaint, first.id), { ok: false, refusal: "not-newest" });
    assert.ok((await sent(app, made, complaint, second.id)).ok);
    const numbers = pagesOf(second);
    const then = onDay(app, "2026-05-04");
    const asked = { hvad: "Send de nyeste notater." };
    const answerBy = localDate("2026-05-11");
    assert.ok(
      (await registerQuestion(then, made.caseworker, named, { fields: asked, on: "blank", answerBy }, press(then))).ok,
    );
    const owes = async (on: App) =>
      (await readOwed(on.database.of(made.caseworker), on, made.caseworker, made.caseId)).obligations
        .filter(({ what }) => what === "ankestyrelsen-answer")
        .map(({ due, status }) => `${due} ${status}`);
    assert.deepEqual(await owes(then), ["2026-05-11 open"]);
    const questionId = (await shown(then, made, complaint)).appeal.questions[0]?.id;
    const third = await packed(then, made, complaint, questionId);
    assert.equal(third.plan.firstPage, (second.result?.lastPage ?? 0) + 1);
    assert.deepEqual(
      third.plan.earlier.map(({ firstPage, name }) => [name, firstPage]),
      [...numbers],
    );
    assert.ok([...pagesOf(third)].every(([name]) => !numbers.has(name)));
    assert.ok((await sent(then, made, complaint, third.id)).ok);
    assert.deepEqual(await owes(then), ["2026-05-11 met"]);
    const again = (await shown(then, made, complaint)).rows.flatMap(({ pieces }) => pieces);
    for (const { piece, sent: kept } of again) {
      const page = numbers.get(piece.name);
      if (page !== undefined) assert.equal(kept?.firstPage, page, piece.name);
    }
  }));

test("a paper that comes after the sending is told of until it is sent or taken out, and the first ones never were", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const { complaint, made } = await keptIn(start);
    await filedPaper(app, made, "Udtalelse");
    const told = async (then: App) => (await shown(then, made, complaint)).newPapers.map(({ title }) => title);
    assert.deepEqual(await told(app), []);
    const why = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };
    const first = await packed(app, made, complaint);
    assert.ok((await sent(app, made, complaint, first.id, why)).ok);
    assert.deepEqual(await told(app), []);
    const then = onDay(start, "2026-05-04");
    await filedPaper(then, made, "Nyt fra lægen");
    const other = await filedPaper(then, made, "Kopi af pas");
    assert.deepEqual((await told(then)).toSorted(), ["Kopi af pas", "Nyt fra lægen"]);
    const out = { [choiceFields.choice]: "ud", [choiceFields.reason]: "Har ikke med klagen at gøre." };
    const named = { caseId: made.caseId, complaintId: complaint.id, piece: pieceName("document", other) };
    assert.ok((await chooseForPackage(then, made.caseworker, named, out, press(then))).ok);
    assert.deepEqual(await told(then), ["Nyt fra lægen"]);
    const more = await packed(then, made, complaint);
    assert.deepEqual(await told(then), ["Nyt fra lægen"]);
    assert.ok((await sent(then, made, complaint, more.id)).ok);
    assert.deepEqual(await told(then), []);
  }));

test("a package tells the acts as they read when the decision was made, and by which number it can be computed again", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { complaint, made } = await keptIn(start);
    const acts = start.law.acts.map((act) => ({ ...act, consolidation: "LBK 1 af 02/01/2027" }));
    const app: App = { ...onDay(start, "2026-04-20"), law: { ...start.law, acts } };
    const { plan } = await packed(app, made, complaint);
    const told = plan.rules.join("\n");
    assert.match(told, /serviceloven, LBK 1129 af 22\/09\/2025/);
    assert.doesNotMatch(told, /2027/);
    assert.match(told, /nummer 2026-000001-A1 .*Kontroltal \(SHA-256\): ([0-9a-f]{8} ?){8}$/);
  }));

/** retssikkerhedsbekendtgørelsen § 13, stk. 1; serviceloven § 82 b, stk. 2. */
test("a late complaint asks for the dispatch and no reassessment; one without an appeal body has no package; others see none", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const made = await caseGranted(start, "vejen");
    const app = onDay(start, "2026-05-20");
    const late = await registers(app, made, { ord: "Jeg var syg." });
    const { rows } = await shown(app, made, late);
    const log = rows.find(({ demand }) => demand.id === "dispatch-log");
    assert.match(JSON.stringify(log?.pieces[0]?.piece.blocks), /29\. april 2026/);
    const lacking = rows.find(({ demand }) => demand.id === "reassessment");
    assert.match(lacking?.suggestion ?? "", /§ 13, stk\. 1/);
    const { plan } = await packed(app, made, late);
    assert.match(plan.demands.find(({ id }) => id === "reassessment")?.reason ?? "", /§ 13, stk\. 1/);
    const short = await caseGranted(start, "vejen", { legalBasis: "SEL-82b", to: "2026-09-01" });
    const final = await registers(onDay(start, "2026-04-10"), short, {});
    const named = { caseId: short.caseId, complaintId: final.id };
    assert.equal(await readAppeal(app, short.caseworker, named), undefined);
    const elsewhere = { caseId: made.caseId, complaintId: final.id };
    assert.equal(await readAppeal(app, made.caseworker, elsewhere), undefined);
    assert.equal(await readMyAppeal(app, made.citizen, { caseId: made.caseId, complaintId: late.id }), undefined);
  }));

/** forvaltningsloven § 28, stk. 2: papers go to another authority only where the complaint stands. */
test("the papers of a complaint that was withdrawn are not sent, and one that was ruled on stays so when its sending is told late", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const app = onDay(start, "2026-04-20");
    const why = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };
    const gone = await keptIn(start);
    const unsent = await packed(app, gone.made, gone.complaint);
    assert.ok((await steps(app, gone.made.citizen, gone.complaint, "traek-tilbage")).ok);
    assert.deepEqual(await sent(app, gone.made, gone.complaint, unsent.id, why), { ok: false, refusal: "withdrawn" });
    const [withdrawn] = await complaintsIn(app, gone.made);
    assert.equal(withdrawn && complaintStand(withdrawn), "withdrawn");
    const over = await keptIn(start);
    const told = await packed(app, over.made, over.complaint);
    const tx = app.database.of(over.made.caseworker);
    await transaction(tx, (one) =>
      keepRuled(one, app, over.made.caseworker, over.complaint, { on: app.clock.today(), letterId: null }),
    );
    assert.ok((await sent(app, over.made, over.complaint, told.id, why)).ok);
    const [ruled] = await complaintsIn(app, over.made);
    assert.equal(ruled && complaintStand(ruled), "ruled");
    const letter = await letterOfLast(app, over);
    assert.doesNotMatch(letter, /Nu ser Ankestyrelsen/);
  }));

test("papers sent after the complaint went by other means are told as more papers", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { complaint, made } = await keptIn(start);
    const by = { [stepFields("sendt").note]: "Sendt med post." };
    assert.ok((await steps(onDay(start, "2026-04-20"), made.caseworker, complaint, "sendt", by)).ok);
    const app = onDay(start, "2026-04-27");
    const more = await packed(app, made, complaint);
    const why = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };
    assert.ok((await sent(app, made, complaint, more.id, why)).ok);
    assert.match(await letterOfLast(app, { made, complaint }), /Vi sendte flere papirer til Ankestyrelsen/);
  }));

test("papers are sent also after the citizen's death, and the letter about it stays with the case", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    const { complaint, made } = await keptIn(start);
    const app = onDay(start, "2026-04-27");
    const death = { on: localDate("2026-04-25"), source: "cpr", said: "" } as const;
    assert.ok((await registerDeath(app, made.caseworker, made.caseId, death, press(app))).ok);
    const done = await packed(app, made, complaint);
    const why = { [sendFields.reason]: "Alt i sagen var kendt af borgeren." };
    assert.ok((await sent(app, made, complaint, done.id, why)).ok);
    const letterId = (await shown(app, made, complaint)).appeal.sendings.at(-1)?.letterId ?? "";
    const letter = await readLetter(app, made.caseworker, made.caseId, letterId);
    assert.deepEqual([letter?.letter.withheldOn, letter?.letter.availableOn], ["2026-04-27", null]);
  }));

/** The text of the letter about the newest sending. */
async function letterOfLast(app: App, { complaint, made }: Awaited<ReturnType<typeof keptIn>>): Promise<string> {
  const letterId = (await shown(app, made, complaint)).appeal.sendings.at(-1)?.letterId ?? "";
  return textOfLetter(app, made, letterId);
}
