import type { Context } from "hono";
import type { VNode } from "preact";
import { caseIn, type KeptForm, ownerName } from "./modules/kept-forms/domain/kept-form.ts";
import { unsavedIn } from "./modules/kept-forms/domain/unsaved-fields.ts";
import { fetchField, keptFormsPath } from "./modules/kept-forms/paths.ts";
import { dropNeedless } from "./modules/kept-forms/use-cases/discard-kept-form.ts";
import { countKept, readKeptOn } from "./modules/kept-forms/use-cases/read-kept-forms.ts";
import { KeptFetched, KeptOffer, KeptReminder, KeptWithoutForm } from "./modules/kept-forms/views/kept-notices.tsx";
import type { Actor } from "./modules/people/domain/actor.ts";
import { homeOf } from "./modules/people/paths.ts";
import type { App } from "./platform/app.ts";
import { keptMarkField } from "./platform/form-fields.ts";
import { type KeptMark, sealMark } from "./platform/kept-mark.ts";
import type { Visited } from "./platform/sessions.ts";
import { assetHref } from "./ui/assets.ts";
import { attributesOf, boxesIn, fieldsIn, filledForm } from "./ui/form-html.ts";
import { renderPiece } from "./ui/render-page.ts";

type Visit = Context<Visited>;

/**
 * The page as its reader gets it: each form that is kept carries what it is kept as, and stands below what was written in it
 * before and not sent; the reader's first page tells how much of that there is. `sent` is the form that the page answers.
 */
export async function withKeptForms(
  app: App,
  c: Visit,
  actor: Actor,
  html: string,
  sent: KeptMark | undefined,
): Promise<string> {
  const home = homeOf(c.var.door ?? "citizen", actor);
  if (c.req.method === "GET" && c.req.path === home) return withReminder(app, actor, home, html);
  const fetched = c.req.query(fetchField);
  if (!html.includes(" data-keep=") && fetched === undefined) return html;
  const isLookedFor = c.req.method === "GET" && c.var.session?.hasKept === true;
  const kept = isLookedFor ? await readKeptOn(app, actor, c.req.path) : [];
  const shown = { app, actor, home, sent, kept, page: pageOf(c), fetched };
  const pieces = await Promise.all(html.split(wholeForm).map((piece) => pieceWith(shown, piece)));
  const script = `<script type="module" src="${assetHref("keep-form.js")}"></script>`;
  const whole = withFoldsOpen(pieces).replace("</head>", `${script}</head>`);
  const lost = kept.find(({ id }) => id === fetched);
  if (!lost || pieces.some(({ holds }) => holds === lost)) return whole;
  return belowHeading(whole, <KeptWithoutForm home={home} kept={lost} place={{ at: 1, of: 1 }} />);
}

const belowHeading = (html: string, notice: VNode): string =>
  html.replace("</h1>", () => `</h1>${renderPiece(notice)}`);

/** What tells of kept text must be seen: where it stands in something folded, that stands open. */
const withFoldsOpen = (pieces: readonly Piece[]): string =>
  pieces.map(({ html }, at) => (pieces[at + 1]?.tells ? html.replace(lastFold, "<details open") : html)).join("");

/** The start of what is folded around the end of a piece. */
const lastFold = /<details(?![^>]* open)(?=[^>]*>(?:(?!<\/?details)[\s\S])*$)/;

/** A piece of the page, and whether it tells of kept text. */
interface Piece {
  readonly html: string;
  readonly tells: boolean;
  /** The kept form that stands in its fields. */
  readonly holds?: KeptForm | undefined;
}

async function withReminder(app: App, actor: Actor, home: string, html: string): Promise<string> {
  const count = await countKept(app, actor);
  return count === 0 ? html : belowHeading(html, <KeptReminder home={home} count={count} />);
}

/** Forms do not stand within each other, so that each ends at the next end. */
const wholeForm = /(<form\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/form>)/i;

