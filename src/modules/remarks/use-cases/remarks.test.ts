import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied, caseReadyToDecide } from "../../../../tests/case-in-state.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { typedRemark } from "../../../../tests/remark-in-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { evidenceIn } from "../../decisions/domain/case-evidence.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { writeNote } from "../../notes/use-cases/write-note.ts";
import type { CitizenActor, RepresentativeActor } from "../../people/domain/actor.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { keepMandate } from "../../people/use-cases/keep-mandate.ts";
import { answerRemark } from "./answer-remark.ts";
import { readCaseRemarks, readMyRemarks, readWaitingRemarks } from "./read-remarks.ts";
import { writeRemark } from "./write-remark.ts";

const pressIn = (app: App, path = "/") => ({ submissionId: app.newId(), path });
const wrong = { om: "sag", forkert: "Jeg bor ikke alene.", rigtigt: "Jeg bor med min bror." } as const;

async function helperOf(app: App, citizen: CitizenActor, parts: readonly Part[]): Promise<RepresentativeActor> {
  const fresh = { name: "Hans Hjælper", cprNumber: null, kind: "relative", parts, basis: "spoken", note: "" } as const;
  const mandateId = await transaction(app.database.of(citizen), async (tx) => {
    const kept = await keepMandate(tx, app, citizen, citizen.id, { ...fresh, from: app.clock.today(), to: null });
    assert.ok(kept.ok);
    return kept.value;
  });
  const who = { kind: "representative", tenantId: citizen.tenantId, municipality: citizen.municipality } as const;
  return {
    ...who,
    id: app.newId(),
    name: fresh.name,
    mandateId,
    as: "relative",
    parts,
    citizenId: citizen.id,
    citizenName: citizen.name,
  };
}

test("what the citizen says is wrong stays beside a letter, is acknowledged word for word, and pressing twice writes it once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const [receipt] = await readLetters(app.database.of(citizen), citizen, caseId);
    assert.ok(receipt);
    const typed = typedRemark({ ...wrong, om: `brev-${receipt.id}` });
    const press = pressIn(app);
    assert.deepEqual(await writeRemark(app, citizen, caseId, typed, press), { ok: true, value: "/" });
    assert.deepEqual(await writeRemark(app, citizen, caseId, typed, press), { ok: true, value: "/" });
    const [remark, ...more] = (await readMyRemarks(app, citizen, caseId))?.remarks ?? [];
    assert.equal(more.length, 0);
    assert.deepEqual(
      [remark?.target.about, remark?.target.key, remark?.text, remark?.wish, remark?.said, remark?.answer],
      [
        "letter",
        receipt.id,
        "Jeg bor ikke alene.",
        "Jeg bor med min bror.",
        { on: "2026-03-03", how: "own-pages", speaker: "citizen", name: "" },
        null,
      ],
    );
    const kept = await readLetter(app, citizen, caseId, remark?.letterId ?? "");
    const words = letterText(letterDocument(kept?.document)).join(" ");
    assert.match(words, /Jeg bor ikke alene\. Sådan skulle der stå: Jeg bor med min bror\./);
    const entry = (await readEntries(app.database.of(citizen), citizen.tenantId, caseId)).at(-1);
    assert.deepEqual([entry?.theme, entry?.registeredAs], ["Bemærkning til sagen", "citizen"]);
    assert.match(entry?.text ?? "", /Borgeren siger: »Jeg bor ikke alene\.«/);
    assert.equal((await readCaseRemarks(app, caseworker, caseId))?.remarks.length, 1);
  }));

test("staff write it down as it was said on the phone, with who said it, on a day that has been", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker, citizen } = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const helper = await helperOf(app, citizen, ["access"]);
    const said = { ...wrong, hvordan: "phone", hvem: helper.mandateId };
    const onDayOf = (day: string) => typedRemark({ ...said, ...dayFields("dag", localDate(day)) });
    const tooLate = await writeRemark(app, caseworker, caseId, onDayOf("2026-03-11"), pressIn(app));
    assert.deepEqual(tooLate.ok || tooLate.refusal, {
      problems: [{ field: "dag", message: "Dagen kan ikke ligge efter i dag." }],
    });
    assert.ok((await writeRemark(app, caseworker, caseId, onDayOf("2026-03-09"), pressIn(app))).ok);
    const [remark] = (await readCaseRemarks(app, caseworker, caseId))?.remarks ?? [];
    assert.deepEqual(remark?.said, { on: "2026-03-09", how: "phone", speaker: "relative", name: "Hans Hjælper" });
  }));

test("nothing is written without words, nor about a letter of another case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const refusal = async (fields: Readonly<Record<string, string>>) => {
      const outcome = await writeRemark(app, citizen, caseId, typedRemark(fields), pressIn(app));
      return outcome.ok || outcome.refusal;
    };
    assert.deepEqual(await refusal({ om: "sag", forkert: " " }), {
      problems: [{ field: "forkert", message: "Skriv, hvad der er forkert." }],
    });
    assert.deepEqual(await refusal({ ...wrong, om: `brev-${app.newId()}` }), {
      problems: [{ field: "om", message: "Vælg, hvad det handler om." }],
    });
  }));

