import assert from "node:assert/strict";
import { localDate } from "../../src/kernel/local-date.ts";
import { questionIds } from "../../src/modules/applications/domain/question.ts";
import { saveAnswer } from "../../src/modules/applications/use-cases/save-answer.ts";
import { sendHearing } from "../../src/modules/hearings/use-cases/send-hearing.ts";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { worldAround } from "../access-matrix/people.ts";
import { caseApplied } from "../case-in-state.ts";
import type { Parameters } from "../crawl.tsx";
import { caseGranted } from "../granted-case.ts";
import { moveIn, onDay, testApp } from "../test-app.ts";

/** Somebody at the public or the citizens' door, how far their case has come, and what its addresses are made of. */
export interface Visitor {
  /** Who they are and where they stand, in words for messages. */
  readonly who: string;
  readonly actor: Actor | null;
  /** The system on the day of the visit. */
  readonly app: App;
  readonly parameters: Parameters;
}

const today = "2026-05-20";

/** Everybody whose pages are looked at: one for each state that a citizen's case can be in. */
export async function peopleWithPages(operator: OperatorDatabase): Promise<readonly Visitor[]> {
  const app = onDay(await testApp(operator, "2026-03-03"), today);
  const slug = "vejen";
  const [isNew, writing, applied, heard, refused] = await Promise.all([
    moveIn(app, slug),
    hasBegun(app, slug),
    caseApplied(onDay(app, "2026-05-12"), slug),
    isHeard(onDay(app, "2026-05-12"), slug),
    caseGranted(app, slug, { refused: 2 }),
  ]);
  return [
    { who: "nobody", actor: null, app, parameters: {} },
    { who: "a citizen without a case", actor: isNew, app, parameters: { slug } },
    { who: "a citizen who is writing an application", actor: writing, app, parameters: { slug } },
    { who: "a citizen who has applied", actor: applied.citizen, app, parameters: { slug, caseId: applied.caseId } },
    { who: "a citizen who is heard", actor: heard.citizen, app, parameters: { slug, caseId: heard.caseId } },
    { who: "a citizen who got a no", actor: refused.citizen, app, parameters: { slug, caseId: refused.caseId } },
    ...(await aroundSupport(operator)),
  ];
}

/** Those of the case in which everything has happened: the citizen, and people who act for the citizen. */
async function aroundSupport(operator: OperatorDatabase): Promise<readonly Visitor[]> {
  const { app, parameters, people, loose } = await worldAround(operator);
  const all = { ...parameters, ...(await loose()) };
  const supported = (["the citizen", "relative with all parts", "companion with all parts"] as const).map((name) => ({
    who: `${name}, with support`,
    actor: people[name],
    app,
    parameters: all,
  }));
  const { slug = "", writtenId = "" } = all;
  return [
    ...supported,
    { who: "somebody who writes for another", actor: people["another citizen"], app, parameters: { slug, writtenId } },
  ];
}

async function hasBegun(app: App, slug: string) {
  const citizen = await moveIn(app, slug);
  const [first] = questionIds;
  assert.ok(first);
  await saveAnswer(app, citizen, first, { opgaver: "economy" });
  return citizen;
}

async function isHeard(app: App, slug: string) {
  const made = await caseApplied(app, slug);
  const fields = {
    "oplysning-0": "Lægen skriver, at du klarer dig selv.",
    "kilde-0": "lægen, 1. marts 2026",
    betydning: "Det kan betyde, at du ikke får støtten.",
  };
  const written = { fields, answerBy: localDate("2026-05-29"), submissionId: app.newId() };
  assert.ok((await sendHearing(app, made.caseworker, made.caseId, written)).ok);
  return made;
}
