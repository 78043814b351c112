/** Why a decision cannot be issued. Each is something that the law does not let happen, or that nobody has decided yet. */
export type IssueRefusal =
  | "already-issued"
  /** Every task is put off. */
  | "nothing-decided"
  /** Nobody has said yes, no or otherwise to a task. */
  | "task-undecided"
  | "legal-basis-missing"
  | "delivery-form-missing"
  /** A grant without a first day, or one that must end without a last one. Law: serviceloven § 82 b, stk. 1. */
  | "period-missing"
  | "day-unreadable"
  | "hours-unreadable"
  | "period-ends-before-it-begins"
  /** Law: serviceloven § 82 b, stk. 1. */
  | "82b-beyond-six-months"
  /** A change of support that runs would make it last longer than the act lets it. Law: serviceloven § 82 b, stk. 1. */
  | "82b-change-beyond-six-months"
  /** There has been such a grant before, and nobody has said why there is a new one. */
  | "82b-again-unexplained"
  | "temporary-without-end"
  /** Law: serviceloven § 1, stk. 1. Only a grant whose period begins before the 18th birthday. */
  | "under-18-grant"
  | "met-by-missing"
  /** Law: forvaltningsloven §§ 22 and 24. */
  | "reasons-missing"
  /** A rule, a diagnosis, an age or a price is no assessment of a person. Law: serviceloven § 1, stk. 3. */
  | "no-individual-facts"
  /** A gap of a phrase from the library has not been filled. */
  | "gap-unfilled"
  /** No sentence about the person points to anything in the case. Law: serviceloven § 1, stk. 3. */
  | "evidence-missing"
  /** A legal basis or form of delivery that the standard does not have is allowed, with the reason. */
  | "departure-reason-missing"
  /** Law: serviceloven § 85 a, stk. 2. */
  | "provider-wish-reason-missing"
  | "targets-unanswered"
  | "alternatives-unanswered"
  | "considerations-unanswered"
  /** Support that the citizen has would be made worse from a day that has gone. */
  | "change-before-decision"
  /** Support that the citizen has would end, though the change that was taken up is not an end. Law: forvaltningsloven § 19. */
  | "change-is-no-end"
  /** More was asked for, and less than the citizen has would be granted, unheard. Law: forvaltningsloven § 19. */
  | "change-is-less"
  /** Law: forvaltningsloven § 19. */
  | "hearing-missing"
  | "hearing-waiting"
  | "hearing-not-posted"
  | "hearing-came-too-late"
  /** Nobody could send a complaint: the municipality has no address, phone or mail. */
  | "complaint-address-missing"
  /** Something that decisions often lack is missing, and nobody has said why it is decided all the same. Law: retssikkerhedsloven § 10. */
  | "gaps-unexplained"
  /** Where the municipality wants a second person's approval. */
  | "not-approved";

/** Hindring: one thing that hinders a decision from being issued, with the tasks and questions that it is about. */
export interface Obstacle {
  readonly refusal: IssueRefusal;
  /** Ids of applied tasks; empty where it is about the whole. */
  readonly tasks: readonly string[];
  /** Keys of questions. */
  readonly questions: readonly string[];
}

/** A hindrance that is about the decision as a whole. */
export const obstacle = (refusal: IssueRefusal): Obstacle => ({ refusal, tasks: [], questions: [] });

/** Hindrances of one kind as one, with everything that they are about; in the order in which they were first met. */
export function gathered(found: readonly Obstacle[]): readonly Obstacle[] {
  const kinds = [...new Set(found.map(({ refusal }) => refusal))];
  return kinds.map((refusal) => {
    const same = found.filter((one) => one.refusal === refusal);
    return {
      refusal,
      tasks: [...new Set(same.flatMap(({ tasks }) => tasks))],
      questions: [...new Set(same.flatMap(({ questions }) => questions))],
    };
  });
}
