import type { ComponentChildren } from "preact";
import type { Language } from "../../../ui/day-words.ts";
import { Source } from "../../../ui/why.tsx";
import { Words } from "../../../ui/words.tsx";
import type { GuidanceItem } from "../domain/guidance-items.ts";
import type { Law } from "../domain/law.ts";
import { lawAddress } from "../domain/law-address.ts";

interface GuidanceListProps<Item extends GuidanceItem> {
  readonly items: readonly Item[];
  /** The slug of the standard that the clauses stand in. */
  readonly standard: string;
  readonly law: Pick<Law, "acts">;
  readonly lang: Language;
  /** What is told beside one item. */
  readonly beside?: (item: Item) => ComponentChildren;
}

/** Things that the guidance says, each with where it is said. */
export function GuidanceList<Item extends GuidanceItem>({
  items,
  standard,
  law,
  lang,
  beside,
}: GuidanceListProps<Item>) {
  return (
    <ul class="rn-plain rn-guidance">
      {items.map((item) => (
        <li key={item.id}>
          <p>
            <Words text={item.words} lang={lang} />
          </p>
          {beside?.(item)}
          <Sources sources={item.sources} standard={standard} law={law} />
        </li>
      ))}
    </ul>
  );
}

/** Clauses as links into the public standard, laws as citations, on one quiet line. */
export function Sources(props: {
  readonly sources: readonly string[];
  readonly standard: string;
  readonly law: Pick<Law, "acts">;
}) {
  const { sources, standard, law } = props;
  return (
    <p class="rn-source" lang="da">
      {sources.map((source, at) => (
        <span key={source}>
          {at > 0 && " · "}
          <Source source={source} standard={standard} short lawHref={(citation) => lawAddress(law, citation)} />
        </span>
      ))}
    </p>
  );
}
