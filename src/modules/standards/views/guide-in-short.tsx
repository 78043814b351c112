import type { Language } from "../../../ui/day-words.ts";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import type { PlainGuide } from "../domain/plain-guide.ts";
import type { Standard } from "../domain/standard.ts";
import { lengthWords } from "../domain/words.ts";
import { guideTexts } from "./guide-texts.ts";

interface GuideInShortProps {
  readonly standard: Standard;
  readonly guide: PlainGuide;
  readonly lang: Language;
}

/** The four things that most people ask first, in a line each. */
export function GuideInShort({ standard, guide, lang }: GuideInShortProps) {
  const text = guideTexts[lang];
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{text.short}</h2>
      <SummaryList
        items={[asked(standard, guide, lang), answered(guide, lang), paid(guide, lang), ...complained(guide, lang)]}
      />
    </section>
  );
}

function asked(standard: Standard, { guidance }: PlainGuide, lang: Language): SummaryItem {
  const unit = standard.units.find(({ slug }) => slug === guidance.route.unit);
  return {
    term: guideTexts[lang].call,
    answer: (
      <>
        <span lang="da">{guidance.route.name}</span>
        {unit?.phone !== undefined && (
          <>
            , <PhoneLink phone={unit.phone} />
          </>
        )}
      </>
    ),
  };
}

function answered({ guidance }: PlainGuide, lang: Language): SummaryItem {
  const text = guideTexts[lang];
  const decision = guidance.deadlines.find(({ what }) => what === "decision");
  if (!decision?.length) return { term: text.answer, answer: `${text.answerUnknown}.` };
  const { da, en } = lengthWords(decision.length);
  return {
    term: text.answer,
    answer: (
      <>
        {text.within(lang === "en" ? (en ?? da) : da)}. {decision.ownSetting && <OwnSetting lang={lang} />}
      </>
    ),
  };
}

const paid = ({ payers }: PlainGuide, lang: Language): SummaryItem => ({
  term: guideTexts[lang].price,
  answer: `${guideTexts[lang].prices[payers ?? "unknown"]}.`,
});

function complained({ complaintWithin }: PlainGuide, lang: Language): readonly SummaryItem[] {
  if (complaintWithin === null) return [];
  const { da, en } = lengthWords(complaintWithin);
  const text = guideTexts[lang];
  return [{ term: text.disagree, answer: `${text.complain(lang === "en" ? (en ?? da) : da)}.` }];
}
