import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { NewApplication } from "../../applications/domain/application.ts";
import { applicationFromDraft } from "../../applications/domain/application-from-draft.ts";
import type { MetCitizen } from "../../applications/domain/met-citizen.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { personFields, type WrittenDate } from "../../applications/domain/read-person.ts";
import { asIntakeSees } from "../../applications/use-cases/as-intake-sees.ts";
import { lookUpCitizen } from "../../applications/use-cases/look-up-citizen.ts";
import {
  type IntakeProblems,
  placeInForm,
  placeProblems,
  withPlace,
} from "../../applications/use-cases/place-in-form.ts";
import { receiveApplication } from "../../applications/use-cases/receive-application.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type ReceivedFile, type RefusedFile } from "../../documents/use-cases/check-files.ts";
import type { PaperToFile } from "../../documents/use-cases/file-papers.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { consentDayProblem, paperField, receivedWith } from "../domain/paper-consent.ts";
import { appliedBy, consentNotes, type Proposal } from "../domain/proposal.ts";
import { waitingProposalsPath } from "../paths.ts";
import { waitingProposal, waitingProposals } from "../repository.ts";
import { settle } from "./answer-proposal.ts";
import { questionsOf } from "./questions-of.ts";

/** What waits for somebody's yes, the oldest first: who it is for, as the writer named them, and who wrote it. */
export async function readWaiting(app: App, actor: StaffActor): Promise<readonly Proposal[]> {
  requireRole(actor, "proposal:settle");
  const database = app.database.of(actor);
  const found = await waitingProposals(database, actor, app.clock.today());
  const looks = found.map(({ writer }) => lookAt(writer.id));
  await noteLooks(database, actor, looks.length > 0 ? looks : [{ ...lookAt(null), basis: "none" as const }]);
  return found;
}

const lookAt = (citizenId: string | null) => ({
  act: "proposal:settle" as const,
  basis: "front" as const,
  citizenId,
  caseId: null,
});

/** One that waits, with the person as far as the municipality knows them and intake may see it. */
export interface WaitingView {
  readonly proposal: Proposal;
  readonly met: MetCitizen | undefined;
  /** The person's open cases, as intake may see them. */
  readonly cases: readonly CaseRecord[];
}

/** One that waits for somebody's yes; undefined where there is none such. */
export async function readOneWaiting(app: App, actor: StaffActor, id: string): Promise<WaitingView | undefined> {
  requireRole(actor, "proposal:settle");
  const proposal = await transaction(app.database.of(actor), async (tx) => {
    const found = await waitingProposal(tx, actor, id, app.clock.today());
    await noteLooks(tx, actor, [found ? lookAt(found.writer.id) : { ...lookAt(null), basis: "none" as const }]);
    return found;
  });
  if (!proposal) return undefined;
  const { cprNumber } = proposal.person;
  const looked = cprNumber === null ? undefined : await lookUpCitizen(app, actor, cprNumber);
  const met = looked?.ok ? looked.value : undefined;
  const open = met?.isShown ? met.cases.filter(({ closedOn }) => closedOn === null) : [];
  return { proposal, met, cases: open.flatMap((record) => asIntakeSees(actor, record) ?? []) };
}

/** The form in which intake writes down a yes on paper. */
export interface ConsentForm {
  readonly submissionId: string;
  readonly fields: Fields;
  readonly receivedOn: WrittenDate;
  readonly files: readonly SentFile[];
}

/** Why it is not registered: there is none such, files that cannot be taken in, or what is wrong with the form. */
export type ConsentRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "files"; readonly files: readonly RefusedFile[] }
  | { readonly kind: "form"; readonly problems: IntakeProblems };

/**
 * Registers that the person has said yes on paper: then it is an application, received on the day the paper came, with its
 * case and receipt, and the paper lies in the case. The same press again leads to the same place.
 */
