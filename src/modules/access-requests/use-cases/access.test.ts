import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { askedToSee, giveAndMake, typedAsk } from "../../../../tests/access-in-case.ts";
import { caseApplied, caseReadyToDecide, draftDecision } from "../../../../tests/case-in-state.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { hire, moveIn, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { sha256 } from "../../../platform/digests.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { writeNote } from "../../notes/use-cases/write-note.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, RepresentativeActor, StaffActor } from "../../people/domain/actor.ts";
import { askAccess } from "./ask-access.ts";
import { chooseAskedFor, choosePiece } from "./choose-pieces.ts";
import { delayAccess } from "./delay-access.ts";
import { readCaseAccess, readMyAccess, readMyFile, readOneAccess } from "./read-access.ts";
import { readGivenPaper, readGivenPdf } from "./read-given.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

const lettersWords = async (app: App, actor: Actor, caseId: string, letterId: string | undefined): Promise<string> => {
  const kept = await readLetter(app, actor, caseId, letterId ?? "");
  return letterText(letterDocument(kept?.document)).join(" ");
};

const accessOwed = async (app: App, actor: Actor, caseId: string) =>
  (await readOwed(app.database.of(actor), app, actor, caseId)).obligations
    .filter(({ what }) => what === "access")
    .map(({ due, metOn, status }) => [due, status, metOn ?? null]);

const noteIn = (app: App, actor: StaffActor, caseId: string, words: string) =>
  writeNote(
    app,
    actor,
    caseId,
    {
      kind: "phone",
      occurredOn: app.clock.today(),
      theme: "Familie og netværk",
      withWhom: "",
      words,
      obligation: null,
    },
    press(app),
  );

test("a request is acknowledged with its last day and owed within seven working days, and pressing twice asks once", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const typed = typedAsk({ hvad: "some", oenske: "Det, min læge har skrevet", form: "screen" });
    const pressed = press(app);
    assert.ok((await askAccess(app, citizen, caseId, typed, pressed)).ok);
    assert.ok((await askAccess(app, citizen, caseId, typed, pressed)).ok);
    const [request, ...more] = (await readMyAccess(app, citizen, caseId))?.requests ?? [];
    assert.deepEqual([request?.reach, request?.wish, more.length], ["some", "Det, min læge har skrevet", 0]);
    // The seventh working day after Tuesday 3 March 2026 is Thursday 12 March.
    assert.match(
      await lettersWords(app, citizen, caseId, request?.letterId),
      /Du får svar senest torsdag den 12\. marts 2026\..*Det, min læge har skrevet/s,
    );
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [["2026-03-12", "open", null]]);
  }));

test("staff write down a spoken request from its own day; a helper asks with all of the case alone, and a companion never", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker, citizen } = await caseApplied(onDay(app, "2026-03-03"), "vejen");
    const said = {
      hvad: "all",
      form: "paper",
      hvordan: "phone",
      hvem: "borger",
      ...dayFields("dag", localDate("2026-03-05")),
    };
    assert.ok((await askAccess(app, caseworker, caseId, typedAsk(said), press(app))).ok);
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [["2026-03-16", "open", null]]);
    const helper: RepresentativeActor = {
      ...{ kind: "representative", tenantId: citizen.tenantId, municipality: "vejen", id: app.newId(), name: "Hans" },
      ...{
        mandateId: app.newId(),
        as: "relative",
        parts: ["access"],
        citizenId: citizen.id,
        citizenName: citizen.name,
      },
    };
    const asks = async (actor: RepresentativeActor) =>
      (await askAccess(app, actor, caseId, typedAsk({ hvad: "all", form: "screen" }), press(app))).ok;
    assert.deepEqual(
      [
        await asks(helper),
        await asks({ ...helper, parts: ["status", "letters", "application"] }),
        await asks({ ...helper, as: "companion" }),
      ],
      [true, false, false],
    );
    assert.equal((await readMyAccess(app, { ...helper, as: "companion" }, caseId))?.requests.length, 2);
  }));

