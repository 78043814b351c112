import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { pdfWith } from "../../../../tests/made-files.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { listDocuments } from "../../documents/use-cases/read-documents.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { lettersWaiting, readLetters } from "../../letters/use-cases/read-letters.ts";
import type { CitizenActor, StaffActor } from "../../people/domain/actor.ts";
import { citizenHearingPath, hearingPath, noHearingPath } from "../paths.ts";
import { caseworkerHearingRoutes } from "./caseworker.tsx";
import { citizenHearingRoutes } from "./citizen.tsx";

const staffSite = (app: App, actor: StaffActor) =>
  signedInSite(actor, (site) => site.route("/sagsbehandler", caseworkerHearingRoutes(app)));
const citizenSite = (app: App, actor: CitizenActor) =>
  signedInSite(actor, (site) => site.route(`/borger/${actor.municipality}`, citizenHearingRoutes(app)));

test("the hearing is written, sent and answered through the pages", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const staff = staffSite(app, caseworker);
    const own = citizenSite(app, citizen);
    const path = citizenHearingPath(citizen.municipality, caseId);
    assert.equal((await own.get(path)).status, 404);
    const typed = { "oplysning-0": "Lægen skriver, at du klarer dig selv.", betydning: "Det kan betyde et nej." };
    const day = { "svarfrist-dag": "17", "svarfrist-maaned": "3", "svarfrist-aar": "2026" };
    const lacking = await staff.post(hearingPath(caseId), { ...typed, ...day });
    assert.equal(lacking.status, 422);
    assert.match(lacking.html, /Lægen skriver, at du klarer dig selv\./);
    assert.equal((await staff.post(hearingPath(caseId), { ...typed, ...day, "kilde-0": "lægen" })).status, 303);

    const asked = await own.get(path);
    assert.equal(asked.status, 200);
    assert.match(asked.html, /Lægen skriver, at du klarer dig selv\./);
    assert.equal((await own.post(path, { svar: " " })).status, 422);
    assert.equal((await own.post(path, { svar: "Det passer ikke." })).location, path);
    assert.match((await staff.get(hearingPath(caseId))).html, /Det passer ikke\./);
  }));

/** A hearing that waits for the citizen, who is exempt from digital post, and the site of each side. */
async function asked(app: App) {
  const made = await caseApplied(app, "vejen", { digital: false });
  const [staff, own] = [staffSite(app, made.caseworker), citizenSite(app, made.citizen)];
  const typed = { "oplysning-0": "Lægen skriver det.", "kilde-0": "lægen", betydning: "Det kan betyde et nej." };
  const day = { "svarfrist-dag": "24", "svarfrist-maaned": "3", "svarfrist-aar": "2026" };
  assert.equal((await staff.post(hearingPath(made.caseId), { ...typed, ...day })).status, 303);
  const waiting = (await lettersWaiting(app, made.caseworker)).find(({ kind }) => kind === "hearing");
  assert.ok(
    waiting && (await postLetter(app, made.caseworker, waiting.id, { submissionId: app.newId(), receivedOn: null })).ok,
  );
  return { made, staff, own, path: citizenHearingPath("vejen", made.caseId) };
}

test("having nothing to say is an answer of one press, and papers come with the answer or are told beside their field", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { made, own, path, staff } = await asked(app);
    const form = (fields: Readonly<Record<string, string>>, file: { bytes: Buffer; name: string }) => {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      data.append("filer", new File([new Uint8Array(file.bytes)], file.name));
      return data;
    };
    const nothing = { indsendelse: app.newId(), svar: "", "intet-at-sige": "ja" };
    assert.equal((await own.post(path, nothing)).status, 303);
    assert.match((await own.get(path)).text, /Det har du skrevet Jeg har ikke noget at sige\./);

    const bad = await own.post(
      path,
      form({ svar: "Se her" }, { bytes: Buffer.from([77, 90, 0, 255, 3, 0]), name: "brev.exe" }),
    );
    assert.equal(bad.status, 422);
    assert.match(bad.html, /href="#filer"/);
    assert.match(bad.html, />Se her<\/textarea>/);
    const press = { indsendelse: app.newId(), "indsendelse-bilag": app.newId(), svar: "" };
    for (const _ of [1, 2])
      assert.equal((await own.post(path, form(press, { bytes: pdfWith(), name: "udtalelse.pdf" }))).status, 303);
    assert.match((await staff.get(hearingPath(made.caseId))).text, /Jeg har sendt papirer med\./);
    const papers = await listDocuments(app, made.caseworker, made.caseId);
    assert.deepEqual(
      papers?.documents.map(({ title, note }) => [title, note]),
      [["udtalelse", "Sendt med svaret på partshøringen"]],
    );
  }));

test("an answer that staff write down is acknowledged on paper with the citizen's words", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { made, staff } = await asked(app);
    const told = { indsendelse: app.newId(), svarmaade: "phone", svar: "Det passer ikke." };
    assert.equal((await staff.post(`${hearingPath(made.caseId)}/svar`, told)).status, 303);
    const letters = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.deepEqual(
      letters.filter(({ kind }) => kind === "acknowledgement").map(({ title, channel }) => [title, channel]),
      [["Kvittering: dit svar, før vi afgør din sag", "paper"]],
    );
  }));

test("an exception without its number is answered 422, and one with it stands in the case", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "soenderborg");
    const staff = staffSite(app, caseworker);
    const without = { vej: "undtagelse", "undtagelse-grund": "Det er uden betydning." };
    const lacking = await staff.post(noHearingPath(caseId), without);
    assert.equal(lacking.status, 422);
    assert.match(lacking.html, /Det er uden betydning\./);
    assert.equal((await staff.post(noHearingPath(caseId), { ...without, undtagelse: "1" })).status, 303);
    assert.match((await staff.get(hearingPath(caseId))).html, /Partshøringen er på plads/);
  }));
