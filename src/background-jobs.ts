import { makeAllWaitingFiles } from "./modules/access-requests/jobs/every-municipality.ts";
import { makeAccessFile } from "./modules/access-requests/use-cases/make-access-file.ts";
import { printAllWaitingPackages } from "./modules/appeals/jobs/every-municipality.ts";
import { printPackage } from "./modules/appeals/use-cases/print-package.ts";
import { letEndsTakeEffect } from "./modules/changes/use-cases/let-ends-take-effect.ts";
import { collectAllReceipts, sendAllWaiting } from "./modules/dispatches/jobs/every-municipality.ts";
import { sendLetter } from "./modules/dispatches/use-cases/send-letter.ts";
import { signCheckpoints } from "./modules/journal/use-cases/sign-checkpoints.ts";
import { deleteOldKeptForms } from "./modules/kept-forms/use-cases/delete-old-kept-forms.ts";
import { reviewAllLooks } from "./modules/looks/jobs/review-all-looks.ts";
import { sealAllLooks } from "./modules/looks/jobs/seal-all-looks.ts";
import { deleteOldLooks } from "./modules/looks/use-cases/delete-old-looks.ts";
import { recomputeObligations } from "./modules/obligations/use-cases/recompute-obligations.ts";
import { makeAllOutsideFiles } from "./modules/outside-requests/jobs/every-municipality.ts";
import { makeOutsideFile } from "./modules/outside-requests/use-cases/make-outside-file.ts";
import { deleteOldProposals } from "./modules/proposals/use-cases/delete-old-proposals.ts";
import type { App } from "./platform/app.ts";
import type { JobHandlers } from "./platform/jobs.ts";
import { deleteOldSessions } from "./platform/session-store.ts";
import type { World } from "./platform/world.ts";

/** What is done for each background task. */
export const jobsOf = (app: App, world: World): JobHandlers => ({
  "recompute-obligations": async () => {
    // First what ends by itself, so that what it owed lapses in the same night.
    await letEndsTakeEffect(app);
    await recomputeObligations(app);
  },
  "seal-looks": () => sealAllLooks(app),
  "review-looks": () => reviewAllLooks(app),
  "delete-old-looks": async () => {
    await deleteOldLooks(app, world.operator);
  },
  "delete-old-sessions": () => deleteOldSessions(app),
  "delete-old-kept-forms": async () => {
    await deleteOldKeptForms(app);
  },
  "delete-old-proposals": async () => {
    await deleteOldProposals(app);
  },
  "sign-checkpoints": () => signCheckpoints(app, world.checkpoints),
  "make-access-file": (job) => makeAccessFile(app, job),
  "make-outside-file": (job) => makeOutsideFile(app, job),
  "make-waiting-files": async () => {
    await makeAllWaitingFiles(app);
    await makeAllOutsideFiles(app);
    await printAllWaitingPackages(app);
  },
  "send-letter": (job) => sendLetter(app, job),
  "make-appeal-package": (job) => printPackage(app, job),
  "send-waiting-letters": () => sendAllWaiting(app),
  "collect-receipts": () => collectAllReceipts(app, world.log),
});
