import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Accordion, type AccordionItem } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageParts } from "../../../ui/page-parts.tsx";
import type { ExpectationAnswers } from "../domain/expectation-question.ts";
import type { ExpectationStep } from "../domain/expectation-steps.ts";
import type { Guidance, GuidanceItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import type { Standard } from "../domain/standard.ts";
import { applyPath, guidePath, homePath, standardPath } from "../paths.ts";
import { AnswerTime } from "./answer-time.tsx";
import { expectationTexts } from "./expectation-texts.ts";
import { GuidanceList } from "./guidance-list.tsx";
import { LessIntrusiveFirst } from "./less-intrusive-first.tsx";
import { NotCovered } from "./not-covered.tsx";
import { inLanguage, municipalFrame } from "./public-frame.ts";
import { Receiver } from "./receiver.tsx";
import { WhatCounts } from "./what-counts.tsx";
import { WhatToBring } from "./what-to-bring.tsx";
import { YourAnswers } from "./your-answers.tsx";

/** What the guide shows, in its parts. */
export interface ExpectationPageProps {
  readonly standard: Standard;
  readonly guidance: Guidance;
  readonly law: Law;
  readonly today: LocalDate;
  readonly lang: Language;
  readonly answers: ExpectationAnswers;
  /** The questions that are asked here. */
  readonly steps: readonly ExpectationStep[];
  /** Units that may receive the case too, where the age that decides it is not told. */
  readonly otherReceivers: readonly string[];
  /** Back to one question with all answers kept. */
  readonly changeHref: (step: ExpectationStep) => string;
  readonly inOtherLanguage: Frame["otherLanguage"];
}

/** The guide: what one may expect here. It never says no: it tells what counts, and that one can always apply. */
export function ExpectationPage(props: ExpectationPageProps) {
  const { standard, lang } = props;
  const { name, slug } = standard.municipality;
  const text = expectationTexts[lang];
  const { first, more } = guideParts(props);
  return (
    <Page
      title={text.title(name)}
      frame={municipalFrame(standard, {
        at: "expectation",
        lang,
        inOtherLanguage: props.inOtherLanguage,
        unit: props.guidance.route.unit,
      })}
      breadcrumb={[{ text: text.home, href: homePath }]}
    >
      <Alert kind="info" heading={text.always}>
        <p>{text.alwaysMore}</p>
        <p>
          <Link href={inLanguage(applyPath(slug), lang)}>{text.apply}</Link>
        </p>
        {isChild(props) && <p>{text.child}</p>}
      </Alert>
      <YourAnswers {...props} />
      <PageParts
        lang={lang}
        parts={[
          ...first.map(({ id, heading, content }) => ({
            id: `del-${id}`,
            name: heading,
            content: (
              <>
                <h2 id={id}>{heading}</h2>
                {content}
              </>
            ),
          })),
          {
            id: "del-mere",
            name: text.more,
            content: (
              <>
                <h2>{text.more}</h2>
                <Accordion items={more} level={3} />
              </>
            ),
          },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={inLanguage(applyPath(slug), lang)}>{text.apply}</ButtonLink>
        <ButtonLink href={inLanguage(guidePath(slug), lang)} kind="secondary">
          {text.guide}
        </ButtonLink>
      </ButtonRow>
      <p>
        <Link href={inLanguage(standardPath(slug), lang)}>{text.whole}</Link>
      </p>
    </Page>
  );
}

/** Rules here are for adults. Whose age is not told is taken to be one. */
const isChild = ({ answers }: ExpectationPageProps): boolean => answers.age !== "" && Number(answers.age) < 18;

/** What one needs at once, and what one may open. What touches the reader's own wishes stands open. */
function guideParts(props: ExpectationPageProps): {
  readonly first: readonly AccordionItem[];
  readonly more: readonly AccordionItem[];
} {
  const { guidance, lang, law, standard, today } = props;
  const { headings } = expectationTexts[lang];
  const { slug } = standard.municipality;
  const part = (id: keyof typeof headings, content: ComponentChildren): AccordionItem => ({
    id,
    heading: headings[id],
    content,
  });
  const list = (id: keyof typeof headings, items: readonly GuidanceItem[]): readonly AccordionItem[] =>
    items.length === 0 ? [] : [part(id, <GuidanceList items={items} standard={slug} lang={lang} law={law} />)];
  return {
    first: [
      part("vurdering", <WhatCounts {...props} />),
      part("tag-med", <WhatToBring lang={lang} law={law} />),
      part(
        "modtager",
        <>
          <Receiver standard={standard} route={guidance.route} lang={lang} law={law} />
          {props.otherReceivers.length > 0 && <p>{expectationTexts[lang].orReceiver(props.otherReceivers)}</p>}
        </>,
      ),
      part("svar", <AnswerTime guidance={guidance} today={today} lang={lang} law={law} />),
    ],
    more: [
      ...list(
        "hvem",
        guidance.targets.filter(({ about }) => about === "group"),
      ),
      ...list("daekker", themesAndContent(guidance)),
      ...notCovered(props, headings["daekker-ikke"]),
      ...lessIntrusive(props, headings.foerst),
      ...list("koster", guidance.cost),
      ...list("forventes", guidance.duties),
      ...list("opfoelgning", guidance.followUp),
      ...list("klage", [...guidance.complaint, ...guidance.deadlines.filter(({ what }) => what === "complaint")]),
    ],
  };
}

const themesAndContent = ({ targets, information }: Guidance): readonly GuidanceItem[] => [
  ...targets.filter(({ about }) => about === "themes"),
  ...information.filter(({ rule }) => rule === "content"),
];

function notCovered(
  { guidance, standard, lang, law }: ExpectationPageProps,
  heading: string,
): readonly AccordionItem[] {
  const { exclusions } = guidance;
  if (exclusions.length === 0) return [];
  const content = <NotCovered exclusions={exclusions} standard={standard.municipality.slug} lang={lang} law={law} />;
  return [
    { id: "daekker-ikke", heading, content, open: exclusions.some(({ appliedTasks }) => appliedTasks.length > 0) },
  ];
}

function lessIntrusive(
  { guidance, standard, lang, law }: ExpectationPageProps,
  heading: string,
): readonly AccordionItem[] {
  const { alternatives } = guidance;
  if (alternatives.length === 0) return [];
  const { slug } = standard.municipality;
  return [
    {
      id: "foerst",
      heading,
      content: <LessIntrusiveFirst alternatives={alternatives} standard={slug} lang={lang} law={law} />,
    },
  ];
}
