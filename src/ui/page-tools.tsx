import type { Language } from "./day-words.ts";
import { displayPath } from "./display.ts";
import type { Frame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { LeavePage, ReadAloud } from "./island-element.ts";
import { Link } from "./link.tsx";

const texts: Readonly<Record<Language, { readonly name: string; readonly help: string; readonly leave: string }>> = {
  da: { name: "Hjælp til siden", help: "Læsehjælp", leave: "Forlad siden" },
  en: { name: "Help with the page", help: "Reading help", leave: "Leave this page" },
};

/** What helps with any page, at the same place on all of them: how it is shown, having it read aloud, getting away. */
export function PageTools({ frame }: { frame: Frame }) {
  const { lang = "da", leaveTo } = frame;
  const text = texts[lang];
  return (
    <nav class="container rn-tools d-print-none" aria-label={text.name}>
      <Link href={lang === "en" ? `${displayPath}?sprog=en` : displayPath}>{text.help}</Link>
      <ReadAloud />
      {leaveTo !== undefined && (
        <LeavePage>
          <Link href={leaveTo}>
            <Icon name="close" />
            {text.leave}
          </Link>
        </LeavePage>
      )}
    </nav>
  );
}

/** The scripts that add to it. */
export function islandsOfTools({ door, leaveTo, offline }: Frame): readonly string[] {
  if (door === "staff") return offline === undefined ? [] : ["offline-line"];
  return leaveTo === undefined ? ["read-aloud"] : ["read-aloud", "leave-page"];
}
