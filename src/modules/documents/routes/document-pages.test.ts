import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { jpegWith, pdfWith } from "../../../../tests/made-files.ts";
import { hiddenValue, type SignedInSite, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { caseworkerDocumentRoutes } from "./caseworker.tsx";
import { citizenDocumentRoutes } from "./citizen.tsx";

const staffSite = (app: App, actor: Actor) =>
  signedInSite(actor, (site) => site.route("/sagsbehandler", caseworkerDocumentRoutes(app)));
const citizenSite = (app: App, actor: Actor) =>
  signedInSite(actor, (site) => site.route("/borger/vejen", citizenDocumentRoutes(app)));

const told = {
  "modtaget-dag": "2",
  "modtaget-maaned": "3",
  "modtaget-aar": "2026",
  titel: "Lægens udtalelse om 010190-1234 <b>",
  fra: "doctor",
};

function formWith(fields: Readonly<Record<string, string>>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append("filer", file);
  return form;
}

const pdf = new File([new Uint8Array(pdfWith())], "../../a.pdf.exe");

const filesOn = ({ html }: { readonly html: string }): readonly string[] =>
  [...html.matchAll(/href="([^"]+\/fil)"/g)].map(([, href]) => href ?? "");

async function filed(site: SignedInSite, path: string, fields: Readonly<Record<string, string>>, files = [pdf]) {
  const indsendelse = hiddenValue(await site.get(path), "indsendelse");
  return site.post(path, formWith({ ...fields, indsendelse }, files));
}

test("staff file a paper, see it in the list and fetch it as a file that no browser opens among our pages", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const site = staffSite(app, caseworker);
    const path = `/sagsbehandler/sager/${caseId}/dokumenter`;
    assert.match((await site.get(path)).text, /Der er ingen dokumenter i sagen endnu/);
    assert.match((await site.get(path)).html, /<form[^>]*enctype="multipart\/form-data"/i);

    const done = await filed(site, path, told);
    assert.deepEqual([done.status, done.location], [303, `${path}?gjort=lagt`]);
    const page = await site.get(done.location ?? "");
    for (const said of ["Dokumenterne ligger nu i sagen", "lægen", "PDF, ", "Lægens udtalelse"])
      assert.ok(page.text.includes(said), said);
    const [href = ""] = filesOn(page);
    const file = await site.get(href);
    const header = (name: string) => file.headers.get(name);
    assert.equal(header("Content-Type"), "application/pdf");
    assert.equal(
      header("Content-Disposition"),
      `attachment; filename="Laegens udtalelse om -b.pdf"; filename*=UTF-8''L%C3%A6gens%20udtalelse%20om%20-b.pdf`,
    );
    assert.deepEqual(
      [header("X-Content-Type-Options"), header("Content-Security-Policy"), header("Cache-Control")],
      ["nosniff", "sandbox", "no-store"],
    );
    assert.equal(file.html, pdfWith().toString());
  }));

test("what is wrong stands beside its field with what was typed, and the files must be chosen again", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const site = staffSite(app, caseworker);
    const path = `/sagsbehandler/sager/${caseId}/dokumenter`;
    const late = await filed(site, path, { ...told, "modtaget-dag": "4", note: "Husk den", vises: "ja" });
    assert.equal(late.status, 422);
    assert.match(late.html, /href="#modtaget"[^>]*>Det kan ikke være modtaget efter i dag/);
    assert.match(late.text, /Filerne er ikke gemt\. Vælg dem igen/);
    assert.match(late.html, />Husk den<\/textarea>/);
    assert.match(late.html, /value="doctor"[^>]* checked/);
    assert.match(late.html, /value="ja"[^>]* checked/);
    assert.match(late.html, /name="modtaget-dag"[^>]*value="4"/);

    const none = await filed(site, path, told, []);
    assert.match(none.html, /href="#filer"[^>]*>Vælg mindst én fil/);
    const bad = await filed(site, path, told, [new File(["<svg onload=alert(1)>"], "sjov.png")]);
    assert.match(bad.text, /»sjov\.png«: Den slags fil kan vi ikke tage imod\. Gem den som PDF/);
    assert.deepEqual(filesOn(await site.get(path)), []);
  }));

