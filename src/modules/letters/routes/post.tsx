import { type Context, Hono } from "hono";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { submissionField } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { isBlank, readDay, type WrittenDay, writtenDay } from "../../../ui/written-day.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { PostRefusal } from "../domain/posting.ts";
import { postPath } from "../paths.ts";
import { postLetter } from "../use-cases/post-letter.ts";
import { lettersWaiting } from "../use-cases/read-letters.ts";
import { PostPage, receivedField } from "../views/post-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Paper letters, mounted at `/sagsbehandler`: print them, post them, say so. */
export const postRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/post", (c) => showPost(app, c))
    .post(`/post/:letterId{${idPattern}}`, (c) => posted(app, c, c.req.param("letterId")));

async function posted(app: App, c: StaffContext, letterId: string) {
  const fields = await formFields(c);
  const field = receivedField(letterId);
  const typed = writtenDay(fields, field);
  const receivedOn = isBlank(typed) ? null : readDay(typed);
  if (receivedOn === undefined) {
    const message = "Skriv dagen som dag, måned og år, eller lad felterne stå tomme.";
    return showPost(app, c, { typed, problems: [{ field, message }] });
  }
  const submitted = fields[submissionField];
  const submissionId = typeof submitted === "string" && isId(submitted) ? submitted : app.newId();
  const outcome = await postLetter(app, c.var.actor, letterId, { receivedOn, submissionId });
  if (outcome.ok) return c.redirect(postPath, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return outcome.refusal === "received-before-posting"
    ? showPost(app, c, { typed, problems: [{ field, message: refusals[outcome.refusal] }] })
    : showPost(app, c, { refusal: refusals[outcome.refusal] });
}

const refusals: Readonly<Record<PostRefusal, string>> = {
  "not-paper": "Brevet skal ikke med posten.",
  "already-posted": "Brevet er allerede lagt i post.",
  withheld: "Brevet skal ikke sendes. Det, det bygger på, gælder ikke længere.",
  "consent-over":
    "Borgerens samtykke er udløbet. Læg ikke brevet i post. Træk spørgsmålet tilbage under sagens samtykker.",
  "received-before-posting": "Brevet kan ikke være modtaget, før det er lagt i post.",
};

interface Tried {
  readonly typed?: WrittenDay;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function showPost(app: App, c: StaffContext, tried: Tried = {}) {
  const { actor } = c.var;
  const standard = standardOf(app, actor);
  const waiting = await lettersWaiting(app, actor);
  const letters = waiting.map(({ caseNumber, citizen, receiver, ...letter }) => ({
    letter,
    caseNumber,
    citizen,
    receiver,
    madeOn: dayOfMoment(letter.madeAt),
    submissionId: app.newId(),
  }));
  const page = (
    <PostPage
      frame={staffFrame(actor, standard.municipality.name, postPath)}
      letters={letters}
      receivedAfter={standard.settings.letterReceivedAfter}
      today={app.clock.today()}
      sendsDigitally={app.digitalPost !== null}
      {...tried}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
}

function statusOf({ problems = [], refusal }: Tried): 200 | 409 | 422 {
  if (refusal !== undefined) return 409;
  return problems.length > 0 ? 422 : 200;
}
