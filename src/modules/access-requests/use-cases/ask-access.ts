import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Acknowledgement } from "../../letters/domain/acknowledgement.ts";
import type { TypedSaid } from "../../letters/domain/said.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { saidBy } from "../../letters/use-cases/said-by.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { askedEntry } from "../domain/access-entries.ts";
import { readAsk } from "../domain/access-forms.ts";
import type { NewAccessRequest } from "../domain/access-request.ts";
import { ownDataDue } from "../domain/own-data.ts";
import { accessSources } from "../letters/access-bundle.ts";
import { insertRequest } from "../repository.ts";

/** Why a request is not kept. */
export type AskAccessRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** A form as it was typed. */
export type TypedAsk = TypedSaid & { readonly fields: Fields };

/**
 * Asks for access to the file: the citizen, somebody whose mandate reaches all of it, or staff for the citizen. Nobody has to say
 * why. The receipt tells the last day for the answer, which is owed from then on.
 *
 * Law: forvaltningsloven §§ 9 and 16, stk. 2; offentlighedsloven §§ 8 and 36, stk. 2.
 *
 * @returns the path of the page to show
 */
export function askAccess(
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedAsk,
  press: FormPress,
): Promise<Outcome<string, AskAccessRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "access:ask" }, () => askIn(tx, app, actor, caseId, typed)),
  );
}

async function askIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedAsk,
): Promise<Outcome<"asked", AskAccessRefusal>> {
  const record = await caseForAct(tx, actor, "access:ask", caseId);
  if (!record) return refused("not-found");
  const read = readAsk(typed.fields);
  const said = await saidBy(tx, app, actor, record, typed);
  if (!read.ok || !said.ok)
    return refused({ problems: [...(read.ok ? [] : read.refusal), ...(said.ok ? [] : said.refusal)] });
  const request = { ...read.value, said: said.value };
  const answerBy = await answerDay(tx, app, actor, caseId, said.value.on);
  const letter = await keepAcknowledgement(tx, app, actor, record, acknowledgementOf(actor, request, answerBy));
  const kept = { ...request, id: app.newId(), letterId: letter.id, registeredAt: app.clock.now() };
  await insertRequest(tx, caseId, kept, actor.id);
  await recordEvents(tx, app, actor, caseId, [askedEntry(kept)]);
  return accepted("asked");
}

/** The day that the answer is owed, as the case's obligations count it. */
async function answerDay(tx: Tx, app: App, actor: Actor, caseId: string, on: LocalDate): Promise<LocalDate | null> {
  const file = await readCaseFile(tx, actor.tenantId, caseId);
  const events = [...file.events, { type: "access-requested", on } as const];
  const owed = obligations({ ...file, events }, standardOf(app, actor), app.law, app.clock.today());
  return owed.findLast((one) => one.what === "access" && one.length !== null && one.countedFrom === on)?.due ?? null;
}

const acknowledgementOf = (actor: Actor, request: NewAccessRequest, answerBy: LocalDate | null): Acknowledgement =>
  acknowledged(actor, request, answerBy, ownDataDue(request));

const acknowledged = (
  actor: Actor,
  { reach, said, wantedAs, wish }: NewAccessRequest,
  answerBy: LocalDate | null,
  ownDataBy: LocalDate | null,
): Acknowledgement => ({
  what: "dit ønske om at se din sag",
  ownWords: wish,
  receivedOn: said.on,
  how: said.how,
  from: said.name === "" ? null : said.name,
  registeredBy: isCitizenSide(actor) ? null : actor.name,
  next: [
    reach === "all" ? "Vi finder alt frem, der ligger i din sag." : "Vi finder det frem, du har bedt om.",
    wantedAs === "screen" ? "Du kan læse det på dine egne sider." : "Du får det på papir med posten.",
    ...(ownDataBy === null
      ? []
      : [`Du får også at vide, hvad vi ved om dig i sagen. Det skal du have senest ${formatDay(ownDataBy)}.`]),
    "Er der noget, du ikke kan få, så skriver vi hvorfor.",
    "Kan vi ikke nå det, så skriver vi hvorfor, og hvornår det kommer.",
  ],
  answerBy,
  part: "access",
  sources: accessSources(reach),
});
