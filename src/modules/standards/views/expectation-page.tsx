import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { OnThisPage } from "../../../ui/pagination.tsx";
import type { Guidance } from "../domain/guidance-items.ts";
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
  readonly today: LocalDate;
  readonly lang: Language;
  /** True where the reader is under 18: the rules here are for adults. */
  readonly isChild: boolean;
  /** Back to the form with the answers kept. */
  readonly editHref: string;
  readonly inOtherLanguage: string;
}

/** The guide: what one may expect here. It never says no: it tells what counts, and that one can always apply. */
export function ExpectationPage(props: ExpectationPageProps) {
  const { standard, lang } = props;
  const { name, slug } = standard.municipality;
  const text = expectationTexts[lang];
  const parts = guideParts(props);
  return (
    <Page
      title={text.title(name)}
      frame={municipalFrame(standard, { at: "expectation", lang, inOtherLanguage: props.inOtherLanguage })}
      breadcrumb={[{ text: text.home, href: homePath }]}
    >
      <Alert kind="info" heading={text.always}>
        <p>{text.alwaysMore}</p>
        {props.isChild && <p>{text.child}</p>}
      </Alert>
      <OnThisPage title={text.onThisPage} links={parts.map(({ id, heading }) => ({ href: `#${id}`, text: heading }))} />
      {parts.map(({ id, heading, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {content}
        </section>
      ))}
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

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly content: ComponentChildren;
}

function guideParts(props: ExpectationPageProps): readonly Part[] {
  const { guidance, lang, standard, today } = props;
  const { slug } = standard.municipality;
  const { headings } = expectationTexts[lang];
  const list = (id: keyof typeof headings, items: Parameters<typeof GuidanceList>[0]["items"]): readonly Part[] =>
    items.length === 0
      ? []
      : [{ id, heading: headings[id], content: <GuidanceList items={items} standard={slug} lang={lang} /> }];
  const part = (id: keyof typeof headings, content: ComponentChildren): Part => ({
    id,
    heading: headings[id],
    content,
  });
  return [
    part("modtager", <Receiver standard={standard} route={guidance.route} lang={lang} />),
    part("svar", <AnswerTime guidance={guidance} today={today} lang={lang} />),
    ...list(
      "hvem",
      guidance.targets.filter(({ about }) => about === "group"),
    ),
    ...(guidance.alternatives.length === 0
      ? []
      : [part("foerst", <LessIntrusiveFirst alternatives={guidance.alternatives} standard={slug} lang={lang} />)]),
    ...list("vurdering", guidance.considerations),
    ...list("daekker", [
      ...guidance.targets.filter(({ about }) => about === "themes"),
      ...guidance.information.filter(({ rule }) => rule === "content"),
    ]),
    ...(guidance.exclusions.length === 0
      ? []
      : [part("daekker-ikke", <NotCovered exclusions={guidance.exclusions} standard={slug} lang={lang} />)]),
    ...list("koster", guidance.cost),
    ...list("forventes", guidance.duties),
    part("tag-med", <WhatToBring lang={lang} />),
    ...list("klage", [...guidance.complaint, ...guidance.deadlines.filter(({ what }) => what === "complaint")]),
  ];
}