export async function registerConsent(
  app: App,
  actor: StaffActor,
  id: string,
  form: ConsentForm,
): Promise<Outcome<string, ConsentRefusal>> {
  requireRole(actor, "proposal:settle");
  const files = await checkFiles(form.files);
  if (!files.ok) return refused({ kind: "files", files: files.refusal });
  const { submissionId } = form;
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "proposal:settle" };
  return transaction(app.database.of(actor), (tx) =>
    once(tx, app, press, async (): Promise<Outcome<string, ConsentRefusal>> => {
      const proposal = await waitingProposal(tx, actor, id, app.clock.today());
      if (!proposal) return refused({ kind: "not-found" });
      const done = await register(tx, app, actor, proposal, form, files.value);
      return done.ok
        ? accepted(`${waitingProposalsPath}?gjort=registreret`)
        : refused({ kind: "form", problems: done.refusal });
    }),
  );
}

async function register(
  tx: Tx,
  app: App,
  actor: StaffActor,
  proposal: Proposal,
  form: ConsentForm,
  files: readonly ReceivedFile[],
): Promise<Outcome<string, IntakeProblems>> {
  const today = app.clock.today();
  const dayProblem = consentDayProblem(form.receivedOn, today);
  const problems: readonly FieldProblem[] = [
    ...(dayProblem === null ? [] : [dayProblem]),
    ...(files.length === 0 ? [{ field: paperField, message: "Vælg filen med det underskrevne papir." }] : []),
  ];
  const intake = {
    submissionId: form.submissionId,
    fields: withPerson(form.fields, proposal),
    bornOn: proposal.person.bornOn,
  };
  const place = await placeInForm(tx, app, actor, intake);
  if (!place.ok || problems.length > 0 || form.receivedOn === "blank" || form.receivedOn === "unreadable")
    return refused(placeProblems(actor, place, problems));
  const receivedOn = receivedWith(form.receivedOn, proposal);
  const application = applicationIn(app, actor, proposal, receivedOn);
  const papers = files.map((file) => consentPaper(file, receivedOn));
  return withPlace(tx, app, actor, intake, place.value, async (citizen, into) => {
    const record = await receiveApplication(tx, app, actor, { citizen, application, into, papers });
    await settle(tx, app, proposal);
    return accepted(record.id);
  });
}

const withPerson = (fields: Fields, { person }: Proposal): Fields => ({
  ...fields,
  [personFields.cpr]: person.cprNumber ?? "",
  [personFields.name]: person.name,
});

/**
 * The application as the writer wrote it.
 *
 * @throws RangeError where a question is open, which sending it on has stopped
 */
function applicationIn(app: App, actor: StaffActor, proposal: Proposal, receivedOn: LocalDate): NewApplication {
  const by = appliedBy(proposal, consentNotes.paper);
  const asked = questionsOf(app, actor, proposal).filter(({ id }) => proposal.answers[id] !== undefined);
  const application = applicationFromDraft(proposal.answers, asked, receivedOn, by);
  if (!application.ok) throw new RangeError("an application for another was sent on with a question open");
  return { ...application.value, channel: "letter" };
}

const consentPaper = ({ mediaType, name: _, ...file }: ReceivedFile, receivedOn: LocalDate): PaperToFile => ({
  ...file,
  type: mediaType,
  title: "Samtykke til ansøgningen",
  told: {
    title: "Samtykke til ansøgningen",
    receivedOn,
    from: "citizen",
    note: "",
    shownToCitizen: true,
  },
});

/** Writes down that the person has said no: nothing of it is kept. Undefined where there is none such. */
export function registerNo(app: App, actor: StaffActor, id: string): Promise<"declined" | undefined> {
  requireRole(actor, "proposal:settle");
  return transaction(app.database.of(actor), async (tx) => {
    const proposal = await waitingProposal(tx, actor, id, app.clock.today());
    if (!proposal) return undefined;
    await noteLooks(tx, actor, [lookAt(proposal.writer.id)]);
    await settle(tx, app, proposal);
    return "declined";
  });
}
