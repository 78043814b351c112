import type { Language } from "./day-words.ts";
import { displayPath } from "./display.ts";
import type { Door } from "./frame.ts";
import { Link } from "./link.tsx";

const texts = {
  da: {
    about: "Rettesnor viser, hvad loven og kommunens egen kvalitetsstandard siger om socialpædagogisk støtte.",
    standards: "Alle kvalitetsstandarder",
    accessibility: "Tilgængelighedserklæring",
    display: "Læsehjælp",
  },
  en: {
    about: "Rettesnor shows what the law and the municipality's own quality standard say about social support.",
    standards: "All quality standards",
    accessibility: "Accessibility statement (in Danish)",
    display: "Reading help",
  },
} as const;

/** The footer: what this is, and the accessibility statement, on every page; for staff also the way to larger text. */
export function PageFooter({ door, lang }: { door: Door; lang: Language }) {
  const text = texts[lang];
  return (
    <footer>
      <div class="footer">
        <div class="container">
          <p>{text.about}</p>
          <ul class="align-text-left unstyled-list inline-list">
            <li>
              <Link href="/standarder">{text.standards}</Link>
            </li>
            <li>
              <Link href="/tilgaengelighed">{text.accessibility}</Link>
            </li>
            {door === "staff" && (
              <li>
                <Link href={displayPath}>{text.display}</Link>
              </li>
            )}
          </ul>
        </div>
      </div>
    </footer>
  );
}
