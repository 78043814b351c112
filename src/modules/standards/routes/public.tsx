import { type Context, Hono } from "hono";
import { calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import { languageOf, otherLanguage } from "../../../platform/language.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { TroublePage } from "../../../ui/trouble-page.tsx";
import { editionOn } from "../domain/edition-in-force.ts";
import { plainGuide } from "../domain/plain-guide.ts";
import { daysOf, processingTime } from "../domain/processing-time.ts";
import type { Standard } from "../domain/standard.ts";
import type { StandardsLibrary } from "../domain/standards-library.ts";
import {
  accessibilityPath,
  comparisonPath,
  expectationPath,
  guidePath,
  homePath,
  standardPath,
  standardsPath,
} from "../paths.ts";
import { AccessibilityPage } from "../views/accessibility-page.tsx";
import { ComparisonPage, type Side } from "../views/comparison-page.tsx";
import { GuidePage } from "../views/guide-page.tsx";
import { HomePage } from "../views/home-page.tsx";
import { NoEditionPage } from "../views/no-edition-page.tsx";
import { StandardPage } from "../views/standard-page.tsx";
import { StandardsPage } from "../views/standards-page.tsx";
import { expectation } from "./expectation.tsx";

/** What the public pages are made from: the rules, and the day. No database: nothing is kept, nobody is known. */
export interface PublicSite extends StandardsLibrary {
  readonly clock: { readonly today: () => LocalDate };
  /** Where staff sign in. */
  readonly staffHref?: (c: Context) => string;
}

/** The public pages, mounted at `/`. */
export const publicRoutes = (site: PublicSite): Hono =>
  new Hono()
    .get(homePath, (c) => {
      const read = { lang: languageOf(c), inOtherLanguage: otherLanguage(c) };
      return send(c, <HomePage standards={byName(site)} staffHref={site.staffHref?.(c)} {...read} />);
    })
    .get(accessibilityPath, (c) => send(c, <AccessibilityPage />))
    .get("/was", (c) => c.redirect(accessibilityPath, 301))
    .get(standardsPath, (c) => send(c, allStandards(site)))
    .get(comparisonPath, (c) => comparison(c, site))
    .get(standardPath(":slug"), (c) => {
      const standard = site.standards.get(c.req.param("slug") ?? "");
      return standard === undefined ? noSuchPage(c) : oneStandard(c, site, standard);
    })
    .get(guidePath(":slug"), (c) => {
      const standard = site.standards.get(c.req.param("slug") ?? "");
      return standard === undefined ? noSuchPage(c) : guideTo(c, site, standard);
    })
    .get(expectationPath(":slug"), (c) => {
      const standard = site.standards.get(c.req.param("slug") ?? "");
      return standard === undefined
        ? noSuchPage(c)
        : expectation(c, { standard, law: site.law, today: site.clock.today() });
    });

const send = (c: Context, page: Parameters<typeof renderPage>[0], status: 200 | 404 | 422 = 200) =>
  c.html(renderPage(page), status);

const noSuchPage = (c: Context) => send(c, <TroublePage status={404} />, 404);

const byName = ({ standards }: StandardsLibrary): readonly Standard[] =>
  [...standards.values()].toSorted((one, other) => one.municipality.name.localeCompare(other.municipality.name, "da"));

function allStandards(site: PublicSite) {
  const today = site.clock.today();
  const standards = byName(site).map((standard) => {
    const time = processingTime(standard, today);
    const calendar = calendarFrom(site.law.calendar, standard.settings);
    return { standard, time, days: time.length && daysOf(calendar, time.length, today) };
  });
  return <StandardsPage standards={standards} today={today} />;
}

function oneStandard(c: Context, site: PublicSite, standard: Standard) {
  const today = site.clock.today();
  const asked = c.req.query("dato");
  const day = asked === undefined ? today : parseLocalDate(asked);
  const edition = day && editionOn(standard, day);
  if (edition === undefined) {
    return send(c, <NoEditionPage standard={standard} asked={asked ?? today} lang={languageOf(c)} />, 404);
  }
  const search = (c.req.query("soeg") ?? "").slice(0, 100);
  const shared = { standard, edition, law: site.law, today, lang: languageOf(c), inOtherLanguage: otherLanguage(c) };
  return send(c, <StandardPage {...shared} search={search} />);
}

function guideTo(c: Context, { clock, law }: PublicSite, standard: Standard) {
  const today = clock.today();
  const guide = plainGuide(standard, law, today);
  const shared = { standard, guide, law, today };
  return send(c, <GuidePage {...shared} lang={languageOf(c)} inOtherLanguage={otherLanguage(c)} />);
}

function comparison(c: Context, site: PublicSite) {
  const today = site.clock.today();
  const chosen = { left: c.req.query("venstre") ?? "", right: c.req.query("hoejre") ?? "" };
  const [left, right] = [sideOf(site, chosen.left, today), sideOf(site, chosen.right, today)];
  const isAsked = c.req.query("venstre") !== undefined && c.req.query("hoejre") !== undefined;
  const problems = isAsked ? choiceProblems(chosen, left, right) : [];
  const sides = left && right && problems.length === 0 ? { left, right } : null;
  const page = (
    <ComparisonPage standards={byName(site)} today={today} chosen={chosen} sides={sides} problems={problems} />
  );
  return send(c, page, problems.length === 0 ? 200 : 422);
}

function sideOf(site: PublicSite, slug: string, today: LocalDate): Side | undefined {
  const standard = site.standards.get(slug);
  const edition = standard && editionOn(standard, today);
  return standard && edition && { standard, edition };
}

function choiceProblems(
  chosen: { readonly left: string; readonly right: string },
  left: Side | undefined,
  right: Side | undefined,
): FieldProblems {
  return [
    ...(left === undefined ? [{ field: "venstre", message: "Vælg den første kommune" }] : []),
    ...(right === undefined ? [{ field: "hoejre", message: "Vælg den anden kommune" }] : []),
    ...(right !== undefined && chosen.left === chosen.right
      ? [{ field: "hoejre", message: "Vælg to forskellige kommuner" }]
      : []),
  ];
}
