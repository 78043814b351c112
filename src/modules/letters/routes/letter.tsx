import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen, SignedInStaff } from "../../../platform/sessions.ts";
import type { Frame } from "../../../ui/frame.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { wayBack } from "../../cases/paths.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { type Actor, isCitizenSide, isOpenTo, openParts } from "../../people/domain/actor.ts";
import { homePath } from "../../people/paths.ts";
import { citizenFrameOf, staffFrameOf } from "../../people/routes/frame-of.ts";
import { fileNames } from "../domain/letter-words.ts";
import { citizenLetterPath, providerLetterPath, staffLetterPath } from "../paths.ts";
import { readLetter, readLetterPdf } from "../use-cases/read-letters.ts";
import { LetterPage } from "../views/letter-page.tsx";

const file = `brev/:letterId{${idPattern}}` as const;
const page = `:caseId{${idPattern}}/${file}` as const;
const pdf = `:caseId{${idPattern}}/brev/:file{${idPattern}\\.pdf}` as const;

/** A citizen's letters, mounted at `/borger/:slug`: each as a page, and byte for byte as it was made. */
export const citizenLetterRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(`/sag/${pdf}`, (c) => showPdf(app, c, c.var.actor, c.req.param()))
    .get(`/sag/${page}`, (c) => {
      const { actor } = c.var;
      const { caseId, letterId } = c.req.param();
      const frame = (unit?: string) => citizenFrameOf(app, actor, { unit });
      const back = wayBack(actor, caseId, openParts(actor));
      const path = citizenLetterPath(actor.municipality, caseId, letterId);
      return showLetter(app, c, actor, { caseId, letterId, frame, back, path });
    });

/** The letters of a case for those who work with it, mounted at `/sagsbehandler`. */
export const caseworkerLetterRoutes = (app: App) => staffLetterRoutes(app, staffLetterPath, "/sagsbehandler/sager/");

/** A provider's letters, mounted at `/udfoerer`. */
export const providerLetterRoutes = (app: App) => staffLetterRoutes(app, providerLetterPath, null);

function staffLetterRoutes(app: App, pathOf: typeof staffLetterPath, caseFolder: string | null) {
  return new Hono<SignedInStaff>()
    .get(`/sager/${pdf}`, (c) => showPdf(app, c, c.var.actor, c.req.param()))
    .get(`/sager/${page}`, (c) => {
      const { actor } = c.var;
      const { caseId, letterId } = c.req.param();
      const frame = () => staffFrameOf(app, actor);
      const back =
        caseFolder === null
          ? { text: "Bestillinger", href: homePath("staff", actor) }
          : { text: "Sagen", href: `${caseFolder}${caseId}` };
      return showLetter(app, c, actor, { caseId, letterId, frame, back, path: pathOf(caseId, letterId) });
    });
}

interface Shown {
  readonly caseId: string;
  readonly letterId: string;
  /** What stands around the page, with the unit that has the case. */
  readonly frame: (unit?: string) => Frame;
  readonly back: { readonly text: string; readonly href: string };
  readonly path: string;
}

async function showLetter(app: App, c: Context, actor: Actor, { caseId, letterId, frame, ...around }: Shown) {
  const kept = await readLetter(app, actor, caseId, letterId);
  if (!kept) return c.notFound();
  const { obligations, ...why } = await readOwed(app.database.of(actor), app, actor, caseId);
  const isProvider = actor.kind === "staff" && actor.role === "provider";
  const owed = isProvider ? obligations.filter(({ owedBy }) => owedBy === "provider") : obligations;
  const audience = isCitizenSide(actor) ? "citizen" : "staff";
  return c.html(
    renderPage(
      <LetterPage
        {...around}
        frame={frame(kept.unit)}
        letter={kept.letter}
        document={letterDocument(kept.document)}
        isAddressHidden={kept.isAddressHidden}
      >
        {isOpenTo(actor, "status") && (
          <OwedPanel {...why} obligations={owed} today={app.clock.today()} audience={audience} />
        )}
      </LetterPage>,
    ),
  );
}

async function showPdf(app: App, c: Context, actor: Actor, at: { readonly caseId: string; readonly file: string }) {
  const kept = await readLetterPdf(app, actor, at.caseId, at.file.slice(0, -".pdf".length));
  if (!kept) return c.notFound();
  const headers = {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${fileNames[kept.letter.kind]}.pdf"`,
  };
  return c.body(new Uint8Array(kept.pdf), 200, headers);
}
