import type { Language } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { Words } from "../../../ui/words.tsx";
import type { GuidanceItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import type { GuideItem } from "../domain/plain-guide.ts";
import type { Standard } from "../domain/standard.ts";
import { GuidanceList } from "./guidance-list.tsx";
import { guideTexts } from "./guide-texts.ts";

interface GuideShown {
  readonly standard: Standard;
  readonly law: Pick<Law, "acts">;
  readonly lang: Language;
}

/** As many are shown at once; more are one press away, so that nobody meets a wall of text. */
const atOnce = 4;

/** What a municipality says in answer to one question, each with its clause; the first few at once. */
export function SaidList({ items, ...shown }: GuideShown & { readonly items: readonly GuideItem[] }) {
  const [first, rest] = items.length <= atOnce + 1 ? [items, []] : [items.slice(0, atOnce), items.slice(atOnce)];
  const list = (some: readonly GuideItem[]) => (
    <GuidanceList
      items={some}
      standard={shown.standard.municipality.slug}
      law={shown.law}
      lang={shown.lang}
      beside={(item) => <Beside item={item} {...shown} />}
    />
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && <Details summary={guideTexts[shown.lang].rest(rest.length)}>{list(rest)}</Details>}
    </>
  );
}

/** What the acts say beside it, folded: it is the same everywhere. */
export function LawList({ items, standard, law, lang }: GuideShown & { readonly items: readonly GuidanceItem[] }) {
  if (items.length === 0) return null;
  return (
    <Details summary={guideTexts[lang].law}>
      <GuidanceList items={items} standard={standard.municipality.slug} law={law} lang={lang} />
    </Details>
  );
}

function Beside({ item, lang, standard }: GuideShown & { readonly item: GuideItem }) {
  const text = guideTexts[lang];
  const unit = standard.units.find(({ slug }) => slug === item.unit);
  return (
    <>
      {unit?.phone !== undefined && (
        <p>
          <strong>{unit.name}</strong>: <PhoneLink phone={unit.phone} />
        </p>
      )}
      {item.instead !== null && (
        <p>
          {text.instead}
          <Words text={item.instead} lang={lang} />
        </p>
      )}
      {item.when !== null && (
        <p class="rn-when">
          {text.applies}
          <Words text={item.when} lang={lang} />.
        </p>
      )}
    </>
  );
}
