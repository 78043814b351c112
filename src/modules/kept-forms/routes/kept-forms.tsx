import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { markIn } from "../../../platform/kept-mark.ts";
import type { Frame } from "../../../ui/frame.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { homeOf } from "../../people/paths.ts";
import { citizenFrameOf, staffFrameOf } from "../../people/routes/frame-of.ts";
import { ownerName } from "../domain/kept-form.ts";
import { discardPath, keptFormsPath } from "../paths.ts";
import { discardKeptForm } from "../use-cases/discard-kept-form.ts";
import { readKept } from "../use-cases/read-kept-forms.ts";
import { KeptFormsPage } from "../views/kept-forms-page.tsx";
import { backField } from "../views/kept-notices.tsx";
import { keptAnswer } from "./kept-answer.ts";

/** Whoever has signed in, at either door. */
interface AtDoor {
  readonly Variables: { readonly actor: Actor };
}

/** Where one's unsent texts are kept, seen and thrown away; mounted at the first page of each door and part of the house. */
export const keptFormRoutes = (app: App) =>
  new Hono<AtDoor>()
    .get(keptFormsPath(""), (c) => show(app, c))
    .post(keptFormsPath(""), async (c) => {
      const { actor } = c.var;
      const mark = await markIn(c, app.sessionKey, ownerName(actor));
      return mark ? keptAnswer(app, c, actor, mark) : c.json({ refusal: "not-yours" }, 422);
    })
    .post(discardPath("", `:keptId{${idPattern}}`), async (c) => {
      const { actor } = c.var;
      const { [backField.name]: back } = await formFields(c);
      const page = await discardKeptForm(app, actor, c.req.param("keptId") ?? "");
      const list = keptFormsPath(homeOfActor(actor));
      return c.redirect(back === backField.list || page === undefined ? list : page, 303);
    });

const homeOfActor = (actor: Actor): string => homeOf(actor.kind === "staff" ? "staff" : "citizen", actor);

const frameOf = (app: App, actor: Actor): Frame =>
  actor.kind === "staff" ? staffFrameOf(app, actor) : citizenFrameOf(app, actor);

async function show(app: App, c: Context<AtDoor>) {
  const { actor } = c.var;
  const text = actor.kind !== "staff" ? "Min side" : actor.role === "provider" ? "Bestillinger" : "Dagens arbejde";
  const page = (
    <KeptFormsPage
      frame={frameOf(app, actor)}
      home={{ text, href: homeOfActor(actor) }}
      kept={await readKept(app, actor)}
      keptDays={app.config.keptFormDays}
    />
  );
  return c.html(renderPage(page));
}
