import assert from "node:assert/strict";
import { test } from "node:test";
import { askedToSee, giveAndMake } from "../../../../tests/access-in-case.ts";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { hiddenValue, type Shown, signedInSite } from "../../../../tests/signed-in-site.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { transaction } from "../../../platform/database.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { readOneAccess } from "../use-cases/read-access.ts";
import { citizenAccessRoutes } from "./citizen.tsx";
import { giveAccessRoutes } from "./giving.tsx";

const notes = 240;
const largestPage = 150_000;

const boxesOn = ({ html }: Shown): readonly string[] =>
  [...html.matchAll(/<input type="checkbox"[^>]*value="([a-z]+-[0-9a-f-]{36})"/g)].map(([, name]) => name ?? "");

test("a long file is chosen a page at a time: what is on no page that was saved stays as it was, and nothing is lost", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    await transaction(app.database.of(caseworker), (tx) =>
      recordEvents(
        tx,
        app,
        caseworker,
        caseId,
        Array.from({ length: notes }, (_, at) => ({
          occurredOn: app.clock.today(),
          theme: "Samtale",
          text: `Samtale nummer ${at}${at === 7 ? " med moster Else" : ""}`,
        })),
      ),
    );
    const ask = { hvad: "some", oenske: "Det om moster", form: "screen" };
    const named = { caseId, accessId: await askedToSee(app, citizen, made, ask) };
    const staff = signedInSite(caseworker, (site) => site.route("/sagsbehandler", giveAccessRoutes(app)));
    const at = `/sagsbehandler/sager/${caseId}/aktindsigt/${named.accessId}`;
    const choices = async () =>
      (await readOneAccess(app, caseworker, named))?.chosen.map(({ choice }) => choice.choice) ?? [];
    const all = (await choices()).length;
    assert.ok(all > notes);

    const pages = [await staff.get(at), await staff.get(`${at}?side=2`), await staff.get(`${at}?side=3`)];
    for (const { html } of pages) assert.ok(html.length < largestPage, `${html.length} bytes`);
    assert.equal(new Set(pages.flatMap(boxesOn)).size, all, "each thing has a box on one of the pages");

    const [first] = pages;
    assert.ok(first);
    const vist = hiddenValue(first, "vist");
    const saved = await staff.post(`${at}/bedt-om?side=1`, { vist, "bedt-om": vist.split(" ").slice(1) });
    assert.equal(saved.location, `${at}?gjort=valgt`);
    assert.equal(
      (await choices()).filter((choice) => choice === "not-asked").length,
      1,
      "the other pages stay as they were",
    );

    const old = { alle: "ikke-bedt-om", set: hiddenValue(first, "set") };
    assert.equal((await staff.post(`${at}/bedt-om`, old)).status, 409, "all at once only as the file was seen");
    const now = { ...old, set: hiddenValue(await staff.get(at), "set") };
    assert.equal((await staff.post(`${at}/bedt-om`, now)).status, 303);
    assert.ok((await choices()).every((choice) => choice === "not-asked"));

    const found = await staff.post(`${at}/find`, { ord: "moster ELSE" });
    assert.match(found.text, /1 i sagen har ordene »moster ELSE«/);
    const [aunt, ...more] = boxesOn(found);
    assert.deepEqual(more, []);
    const ticked = { vist: hiddenValue(found, "vist"), "bedt-om": aunt ?? "" };
    assert.equal((await staff.post(`${at}/bedt-om`, ticked)).status, 303);
    assert.equal((await choices()).filter((choice) => choice === "given").length, 1);

    const again = { alle: "bedt-om", art: "notat", set: hiddenValue(await staff.get(at), "set") };
    assert.equal((await staff.post(`${at}/bedt-om?art=notat`, again)).status, 303);
    const tag = (await readOneAccess(app, caseworker, named))?.tag ?? "";
    const press = { submissionId: app.newId(), path: "/" };
    assert.ok((await giveAndMake(app, caseworker, named, { tag, complaint: "" }, press)).ok);
    const own = signedInSite(citizen, (site) => site.route("/borger/vejen", citizenAccessRoutes(app)));
    const mine = await own.get(`/borger/vejen/sag/${caseId}/aktindsigt/${named.accessId}?side=2`);
    assert.match(mine.text, /side 2 af 3/);
    assert.ok(mine.html.length < largestPage);
  }));
