import type { Language } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { OwnSetting, Source } from "../../../ui/why.tsx";
import { Words } from "../../../ui/words.tsx";
import { conditionInWords } from "../domain/condition-words.ts";
import type { Clause, ClauseOf } from "../domain/effect.ts";
import type { Law } from "../domain/law.ts";
import { lawAddress } from "../domain/law-address.ts";
import type { Standard } from "../domain/standard.ts";
import { lengthWords, rungName } from "../domain/words.ts";

interface ClauseProps {
  readonly clause: Clause;
  readonly standard: Standard;
  readonly law: Pick<Law, "acts">;
  readonly lang: Language;
}

/** One clause as anybody may read it: what it says, when it applies, and where it comes from. */
export function ClauseItem({ clause, standard, law, lang }: ClauseProps) {
  return (
    <li id={clause.id} class="rn-clause" data-filter={`${clause.id} ${clause.section}`}>
      <p>
        <Words text={clause.text} lang={lang} />
      </p>
      <ClauseDetail clause={clause} standard={standard} lang={lang} />
      {clause.when !== undefined && (
        <p class="rn-when">
          {lang === "en" ? "Applies " : "Gælder, "}
          <Words text={conditionInWords(clause.when)} lang={lang} />.
        </p>
      )}
      <Origin clause={clause} standard={standard} law={law} lang={lang} />
    </li>
  );
}

/** Id, section of the source, and law: the way back to what was adopted. */
function Origin({ clause, standard, law, lang }: ClauseProps) {
  return (
    <p class="rn-source">
      <Link href={`#${clause.id}`}>{clause.id}</Link> · {lang === "en" ? "source: " : "kilden: "}
      <span lang="da">{clause.section}</span>
      {clause.law?.map((citation) => (
        <span key={citation} lang="da">
          {" · "}
          <Source source={citation} standard={standard.municipality.slug} lawHref={(cited) => lawAddress(law, cited)} />
        </span>
      ))}
    </p>
  );
}

function ClauseDetail({ clause, standard, lang }: Omit<ClauseProps, "law">) {
  switch (clause.effect) {
    case "route":
      return <UnitLine slug={clause.unit} standard={standard} lang={lang} />;
    case "deadline":
      return <DeadlineLine clause={clause} standard={standard} lang={lang} />;
    case "alternative":
      return (
        <p class="rn-note">
          {lang === "en" ? "Step" : "Trin"} {clause.rung}: <Words text={rungName(clause.rung)} lang={lang} />
        </p>
      );
    case "exclusion":
      return clause.instead === undefined ? null : (
        <p>
          {lang === "en" ? "Instead: " : "I stedet: "}
          <Words text={clause.instead} lang={lang} />
        </p>
      );
    case "quality":
      return <Goals clause={clause} lang={lang} />;
    case "letter":
      return clause.address === undefined ? null : <AddressLines lines={clause.address} />;
    case "consideration":
      return <Asked asks={[clause.asks]} lang={lang} />;
    case "target":
      return <Asked asks={clause.asks} lang={lang} />;
    default:
      return null;
  }
}

function UnitLine({ slug, standard, lang }: { slug: string; standard: Standard; lang: Language }) {
  const unit = standard.units.find((one) => one.slug === slug);
  if (unit === undefined) return null;
  return (
    <p>
      <strong>{unit.name}</strong>
      {unit.phone !== undefined && (
        <>
          , {lang === "en" ? "phone" : "telefon"} <PhoneLink phone={unit.phone} />
        </>
      )}
    </p>
  );
}

interface DeadlineLineProps {
  readonly clause: ClauseOf<"deadline">;
  readonly standard: Standard;
  readonly lang: Language;
}

/** The length as the clause gives it; where it gives none, the municipality's own, marked as such. */
function DeadlineLine({ clause, standard, lang }: DeadlineLineProps) {
  const own = clause.length === null ? standard.settings.deadlines[clause.what] : undefined;
  if (clause.length !== null) {
    return (
      <p>
        {lang === "en" ? "Deadline: " : "Frist: "}
        <strong>
          <Words text={lengthWords(clause.length)} lang={lang} />
        </strong>
      </p>
    );
  }
  if (clause.unset !== true) return null;
  return (
    <p>
      {lang === "en" ? "The source does not give the deadline. " : "Fristen er ikke oplyst i kilden. "}
      {own !== undefined && (
        <>
          {lang === "en" ? "The municipality has set " : "Kommunen har sat den til "}
          <strong>
            <Words text={lengthWords(own)} lang={lang} />
          </strong>
          . <OwnSetting lang={lang} />
        </>
      )}
    </p>
  );
}

function Goals({ clause, lang }: { clause: ClauseOf<"quality">; lang: Language }) {
  return (
    <ul>
      {clause.goals.map((goal) => (
        <li key={goal.da}>
          <Words text={goal} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function AddressLines({ lines }: { lines: readonly string[] }) {
  return (
    <address class="rn-address">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}

/** What the caseworker is asked because of the clause: written for staff, open to all. */
function Asked({
  asks,
  lang,
}: {
  asks: readonly { readonly da: string; readonly en?: string | undefined }[];
  lang: Language;
}) {
  return (
    <Details summary={lang === "en" ? "What the caseworker must answer" : "Det skal sagsbehandleren svare på"}>
      <ul>
        {asks.map((question) => (
          <li key={question.da} lang="da">
            {question.da}
          </li>
        ))}
      </ul>
    </Details>
  );
}