test("the citizen sends a picture, sees what is theirs and not what others have sent in confidence", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    const staffPath = `/sagsbehandler/sager/${caseId}/dokumenter`;
    await filed(staffSite(app, caseworker), staffPath, { ...told, titel: "Fortroligt brev" });
    const site = citizenSite(app, citizen);
    const path = `/borger/vejen/sag/${caseId}/dokumenter`;
    const picture = new File([new Uint8Array(jpegWith())], "IMG_7.heic");
    const done = await filed(site, path, { titel: "", note: "Fra min læge" }, [picture]);
    assert.equal(done.status, 303);
    const page = await site.get(done.location ?? "");
    assert.match(page.text, /Kommunen har fået dine dokumenter/);
    assert.match(page.text, /IMG_7.*Fra min læge.*borgeren selv.*billede/);
    assert.doesNotMatch(page.text, /Fortroligt/);
    const [href = ""] = filesOn(page);
    assert.equal((await site.get(href)).headers.get("Content-Type"), "image/jpeg");
    for (const staffFile of filesOn(await staffSite(app, caseworker).get(staffPath))) {
      const own = staffFile.replace(staffPath, path);
      assert.equal((await site.get(own)).status, own === href ? 200 : 404);
    }
    assert.match((await staffSite(app, caseworker).get(staffPath)).text, /IMG_7/);
  }));

test("for everybody else there is no page, no file and no form", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const path = `/sagsbehandler/sager/${caseId}/dokumenter`;
    await filed(staffSite(app, caseworker), path, told);
    const [href = ""] = filesOn(await staffSite(app, caseworker).get(path));
    const others = [await hire(app, "vejen", "provider"), await hire(app, "broenderslev", "caseworker")];
    for (const other of others) {
      const site = staffSite(app, other);
      const marked = href.replace("/fil", "/forkert-sag");
      for (const address of [path, href, marked]) assert.equal((await site.get(address)).status, 404, address);
      assert.equal((await site.post(path, formWith(told, [pdf]))).status, 404);
      const mark = { hvad: "tag-ud", begrundelse: "x" };
      assert.equal((await site.post(marked, mark)).status, 404);
    }
  }));

test("a caseworker takes a paper out with a reason; intake is not asked", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const path = `/sagsbehandler/sager/${caseId}/dokumenter`;
    const site = staffSite(app, caseworker);
    await filed(site, path, told);
    const marked = (filesOn(await site.get(path))[0] ?? "").replace("/fil", "/forkert-sag");
    const intake = staffSite(app, await hire(app, "vejen", "intake"));
    assert.doesNotMatch((await intake.get(path)).text, /Ligger det forkert/);
    assert.equal((await intake.get(marked)).status, 404);

    const silent = await site.post(marked, { hvad: "flyt", sagsnummer: "12", begrundelse: " " });
    assert.equal(silent.status, 422);
    assert.match(silent.text, /Skriv sagens nummer, for eksempel 2026-000123/);
    const elsewhere = await site.post(marked, { hvad: "flyt", sagsnummer: "2026-000999", begrundelse: "Forkert navn" });
    assert.match(elsewhere.text, /Skriv nummeret på en anden sag, som du selv har adgang til/);
    assert.match(elsewhere.html, />Forkert navn<\/textarea>/);
    const done = await site.post(marked, { hvad: "tag-ud", begrundelse: "Forkert navn" });
    assert.equal(done.location, `${path}?gjort=rettet`);
    const page = await site.get(path);
    assert.match(page.text, /Taget ud Forkert navn/);
    assert.deepEqual(filesOn(page), []);
  }));

test("on the whole site: a form with files carries its session's token, and the file leaves under our policy and its own", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, citizen } = await caseApplied(app, "vejen");
    const site = servedSite(app);
    const [asker, stranger] = [askerAs(app, site, citizen), askerAs(app, site, null, "citizen")];
    const path = `/borger/vejen/sag/${caseId}/dokumenter`;
    const sent = await asker.send(path, formWith({ titel: "Brev" }, [pdf]));
    assert.deepEqual([sent.status, sent.headers.get("Location")], [303, `${path}?gjort=sendt`]);
    const html = await (await asker.get(path)).text();
    assert.match(html, /<form[^>]*enctype="multipart\/form-data"[^>]*><input type="hidden" name="_csrf"/i);
    const [href = ""] = filesOn({ html });
    const file = await asker.get(href);
    assert.match(file.headers.get("Content-Security-Policy") ?? "", /default-src 'none'.*, sandbox$/);
    assert.ok(Buffer.from(await file.arrayBuffer()).equals(pdfWith()));
    const foreign = await stranger.send(path, formWith({}, [pdf]));
    assert.match(foreign.headers.get("Location") ?? "", /^\/log-ind/);
  }));
