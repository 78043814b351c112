import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Lookalike } from "../../applications/domain/met-citizen.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { personFields } from "../../applications/domain/read-person.ts";
import { intakePath } from "../../applications/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { consentDayField, paperField } from "../domain/paper-consent.ts";
import { waitingProposalsPath } from "../paths.ts";
import {
  type ConsentRefusal,
  readOneWaiting,
  readWaiting,
  registerConsent,
  registerNo,
  type WaitingView,
} from "../use-cases/settle-proposal.ts";
import { ConsentPage } from "../views/consent-page.tsx";
import { WaitingPage } from "../views/waiting-page.tsx";

type StaffContext = Context<SignedInStaff>;
const one = `/modtagelse/venter/:proposalId{${idPattern}}` as const;

/** What waits for somebody's yes, mounted at `/sagsbehandler`: a yes on paper, or a no. */
export const waitingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/modtagelse/venter", async (c) => {
      const waiting = await readWaiting(app, c.var.actor);
      const notice = notices[c.req.query("gjort") ?? ""];
      return c.html(
        renderPage(
          <WaitingPage frame={staffFrameOf(app, c.var.actor, intakePath)} waiting={waiting} notice={notice} />,
        ),
      );
    })
    .get(one, async (c) => {
      const found = await readOneWaiting(app, c.var.actor, c.req.param("proposalId"));
      return found ? show(app, c, found) : c.notFound();
    })
    .post(`${one}/samtykke`, limit("upload"), (c) => register(app, c, c.req.param("proposalId")))
    .post(`${one}/nej`, async (c) => {
      const done = await registerNo(app, c.var.actor, c.req.param("proposalId"));
      return done ? c.redirect(`${waitingProposalsPath}?gjort=nej`, 303) : c.notFound();
    });

const notices: Readonly<Record<string, string>> = {
  registreret: "Ansøgningen er registreret. Kvitteringen er lavet.",
  nej: "Nejet er registreret. Det, der var skrevet, er slettet.",
};

async function register(app: App, c: StaffContext, id: string) {
  const fields: Fields = await formFields(c);
  const form = {
    fields,
    submissionId: submissionIn(fields, app.newId),
    receivedOn: typedDay(fields, consentDayField),
    files: await formFiles(c, paperField),
  };
  const outcome = await registerConsent(app, c.var.actor, id, form);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const found = await readOneWaiting(app, c.var.actor, id);
  return found && outcome.refusal.kind !== "not-found"
    ? show(app, c, found, { ...triedOf(outcome.refusal), typed: fields })
    : c.notFound();
}

interface Tried {
  readonly typed: Fields;
  readonly problems: FieldProblems;
  readonly lookalikes: readonly Lookalike[];
}

function triedOf(refusal: Exclude<ConsentRefusal, { readonly kind: "not-found" }>): Omit<Tried, "typed"> {
  if (refusal.kind === "form") return refusal.problems;
  const message = refusal.files.map(({ name, refusal: why }) => `»${name.slice(0, 100)}«: ${uploadRefusalWords[why]}`);
  return { problems: [{ field: paperField, message: message.join(" ") }], lookalikes: [] };
}

function show(app: App, c: StaffContext, { met, proposal, cases }: WaitingView, tried?: Tried) {
  const page = (
    <ConsentPage
      frame={staffFrameOf(app, c.var.actor, intakePath)}
      proposal={proposal}
      citizen={met?.isShown ? met.citizen : null}
      cases={cases}
      lookalikes={tried?.lookalikes ?? []}
      typed={{ ...tried?.typed, [personFields.name]: proposal.person.name }}
      submissionId={app.newId()}
      problems={tried?.problems ?? []}
    />
  );
  return c.html(renderPage(page), tried ? 422 : 200);
}
