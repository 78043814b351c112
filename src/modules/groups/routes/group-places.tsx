import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { TypedFields } from "../../appointments/domain/booking-form.ts";
import { providerGroupsPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { type MemberAct, memberActs, memberPath } from "../paths.ts";
import { givePlace } from "../use-cases/give-place.ts";
import { takeOutOfGroup } from "../use-cases/leave-group.ts";
import type { ChangePlaceRefusal, PlaceNamed } from "../use-cases/place-for-act.ts";
import { readMember } from "../use-cases/read-places.ts";
import { keepStaying, takeDownWord } from "../use-cases/take-down-word.ts";
import { MemberPage } from "../views/member-page.tsx";
import { groupRefusalWords } from "../views/refusal-words.ts";

type ProviderContext = Context<SignedInStaff>;
const one = `/grupper/:groupId{${idPattern}}` as const;
const place = `${one}/plads/:memberId{${idPattern}}` as const;

/** The places of citizens in a provider's groups, mounted at `/udfoerer`. */
export const groupPlaceRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(place, (c) => showMember(app, c, c.req.param(), {}))
    .post(`${place}/:placeAct`, (c) => takeAct(app, c, c.req.param(), c.req.param("placeAct")));

interface Shown {
  /** As it was typed; without it, the group as it is. */
  readonly fields?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

const statusOf = ({ problems, refusal }: Shown) => (problems ? 422 : refusal === undefined ? 200 : 409);

const typedIn = (fields: FormFields): TypedFields => ({ fields, dayIn: (name) => typedDay(fields, name) });

const notices: Readonly<Record<string, string>> = {
  plads: "Borgeren har fået plads og får et brev.",
  ude: "Borgeren er ikke længere i gruppen.",
  bliver: "Borgeren bliver i gruppen.",
  skrevet: "Det er skrevet ned. Borgeren får en kvittering.",
};

const noticeIn = (c: ProviderContext): string | undefined => notices[c.req.query("gjort") ?? ""];

async function showMember(
  app: App,
  c: ProviderContext,
  named: PlaceNamed,
  shown: Shown & { readonly act?: MemberAct },
) {
  const view = await readMember(app, c.var.actor, named);
  if (!view) return c.notFound();
  const page = (
    <MemberPage
      frame={staffFrameOf(app, c.var.actor, providerGroupsPath)}
      view={view}
      act={shown.act}
      fields={shown.fields ?? {}}
      problems={shown.problems ?? []}
      notice={statusOf(shown) === 200 ? noticeIn(c) : undefined}
      refusal={shown.refusal}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
}

const done: Readonly<Record<MemberAct, string>> = {
  place: "plads",
  leave: "ude",
  stays: "bliver",
  "cannot-come": "skrevet",
};

async function takeAct(app: App, c: ProviderContext, { groupId, memberId }: PlaceNamed, name: string) {
  const act = (Object.keys(memberActs) as readonly MemberAct[]).find((known) => memberActs[known] === name);
  if (act === undefined) return c.notFound();
  const named = { groupId, memberId };
  const fields = await formFields(c);
  const outcome = await acted(app, c, named, act, fields);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  const shown = typeof refusal === "string" ? { refusal: groupRefusalWords[refusal] } : refusal;
  return showMember(app, c, named, { act, fields, ...shown });
}

function acted(
  app: App,
  { var: { actor } }: ProviderContext,
  named: PlaceNamed,
  act: MemberAct,
  fields: FormFields,
): Promise<Outcome<string, ChangePlaceRefusal>> {
  const path = `${memberPath(named.groupId, named.memberId)}?gjort=${done[act]}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  if (act === "place") return givePlace(app, actor, named, fields, press);
  if (act === "leave") return takeOutOfGroup(app, actor, named, fields, press);
  if (act === "stays") return keepStaying(app, actor, named, press);
  return takeDownWord(app, actor, named, parseLocalDate(textOf(fields, "gruppedag")), typedIn(fields), press);
}
