import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { accessRequestPath, citizenRequestPath } from "../../../src/modules/access-requests/paths.ts";
import { accessInCase } from "../../access-in-case.ts";
import { readPdf } from "../../pdf-reading.ts";
import { onDay } from "../../test-app.ts";
import {
  complains,
  forCitizen,
  forStaff,
  granted,
  reconsiders,
  sendsPackage,
  tells,
  type Walk,
  walkAll,
} from "./complaint-walk.ts";
import { follow, press } from "./fill.ts";

test(
  "package and access file are fetched by staff and citizen, with their names and sizes",
  { timeout: 120_000 },
  (t) =>
    walkAll(t, [
      { name: "with script", javaScript: true, does: (walk) => downloads(walk, "Vera Prøve") },
      { name: "without script", javaScript: false, does: (walk) => downloads(walk, "Åge Prøve") },
    ]),
);

async function downloads(walk: Walk, name: string): Promise<void> {
  const { as, look, page, start } = walk;
  const made = await granted(walk, { name, tasks: ["cleaning"] });
  const { accessId } = await accessInCase(onDay(start, "2026-04-13"), made);
  await as(made.citizen, "2026-04-14", forCitizen(made));
  await complains(page, "Jeg kan ikke selv gøre rent.");
  await press(page, "Send klagen");
  await as(made.caseworker, "2026-04-20", forStaff(made));
  await follow(page, /-K1$/);
  await reconsiders(page, "Vi holder fast i afgørelsen", "Intet nyt.");
  await sendsPackage(walk, made, "2026-04-20");
  await tells(walk, /-pakke-1\.pdf 1-\d+ \d+ kB/);
  const sent = await fetches(page, /\.pdf$/);
  assert.match(sent.name, /^klage-\d{4}-\d{6}-K1-pakke-1\.pdf$/);
  assert.match(sent.text, /Jeg kan ikke selv gøre rent\./);

  await as(made.caseworker, "2026-04-20", accessRequestPath(made.caseId, accessId));
  await tells(walk, /Det hele som én PDF, \d+ kB/);
  await look("fil-hos-kommunen");
  const given = await fetches(page, "Det hele som én PDF");
  await as(made.citizen, "2026-04-20", citizenRequestPath(made.citizen, made.caseId, accessId));
  await look("fil-hos-borgeren");
  const own = await fetches(page, /^Hent det hele som én fil \(PDF, \d+ kB\)$/);
  assert.match(own.name, /^aktindsigt-\d{4}-\d{6}\.pdf$/);
  assert.match(own.text, /Du vasker selv gulv hver fredag/);
  assert.deepEqual(own, given);
}

/** A file as it lands with whoever follows its link: its name and what is in it. The page stays. */
async function fetches(page: Page, link: string | RegExp) {
  const coming = page.waitForEvent("download", { timeout: 10_000 });
  await follow(page, link);
  const file = await coming;
  const { text } = await readPdf(await readFile(await file.path()));
  return { name: file.suggestedFilename(), text };
}