test("the file holds what the case holds; a word is left out with its ground, and the citizen reads the rest as it was given", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-05-20");
    const made = await caseGranted(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    await filedPaper(app, made, "Udtalelse fra lægen");
    assert.ok((await noteIn(app, caseworker, caseId, "Søsteren Else er selv syg. Hun ringer i morgen.")).ok);
    const accessId = await askedToSee(app, citizen, made);
    const named = { caseId, accessId };
    const shown = await readOneAccess(app, caseworker, named);
    const kinds = new Set(shown?.chosen.map(({ piece }) => piece.kind));
    for (const kind of [
      "application",
      "note",
      "letter",
      "document",
      "assessment",
      "considerations",
      "hearing",
      "decision",
    ])
      assert.ok(kinds.has(kind as never), kind);
    const considered = shown?.chosen.find(({ piece }) => piece.kind === "considerations");
    assert.match(
      JSON.stringify(considered?.piece.blocks),
      /Har borgeren særlige sociale problemer\? Hvilke, og hvordan viser de sig\? \(serviceloven § 85\)/,
    );
    assert.doesNotMatch(JSON.stringify(shown?.chosen), /"dig"|Du sagde|Med dine ord/);
    const sister = shown?.chosen.find(({ piece }) => JSON.stringify(piece).includes("Else"))?.piece;
    assert.ok(shown && sister);
    const fields = {
      valg: "partly",
      udelad: "Else er selv syg.",
      grund: "other-interests",
      begrundelse: "Det er hendes helbred, og det er ikke noget, du skal bruge.",
    };
    assert.ok((await choosePiece(app, caseworker, { ...named, piece: sister.name }, fields)).ok);
    const old = await giveAndMake(app, caseworker, named, { tag: shown.tag, complaint: "Ankestyrelsen" }, press(app));
    assert.deepEqual(old, { ok: false, refusal: "changed-meanwhile" });
    const again = await readOneAccess(app, caseworker, named);
    const without = await giveAndMake(app, caseworker, named, { tag: again?.tag ?? "", complaint: "" }, press(app));
    assert.equal(without.ok || typeof without.refusal, "object");
    const complaint = "Skriv til os, hvis du vil klage.";
    assert.ok((await giveAndMake(app, caseworker, named, { tag: again?.tag ?? "", complaint }, press(app))).ok);

    const mine = await readMyFile(app, citizen, named);
    const piece = mine?.file?.pieces.find(({ name }) => name === sister.name);
    assert.deepEqual([piece?.state, piece?.ground], ["partly", "other-interests"]);
    assert.match(JSON.stringify(piece?.blocks), /Søsteren \[udeladt\] Hun ringer i morgen\./);
    assert.doesNotMatch(JSON.stringify(mine?.file), /selv syg/);
    const words = await lettersWords(app, citizen, caseId, mine?.request.given?.letterId);
    assert.match(words, /Noget er udeladt.*hendes helbred.*Skriv til os, hvis du vil klage/s);
    assert.doesNotMatch(words, /selv syg/);
    const [owed] = await accessOwed(app, caseworker, caseId);
    assert.deepEqual(owed?.slice(1), ["met", "2026-05-20"]);

    assert.ok((await noteIn(app, caseworker, caseId, "Et nyt notat, efter at aktindsigten er givet.")).ok);
    assert.deepEqual((await readMyFile(app, citizen, named))?.file, mine?.file);
    const pdf = (await readGivenPdf(app, citizen, named, 1))?.pdf ?? assert.fail();
    const { rows } = await sql<{ sha_256: Buffer }>`select sha_256 from access_given`.execute(app.database.of(citizen));
    assert.deepEqual(rows[0] && Buffer.from(rows[0].sha_256), Buffer.from(sha256(pdf)));
    const read = await readPdf(pdf);
    assert.equal(read.title, "Din sag");
    assert.match(read.text, /Udtalelse fra lægen/);
    assert.match(read.text, /Søsteren \[udeladt\] Hun ringer/);
    assert.doesNotMatch(read.text, /selv syg/);
    const document = mine?.file?.pieces.find(({ documentId }) => documentId !== null);
    assert.equal(
      (await readGivenPaper(app, citizen, { ...named, piece: document?.name ?? "" }))?.document.title,
      "Udtalelse fra lægen",
    );
    assert.equal(await readGivenPaper(app, citizen, { ...named, piece: sister.name }), undefined);
    assert.equal(await readMyFile(app, await moveIn(app, "vejen"), named), undefined);
  }));

