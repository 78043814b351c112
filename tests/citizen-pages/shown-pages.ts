import { siteOf } from "../../src/compose.tsx";
import { questionIds } from "../../src/modules/applications/domain/question.ts";
import { loadStandardsLibrary } from "../../src/platform/standard-files.ts";
import { table } from "../access-matrix/table.ts";
import { type Asker, addressOf, askerAs, type Parameters, type Route, routesOf, servedSite } from "../crawl.tsx";
import type { Visitor } from "./people-with-pages.ts";

/** A page as somebody was shown it. */
export interface ShownPage {
  readonly who: string;
  /** The route that answered: `GET /borger/:slug/sag/:caseId`; a POST is a form that was sent empty. */
  readonly route: string;
  readonly address: string;
  readonly status: number;
  readonly html: string;
}

/** States of pages that their address decides, beside the plain ones: a search, a wrong answer, the other language. */
const moreAddresses: readonly (readonly [route: string, address: string])[] = [
  ["GET /standarder/:slug", "/standarder/soenderborg?sprog=en"],
  ["GET /", "/?sprog=en"],
  ["GET /standarder/:slug/guide", "/standarder/aabenraa/guide?sprog=en"],
  ["GET /standarder/:slug/hvad-kan-jeg-forvente", "/standarder/vejen/hvad-kan-jeg-forvente?trin=hjaelp"],
  [
    "GET /standarder/:slug/hvad-kan-jeg-forvente",
    "/standarder/broenderslev/hvad-kan-jeg-forvente?trin=pension&sprog=en",
  ],
  ["GET /standarder/:slug/hvad-kan-jeg-forvente", "/standarder/vejen/hvad-kan-jeg-forvente?alder=gammel&trin=hjaelp"],
  ["GET /standarder/:slug/hvad-kan-jeg-forvente", "/standarder/vejen/hvad-kan-jeg-forvente?svar=1"],
  [
    "GET /standarder/:slug/hvad-kan-jeg-forvente",
    "/standarder/broenderslev/hvad-kan-jeg-forvente?svar=1&alder=16&hjaelp=economy",
  ],
  [
    "GET /standarder/:slug/hvad-kan-jeg-forvente",
    "/standarder/soenderborg/hvad-kan-jeg-forvente?svar=1&alder=40&sprog=en",
  ],
  ["GET /standarder/:slug", "/standarder/vejen?soeg=ledsagelse"],
  ["GET /standarder/:slug", "/standarder/vejen?dato=1999-01-01"],
  ["GET /standarder/:slug", "/standarder/atlantis"],
  ["GET /standarder/sammenlign", "/standarder/sammenlign?venstre=vejen&hoejre=vejen"],
  ["GET /standarder/sammenlign", "/standarder/sammenlign?venstre=broenderslev&hoejre=unavngivet"],
];

/** Every page that the visitors are shown: each route of theirs once, and each form of theirs sent empty. */
export async function shownPages(visitors: readonly Visitor[]): Promise<readonly ShownPage[]> {
  const shown: ShownPage[] = [];
  for (const visitor of visitors) shown.push(...(await pagesOf(visitor)));
  return distinct(shown);
}

/** Pages of citizens that none of the visitors can come to: a new parameter of an address has to be told in their world. */
export function routesNobodyAsks(visitors: readonly Visitor[]): readonly string[] {
  const [first] = visitors;
  if (!first) throw new RangeError("nobody visits");
  const asked = (route: Route): boolean => visitors.some(({ parameters }) => addressesOf(route, parameters).length > 0);
  return routesOf(siteOf(first.app))
    .filter((route) => isCitizens(route) && !asked(route))
    .map(({ name }) => name);
}

