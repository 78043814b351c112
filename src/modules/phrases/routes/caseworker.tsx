import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { phraseFields } from "../domain/phrase-form.ts";
import { phrasePath } from "../paths.ts";
import { readPhrase, readPhrases } from "../use-cases/read-phrases.ts";
import { mayRetire, retirePhrase } from "../use-cases/retire-phrase.ts";
import { type PhraseForm, type WritePhraseRefusal, writePhrase } from "../use-cases/write-phrase.ts";
import { PhrasePage } from "../views/phrase-page.tsx";
import { PhrasesPage } from "../views/phrases-page.tsx";

type StaffContext = Context<SignedInStaff>;
const one = `/begrundelser/:phraseId{${idPattern}}` as const;

/** What a later part of the system tells of phrases. */
interface BesidePhrases {
  /** In a few words in the list, by their ids. */
  readonly inList: (app: App, actor: StaffActor) => Promise<ReadonlyMap<string, string>>;
  /** On the page of one; null where it has nothing to tell. */
  readonly onPage: (app: App, actor: StaffActor, phraseId: string) => Promise<VNode | null>;
}

const nothingBeside: BesidePhrases = {
  inList: () => Promise.resolve(new Map()),
  onPage: () => Promise.resolve(null),
};

/**
 * The library of reasons, mounted at `/sagsbehandler`.
 *
 * @param beside what a later part of the system tells of the phrases
 */
export const phraseRoutes = (app: App, beside: BesidePhrases = nothingBeside) =>
  new Hono<SignedInStaff>()
    .get("/begrundelser", async (c) => {
      const phrases = await readPhrases(app, c.var.actor);
      const told = await beside.inList(app, c.var.actor);
      return c.html(renderPage(<PhrasesPage frame={staffFrameOf(app, c.var.actor)} phrases={phrases} told={told} />));
    })
    .get("/begrundelser/ny", (c) => show(app, c, null))
    .post("/begrundelser/ny", (c) => write(app, c, null))
    .get(one, async (c) => {
      const id = c.req.param("phraseId");
      return show(app, c, id, freshForm, undefined, await beside.onPage(app, c.var.actor, id));
    })
    .post(one, (c) => write(app, c, c.req.param("phraseId")))
    .post(`${one}/ud-af-brug`, async (c) => {
      const outcome = await retirePhrase(app, c.var.actor, c.req.param("phraseId"));
      return outcome.ok ? c.redirect(phrasePath(c.req.param("phraseId")), 303) : c.notFound();
    });

async function write(app: App, c: StaffContext, id: string | null) {
  const fields = await formFields(c);
  const phrase: PhraseForm["phrase"] = id === null ? null : { id, seenVersion: seenVersion(fields) };
  const outcome = await writePhrase(app, c.var.actor, {
    fields,
    phrase,
    submissionId: submissionIn(fields, app.newId),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  if (typeof outcome.refusal === "string") {
    return show(app, c, id, { ...freshForm, typed: fields }, refusalWords[outcome.refusal]);
  }
  return show(app, c, id, triedForm(fields, outcome.refusal));
}

const refusalWords: Readonly<Record<Exclude<Extract<WritePhraseRefusal, string>, "not-found">, string>> = {
  retired: "Begrundelsen er taget ud af brug imens. Din tekst står her endnu.",
  "changed-meanwhile":
    "En kollega har skrevet en nyere udgave imens. Din tekst står i felterne. Gem igen, hvis den skal gælde.",
};

const seenVersion = (fields: FormFields): number => {
  const version = textOf(fields, phraseFields.seen);
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
};

async function show(
  app: App,
  c: StaffContext,
  id: string | null,
  form: FormState = freshForm,
  refusal?: string,
  beside: VNode | null = null,
) {
  if (id === null) await readPhrases(app, c.var.actor);
  const shown = id === null ? null : await readPhrase(app, c.var.actor, id);
  if (shown === undefined) return c.notFound();
  const told = { shown, form, refusal, submissionId: app.newId(), mayRetire: mayRetire(c.var.actor), beside };
  const page = <PhrasePage frame={staffFrameOf(app, c.var.actor)} {...told} />;
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}
