import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Language } from "../../../ui/day-words.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageParts } from "../../../ui/page-parts.tsx";
import { OnThisPage } from "../../../ui/pagination.tsx";
import type { Law } from "../domain/law.ts";
import { type GuideQuestion, guideQuestions, type PlainGuide } from "../domain/plain-guide.ts";
import type { Standard } from "../domain/standard.ts";
import { applyPath, expectationPath, homePath, standardPath } from "../paths.ts";
import { AnswerTime } from "./answer-time.tsx";
import { GuideInShort } from "./guide-in-short.tsx";
import { LawList, SaidList } from "./guide-part.tsx";
import { guideTexts } from "./guide-texts.ts";
import { LessIntrusiveFirst } from "./less-intrusive-first.tsx";
import { inLanguage, municipalFrame } from "./public-frame.ts";
import { Receiver } from "./receiver.tsx";

/** What the guide shows. */
export interface GuidePageProps {
  readonly standard: Standard;
  readonly guide: PlainGuide;
  readonly law: Law;
  readonly today: LocalDate;
  readonly lang: Language;
  readonly inOtherLanguage: Frame["otherLanguage"];
}

/** The guide to one municipality, for whoever asks what help there is: in short first, then one question after the other. */
export function GuidePage(props: GuidePageProps) {
  const { guide, lang, standard } = props;
  const { name, slug } = standard.municipality;
  const text = guideTexts[lang];
  return (
    <Page
      title={text.title}
      windowTitle={`${text.title} ${name}`}
      frame={municipalFrame(standard, { at: "guide", lang, inOtherLanguage: props.inOtherLanguage })}
      breadcrumb={[{ text: text.home, href: homePath }]}
    >
      <p class="rn-lead">{text.lead(name)}</p>
      <Alert kind="info" heading={text.always}>
        <p>{text.alwaysMore}</p>
      </Alert>
      <GuideInShort standard={standard} guide={guide} lang={lang} />
      <Ways slug={slug} lang={lang} />
      <OnThisPage
        title={text.onThisPage}
        links={guideQuestions.map((question) => ({ href: `#${partId(question)}`, text: text.parts[question].heading }))}
      />
      <PageParts
        lang={lang}
        parts={guideQuestions.map((question) => ({
          id: partId(question),
          name: text.parts[question].heading,
          content: <GuidePart question={question} {...props} />,
        }))}
      />
      <Ways slug={slug} lang={lang} />
      <p>
        <Link href={inLanguage(standardPath(slug), lang)}>{text.whole}</Link>
      </p>
    </Page>
  );
}

/** What the address of a part ends in. */
const partId = (question: GuideQuestion): string => `del-${question}`;

function Ways({ slug, lang }: { readonly slug: string; readonly lang: Language }) {
  const text = guideTexts[lang];
  return (
    <ButtonRow>
      <ButtonLink href={inLanguage(applyPath(slug), lang)}>{text.apply}</ButtonLink>
      <ButtonLink href={inLanguage(expectationPath(slug), lang)} kind="secondary">
        {text.ask}
      </ButtonLink>
    </ButtonRow>
  );
}

function GuidePart({ question, ...props }: GuidePageProps & { readonly question: GuideQuestion }) {
  const { guide, lang, law, standard } = props;
  const { heading, lead } = guideTexts[lang].parts[question];
  return (
    <>
      <h2 id={question}>{heading}</h2>
      <p>{lead}</p>
      <Answer question={question} {...props} />
      <LawList items={guide.answers[question].law} standard={standard} law={law} lang={lang} />
    </>
  );
}

function Answer({ question, ...props }: GuidePageProps & { readonly question: GuideQuestion }) {
  const { guide, lang, law, standard, today } = props;
  const { said } = guide.answers[question];
  const list = <SaidList items={said} standard={standard} law={law} lang={lang} />;
  switch (question) {
    case "time":
      return <AnswerTime guidance={guide.guidance} today={today} lang={lang} law={law} />;
    case "first":
      return guide.ladder.length === 0 ? (
        <Silent lang={lang} />
      ) : (
        <LessIntrusiveFirst
          alternatives={guide.ladder}
          standard={standard.municipality.slug}
          lang={lang}
          law={law}
          level={3}
        />
      );
    case "apply":
      return said.some(({ unit }) => unit !== null) ? (
        list
      ) : (
        <>
          <Receiver standard={standard} route={guide.guidance.route} lang={lang} law={law} />
          {said.length > 0 && list}
        </>
      );
    default:
      return said.length === 0 ? <Silent lang={lang} /> : list;
  }
}

const Silent = ({ lang }: { readonly lang: Language }) => <p>{guideTexts[lang].silent}</p>;
