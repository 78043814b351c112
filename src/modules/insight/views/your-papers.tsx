import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { receiptPath } from "../../applications/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import { citizenDecisionPath } from "../../decisions/paths.ts";
import { citizenDocumentsPath } from "../../documents/paths.ts";
import type { Letter } from "../../letters/domain/letter.ts";
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
  const { record, letters, decisions, plan } = facts;
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
        <Letters municipality={municipality} letters={letters.slice(0, newest)} />
      </ul>
      <More {...{ facts, municipality, open }} />
    </>
  );
}

/** So many letters stand open: the latest. */
const newest = 2;

interface LettersProps {
  readonly municipality: string;
  readonly letters: readonly Letter[];
}

const Letters = ({ letters, municipality }: LettersProps) => (
  <>
    {letters.map(({ caseId, id, title }) => (
      <li key={id}>
        <Link href={citizenLetterPath(municipality, caseId, id)}>Brev: {title}</Link>
      </li>
    ))}
  </>
);

/** Older letters, and what the citizen has sent or said, one click away. */
function More({ facts: { events, letters, record }, municipality, open }: YourPapersProps) {
  const at = { municipality };
  const older = letters.slice(newest);
  const isApplication = open.includes("application");
  if (older.length === 0 && !isApplication && !open.includes("consents")) return null;
  return (
    <Details summary={older.length > 0 ? `Flere papirer, også ældre breve (${older.length})` : "Flere papirer"}>
      <ul>
        <Letters municipality={municipality} letters={older} />
        {isApplication && events.some(({ type }) => type === "application-received") && (
          <li>
            <Link href={receiptPath(at, record.id)}>Det, du søgte om</Link>
          </li>
        )}
        {isApplication && (
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
    </Details>
  );
}
