import type { CitizenSide, RepresentativeActor } from "../../people/domain/actor.ts";
import type { MandateKind } from "../../people/domain/mandate.ts";
import { kindWords } from "../../people/domain/mandate-words.ts";
import type { Applicant } from "../../standards/domain/facts.ts";
import type { NewApplication } from "./application.ts";

/** Who applies, as the application tells it: the citizen, or by name whoever acts for the citizen. */
export function applicantBy(actor: CitizenSide): Pick<NewApplication, "appliedBy" | "onBehalf"> {
  if (actor.kind === "citizen") return { appliedBy: "citizen", onBehalf: null };
  const consentNote = actor.as === "guardian" ? "Værgemål" : "Fuldmagt eller samtykke, der gælder på dagen";
  return {
    appliedBy: applicants[actor.as],
    onBehalf: { name: actor.name, contact: null, consent: "given", consentNote },
  };
}

const applicants: Readonly<Record<MandateKind, Applicant>> = {
  relative: "relative",
  guardian: "guardian",
  representative: "representative",
  companion: "other",
};

/** Somebody who acted for the citizen, as a journal entry names them: `Mette Prøve (pårørende)`. */
export const namedHelper = ({ as, name }: RepresentativeActor): string => `${name} (${kindWords[as]})`;
