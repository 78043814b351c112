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
import type { Guidance, GuidanceItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import type { Standard } from "../domain/standard.ts";
import { applyPath, homePath, standardPath } from "../paths.ts";
import { AnswerTime } from "./answer-time.tsx";
import { expectationTexts } from "./expectation-texts.ts";
import { GuidanceList } from "./guidance-list.tsx";
import { LessIntrusiveFirst } from "./less-intrusive-first.tsx";
import { NotCovered } from "./not-covered.tsx";
import { inLanguage, municipalFrame } from "./public-frame.ts";
import { Receiver } from "./receiver.tsx";
import { WhatToBring } from "./what-to-bring.tsx";

/** What the guide shows, in its parts. */
export interface ExpectationPageProps {
  readonly standard: Standard;
  readonly guidance: Guidance;
  readonly law: Law;
  readonly today: LocalDate;
  readonly lang: Language;
  /** True where the reader is under 18: the rules here are for adults. */
  readonly isChild: boolean;
  /** Back to the form with the answers kept. */
  readonly editHref: string;
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
          <Link href={applyPath(slug)}>{text.apply}</Link>
        </p>
        {props.isChild && <p>{text.child}</p>}
      </Alert>
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
        <ButtonLink href={applyPath(slug)}>{text.apply}</ButtonLink>
        <ButtonLink href={props.editHref} kind="secondary">
          {text.edit}
        </ButtonLink>
      </ButtonRow>
      <p>
        <Link href={inLanguage(standardPath(slug), lang)}>{text.whole}</Link>
      </p>
    </Page>
  );
}

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
      part("modtager", <Receiver standard={standard} route={guidance.route} lang={lang} law={law} />),
      part("svar", <AnswerTime guidance={guidance} today={today} lang={lang} law={law} />),
      part("tag-med", <WhatToBring lang={lang} law={law} />),
    ],
    more: [
      ...list(
        "hvem",
        guidance.targets.filter(({ about }) => about === "group"),
      ),
      ...list("daekker", themesAndContent(guidance)),
      ...notCovered(props, headings["daekker-ikke"]),
      ...lessIntrusive(props, headings.foerst),
      ...list("vurdering", guidance.considerations),
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
