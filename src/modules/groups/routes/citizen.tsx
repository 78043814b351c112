import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { isAbsentOn } from "../domain/group-member.ts";
import type { PlaceInGroup } from "../domain/groups-view.ts";
import { placeFields } from "../domain/place-form.ts";
import { citizenGroupsPath } from "../paths.ts";
import { readMyGroups } from "../use-cases/read-places.ts";
import { type MyPlaceNamed, maySay, type OwnGroupWord, sayOfGroup } from "../use-cases/say-of-group.ts";
import { MyGroupWordPage } from "../views/my-group-word-page.tsx";
import { MyGroupsPage } from "../views/my-groups-page.tsx";
import { ownGroupRefusalWords } from "../views/refusal-words.ts";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/grupper` as const;
const one = `${all}/:memberId{${idPattern}}` as const;
const day = ":on{[0-9]{4}-[0-9]{2}-[0-9]{2}}" as const;

/** The citizen's own groups, mounted at `/borger/:slug`. */
export const citizenGroupRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${one}/kan-ikke/${day}`, (c) => showWord(app, c, c.req.param(), dayIn(c), noWords))
    .post(`${one}/kan-ikke/${day}`, (c) => take(app, c, c.req.param(), dayIn(c)))
    .get(`${one}/ud`, (c) => showWord(app, c, c.req.param(), null, noWords))
    .post(`${one}/ud`, (c) => take(app, c, c.req.param(), null));

interface Typed {
  readonly typed: string;
  readonly problems: FieldProblems;
}
const noWords: Typed = { typed: "", problems: [] };

/** The day that an address names; undefined where it is none. */
const dayIn = (c: CitizenContext): LocalDate | undefined => parseLocalDate(c.req.param("on") ?? "");

const mayChange = ({ var: { actor } }: CitizenContext): boolean => permitsInGeneral(actor, "group:say");

const notices: Readonly<Record<string, string>> = {
  "cannot-come": "Vi har fået besked. Du har stadig din plads.",
  "can-come": "Vi har fået besked. Vi ses.",
  "wants-out": "Vi har fået besked. Vi taler med dig om, hvad du får i stedet.",
};

async function showAll(app: App, c: CitizenContext, caseId: string, refusal?: string) {
  const { actor } = c.var;
  const view = await readMyGroups(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyGroupsPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayChange={mayChange(c)}
      notice={refusal === undefined ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

async function readPlace(app: App, c: CitizenContext, { caseId, memberId }: MyPlaceNamed) {
  const view = await readMyGroups(app, c.var.actor, caseId);
  const place = view?.places.find(({ member }) => member.id === memberId);
  return view && place && { view, place };
}

/** What is said by the form: no to a day, or yes to one that was said no to; without a day, to leave. */
const wordOf = ({ member }: PlaceInGroup, on: LocalDate | null): OwnGroupWord =>
  on === null ? { kind: "wants-out" } : { kind: isAbsentOn(member, on) ? "can-come" : "cannot-come", on };

async function showWord(
  app: App,
  c: CitizenContext,
  named: MyPlaceNamed,
  on: LocalDate | null | undefined,
  shown: Typed,
) {
  const found = await readPlace(app, c, named);
  if (!found || on === undefined || !mayChange(c)) return c.notFound();
  const { place, view } = found;
  const may = maySay(place.group, place.member, wordOf(place, on), view.today);
  if (!may.ok) return showAll(app, c, named.caseId, ownGroupRefusalWords[may.refusal]);
  const page = (
    <MyGroupWordPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={c.var.actor.municipality}
      view={view}
      place={place}
      on={on}
      {...shown}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), shown.problems.length > 0 ? 422 : 200);
}

async function take(app: App, c: CitizenContext, named: MyPlaceNamed, on: LocalDate | null | undefined) {
  const { actor } = c.var;
  if (on === undefined) return c.notFound();
  const fields = await formFields(c);
  const said: OwnGroupWord =
    on === null
      ? { kind: "wants-out" }
      : { kind: textOf(fields, placeFields.said) === "can-come" ? "can-come" : "cannot-come", on };
  const path = `${citizenGroupsPath(actor, named.caseId)}?gjort=${said.kind}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await sayOfGroup(app, actor, named, said, fields, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string") return showAll(app, c, named.caseId, ownGroupRefusalWords[refusal]);
  const typed = textOf(fields, placeFields.note);
  return showWord(app, c, named, on, { typed, problems: refusal.problems });
}
