import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type Consent, holds, yesOf } from "./consent.ts";
import { type InformationSource, sourceInWords } from "./information-source.ts";

/** What can happen to a question to others. */
export const informationStepKinds = ["reminded", "answered", "given-up"] as const;
type InformationStepKind = (typeof informationStepKinds)[number];

/** Trin i en indhentning: a reminder, an answer, or that it was given up. */
export interface InformationStep {
  readonly kind: InformationStepKind;
  readonly on: LocalDate;
  /** The new day, and the consent that the reminder rests on. */
  readonly answerBy: LocalDate | null;
  readonly consentId: string | null;
  /** What came, or why it was given up. */
  readonly note: string;
  readonly documentId: string | null;
  readonly letterId: string | null;
}

/** Indhentning: a question to somebody outside by the citizen's consent, and what became of it. */
export interface InformationRequest {
  readonly id: string;
  readonly consentId: string;
  readonly source: InformationSource;
  /** Where the letter goes. */
  readonly address: readonly string[];
  readonly asked: string;
  readonly answerBy: LocalDate;
  readonly letterId: string;
  /** The day that the letter was posted; null while it waits. */
  readonly sentOn: LocalDate | null;
  readonly registeredOn: LocalDate;
  readonly steps: readonly InformationStep[];
}

/** Indhentningens stand: on its way, waited for, late, to be recalled since the consent has ended, answered, or given up. */
export type RequestState = "not-posted" | "waiting" | "overdue" | "to-recall" | "answered" | "given-up";

/** How a question stands on a day, with the case's consents. */
export function requestState(
  request: InformationRequest,
  consents: readonly Consent[],
  today: LocalDate,
): RequestState {
  const end = endOf(request);
  if (end !== undefined) return end.kind === "answered" ? "answered" : "given-up";
  if (!rests(request, consents, today)) return "to-recall";
  if (request.sentOn === null) return "not-posted";
  return newestDay(request) < today ? "overdue" : "waiting";
}

/** Whether nobody has answered it, and it is not given up. */
export const isOpenRequest = (request: InformationRequest): boolean => endOf(request) === undefined;

/** The day that an answer is asked by: the newest reminder's, else the first. */
export const newestDay = ({ answerBy, steps }: InformationRequest): LocalDate =>
  steps.findLast((step) => step.answerBy !== null)?.answerBy ?? answerBy;

/** The consent that it rests on now: the newest reminder's, else the first. */
export const restsOn = ({ consentId, steps }: InformationRequest): string =>
  steps.findLast((step) => step.consentId !== null)?.consentId ?? consentId;

const endOf = ({ steps }: InformationRequest): InformationStep | undefined =>
  steps.find(({ kind }) => kind !== "reminded");

function rests(request: InformationRequest, consents: readonly Consent[], today: LocalDate): boolean {
  const consent = consents.find(({ id }) => id === restsOn(request));
  return consent !== undefined && holds(consent, today);
}

/** What is kept of a question whose consent was withdrawn before its letter was posted. */
export const neverSent = (today: LocalDate): InformationStep => ({
  kind: "given-up",
  on: today,
  answerBy: null,
  consentId: null,
  note: "Samtykket blev trukket tilbage, før brevet var i post. Brevet bliver ikke sendt.",
  documentId: null,
  letterId: null,
});

/** The letters of a question that may still wait to be posted: the first one, reminders, and not the one that takes it back. */
export const lettersThatAsk = ({ letterId, steps }: InformationRequest): readonly string[] => [
  letterId,
  ...steps.flatMap((step) => (step.kind === "reminded" && step.letterId !== null ? [step.letterId] : [])),
];

/** The open questions that rest on a consent; where that ends, they are to be recalled, or were never sent. */
export const restingOn = (requests: readonly InformationRequest[], consentId: string): readonly InformationRequest[] =>
  requests.filter((request) => isOpenRequest(request) && restsOn(request) === consentId);

/** Dækket kilde: somebody whom a consent that holds lets the municipality ask. */
export interface CoveredSource {
  /** Names it in a form. */
  readonly key: string;
  readonly consent: Consent;
  readonly source: InformationSource;
}

/** Whom the municipality may ask today, by which consent. */
export const coveredSources = (consents: readonly Consent[], today: LocalDate): readonly CoveredSource[] =>
  consents
    .filter((consent) => holds(consent, today))
    .flatMap((consent) => consent.sources.map((source, at) => ({ key: `${consent.id}/${at}`, consent, source })));

/** Why somebody outside cannot be asked. */
export type AskRefusal = "no-consent" | "already-ended" | "not-sent-yet";

/**
 * Whether a question may be sent to this source: only by a consent that holds and that names it.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export function mayAsk(
  consents: readonly Consent[],
  key: string,
  today: LocalDate,
): Outcome<CoveredSource, "no-consent"> {
  const covered = coveredSources(consents, today).find((one) => one.key === key);
  return covered === undefined ? refused("no-consent") : accepted(covered);
}

/** Whether an open question may be repeated: by the newest consent that holds and names the same source. */
export function mayRemind(
  request: InformationRequest,
  consents: readonly Consent[],
  today: LocalDate,
): Outcome<Consent, AskRefusal> {
  if (!isOpenRequest(request)) return refused("already-ended");
  if (request.sentOn === null) return refused("not-sent-yet");
  const wanted = sourceInWords(request.source);
  const covering = coveredSources(consents, today).filter(({ source }) => sourceInWords(source) === wanted);
  const own = covering.find(({ consent }) => consent.id === restsOn(request)) ?? covering.at(-1);
  return own === undefined ? refused("no-consent") : accepted(own.consent);
}

/** The day on which a consent was given, as it is told to whoever is asked. */
export const givenOn = (consent: Consent): LocalDate => yesOf(consent)?.on ?? consent.registeredOn;