async function pagesOf({ who, actor, app, parameters }: Visitor): Promise<readonly ShownPage[]> {
  const routes = routesOf(siteOf(app));
  const asker = askerAs(app, servedSite(app), actor, "citizen");
  const shown: ShownPage[] = [];
  const look = async ([route, address]: Asked): Promise<void> => {
    const page = await pageAt(asker, who, route, address);
    if (page) shown.push(page);
  };
  for (const asked of readBy(actor === null, routes, parameters)) await look(asked);
  // What is sent may change what stands on the pages: first all is read. Only forms that the visitor is shown are sent.
  const forms = formsOn(shown);
  for (const asked of sentBy(actor, routes, parameters)) if (forms.has(asked[1])) await look(asked);
  return shown;
}

type Asked = readonly [route: string, address: string];

function readBy(isPublic: boolean, routes: readonly Route[], parameters: Parameters): readonly Asked[] {
  const wanted = routes.filter((route) => route.method === "GET" && (isPublic ? isForAll(route) : isCitizens(route)));
  const plain = wanted.flatMap((route) =>
    addressesOf(route, parameters).map((address): Asked => [route.name, address]),
  );
  return isPublic ? [...plain, ...moreAddresses] : [...plain, ...plain.flatMap(inEnglish)];
}

/** The application is written in English too. */
const inEnglish = ([route, address]: Asked): readonly Asked[] =>
  route.includes("/ansoegning") ? [[route, `${address}?sprog=en`]] : [];

/** The addresses that the forms on the pages are sent to. */
const formsOn = (pages: readonly ShownPage[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ html }) => [...html.matchAll(/<form[^>]* action="([^"?]*)/g)].map(([, to = ""]) => to)));

/** An empty form that is refused shows its errors; one that does its act leads on, and there is no page to look at. */
const sentBy = (actor: Visitor["actor"], routes: readonly Route[], parameters: Parameters): readonly Asked[] =>
  actor === null
    ? []
    : routes
        .filter((route) => route.method === "POST" && isCitizens(route))
        .flatMap((route) => addressesOf(route, parameters).map((address): Asked => [route.name, address]));

const isCitizens = ({ path }: Route): boolean => path.startsWith("/borger/");
const isForAll = ({ name, path }: Route): boolean => table[name] === "everybody" && !path.startsWith("/assets");

/** Public pages are looked at for every municipality, the questions of the application each, the rest as the case is. */
function addressesOf(route: Route, known: Parameters): readonly string[] {
  const choices: Readonly<Record<string, readonly string[]>> = {
    question: questionIds,
    ...(known["slug"] === undefined && { slug: municipalities }),
  };
  const [name] = Object.keys(choices).filter((each) => route.path.includes(`:${each}`));
  const filled = (name === undefined ? [{}] : (choices[name] ?? []).map((value) => ({ [name]: value }))).map(
    (chosen) => ({ ...known, ...chosen }),
  );
  return filled.filter((all) => isTold(route, all)).map((all) => addressOf(route, all));
}

const municipalities = [...loadStandardsLibrary().standards.keys()];

/** Whether the visitor's case has come to where the route leads. */
const isTold = ({ path }: Route, parameters: Parameters): boolean =>
  [...path.matchAll(/:([A-Za-z]+)/g)].every(([, name = ""]) => parameters[name] !== undefined);

async function pageAt(asker: Asker, who: string, route: string, address: string): Promise<ShownPage | undefined> {
  const answer = await (route.startsWith("GET") ? asker.get(address) : asker.post(address));
  if (!answer.headers.get("Content-Type")?.startsWith("text/html")) return undefined;
  const html = await answer.text();
  return html === "" ? undefined : { who, route, address, status: answer.status, html };
}

/** Pages that differ in nothing but ids and tokens are looked at once. */
function distinct(pages: readonly ShownPage[]): readonly ShownPage[] {
  const kept = new Map<string, ShownPage>();
  for (const page of pages) {
    const likeness = page.html.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|value="[^"]{30,}"/g, "");
    if (!kept.has(likeness)) kept.set(likeness, page);
  }
  return [...kept.values()];
}
