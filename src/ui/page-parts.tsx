import type { ComponentChildren } from "preact";
import type { Language } from "./day-words.ts";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

/** A part of a long page. */
export interface PagePart {
  /** What the address of the part ends in. */
  readonly id: string;
  /** What the part is called where one turns to it: the heading in it, or a shorter word. */
  readonly name: string;
  /** With its own heading. */
  readonly content: ComponentChildren;
}

interface PagePartsProps {
  readonly lang?: Language;
  /** In their order; a part that has nothing to show is left out. */
  readonly parts: readonly (PagePart | undefined)[];
}

const texts = {
  da: {
    of: (at: number, all: number) => `Del ${at} af ${all}`,
    turn: "Bladr i siden",
    back: "Tilbage",
    on: "Videre",
    all: "Vis hele siden",
  },
  en: {
    of: (at: number, all: number) => `Part ${at} of ${all}`,
    turn: "Turn the page",
    back: "Back",
    on: "Next",
    all: "Show the whole page",
  },
} as const;

/** Where the whole page is shown although one reads a part at a time. */
const wholeId = "hele-siden";

/**
 * The parts of a long page. To whoever has chosen one thing at a time, the stylesheet shows the part that the address ends
 * in, the first where it ends in none; to all others, and on paper, the whole page. No script.
 */
export function PageParts({ lang = "da", parts }: PagePartsProps) {
  const shown = parts.filter((part) => part !== undefined);
  return (
    <div class="rn-page-parts" id={wholeId}>
      {shown.map((part, at) => (
        <div key={part.id} id={part.id} class="rn-page-part">
          {part.content}
          <Turn before={shown[at - 1]} after={shown[at + 1]} at={at + 1} of={shown.length} lang={lang} />
        </div>
      ))}
    </div>
  );
}

interface TurnProps {
  readonly before: PagePart | undefined;
  readonly after: PagePart | undefined;
  readonly at: number;
  readonly of: number;
  readonly lang: Language;
}

function Turn({ before, after, at, of, lang }: TurnProps) {
  const text = texts[lang];
  return (
    <nav class="rn-turn" aria-label={`${text.turn}: ${text.of(at, of)}`}>
      <p>{text.of(at, of)}</p>
      {before !== undefined && (
        <Link href={`#${before.id}`} class="button button-secondary">
          <Icon name="chevron-left" />
          {text.back}: {before.name}
        </Link>
      )}
      {after !== undefined && (
        <Link href={`#${after.id}`} class="button button-primary">
          {text.on}: {after.name}
        </Link>
      )}
      <Link href={`#${wholeId}`}>{text.all}</Link>
    </nav>
  );
}
