import { type Context, Hono } from "hono";
import { isId } from "../../../kernel/id.ts";
import { refused } from "../../../kernel/outcome.ts";
import { type App, municipalityOf } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { homePath } from "../paths.ts";
import { actFor, type NotChosen, readWhomToActFor, type SessionNamed } from "../use-cases/act-for.ts";
import { ForWhomPage, forWhomField } from "../views/for-whom-page.tsx";
import { signedInFrame } from "../views/frames.ts";

/** What the choice needs of whoever asks: a session at the citizens' door, also one that nobody can act in yet. */
export interface AtCitizensDoor {
  readonly Variables: { readonly session?: SessionNamed };
}

/** Where somebody chooses whom to act for, mounted at `/borger/:slug`, for everybody with a session at the citizens' door. */
export const forWhomRoutes = (app: App) =>
  new Hono<AtCitizensDoor>()
    .get("/for-hvem", (c) => show(app, c))
    .post("/for-hvem", async (c) => {
      const { session } = c.var;
      const home = session && municipalityOf(app, session);
      const chosen = choiceIn(await formFields(c));
      if (!home) return c.notFound();
      const outcome = chosen === undefined ? refused("not-yours" as const) : await actFor(app, session, chosen);
      if (!outcome.ok) return show(app, c, outcome.refusal);
      return c.redirect(homePath("citizen", { municipality: home.slug }), 303);
    });

/** The mandate that was chosen, null for oneself, undefined for what is neither. */
function choiceIn({ [forWhomField.name]: chosen }: FormFields): string | null | undefined {
  if (chosen === forWhomField.oneself) return null;
  return typeof chosen === "string" && isId(chosen) ? chosen : undefined;
}

const refusals: Readonly<Record<NotChosen, string>> = {
  "not-yours": "Vælg en på listen. Måske er en adgang lige blevet stoppet.",
  "not-known": "Log ud, og log ind igen for at handle for dig selv. Ring til kommunen, hvis det ikke hjælper.",
};

async function show(app: App, c: Context<AtCitizensDoor>, refusal?: NotChosen) {
  const { session } = c.var;
  const home = session && municipalityOf(app, session);
  const whom = session && (await readWhomToActFor(app, session));
  if (!home || !whom) return c.notFound();
  const frame = signedInFrame(whom.name, standardOf(app, { municipality: home.slug }));
  const problems = refusal ? [{ field: forWhomField.name, message: refusals[refusal] }] : [];
  const page = <ForWhomPage {...whom} frame={frame} municipality={home.slug} problems={problems} />;
  return c.html(renderPage(page), refusal ? 409 : 200);
}
