import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { localDate } from "../../src/kernel/local-date.ts";
import { caseworkerInsightRoutes } from "../../src/modules/insight/routes/caseworker.tsx";
import { caseworkerNoteRoutes } from "../../src/modules/notes/routes/caseworker.tsx";
import { writeNote } from "../../src/modules/notes/use-cases/write-note.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { caseWithPapers } from "../case-with-papers.ts";
import { filedPaper } from "../filed-paper.ts";
import { startSupport } from "../granted-case.ts";
import { pageTexts } from "../pdf-reading.ts";
import { onDay, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withAndWithoutScript, withPage } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of a case, for somebody who has signed in. */
function siteOf(app: App, actor: Actor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", caseworkerNoteRoutes(app))
    .route("/sagsbehandler", caseworkerInsightRoutes(app));
  return pagesFor(() => actor, behind);
}

/** A case in which support runs, with a paper. */
async function caseInSupport(app: App) {
  const made = await caseWithPapers(onDay(app, "2026-03-03"), "vejen", { name: "Asta Prøve" });
  await filedPaper(onDay(app, "2026-04-05"), made, "Udtalelse fra lægen");
  await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  return made;
}

test("the first screen of a case answers what is owed and why, who it is, what is granted, what happened last", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    const { caseId, caseworker } = await caseInSupport(app);
    await withServer(siteOf(app, caseworker), (address) =>
      withPage({}, async (page) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`${address}/sagsbehandler/sager/${caseId}`);
        for (const heading of ["Hvad skyldes nu?", "Hvad er bevilget?", "Hvad skete sidst?", "Hvem er med?"]) {
          const section = page.locator("section").filter({ has: page.getByRole("heading", { name: heading }) });
          const box = await section.boundingBox();
          assert.ok(box && box.y + box.height <= 800, `${heading} ends at ${box && box.y + box.height}`);
        }
        await usable(page, "sagens-side");
        await page.goto(`${address}/sagsbehandler/sager/${caseId}/tidslinje`);
        await usable(page, "tidslinje");
      }),
    );
  }));

test("a case prints on two pages at most, its timeline whole; each page says whose it is and nothing can be pressed", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    const made = await caseInSupport(app);
    const { caseId, caseworker } = made;
    const words = "Vi talte længe om huslejen, om søsteren og om nætterne. ".repeat(12);
    for (const day of Array.from({ length: 30 }, (_, at) => localDate(`2026-04-${String(at + 1).padStart(2, "0")}`))) {
      const note = { kind: "phone", occurredOn: day, theme: "Økonomi", withWhom: "", words, obligation: null } as const;
      await writeNote(app, caseworker, caseId, note, { submissionId: app.newId(), path: "/" });
    }
    await withServer(siteOf(app, caseworker), async (address) => {
      const at = `${address}/sagsbehandler/sager/${caseId}`;
      const [first, whole] = [await printed(at, "sagen"), await printed(`${at}/tidslinje?side=alle`, "tidslinje")];
      assert.ok(first.length <= 2, `${first.length} pages`);
      expectHeads(first, "Sag 2026-000001 · Asta Prøve · Sagen, onsdag den 20. maj 2026");
      expectHeads(whole, "Sag 2026-000001 · Asta Prøve · Tidslinje, onsdag den 20. maj 2026");
      assert.equal(whole.join(" ").match(/Telefonsamtale: Økonomi/g)?.length, 30);
      assert.match(first.join(" "), /Første opfølgning · Myndigheden.*Hvad er bevilget\?.*Det venter nu/);
      assert.doesNotMatch([...first, ...whole].join(" "), /Gem notatet|Skriv et notat|Vis perioden|Log af|Skift/);
    });
  }));

/** A page as it comes on paper: the words of each sheet. */
const printed = (address: string, name: string): Promise<readonly string[]> =>
  withPage({}, async (page) => {
    await page.goto(address);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const folder = process.env["SCREENSHOTS"];
    if (folder !== undefined) writeFileSync(`${folder}/${name}.pdf`, bytes);
    return pageTexts(bytes);
  });

/** Each sheet says whose case it is, and which sheet of how many. */
function expectHeads(sheets: readonly string[], head: string): void {
  for (const [at, text] of sheets.entries()) {
    assert.ok(text.includes(head), text.slice(0, 200));
    assert.ok(text.includes(`Side ${at + 1} af ${sheets.length}`), text.slice(0, 200));
  }
}

test("a note is written on top of the timeline and put right, with and without script", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    let looked = false;
    await withAndWithoutScript(async (page) => {
      const look = async (name: string): Promise<void> => (looked ? undefined : usable(page, name));
      const { caseId, caseworker } = await caseInSupport(app);
      await withServer(siteOf(app, caseworker), async (address) => {
        await page.goto(`${address}/sagsbehandler/sager/${caseId}`);
        await page.getByText("Skriv et notat", { exact: true }).click();
        await page.getByRole("button", { name: "Gem notatet" }).click();
        assert.match(await page.title(), /^Fejl: /);
        await look("notat-fejl");
        await page.getByLabel("Telefonsamtale").check();
        await page.getByLabel("Emne").fill("Økonomi");
        await page.getByLabel("Hvem talte du med?").fill("Mette Prøve (søster)");
        await page.getByLabel("Notat", { exact: true }).fill("Huslejen er betalt til og med juni.");
        await page.getByRole("button", { name: "Gem notatet" }).click();
        await page.getByText("Notatet er gemt i sagens journal.").waitFor();
        await page.getByRole("link", { name: "Ret Telefonsamtale: Økonomi" }).click();
        await look("ret-notat");
        await page.getByLabel("Hvad var forkert, og hvordan ved du det?").fill("Søsteren ringede igen.");
        await page.getByLabel("Sådan skulle der have stået").fill("Huslejen er betalt til og med maj.");
        await page.getByRole("button", { name: "Gem rettelsen" }).click();
        await page.getByText("Rettelsen er gemt.").waitFor();
        assert.ok(await page.getByText("Rettet senere").isVisible());
        await look("tidslinje-rettet");
        looked = true;
      });
    });
  }));

test("single keys write a note, lead to the timeline, to a step and to the list of keys; none where one types or has switched them off", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-05-20");
    const { caseId, caseworker } = await caseInSupport(app);
    const focused = (page: Page) => page.evaluate("document.activeElement?.id || document.activeElement?.textContent");
    await withServer(siteOf(app, caseworker), (address) =>
      withPage({}, async (page) => {
        const at = `${address}/sagsbehandler/sager/${caseId}`;
        await page.goto(at);
        await page.keyboard.press("t");
        assert.equal(await focused(page), "tidslinje");
        await page.keyboard.press("?");
        assert.equal(await focused(page), "Taster på sagen");
        await usable(page, "sagens-taster");
        await page.goto(at);
        await page.keyboard.press("n");
        assert.equal(await focused(page), "art-option1");
        await page.keyboard.press("Tab");
        await page.keyboard.type("t1?");
        assert.equal(await page.getByLabel("Emne").inputValue(), "t1?", "where one types, keys are letters");
        await page.goto(at);
        await page.keyboard.press("Control+8");
        assert.equal(page.url(), at);
        await page.keyboard.press("8");
        await page.waitForURL(`${at}/opfoelgning`);

        await sql`update staff_member set single_keys = false where id = ${caseworker.id}`.execute(database);
        await page.goto(at);
        await page.keyboard.press("8");
        await page.keyboard.press("t");
        assert.deepEqual([page.url(), await page.getByText("Taster på sagen (slået fra)").isVisible()], [at, true]);
        assert.notEqual(await focused(page), "tidslinje");
      }),
    );
  }));
