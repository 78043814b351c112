import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { editorReversalsPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { subThemes } from "../../standards/domain/ffb.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type LessonTag, tagKey } from "../domain/lesson.ts";
import { reversedInShort, type TagCount } from "../domain/reversal-counts.ts";
import { learnPath } from "../paths.ts";
import { learn, readToLearn, type ToLearn } from "../use-cases/learn.ts";
import { casesOfPhrase, readReversals, reversedPhrases } from "../use-cases/read-reversals.ts";
import { LearnPage } from "../views/learn-page.tsx";
import { PhraseReversals } from "../views/phrase-reversals.tsx";
import { ReversalsPage } from "../views/reversals-page.tsx";

const one = `/sager/:caseId{${idPattern}}/ankeafgoerelser/laering/:complaintId{${idPattern}}` as const;

/** What is learned of a complaint whose decision was reversed, mounted at `/sagsbehandler`. */
export const learningRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(one, (c) => show(app, c, c.req.param()))
    .post(one, async (c) => {
      const at = c.req.param();
      const fields = await formFields(c);
      const path = `${learnPath(at.caseId, at.complaintId)}?gjort=gemt`;
      const press = { submissionId: submissionIn(fields, app.newId), path };
      const outcome = await learn(app, c.var.actor, at, fields, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, at, triedForm(fields, outcome.refusal.problems));
    });

async function show(
  app: App,
  c: Context<SignedInStaff>,
  { caseId, complaintId }: { readonly caseId: string; readonly complaintId: string },
  form: FormState = freshForm,
) {
  const { actor } = c.var;
  const found = await readToLearn(app, actor, caseId, complaintId);
  if (!found) return c.notFound();
  const { isOwn, lesson } = found;
  const names = new Map(lesson.tags.map((tag) => [tagKey(tag), nameOf(app, actor, found, tag)]));
  const page = (
    <LearnPage
      frame={staffFrameOf(app, actor)}
      view={{ caseId, complaintId, isOwn, names, tags: lesson.tags }}
      form={form}
      submissionId={app.newId()}
      notice={c.req.query("gjort") === "gemt" ? "Det er gemt. Tak, det hjælper de næste." : undefined}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

function nameOf(app: App, actor: StaffActor, { phrases }: Pick<ToLearn, "phrases">, { kind, name }: LessonTag): string {
  if (kind === "phrase") return phrases.get(name) ?? "";
  if (kind === "theme") return themeName(app, name);
  return clauseText(app, actor, name);
}

const themeName = (app: App, code: string): string =>
  subThemes(app.law.ffb).find((theme) => theme.code === code)?.name ?? code;

const clauseText = (app: App, actor: StaffActor, id: string): string =>
  standardOf(app, actor)
    .editions.flatMap(({ clauses }) => clauses)
    .find((clause) => clause.id === id)?.text.da ?? "";

/** Mounted at `/redaktion`: what whoever writes the standard can learn of reversals. */
export const editorReversalRoutes = (app: App) =>
  new Hono<SignedInStaff>().get("/omgoerelser", async (c) => {
    const { actor } = c.var;
    const { clauses, standard, themes } = await readReversals(app, actor);
    const named = (name: string): string => {
      const text = clauseText(app, actor, name);
      return text === "" ? themeName(app, name) : `${name}: ${text}`;
    };
    const frame = staffFrame(actor, standard.municipality.name, editorReversalsPath);
    return c.html(renderPage(<ReversalsPage frame={frame} clauses={clauses} themes={themes} nameOf={named} />));
  });

/** How often decisions that used each phrase of the library were reversed, in a few words; nothing of those that were never tried. */
export async function reversalsInList(app: App, actor: StaffActor): Promise<ReadonlyMap<string, string>> {
  const known = [...(await reversedPhrases(app, actor))].filter(([, count]) => isKnown(count));
  return new Map(known.map(([id, count]) => [id, reversedInShort(count)]));
}

/** The same on the page of one, with the cases that the reader may see; nothing where it was never tried. */
export async function reversalsOfPhrase(app: App, actor: StaffActor, phraseId: string): Promise<VNode | null> {
  const count = (await reversedPhrases(app, actor)).get(phraseId);
  if (count === undefined || !isKnown(count)) return null;
  return <PhraseReversals count={count} cases={await casesOfPhrase(app, actor, phraseId)} />;
}

const isKnown = ({ lookedAgain, tried }: TagCount): boolean => tried > 0 || lookedAgain > 0;
