import { type Context, Hono } from "hono";
import { isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { submissionField } from "../../../ui/form.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { type CannotHandOver, handOverCases } from "../../applications/use-cases/hand-over-cases.ts";
import { seeHandover } from "../../applications/use-cases/see-handover.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readHandOver, tickedCases } from "../domain/hand-over-form.ts";
import { readWorkListQuery } from "../domain/work-list.ts";
import { workListPath } from "../paths.ts";
import { type ChosenCases, readChosenCases } from "../use-cases/read-chosen-cases.ts";
import { HandOverPage, type LeftOut } from "../views/hand-over-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: handing on the cases that are ticked on the work list. The ids are posted, in no address. */
export const handOverRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .post("/overdrag", async (c) => {
      const fields = await formFields(c);
      const chosen = await readChosenCases(app, c.var.actor, idsIn(fields));
      return chosen.cases.length === 0
        ? c.redirect(`${listOf(c, fields)}&valg=ingen`, 303)
        : show(app, c, { fields, chosen });
    })
    .post("/overdrag/giv", (c) => give(app, c))
    .post("/overdrag/set", async (c) => {
      const fields = await formFields(c);
      const caseId = textOf(fields, "sagen");
      if (!isId(caseId) || !(await seeHandover(app, c.var.actor, caseId))) return c.notFound();
      return c.redirect(listOf(c, fields), 303);
    });

const idsIn = (fields: Fields): readonly string[] => tickedCases(fields).map(({ caseId }) => caseId);

const queryIn = (c: StaffContext, fields: Fields) => readWorkListQuery((name) => textOf(fields, name), c.var.actor);

const listOf = (c: StaffContext, fields: Fields): string => workListPath(queryIn(c, fields));

async function give(app: App, c: StaffContext): Promise<Response> {
  const { actor } = c.var;
  const fields = await formFields(c);
  const written = readHandOver(fields);
  const cases = tickedCases(fields);
  const chosen = () => readChosenCases(app, actor, idsIn(fields));
  if (cases.length === 0) return c.redirect(`${listOf(c, fields)}&valg=ingen`, 303);
  if (!written.ok) return show(app, c, { fields, chosen: await chosen(), problems: written.refusal });
  const pressed = textOf(fields, submissionField);
  const submissionId = isId(pressed) ? pressed : app.newId();
  const path = `${listOf(c, fields)}&givet=${cases.length}`;
  const outcome = await handOverCases(app, actor, { cases, ...written.value }, { submissionId, path });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return show(app, c, withoutRefused(fields, await chosen(), outcome.refusal));
}

/** What is shown when some cannot be handed on: those are named and left out, and all that was written stays. */
function withoutRefused(fields: Fields, chosen: ChosenCases, refusals: readonly CannotHandOver[]): Shown {
  const why = new Map(refusals.map((one) => [one.caseId, one.why]));
  const named = refusals.map((one): LeftOut => {
    const known = chosen.cases.find(({ caseId }) => caseId === one.caseId);
    return { name: known ? `${known.citizen}, sag ${known.number}` : "En sag", why: refusalWords[one.why] };
  });
  const cases = chosen.cases.filter(({ caseId }) => !why.has(caseId));
  return { fields, chosen: { ...chosen, cases }, leftOut: named };
}

const refusalWords: Readonly<Record<CannotHandOver["why"], string>> = {
  "taken-meanwhile": "En anden har fået sagen, mens siden var åben.",
  "already-theirs": "Kollegaen har allerede sagen.",
  "already-nobodys": "Sagen ligger allerede i enheden.",
  "not-a-caseworker": "Kollegaen kan ikke få den sag.",
  "not-found": "Sagen er ikke åben for dig længere.",
};

interface Shown {
  readonly fields: Fields;
  readonly chosen: ChosenCases;
  readonly leftOut?: readonly LeftOut[];
  readonly problems?: Parameters<typeof HandOverPage>[0]["problems"];
}

function show(app: App, c: StaffContext, { fields, chosen, leftOut = [], problems }: Shown) {
  const { actor } = c.var;
  const page = (
    <HandOverPage
      frame={staffFrameOf(app, actor)}
      {...chosen}
      reader={actor.id}
      choice={queryIn(c, fields)}
      typed={fields}
      submissionId={app.newId()}
      leftOut={leftOut}
      problems={problems}
    />
  );
  return c.html(renderPage(page), leftOut.length > 0 ? 409 : problems ? 422 : 200);
}
