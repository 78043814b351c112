import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { receiptPath } from "../../applications/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import { citizenDecisionPath } from "../../decisions/paths.ts";
import { citizenDocumentsPath } from "../../documents/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { citizenPlanPath } from "../../plans/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";

interface YourPapersProps {
  readonly municipality: string;
  readonly facts: CasePageFacts;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

const papers: readonly Part[] = ["application", "letters", "hearing", "decision", "plan", "consents"];

/** Whether any paper is open to whoever reads the page. */
export const hasPapers = ({ open }: Pick<YourPapersProps, "open">): boolean =>
  papers.some((part) => open.includes(part));

/** The letters, the decision, the plan, the receipt, and the way to papers that were sent. */
export function YourPapers({ municipality, facts, open }: YourPapersProps) {
  const { record, letters, decisions, events, plan } = facts;
  const at = { municipality };
  const read = new Set(letters.map(({ id }) => id));
  return (
    <>
      <h2>Dine papirer</h2>
      <ul>
        {(open.includes("decision") ? decisions : [])
          .filter(({ letterId }) => read.has(letterId))
          .map(({ id, issuedOn }) => (
            <li key={id}>
              <Link href={citizenDecisionPath(municipality, record.id, id)}>
                Afgørelsen <Day day={issuedOn} />
              </Link>
            </li>
          ))}
        {plan !== null && plan !== "draft" && open.includes("plan") && (
          <li>
            <Link href={citizenPlanPath(at, record.id)}>Din handleplan</Link>
          </li>
        )}
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link href={citizenLetterPath(municipality, record.id, letter.id)}>Brev: {letter.title}</Link>
          </li>
        ))}
        {open.includes("application") && events.some(({ type }) => type === "application-received") && (
          <li>
            <Link href={receiptPath(at, record.id)}>Det, du søgte om</Link>
          </li>
        )}
        {open.includes("application") && (
          <li>
            <Link href={citizenDocumentsPath(at, record.id)}>Dokumenter, du har sendt, og send flere</Link>
          </li>
        )}
        {open.includes("consents") && (
          <li>
            <Link href={citizenConsentsPath(at, record.id)}>Samtykker, og hvem kommunen har spurgt</Link>
          </li>
        )}
      </ul>
    </>
  );
}
