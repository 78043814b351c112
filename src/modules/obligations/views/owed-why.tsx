import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { clauseHref, isClauseId, OwnSetting } from "../../../ui/why.tsx";
import type { Obligation } from "../domain/obligation.ts";
import type { CitedClause, CitedLaw, ObligationExplanation } from "../domain/obligation-explanation.ts";

interface OwedWhyProps {
  readonly obligation: Obligation;
  readonly standardSlug: string;
  readonly explanation?: ObligationExplanation | undefined;
}

/** Why something is owed and why on that day. One click away. */
export const OwedWhy = (props: OwedWhyProps) => (
  <Details summary="Hvorfor?" class="rn-why">
    <OwedReasons {...props} />
  </Details>
);

/** The reasons themselves: the clause, its section, the act, the count. */
export function OwedReasons({ obligation, standardSlug, explanation }: OwedWhyProps) {
  const { clauses, laws, counted } = explanation ?? bare(obligation);
  return (
    <>
      <ul>
        {clauses.map((clause) => (
          <ClauseLine key={clause.id} clause={clause} standardSlug={standardSlug} />
        ))}
        {laws.map((law) => (
          <LawLine key={law.citation} law={law} />
        ))}
      </ul>
      {counted.length > 0 && <p>{counted.join(" ")}</p>}
      {obligation.provisional && <p>Datoen er foreløbig. Den bliver regnet igen, når støtten er begyndt.</p>}
      {obligation.ownSetting && <OwnSetting />}
    </>
  );
}

type ShownClause = Pick<CitedClause, "id"> & Partial<CitedClause>;

function ClauseLine({ clause, standardSlug }: { clause: ShownClause; standardSlug: string }) {
  return (
    <li>
      {clause.text !== undefined && `${clause.text.da} `}
      <span class="rn-source">
        Kvalitetsstandarden, <Link href={clauseHref(standardSlug, clause.id, clause.edition)}>{clause.id}</Link>
        {clause.section !== undefined && `, afsnit i kilden: ${clause.section}`}
      </span>
    </li>
  );
}

const LawLine = ({ law }: { law: CitedLaw }) => (
  <li class="rn-law">{law.href === null ? law.citation : <Link href={law.href}>{law.citation}</Link>}</li>
);

/** What can be told from the obligation alone. */
const bare = ({ sources }: Obligation) => ({
  clauses: sources.filter(isClauseId).map((id): ShownClause => ({ id })),
  laws: sources.filter((source) => !isClauseId(source)).map((citation): CitedLaw => ({ citation, href: null })),
  counted: [] as readonly string[],
});
