import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { caseworkerDocumentRoutes } from "../../src/modules/documents/routes/caseworker.tsx";
import { citizenDocumentRoutes } from "../../src/modules/documents/routes/citizen.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { checkUpload } from "../../src/platform/uploads.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { caseApplied } from "../case-in-state.ts";
import { chunk, exifOf, pdfWith, saidInJpeg } from "../made-files.ts";
import { testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

/** The pages of papers at both doors, as one person who has signed in meets them. */
function pagesOf(app: App, actor: Actor): Hono {
  const routes = new Hono();
  routes.route("/sagsbehandler", caseworkerDocumentRoutes(app));
  routes.route("/borger/vejen", citizenDocumentRoutes(app));
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", actor);
    await next();
  });
  const whole = new Hono();
  whole.route("/assets", assetRoutes());
  site.route("/", routes);
  return whole.route("/", site);
}

const sent = { name: "scan.pdf", mimeType: "application/pdf", buffer: pdfWith() };

/** Staff forget a field, choose the file again, file it, and open the form for what was filed wrongly. */
async function fileAsStaff(page: Page, usable: (name: string) => Promise<void>): Promise<void> {
  await page.getByLabel("Vælg filer").setInputFiles([sent]);
  await page.getByLabel("Hvad er det?").fill("Udtalelse fra lægen");
  await page.getByRole("button", { name: "Læg i sagen" }).click();
  await page.getByRole("link", { name: "Vælg, hvem det kommer fra." }).click();
  await usable("documents-staff-problem");
  await page.getByLabel("Vælg filer").setInputFiles([sent]);
  await page.getByLabel("Lægen").check();
  await page.getByRole("button", { name: "Læg i sagen" }).click();
  await page.getByText("Dokumenterne ligger nu i sagen.").waitFor();
  await usable("documents-staff");
  await page.getByRole("link", { name: "Ligger det forkert?" }).first().click();
  await usable("documents-misfiled");
}

/** The citizen forgets the file, sends it, and fetches it again. */
async function sendAsCitizen(page: Page, usable: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("link", { name: "Vælg mindst én fil." }).waitFor();
  await page.getByLabel("Vælg filer").setInputFiles([{ ...sent, name: "Brev fra sygehuset.pdf" }]);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("Kommunen har fået dine dokumenter.").waitFor();
  await usable("documents-citizen");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Brev fra sygehuset" }).first().click();
  assert.equal((await download).suggestedFilename(), "Brev fra sygehuset.pdf");
}

for (const javaScript of [true, false]) {
  test(`staff and citizens send a paper ${javaScript ? "with" : "without"} script, on pages that all can use`, () =>
    withDatabase(async (operator) => {
      const app = await testApp(operator, "2026-03-03");
      const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
      // The checks of accessibility are scripts themselves.
      const walk = (actor: Actor, path: string, steps: typeof fileAsStaff) =>
        withServer(pagesOf(app, actor), (address) =>
          withPage({ javaScript }, async (page) => {
            await page.goto(address + path);
            await steps(page, async (name) => {
              if (!javaScript) return;
              await screenshot(page, name);
              await expectAccessible(page);
            });
          }),
        );
      await walk(caseworker, `/sagsbehandler/sager/${caseId}/dokumenter`, fileAsStaff);
      await walk(citizen, `/borger/vejen/sag/${caseId}/dokumenter`, sendAsCitizen);
    }));
}

/** A picture of many colours, as the browser itself makes it. */
const pictureOf = (page: Page, type: "image/jpeg" | "image/png"): Promise<readonly number[]> =>
  page.evaluate(async (kind) => {
    const canvas = new OffscreenCanvas(61, 37);
    const context = canvas.getContext("2d");
    for (let x = 0; x < 61; x += 1)
      for (let y = 0; y < 37; y += 1) {
        if (context) context.fillStyle = `rgb(${x * 4} ${y * 6} ${(x * y) % 256})`;
        context?.fillRect(x, y, 1, 1);
      }
    const blob = await canvas.convertToBlob({ type: kind, quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, type);

/** Size and every point of a picture as the browser shows it. */
const shown = (page: Page, bytes: Uint8Array): Promise<string> =>
  page.evaluate(
    async (all) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(all)]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const points = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      return `${picture.width} x ${picture.height}: ${[...points].join(" ")}`;
    },
    [...bytes],
  );

test("a picture that has lost its place and time shows the same points, the same way up", () =>
  withPage({}, async (page) => {
    const jpeg = Buffer.from(await pictureOf(page, "image/jpeg"));
    const png = Buffer.from(await pictureOf(page, "image/png"));
    for (const orientation of [1, 3, 6, 8]) {
      const about = [exifOf("57.04N", orientation), ...saidInJpeg("57.04N")];
      const sent = Buffer.concat([jpeg.subarray(0, 2), ...about, jpeg.subarray(2)]);
      const checked = await checkUpload(sent, "a.jpg");
      assert.ok(checked.ok);
      assert.equal(checked.value.bytes.includes("57.04N"), false);
      const picture = await shown(page, checked.value.bytes);
      assert.equal(picture, await shown(page, sent), `way up ${orientation}`);
      assert.equal(picture.startsWith(orientation >= 5 ? "37 x 61" : "61 x 37"), true);
    }
    const sent = Buffer.concat([png.subarray(0, 33), chunk("tEXt", Buffer.from("Sted\0 57.04N")), png.subarray(33)]);
    const checked = await checkUpload(sent, "a.png");
    assert.ok(checked.ok);
    assert.equal(checked.value.bytes.includes("57.04N"), false);
    assert.equal(await shown(page, checked.value.bytes), await shown(page, png));
  }));
