import type { Language } from "../../../ui/day-words.ts";
import type { Frame, Help, NavigationLink } from "../../../ui/frame.ts";
import type { Standard } from "../domain/standard.ts";
import {
  applyPath,
  comparisonPath,
  expectationPath,
  guidePath,
  homePath,
  standardPath,
  standardsPath,
} from "../paths.ts";

/** The pages that the public navigation leads to. */
export type PublicPlace = "home" | "standards" | "comparison" | "other";

/** The frame of public pages that belong to no municipality. */
export const publicFrame = (at: PublicPlace, lang: Language = "da", other?: Frame["otherLanguage"]): Frame => ({
  door: "public",
  lang,
  navigation: [
    { text: publicLinks[lang].home, href: inLanguage(homePath, lang), current: at === "home" },
    { text: publicLinks[lang].standards, href: standardsPath, current: at === "standards" },
    { text: publicLinks[lang].comparison, href: comparisonPath, current: at === "comparison" },
  ],
  otherLanguage: other,
});

const publicLinks = {
  da: { home: "Forside", standards: "Kvalitetsstandarder", comparison: "Sammenlign to kommuner" },
  en: {
    home: "Front page",
    standards: "Quality standards (in Danish)",
    comparison: "Compare two municipalities (in Danish)",
  },
} as const;

/** Where one is in a municipality's public pages. */
export interface MunicipalPlace {
  readonly at: "guide" | "expectation" | "standard" | "other";
  readonly lang: Language;
  /** The same page in the other language; left out where there is none. */
  readonly inOtherLanguage?: Frame["otherLanguage"];
  /** The slug of the unit to call, where the page has found out which it is. */
  readonly unit?: string | undefined;
}

/** The frame of one municipality's public pages: its name, whom to call, and the two ways on. */
export function municipalFrame(standard: Standard, { at, lang, inOtherLanguage, unit }: MunicipalPlace): Frame {
  const { name, slug } = standard.municipality;
  return {
    door: "public",
    lang,
    place: { name, href: inLanguage(standardPath(slug), lang) },
    help: helpOf(standard, unit),
    navigation: municipalLinks(slug, at, lang),
    otherLanguage: inOtherLanguage,
  };
}

/** An address with the language that is read, so that one stays in it. */
export function inLanguage(path: string, lang: Language): string {
  if (lang === "da") return path;
  return `${path}${path.includes("?") ? "&" : "?"}sprog=en`;
}

function municipalLinks(slug: string, at: MunicipalPlace["at"], lang: Language): readonly NavigationLink[] {
  const english = lang === "en";
  return [
    {
      text: english ? "What help is there?" : "Hvilken hjælp er der?",
      href: inLanguage(guidePath(slug), lang),
      current: at === "guide",
    },
    {
      text: english ? "What can I expect?" : "Hvad kan jeg forvente?",
      href: inLanguage(expectationPath(slug), lang),
      current: at === "expectation",
    },
    {
      text: english ? "The whole standard" : "Hele standarden",
      href: inLanguage(standardPath(slug), lang),
      current: at === "standard",
    },
    { text: english ? "Apply for support" : "Søg om støtte", href: inLanguage(applyPath(slug), lang) },
  ];
}

/** Whom to call: the unit that was found, else the one that receives when nothing is known, else one with a phone. */
function helpOf({ units, defaultUnit }: Standard, found: string | undefined): Help | undefined {
  const wanted = units.find(({ slug }) => slug === (found ?? defaultUnit?.unit));
  const unit =
    found === undefined && wanted?.phone === undefined ? (units.find(({ phone }) => phone) ?? wanted) : wanted;
  const shown = unit ?? units[0];
  return shown && { name: shown.name, phone: shown.phone };
}
