/**
 * A case of ten years in the real database, 2 000 entries of the journal and twenty papers from outside: its package to Ankestyrelsen
 * its access file, and the same for somebody outside, from the press of the button to the files in the database, and the page that the package is made from.
 * Goals: 60 seconds, and 300 MB beyond rest for all processes together. `access-file` tells what the printing alone is beside a peer.
 */
import assert from "node:assert/strict";
import { addDays } from "../src/kernel/day-arithmetic.ts";
import { localDate } from "../src/kernel/local-date.ts";
import { giveAccess } from "../src/modules/access-requests/use-cases/give-access.ts";
import { makeAccessFile } from "../src/modules/access-requests/use-cases/make-access-file.ts";
import { readOneAccess } from "../src/modules/access-requests/use-cases/read-access.ts";
import { readGivenPdf } from "../src/modules/access-requests/use-cases/read-given.ts";
import { makePackage } from "../src/modules/appeals/use-cases/make-package.ts";
import { printPackage } from "../src/modules/appeals/use-cases/print-package.ts";
import { readAppeal } from "../src/modules/appeals/use-cases/read-appeal.ts";
import { addDocuments } from "../src/modules/documents/use-cases/add-documents.ts";
import { recordEvents } from "../src/modules/obligations/use-cases/record-events.ts";
import { answerFields } from "../src/modules/outside-requests/domain/outside-forms.ts";
import { readOutsidePdf } from "../src/modules/outside-requests/use-cases/read-outside.ts";
import type { App } from "../src/platform/app.ts";
import { transaction } from "../src/platform/database.ts";
import { answersOutside, askedFromOutside, askedToSee } from "../tests/access-in-case.ts";
import type { CaseInState } from "../tests/case-in-state.ts";
import { caseWithPapers } from "../tests/case-with-papers.ts";
import { registers } from "../tests/complaint-course.ts";
import { pdfSaying } from "../tests/papers-to-print.ts";
import { onDay, testApp } from "../tests/test-app.ts";
import { withDatabase } from "../tests/with-database.ts";
import { heldInAll, watching } from "./access-file/watched.ts";
import { say, short } from "./judge.ts";
import { randomFrom } from "./random.ts";

const [entries, papers, rounds] = [2000, 20, 3];
const goal = { seconds: 60, megabytes: 300 };
const words =
  "du vi har kan skal støtte hjælp hverdag penge post regninger uge måned selv gerne derhjemme overblik".split(" ");
const random = randomFrom(7);
const says = (count: number): string =>
  Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(" ");

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** The journal of ten years, about three and a half lines each, and the papers that have come. */
async function fills(app: App, { caseId, caseworker, citizen }: CaseInState): Promise<void> {
  const begins = localDate("2016-04-08");
  const entry = (at: number) => ({
    occurredOn: addDays(begins, Math.floor((at * 3650) / entries)),
    theme: "Samtale",
    text: `${says(60)}.`,
    event: null,
    obligation: null,
  });
  await transaction(app.database.of(caseworker), (tx) =>
    recordEvents(
      tx,
      app,
      caseworker,
      caseId,
      Array.from({ length: entries }, (_, at) => entry(at)),
    ),
  );
  const statement = Buffer.from(await pdfSaying(Array.from({ length: 9 }, () => says(900))));
  for (let at = 0; at < papers; at += 1) {
    const told = {
      title: `Udtalelse ${at + 1}`,
      receivedOn: app.clock.today(),
      from: "citizen",
      note: "",
      shownToCitizen: true,
    } as const;
    const added = await addDocuments(
      app,
      citizen,
      caseId,
      { told, files: [{ name: "brev.pdf", bytes: statement }] },
      press(app),
    );
    assert.ok(added.ok);
  }
}

interface Seen {
  readonly what: string;
  readonly seconds: number;
  readonly megabytes: number;
}

async function seen(what: string, work: () => Promise<string>): Promise<Seen> {
  globalThis.gc?.();
  const rest = await heldInAll();
  const from = performance.now();
  const { megabytes, value } = await watching(work);
  const one = { what, seconds: (performance.now() - from) / 1000, megabytes: megabytes - rest };
  say(`${what}: ${short(one.seconds)} s, ${short(one.megabytes)} MB beyond rest; ${value}`);
  return one;
}

async function packed(app: App, made: CaseInState, complaintId: string): Promise<readonly Seen[]> {
  const named = { caseId: made.caseId, complaintId };
  const page = await seen("the page of the package", async () => {
    const view = await readAppeal(app, made.caseworker, named);
    return `${view?.rows.reduce((sum, { pieces }) => sum + pieces.length, 0)} things`;
  });
  const made1 = await seen("the package", async () => {
    const { tag = "" } = (await readAppeal(app, made.caseworker, named)) ?? {};
    assert.ok((await makePackage(app, made.caseworker, named, { tag, questionId: "" }, press(app))).ok);
    const packageId = (await readAppeal(app, made.caseworker, named))?.appeal.packages.at(-1)?.id ?? "";
    await printPackage(app, { tenantId: made.caseworker.tenantId, packageId });
    const done = (await readAppeal(app, made.caseworker, named))?.appeal.packages.at(-1);
    assert.equal(done?.state, "made");
    return `${done.result?.lastPage} pages, ${done.files.map(({ sizeBytes }) => short(sizeBytes / 1e6)).join(" + ")} MB`;
  });
  return [page, made1];
}

const given = (app: App, made: CaseInState): Promise<Seen> =>
  seen("the access file", async () => {
    const accessId = await askedToSee(app, made.citizen, made);
    const named = { caseId: made.caseId, accessId };
    const { tag = "" } = (await readOneAccess(app, made.caseworker, named)) ?? {};
    assert.ok((await giveAccess(app, made.caseworker, named, { tag, complaint: "" }, press(app))).ok);
    await makeAccessFile(app, { tenantId: made.caseworker.tenantId, requestId: accessId });
    const part = await readGivenPdf(app, made.citizen, named, 1);
    assert.ok(part);
    return `${short(part.pdf.length / 1e6)} MB`;
  });

const givenToOthers = (app: App, made: CaseInState): Promise<Seen> =>
  seen("the file for somebody outside", async () => {
    const named = { caseId: made.caseId, outsideId: await askedFromOutside(app, made.caseworker, made.caseId) };
    await answersOutside(app, made.caseworker, named, { [answerFields.outcome]: "all" });
    const part = await readOutsidePdf(app, made.caseworker, named, 1);
    assert.ok(part);
    return `${short(part.pdf.length / 1e6)} MB`;
  });

await withDatabase(async (database) => {
  const start = await testApp(database, "2026-03-03");
  const made = await caseWithPapers(start, "broenderslev", { name: "Asta Prøve" });
  const app = onDay(start, "2026-04-20");
  await fills(onDay(start, "2026-04-08"), made);
  const complaint = await registers(app, made, { ord: "Det er for lidt." });
  const all: Seen[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const shown = [...(await packed(app, made, complaint.id)), await given(app, made), await givenToOthers(app, made)];
    if (round > 0) all.push(...shown);
  }
  const worst = {
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
  say(
    `goal ${goal.seconds} s and ${goal.megabytes} MB: the worst was ${short(worst.seconds)} s and ${short(worst.megabytes)} MB`,
  );
  process.exitCode = worst.seconds <= goal.seconds && worst.megabytes <= goal.megabytes ? 0 : 1;
});
