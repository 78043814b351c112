import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { appealPiecePath } from "../paths.ts";
import { chooseForPackage } from "../use-cases/choose-for-package.ts";
import { type AppealNamed, readAppeal } from "../use-cases/read-appeal.ts";
import { AppealPiecePage } from "../views/appeal-piece-page.tsx";

type StaffContext = Context<SignedInStaff>;
const piece =
  `/sager/:caseId{${idPattern}}/klager/:appealedId{${idPattern}}/pakke/akt/:piece{[a-z]+-${idPattern}}` as const;

interface PieceNamed extends AppealNamed {
  readonly piece: string;
}

/** One thing in the file, with whether it goes into the package; mounted at `/sagsbehandler`. */
export const appealPieceRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(piece, (c) => show(app, c, namedIn(c.req.param()), freshForm))
    .post(piece, (c) => choose(app, c, namedIn(c.req.param())));

const namedIn = ({
  appealedId,
  ...named
}: {
  readonly caseId: string;
  readonly appealedId: string;
  readonly piece: string;
}): PieceNamed => ({ ...named, complaintId: appealedId });

async function show(app: App, c: StaffContext, named: PieceNamed, form: FormState) {
  const { actor } = c.var;
  const view = await readAppeal(app, actor, named);
  const one = view?.rows.flatMap(({ pieces }) => pieces).find((found) => found.piece.name === named.piece);
  if (!view || !one) return c.notFound();
  const page = (
    <AppealPiecePage
      frame={staffFrameOf(app, actor)}
      view={view}
      chosen={one}
      form={form}
      submissionId={app.newId()}
      notice={c.req.query("gjort") === "valgt" && c.req.method === "GET" ? "Valget er gemt." : undefined}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function choose(app: App, c: StaffContext, named: PieceNamed) {
  const fields = await formFields(c);
  const path = `${appealPiecePath(named.caseId, named.complaintId, named.piece)}?gjort=valgt`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await chooseForPackage(app, c.var.actor, named, fields, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named, triedForm(fields, outcome.refusal.problems));
}
