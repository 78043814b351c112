import { formatDate } from "../../../kernel/danish-day.ts";
import type { CaseInformation } from "./case-information.ts";
import { givenOn } from "./information-request.ts";
import { sourceInWords } from "./information-source.ts";

interface Paper {
  readonly id: string;
  readonly title: string;
}

/**
 * Papers of a case, each that came as an answer from others with whom it came from and by which consent: whoever cites it
 * cites that too. `Udtalelse (fra lægen, efter samtykke 3. marts 2026)`.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export function withOrigins(
  papers: readonly Paper[],
  { consents, requests }: Pick<CaseInformation, "consents" | "requests">,
): readonly Paper[] {
  const origins = new Map(
    requests.flatMap(({ consentId, source, steps }) => {
      const paper = steps.find(({ kind }) => kind === "answered")?.documentId;
      const consent = consents.find(({ id }) => id === consentId);
      if (!paper || !consent) return [];
      return [[paper, `fra ${sourceInWords(source)}, efter samtykke ${formatDate(givenOn(consent))}`] as const];
    }),
  );
  return papers.map(({ id, title }) => ({ id, title: origins.has(id) ? `${title} (${origins.get(id)})` : title }));
}
