import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { FilterList } from "../../../ui/island-element.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { OnThisPage } from "../../../ui/pagination.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Words } from "../../../ui/words.tsx";
import { questionOf, questionOrder, questions } from "../domain/clause-question.ts";
import type { Clause } from "../domain/effect.ts";
import type { Law } from "../domain/law.ts";
import type { Edition, Standard } from "../domain/standard.ts";
import { compareWithPath, homePath, standardPath, standardsPath } from "../paths.ts";
import { ClauseItem } from "./clause-item.tsx";
import { EditionFacts } from "./edition-facts.tsx";
import { LegalBases } from "./legal-bases.tsx";
import { OwnSettings, ownSettings } from "./own-settings.tsx";
import { inLanguage, municipalFrame } from "./public-frame.ts";

/** What the page of one standard shows. */
export interface StandardPageProps {
  readonly standard: Standard;
  readonly edition: Edition;
  readonly law: Law;
  readonly today: LocalDate;
  readonly lang: Language;
  /** The words that the clauses are filtered by; empty shows all. */
  readonly search: string;
  readonly inOtherLanguage?: Frame["otherLanguage"];
}

/** A whole standard in plain language, sorted by what people ask. Every clause stands in it once. */
export function StandardPage(props: StandardPageProps) {
  const { standard, edition, lang, law } = props;
  const { name, slug } = standard.municipality;
  const title = lang === "en" ? "What you can expect: the whole standard" : "Hele kvalitets\u00ADstandarden";
  const groups = clausesByQuestion(found(edition, props.search));
  const own = ownSettings({ standard, edition, lang });
  return (
    <Page
      title={title}
      windowTitle={`${title}, ${edition.id}`}
      frame={municipalFrame(standard, {
        at: "standard",
        lang,
        inOtherLanguage: props.inOtherLanguage,
      })}
      breadcrumb={[
        { text: lang === "en" ? "Front page" : "Forside", href: homePath },
        { text: lang === "en" ? "Standards" : "Kvalitetsstandarder", href: standardsPath },
      ]}
      islands={["filter-list"]}
    >
      <p class="rn-lead">
        <Words text={standard.title} lang={lang} />. <span lang="da">{name}</span>.
      </p>
      <EditionFacts standard={standard} edition={edition} today={props.today} lang={lang} />
      <OnThisPage
        title={lang === "en" ? "On this page" : "På siden"}
        links={[
          ...groups.map(({ question }) => ({ href: `#${question}`, text: questions[question][lang] })),
          ...(own.length === 0
            ? []
            : [
                {
                  href: "#egne",
                  text: lang === "en" ? "The municipality's own settings" : "Kommunens egne indstillinger",
                },
              ]),
        ]}
      />
      <Search {...props} found={groups.reduce((sum, group) => sum + group.clauses.length, 0)} />
      <div id="bestemmelser">
        {groups.map(({ question, clauses }) => (
          <section key={question} data-filter-group aria-labelledby={question}>
            <h2 id={question}>{questions[question][lang]}</h2>
            <ul class="rn-plain">
              {clauses.map((clause) => (
                <ClauseItem key={clause.id} clause={clause} standard={standard} law={law} lang={lang} />
              ))}
            </ul>
            {question === "law" && <LegalBases law={law} edition={edition} lang={lang} />}
          </section>
        ))}
      </div>
      <OwnSettings items={own} lang={lang} />
      {lang === "da" && (
        <p>
          <Link href={compareWithPath(slug)}>Sammenlign med en anden kommune</Link>
        </p>
      )}
    </Page>
  );
}

const isNewest = ({ standard, edition, today }: StandardPageProps): boolean =>
  standard.editions.find((one) => one.inForceFrom <= today) === edition;

function clausesByQuestion(clauses: readonly Clause[]) {
  return questionOrder
    .map((question) => ({ question, clauses: clauses.filter((clause) => questionOf(clause) === question) }))
    .filter((group) => group.clauses.length > 0);
}

/** The clauses that hold every word searched for. The filter in the browser answers alike while one types. */
function found(edition: Edition, search: string): readonly Clause[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return edition.clauses.filter((clause) => {
    const text = `${clause.id} ${clause.section} ${clause.text.da} ${clause.text.en ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function Search({ standard, edition, lang, search, found, ...rest }: StandardPageProps & { found: number }) {
  const { slug } = standard.municipality;
  const dated = isNewest({ standard, edition, lang, search, ...rest }) ? {} : { dato: edition.inForceFrom };
  return (
    <FilterList target="bestemmelser">
      <Form
        method="get"
        action={standardPath(slug)}
        hidden={{ ...dated, ...(lang === "en" && { sprog: "en" }) }}
        class="rn-search"
      >
        <TextField name="soeg" label={lang === "en" ? "Search in the standard" : "Søg i standarden"} value={search} />
        <SubmitButton kind="secondary">{lang === "en" ? "Search" : "Søg"}</SubmitButton>
      </Form>
      {search !== "" && (
        <p>
          {lang === "en" ? `${found} clauses match. ` : `${found} punkter passer. `}
          <Link href={inLanguage(standardPath(slug), lang)}>{lang === "en" ? "Show all" : "Vis alle"}</Link>
        </p>
      )}
    </FilterList>
  );
}
