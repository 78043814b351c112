import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Consent, consentState, holds } from "./consent.ts";
import { type InformationRequest, requestState } from "./information-request.ts";
import { decidedOnWhatIsThere, type MissingCooperation } from "./missing-cooperation.ts";

/** Oplysninger fra andre: a case's consents, what others were asked by them, and whether it is decided on what is there. */
export interface CaseInformation {
  /** Oldest first, as all three. */
  readonly consents: readonly Consent[];
  readonly requests: readonly InformationRequest[];
  readonly marks: readonly MissingCooperation[];
}

/** Stand for oplysninger fra andre: what whoever decides must know before the decision is made. */
export interface InformationStanding {
  /** The citizen has been asked and has not answered. */
  readonly unanswered: readonly Consent[];
  readonly declined: readonly Consent[];
  readonly withdrawn: readonly Consent[];
  readonly running: readonly Consent[];
  /** Others have been asked and have not answered, whether or not their day has gone by. */
  readonly waiting: readonly InformationRequest[];
  /** Others are still asked though the consent has ended. */
  readonly toRecall: readonly InformationRequest[];
  readonly answered: readonly InformationRequest[];
  /** Null where the case is not decided on what is there. */
  readonly decidedOnWhatIsThere: MissingCooperation | null;
}

/** How a case stands with information from others on a day. */
export function informationStanding(
  { consents, marks, requests }: CaseInformation,
  today: LocalDate,
): InformationStanding {
  const inState = (state: string) => consents.filter((consent) => consentState(consent, today) === state);
  const asked = (...states: readonly string[]) =>
    requests.filter((request) => states.includes(requestState(request, consents, today)));
  return {
    unanswered: inState("asked"),
    declined: inState("declined"),
    withdrawn: inState("withdrawn"),
    running: consents.filter((consent) => holds(consent, today)),
    waiting: asked("not-posted", "waiting", "overdue"),
    toRecall: asked("to-recall"),
    answered: asked("answered"),
    decidedOnWhatIsThere: decidedOnWhatIsThere(marks) ?? null,
  };
}