test("a note that the citizen points at is called by its day alone, and no theme of the assessment answers to its code: what it is about may be kept back", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseReadyToDecide(app, "vejen");
    const theme = "Familie og netværk";
    const note = { kind: "phone", theme, withWhom: "", words: "Hun ringede.", obligation: null } as const;
    assert.ok((await writeNote(app, caseworker, caseId, { ...note, occurredOn: app.clock.today() }, pressIn(app))).ok);
    const entry = (await readEntries(app.database.of(citizen), citizen.tenantId, caseId)).find(({ text }) =>
      text.includes("Hun ringede."),
    );
    const name = `notat-${entry?.id}`;
    const titles = async (named: string) =>
      (await readMyRemarks(app, citizen, caseId, named))?.targets.map(({ title }) => title) ?? [];
    assert.ok((await titles(name)).some((title) => title.startsWith("Notatet fra ")));
    assert.doesNotMatch((await titles(name)).join(), /Familie og netværk/);
    const themes = (await readCaseRemarks(app, caseworker, caseId))?.targets.filter(({ about }) => about === "theme");
    const [known] = themes ?? [];
    assert.ok(known);
    assert.equal((await titles(`tema-${known.key}`)).includes(known.title), false);
    assert.ok((await writeRemark(app, citizen, caseId, typedRemark({ ...wrong, om: name }), pressIn(app))).ok);
    const [remark] = (await readMyRemarks(app, citizen, caseId))?.remarks ?? [];
    assert.equal(remark?.target.key, entry?.id);
    assert.doesNotMatch(JSON.stringify(await readMyRemarks(app, citizen, caseId)), /Familie og netværk/);
  }));

test("it is open to a helper whose mandate names the whole case, and to no other", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const all = await helperOf(app, citizen, ["access"]);
    const some = await helperOf(app, citizen, ["status", "application", "letters"]);
    assert.ok((await writeRemark(app, all, caseId, typedRemark(wrong), pressIn(app))).ok);
    assert.deepEqual(await writeRemark(app, some, caseId, typedRemark(wrong), pressIn(app)), {
      ok: false,
      refusal: "not-found",
    });
    assert.equal(await readMyRemarks(app, some, caseId), undefined);
    assert.equal((await readMyRemarks(app, all, caseId))?.remarks.length, 1);
    assert.equal((await readMyRemarks(app, { ...all, as: "companion" }, caseId))?.remarks.length, 1);
    const companion = await writeRemark(app, { ...all, as: "companion" }, caseId, typedRemark(wrong), pressIn(app));
    assert.deepEqual(companion, { ok: false, refusal: "not-found" });
  }));

test("the answer is told by letter, there is one, and the remark stays and is something a decision can rest on", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    assert.ok((await writeRemark(app, citizen, caseId, typedRemark(wrong), pressIn(app))).ok);
    const [elsewhere] = await readWaitingRemarks(app, { ...caseworker, unit: null });
    const [waiting] = await readWaitingRemarks(app, caseworker);
    const [remark] = (await readCaseRemarks(app, caseworker, caseId))?.remarks ?? [];
    assert.ok(remark);
    assert.deepEqual([elsewhere, waiting?.remarkId], [undefined, remark.id]);
    const named = { caseId, remarkId: remark.id };
    const told = { outcome: "kept", reason: "Du skrev selv, at du bor alene. Vi lader begge dele stå." } as const;
    const intake = await hire(app, "vejen", "intake");
    assert.deepEqual(await answerRemark(app, intake, named, told, pressIn(app)), { ok: false, refusal: "not-found" });
    assert.ok((await answerRemark(app, caseworker, named, told, pressIn(app))).ok);
    assert.deepEqual(await readWaitingRemarks(app, caseworker), []);
    assert.deepEqual(await answerRemark(app, caseworker, named, told, pressIn(app)), {
      ok: false,
      refusal: "already-answered",
    });
    const [after] = (await readMyRemarks(app, citizen, caseId))?.remarks ?? [];
    assert.deepEqual(
      [after?.text, after?.answer?.outcome, after?.answer?.reason],
      [remark.text, told.outcome, told.reason],
    );
    const letter = await readLetter(app, citizen, caseId, after?.answer?.letterId ?? "");
    assert.match(
      letterText(letterDocument(letter?.document)).join(" "),
      /Vi har ikke rettet det\..*Vi lader begge dele stå\./s,
    );
    const entries = await readEntries(app.database.of(citizen), citizen.tenantId, caseId);
    const found = evidenceIn({ ...nothing, entries, ffb: app.law.ffb });
    assert.deepEqual(
      found.map(({ kind, title }) => [kind, title]),
      [["note", "Notat: Bemærkning til sagen"]],
    );
  }));

const nothing = { applications: [], assessment: undefined, hearings: [], answers: [], documents: [] } as const;