test("where only some was asked for, the rest is not in the file and not told as left out", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const accessId = await askedToSee(app, citizen, made, { hvad: "some", oenske: "Min ansøgning", form: "screen" });
    const named = { caseId, accessId };
    const application = (await readOneAccess(app, caseworker, named))?.chosen.find(
      ({ piece }) => piece.kind === "application",
    );
    assert.ok(application);
    const vist = (await readOneAccess(app, caseworker, named))?.chosen.map(({ piece }) => piece.name).join(" ") ?? "";
    assert.ok((await chooseAskedFor(app, caseworker, named, { "bedt-om": application.piece.name, vist })).ok);
    const shown = await readOneAccess(app, caseworker, named);
    assert.ok((await giveAndMake(app, caseworker, named, { tag: shown?.tag ?? "", complaint: "" }, press(app))).ok);
    const mine = await readMyFile(app, citizen, named);
    assert.deepEqual(
      mine?.file?.pieces.map(({ kind, number, state }) => [kind, number, state]),
      [["application", 1, "given"]],
    );
    assert.match(
      await lettersWords(app, citizen, caseId, mine?.request.given?.letterId),
      /^(?!.*databeskyttelsesforordningen).*Du kan nu se alt det, du har bedt om/s,
    );
  }));

test("where somebody protected lives is in nobody's file, however it came there, and CPR numbers are masked", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const protection = { name: false, address: true, until: null };
    const ways = {
      addressLines: ["Hemmelig Sti 7", "0000 Prøveby"],
      phone: "00 12 34 56",
      mail: "skjult@skjult.example",
    };
    await moveIn(app, "vejen", { name: "Nabo Prøve", ...ways, protection });
    await noteIn(
      app,
      caseworker,
      caseId,
      "Søsteren bor Hemmelig Sti 7, ring 00 12 34 56. Hendes nummer er 140590-1234.",
    );
    const accessId = await askedToSee(app, citizen, made);
    const shown = JSON.stringify((await readOneAccess(app, caseworker, { caseId, accessId }))?.chosen);
    assert.doesNotMatch(shown, /Hemmelig Sti|00 12 34 56|140590-1234/);
    assert.match(shown, /Søsteren bor \[beskyttet\], ring \[beskyttet\]\. Hendes nummer er 140590-xxxx\./);
  }));

test("nothing is given in part while the words to be left out stand there no more: the rest of the sentence is kept back", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const secret = "Søsteren bor Hemmelig Sti 7 og drikker igen.";
    await noteIn(app, caseworker, caseId, `Hun ringede. ${secret}`);
    const named = { caseId, accessId: await askedToSee(app, citizen, made) };
    const pieces = (await readOneAccess(app, caseworker, named))?.chosen ?? [];
    const piece = pieces.find((one) => JSON.stringify(one.piece).includes("drikker"))?.piece.name ?? "";
    const fields = { valg: "partly", udelad: secret, grund: "other-interests", begrundelse: "Det er hendes helbred." };
    assert.ok((await choosePiece(app, caseworker, { ...named, piece }, fields)).ok);

    // The sister's address is protected after the choice, so that the sentence reads otherwise.
    const protection = { name: false, address: true, until: null };
    const ways = { addressLines: ["Hemmelig Sti 7", "0000 Prøveby"], phone: null, mail: null };
    await moveIn(app, "vejen", { name: "Søster Prøve", ...ways, protection });
    const give = async () => {
      const tag = (await readOneAccess(app, caseworker, named))?.tag ?? "";
      return giveAndMake(app, caseworker, named, { tag, complaint: "Ankestyrelsen" }, press(app));
    };
    assert.deepEqual(await give(), { ok: false, refusal: "words-gone" });
    assert.equal((await readMyFile(app, citizen, named))?.file, null);
    const anew = { ...fields, udelad: "Søsteren bor [beskyttet] og drikker igen." };
    assert.ok((await choosePiece(app, caseworker, { ...named, piece }, anew)).ok);
    assert.ok((await give()).ok);
    assert.doesNotMatch(JSON.stringify((await readMyFile(app, citizen, named))?.file), /drikker/);
  }));

