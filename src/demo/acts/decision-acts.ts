import { sentencesOf } from "../../kernel/sentences.ts";
import type { Fields } from "../../modules/applications/domain/problems.ts";
import { settleReconsidered } from "../../modules/complaints/use-cases/settle-reconsidered.ts";
import type { DraftView } from "../../modules/decisions/domain/case-pages.ts";
import { type DraftPart, noDate, type WrittenDate } from "../../modules/decisions/domain/decision-draft.ts";
import { partFields, wholeFields, wholeKey } from "../../modules/decisions/domain/draft-form.ts";
import { linkFields } from "../../modules/decisions/domain/evidence-form.ts";
import { approveDecision, askDecisionApproval } from "../../modules/decisions/use-cases/approve-decision.ts";
import { issueDecision } from "../../modules/decisions/use-cases/issue-decision.ts";
import { readDecisionPage } from "../../modules/decisions/use-cases/read-decision-draft.ts";
import { saveDecisionDraft } from "../../modules/decisions/use-cases/save-decision-draft.ts";
import { done, inHand, type Scene, type SceneAct, unchanged } from "../scene.ts";
import { somebody } from "../town.ts";
import { partOfDraft, wholeOfDraft } from "./decision-parts.ts";

/** The decision is written, and waits in its draft. */
export const draftDecision: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  const view = await draftIn(scene);
  const parts = view.application.tasks.map((task) => partOfDraft(scene, task));
  const whole = wholeOfDraft(scene, view.content.whole);
  const dates = new Map<string, WrittenDate>([
    [wholeFields.firstFollowUp, whole.firstFollowUp],
    ...parts.flatMap((part): readonly (readonly [string, WrittenDate])[] => {
      const names = partFields(part.taskId);
      return [
        [names.from, part.from],
        [names.to, part.to],
      ];
    }),
  ]);
  const fields = {
    [wholeFields.shown]: view.tags.get(wholeKey) ?? "",
    [wholeFields.rules]: whole.rules,
    [wholeFields.considerations]: whole.considerations,
    [wholeFields.facts]: whole.facts,
    [wholeFields.assessment]: whole.assessment,
    ...Object.assign({}, ...parts.map((part) => fieldsOfPart(part, view))),
  };
  const dateIn = (name: string): WrittenDate => dates.get(name) ?? noDate;
  done(await saveDecisionDraft(scene.app, caseworker, caseId, { fields, dateIn }), scene);
  return unchanged;
};

function fieldsOfPart(part: DraftPart, { tags, evidence }: DraftView): Fields {
  const names = partFields(part.taskId);
  return {
    [names.shown]: tags.get(part.taskId) ?? "",
    [names.outcome]: part.outcome ?? "",
    [names.legalBasis]: part.legalBasis ?? "",
    [names.deliveryForm]: part.deliveryForm ?? "",
    [names.package]: part.package ?? "",
    [names.extent]: part.extent,
    [names.temporary]: part.temporary ? "ja" : "",
    [names.goals]: part.goals,
    [names.metBy]: part.metBy,
    [names.reasons]: part.reasons,
    ...Object.fromEntries(
      sentencesOf(part.reasons).flatMap((sentence, at) => linkOf(part.taskId, sentence, at, evidence)),
    ),
  };
}

/** The first sentence rests on what the citizen wrote of the task, where they did; the others on what was seen. */
function linkOf(
  taskId: string,
  sentence: string,
  at: number,
  evidence: DraftView["evidence"],
): readonly (readonly [string, string])[] {
  const names = linkFields(taskId, at);
  const own = evidence.filter(({ source }) => source === `application:${taskId}`);
  const about = [...own, ...evidence.filter(({ kind }) => kind === "observation")];
  const source = about[at % Math.max(about.length, 1)]?.source ?? "";
  return [
    [names.sentence, sentence],
    [names.source, source],
  ];
}

async function draftIn(scene: Scene): Promise<DraftView> {
  const { caseId, caseworker } = inHand(scene);
  const page = await readDecisionPage(scene.app, caseworker, caseId);
  if (page?.kind !== "draft") throw new RangeError("nothing waits to be decided");
  return page.view;
}

const versionOf = async (scene: Scene): Promise<number> => (await draftIn(scene)).open?.version ?? 0;

/** The decision is written and put before a second person. */
export const askApproval: SceneAct = async (scene) => {
  await draftDecision(scene);
  const { caseId, caseworker } = inHand(scene);
  done(await askDecisionApproval(scene.app, caseworker, caseId, await versionOf(scene)), scene);
  return unchanged;
};

/** The decision is written, approved by the manager where the municipality wants that, and issued. */
export const decide: SceneAct = async (scene) => {
  const { app, town } = scene;
  const { caseId, caseworker } = inHand(scene);
  if (town.standard.settings.secondPersonApproves) {
    await askApproval(scene);
    done(
      await approveDecision(
        app,
        somebody(town, "manager", ({ unit }) => unit === caseworker.unit),
        caseId,
        await versionOf(scene),
      ),
      scene,
    );
  } else {
    await draftDecision(scene);
  }
  const despite = "Borgeren har brug for et svar nu, og det, der mangler, ændrer det ikke.";
  const press = { submissionId: app.newId(), seenVersion: await versionOf(scene), despite };
  done(await issueDecision(app, caseworker, caseId, press, [settleReconsidered]), scene);
  return unchanged;
};

/** What was refused is decided anew: it is granted now. */
export const decideAnew: SceneAct = (scene) => {
  const { stage } = scene.plot;
  const granted = { ...stage.decision, outcome: "granted" } as const;
  return decide({ ...scene, plot: { ...scene.plot, stage: { ...stage, decision: granted } } });
};