/** The page's address, without what only asks for a kept form. */
function pageOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete(fetchField);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

interface Shown {
  readonly app: App;
  readonly actor: Actor;
  readonly home: string;
  readonly sent: KeptMark | undefined;
  /** What was written on this page before. */
  readonly kept: readonly KeptForm[];
  readonly page: string;
  /** The kept form that is to stand in the fields. */
  readonly fetched: string | undefined;
}

/** A piece of the page: where it is a form that is kept, with its mark and its notices. */
async function pieceWith(shown: Shown, piece: string): Promise<Piece> {
  if (!piece.includes(" data-keep=")) return { html: piece, tells: false };
  const [, inside = ""] = /^<form\b((?:"[^"]*"|'[^']*'|[^'">])*)>/i.exec(piece) ?? [];
  const attributes = attributesOf(inside);
  const told = (name: string): string => String(attributes.get(name) ?? "");
  if (told("data-keep") === "") return { html: piece, tells: false };
  const form = { name: told("data-keep"), part: told("data-keep-for") };
  const theirs = shown.kept.filter(({ name, part }) => name === form.name && part === form.part);
  const fetched = theirs.find(({ id }) => id === shown.fetched);
  const notices = await noticesAt(shown, piece, theirs, fetched);
  const mark = { ...markOf(shown, form, told("data-keep-in"), fetched), boxes: [...boxesIn(piece)] };
  const filled = fetched ? filledForm(piece, fetched.fields) : piece;
  const html = notices + withMark(shown, filled, mark, !attributes.has("data-saves-itself"));
  return { html, tells: notices !== "", holds: fetched };
}

async function noticesAt(
  { app, actor, home }: Shown,
  form: string,
  theirs: readonly KeptForm[],
  fetched: KeptForm | undefined,
): Promise<string> {
  if (theirs.length === 0) return "";
  const fields = fieldsIn(form);
  const takesFiles = /<input\b[^>]* type="file"/.test(form);
  const notices: VNode[] = [];
  for (const [at, kept] of theirs.entries()) {
    const place = { at: at + 1, of: theirs.length };
    const { differs, ...unsaved } = unsavedIn(kept.fields, fields);
    if (kept === fetched) notices.push(<KeptFetched {...{ home, kept, place, takesFiles, ...unsaved }} />);
    else if (differs) notices.push(<KeptOffer {...{ home, kept, place }} />);
    // It says nothing but what is stored already.
    else await dropNeedless(app, actor, kept.id, kept.keptAt);
  }
  return notices.map(renderPiece).join("");
}

/** A form that comes back to be mended goes on being kept as it was; any other is a page of its own. */
function markOf(
  { app, sent, page }: Shown,
  form: Pick<KeptMark, "name" | "part">,
  caseTold: string,
  fetched: KeptForm | undefined,
): Omit<KeptMark, "boxes"> {
  if (sent && sent.name === form.name && sent.part === form.part) return sent;
  const from = fetched ? { id: fetched.id, at: fetched.keptAt } : null;
  const standsOn = sent?.page ?? page;
  const caseId = caseTold === "" ? caseIn(standsOn) : caseTold;
  return { ...form, id: app.newId(), page: standsOn, caseId, from };
}

function withMark(
  { app, actor, home, sent }: Shown,
  form: string,
  mark: KeptMark,
  isKeptWhileWriting: boolean,
): string {
  const field = `<input type="hidden" name="${keptMarkField}" value="${sealMark(app.sessionKey, ownerName(actor), mark)}">`;
  // What came back, or was fetched, is not what is stored: leaving it is leaving something unsaved.
  const state = mark.from !== null || mark.id === sent?.id ? " data-unsaved" : "";
  const keeper = isKeptWhileWriting ? `<keep-form data-to="${keptFormsPath(home)}"${state}></keep-form>` : "";
  return form.replace(/<\/form>$/, () => `${field}${keeper}</form>`);
}
