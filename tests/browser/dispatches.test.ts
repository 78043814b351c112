import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { dispatchRoutes } from "../../src/modules/dispatches/routes/dispatches.tsx";
import { sendLetter } from "../../src/modules/dispatches/use-cases/send-letter.ts";
import { caseworkerLetterRoutes } from "../../src/modules/letters/routes/letter.tsx";
import { postRoutes } from "../../src/modules/letters/routes/post.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { workRoutes } from "../../src/modules/work/routes/caseworker.tsx";
import type { App } from "../../src/platform/app.ts";
import { caseApplied } from "../case-in-state.ts";
import { type FakePost, fakePost, sendingBy } from "../fake-post.ts";
import { hire, tenantOf, testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { withAndWithoutScript } from "./browser.ts";
import { withServer } from "./server.ts";
import { pagesFor, usable } from "./signed-in-pages.ts";

/** The pages of the post for a member of staff who has signed in. */
function siteOf(app: App, actor: Actor): Hono {
  const behind = new Hono()
    .route("/sagsbehandler", caseworkerLetterRoutes(app))
    .route("/sagsbehandler", postRoutes(app))
    .route("/sagsbehandler", dispatchRoutes(app))
    .route("/sagsbehandler", workRoutes(app));
  return pagesFor(() => actor, behind);
}

/** Three receipts that did not come: no mailbox, no answer, and no receipt a day after it was taken. */
async function threeTroubles(app: App, post: FakePost): Promise<void> {
  const answers = ["mailbox-closed", "no-answer", "taken"] as const;
  for (const [at, kind] of answers.entries()) {
    const person = { cprNumber: `770590000${at}` };
    const { caseId } = await caseApplied(app, "vejen", { name: `Asta Prøve ${at + 1}`, person });
    post.answer = () => (kind === "taken" ? { kind, receipt: null } : { kind });
    const { rows } = await sql<{ id: string }>`select id from letter where case_id = ${caseId}`.execute(
      app.database.of({ tenantId: tenantOf(app, "vejen") }),
    );
    const job = { tenantId: tenantOf(app, "vejen"), letterId: rows[0]?.id ?? "" };
    await sendLetter(app, job, { leaseSeconds: 9, waits: [] });
  }
}

test("what did not come by Digital Post is seen, understood and settled, with and without script", async () => {
  let looked = false;
  await withAndWithoutScript((page) =>
    withDatabase(async (database) => {
      const post = fakePost();
      const app = sendingBy(await testApp(database, "2026-03-05"), "vejen", post);
      await threeTroubles(app, post);
      await sql`update dispatch set changed_at = changed_at - interval '2 days'`.execute(database);
      const manager = await hire(app, "vejen", "manager");
      const look = async (name: string): Promise<void> => (looked ? undefined : usable(page, name));
      await withServer(siteOf(app, manager), (address) => settle(page, address, look));
      looked = true;
    }),
  );
});

async function settle(page: Page, address: string, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${address}/sagsbehandler`);
  await look("digital-post-arbejdsliste");
  await page.goto(`${address}/sagsbehandler/post`);
  await page.getByRole("link", { name: "Digital Post, der ikke er nået frem" }).click();
  await look("digital-post-koe");
  assert.equal(
    await page.getByRole("heading", { level: 2, name: /^Asta Prøve \d: Vi har fået din ansøgning/ }).count(),
    3,
  );

  await page
    .getByText(/^Brevet er modtaget/)
    .first()
    .click();
  await page.getByRole("button", { name: "Skriv ned, at brevet er modtaget" }).first().click();
  assert.match(await page.title(), /^Fejl: /);
  await look("digital-post-fejl");
  await page.getByLabel("Dag", { exact: true }).first().fill("4");
  await page.getByLabel("Måned", { exact: true }).first().fill("3");
  await page.getByLabel("År", { exact: true }).first().fill("2026");
  await page.getByLabel("Hvordan ved du det?").first().fill("Borgeren ringede om brevet.");
  await page.getByRole("button", { name: "Skriv ned, at brevet er modtaget" }).first().click();
  await page.getByText("Dagen kan ikke ligge før den dag, brevet er skrevet.").first().waitFor();
  assert.equal(await page.getByLabel("Hvordan ved du det?").first().inputValue(), "Borgeren ringede om brevet.");
  await page.getByLabel("Dag", { exact: true }).first().fill("5");
  await page.getByRole("button", { name: "Skriv ned, at brevet er modtaget" }).first().click();
  await page.getByText("Det er skrevet ned, at brevet er modtaget.").waitFor();

  await page
    .getByRole("button", { name: /^Send på papir/ })
    .first()
    .click();
  await page.getByText("Brevet venter nu under Post. Det skal printes og sendes.").waitFor();
  await page
    .getByRole("button", { name: /^Send igen med Digital Post/ })
    .first()
    .click();
  await page.getByText("Brevet sendes igen med Digital Post.").waitFor();
  await look("digital-post-ordnet");
  await page.getByText("Der er ingen breve, du skal se på.").waitFor();
}
