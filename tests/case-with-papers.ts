import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import { answerHearing } from "../src/modules/hearings/use-cases/answer-hearing.ts";
import { readHearing } from "../src/modules/hearings/use-cases/read-hearing.ts";
import { saveHearingDraft } from "../src/modules/hearings/use-cases/save-hearing-draft.ts";
import { sendHearing } from "../src/modules/hearings/use-cases/send-hearing.ts";
import type { PlanContent } from "../src/modules/plans/domain/action-plan.ts";
import { offerPlan } from "../src/modules/plans/use-cases/offer-plan.ts";
import { readPlan } from "../src/modules/plans/use-cases/read-plan.ts";
import type { App } from "../src/platform/app.ts";
import {
  type CaseInState,
  type CaseToMake,
  caseApplied,
  caseAssessed,
  caseWeighed,
  draftDecision,
  pressIssue,
  withSettings,
} from "./case-in-state.ts";
import { onDay } from "./test-app.ts";

/** The day on which the case of `caseWithPapers` is as it is handed over. */
export const papersDay = "2026-04-02";

/** A fact that only the hearing tells, and words that only the decision and the plan hold. */
export const papersWords = {
  hearing: "Lægen skriver, at du klarer dig selv.",
  decision: "Vi har lagt vægt på søvnen",
  plan: "Støtte hjemme hver tirsdag",
} as const;

/** A case with all that a citizen can open of one: application and receipt, hearing, decision, an offered plan, letters. */
export async function caseWithPapers(
  app: App,
  municipality: string,
  told: Pick<CaseToMake, "name"> = {},
): Promise<CaseInState> {
  const then = withSettings(onDay(app, "2026-03-03"), municipality, {
    complaintAddress: ["Prøve Kommune", "Prøvevej 1, 0000 Prøveby"],
  });
  const made = await caseApplied(then, municipality, {
    ...told,
    tasks: ["mail"],
    caseworkerName: "Karla Prøve",
  });
  assert.ok((await sendHearing(then, made.caseworker, made.caseId, hearing(app))).ok);
  const answer = { answer: "Det passer ikke.", submissionId: app.newId() };
  assert.ok((await answerHearing(onDay(then, "2026-03-10"), made.citizen, made.caseId, answer)).ok);
  const later = onDay(then, "2026-04-01");
  await caseWeighed(later, await caseAssessed(later, made));
  const goals = "Jeg vil åbne min post";
  await draftDecision(later, made, [{ goals }], {
    considerations: papersWords.decision,
    facts: "Borgeren sover om dagen.",
  });
  const issued = await pressIssue(later, made);
  assert.deepEqual(issued.ok || issued.refusal, true);
  await offer(onDay(then, papersDay), made);
  await beginHearing(onDay(then, papersDay), made);
  return made;
}

const hearing = (app: App) => ({
  fields: {
    "oplysning-0": papersWords.hearing,
    "kilde-0": "lægen, 1. marts 2026",
    betydning: "Det kan betyde, at du ikke får støtten.",
  },
  answerBy: localDate("2026-03-17"),
  submissionId: app.newId(),
});

async function offer(app: App, made: CaseInState): Promise<void> {
  const view = await readPlan(app, made.caseworker, made.caseId);
  const [granted] = view?.grant?.granted ?? [];
  const content: PlanContent = {
    purposes: [2],
    purpose: "",
    interventions: papersWords.plan,
    duration: "Et år",
    other: "",
    citizensPart: "Vi skrev planen sammen",
    goalDeparture: "",
    firstFollowUpOn: null,
    goals: [
      {
        partId: granted?.id ?? null,
        text: "Åbne post hver mandag",
        ownWords: "",
        kind: "develop",
        themeCode: null,
        targetLevel: 1,
        measure: "Ingen rykkere",
        subGoals: "",
        by: null,
      },
    ],
  };
  const press = { submissionId: app.newId(), path: "/" };
  const offered = await offerPlan(app, made.caseworker, made.caseId, { content, seenVersion: 0 }, press);
  assert.deepEqual(offered.ok || offered.refusal, true);
}

/** Somebody has begun to write another hearing. */
async function beginHearing(app: App, { caseId, caseworker }: CaseInState): Promise<void> {
  const shown = await readHearing(app, caseworker, caseId);
  const fields = {
    "oplysning-0": papersWords.hearing,
    "kilde-0": "lægen",
    betydning: "Det kan betyde mindre støtte.",
    "svarfrist-dag": "30",
    "svarfrist-maaned": "6",
    "svarfrist-aar": "2026",
    "vist-kladde": shown?.draft.tag ?? "",
  };
  assert.ok((await saveHearingDraft(app, caseworker, caseId, fields)).ok);
}