test("a later answer is told by letter, and the day in the act stays; by post it is answered when the letter is posted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-12");
    const made = await caseApplied(onDay(app, "2026-03-03"), "vejen", { digital: false });
    const { caseId, caseworker } = made;
    const told = {
      hvad: "all",
      form: "paper",
      hvordan: "letter",
      hvem: "borger",
      ...dayFields("dag", localDate("2026-03-03")),
    };
    const accessId = await askedToSee(onDay(app, "2026-03-03"), caseworker, made, told);
    const named = { caseId, accessId };
    const delay = { expectedOn: localDate("2026-03-20"), reason: "Papirer mangler fra arkivet." };
    assert.ok((await delayAccess(app, caseworker, named, delay, press(app))).ok);
    const request = (await readCaseAccess(app, caseworker, caseId))?.requests[0];
    assert.match(
      await lettersWords(app, caseworker, caseId, request?.letterId),
      /senest torsdag den 12\. marts 2026.*hvad vi ved om dig i sagen\. Det skal du have senest fredag den 3\. april 2026/s,
      "the month of databeskyttelsesforordningen art. 15 runs beside the seven working days",
    );
    assert.match(
      await lettersWords(app, caseworker, caseId, request?.delays[0]?.letterId),
      /senest fredag den 20\. marts 2026.*Papirer mangler fra arkivet/s,
    );
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [["2026-03-12", "open", null]]);
    const sent = { submissionId: app.newId(), receivedOn: null };
    assert.ok((await postLetter(app, caseworker, request?.delays[0]?.letterId ?? "", sent)).ok);
    assert.deepEqual(await accessOwed(app, caseworker, caseId), [
      ["2026-03-12", "open", null],
      ["2026-03-20", "open", null],
    ]);
    const later = onDay(app, "2026-03-18");
    const intake = await hire(later, "vejen", "intake");
    const { tag } = (await readOneAccess(later, caseworker, named)) ?? { tag: "" };
    assert.deepEqual(await giveAndMake(later, intake, named, { tag, complaint: "" }, press(later)), {
      ok: false,
      refusal: "not-found",
    });
    assert.ok((await giveAndMake(later, caseworker, named, { tag, complaint: "" }, press(later))).ok);
    assert.deepEqual(await accessOwed(later, caseworker, caseId), [
      ["2026-03-12", "missed", null],
      ["2026-03-20", "open", null],
    ]);
    const given = (await readCaseAccess(later, caseworker, caseId))?.requests[0]?.given;
    assert.match(
      await lettersWords(later, caseworker, caseId, given?.letterId),
      /Det ved vi om dig.*»Hvem har set min sag\?«.*forvaltningsloven § 9.*databeskyttelsesforordningen art\. 15/s,
    );
    const posted = await postLetter(later, caseworker, given?.letterId ?? "", {
      submissionId: later.newId(),
      receivedOn: null,
    });
    assert.ok(posted.ok);
    assert.deepEqual(await accessOwed(later, caseworker, caseId), [
      ["2026-03-12", "met-late", "2026-03-18"],
      ["2026-03-20", "met", "2026-03-18"],
    ]);
  }));

test("of two requests the one that is answered is the one that is settled, on screen and by post", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-09");
    const answered = async (isDigital: boolean) => {
      const made = await caseApplied(onDay(app, "2026-03-03"), "vejen", { digital: isDigital });
      const { caseId, caseworker, citizen } = made;
      await askedToSee(onDay(app, "2026-03-03"), citizen, made);
      const accessId = await askedToSee(app, citizen, made, { hvad: "some", oenske: "Min ansøgning", form: "screen" });
      const named = { caseId, accessId };
      const { tag } = (await readOneAccess(app, caseworker, named)) ?? { tag: "" };
      assert.ok((await giveAndMake(app, caseworker, named, { tag, complaint: "" }, press(app))).ok);
      const letterId = (await readCaseAccess(app, caseworker, caseId))?.requests.at(-1)?.given?.letterId ?? "";
      const posting = { submissionId: app.newId(), receivedOn: null };
      if (!isDigital) assert.ok((await postLetter(app, caseworker, letterId, posting)).ok);
      return accessOwed(app, caseworker, caseId);
    };
    // Seven working days from 3 March is 12 March 2026, from 9 March it is 18 March.
    const expected = [
      ["2026-03-12", "open", null],
      ["2026-03-18", "met", "2026-03-09"],
    ];
    assert.deepEqual((await answered(true)).toSorted(), expected);
    assert.deepEqual((await answered(false)).toSorted(), expected);
  }));

test("whoever decides is told that the citizen has asked to see the case and has not been given it (forvaltningsloven § 9 b)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "vejen");
    await draftDecision(app, made, [{}, {}]);
    const access = async () => {
      const page = await readDecisionPage(app, made.caseworker, made.caseId);
      return page?.kind === "draft" ? page.view.factPoints.find(({ name }) => name === "access")?.state : "no draft";
    };
    assert.equal(await access(), undefined);
    const accessId = await askedToSee(app, made.citizen, made);
    assert.equal(await access(), "missing");
    const named = { caseId: made.caseId, accessId };
    const { tag } = (await readOneAccess(app, made.caseworker, named)) ?? { tag: "" };
    assert.ok((await giveAndMake(app, made.caseworker, named, { tag, complaint: "" }, press(app))).ok);
    assert.equal(await access(), undefined);
  }));
