import type { Frame, Help, NavigationLink } from "../../../ui/frame.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { CitizenSide, RepresentativeActor, StaffActor } from "../domain/actor.ts";
import { kindWords } from "../domain/mandate-words.ts";
import { permitsInGeneral } from "../domain/permission.ts";
import { roleWords } from "../domain/role-words.ts";
import {
  departuresPath,
  editorDeparturesPath,
  forWhomPath,
  helpersPath,
  homePath,
  logControlPath,
  logoutPath,
  lookUpPath,
  lookUpReviewPath,
  ownLoginsPath,
  seenByPath,
} from "../paths.ts";

/** Where a citizen's page is: with the unit that has the case, and the link of the menu that leads to it. */
interface CitizenPlace {
  readonly unit?: string | undefined;
  readonly current?: string;
}

/** What stands around a citizen's pages: the municipality, who has signed in and for whom, and the unit to call. */
export function citizenFrame(actor: CitizenSide, standard: Standard, at: CitizenPlace = {}): Frame {
  const home = homePath("citizen", actor);
  const links = [
    { text: "Min side", href: home },
    ...(permitsInGeneral(actor, "application:submit") ? [{ text: "Søg om støtte", href: `${home}/ansoegning` }] : []),
    ...(actor.kind === "citizen" ? [{ text: "Hvem hjælper mig?", href: helpersPath(actor) }] : []),
    ...(actor.kind === "citizen" ? [{ text: "Hvem har set min sag?", href: seenByPath(actor) }] : []),
    { text: "Hvad kan jeg forvente?", href: `/standarder/${actor.municipality}/hvad-kan-jeg-forvente` },
    { text: "Kommunens standard", href: `/standarder/${actor.municipality}` },
  ];
  return {
    door: "citizen",
    place: { name: standard.municipality.name, href: home },
    person: { name: ownNameOf(actor), logOut: logoutPath, logins: ownLoginsPath(home) },
    actingFor: actor.kind === "citizen" ? undefined : actingFor(actor),
    navigation: marked(links, at.current),
    help: helpOf(standard, at.unit),
  };
}

/** People are shown their own name, and not what somebody who has let them in calls them. */
const ownNameOf = (actor: CitizenSide): string =>
  actor.kind === "representative" ? (actor.ownName ?? actor.name) : actor.name;

/** What stands around a page of somebody who has signed in and has not chosen whom to act for. */
export function signedInFrame(name: string, standard: Standard): Frame {
  const { municipality } = standard;
  return {
    door: "citizen",
    place: { name: municipality.name, href: homePath("citizen", { municipality: municipality.slug }) },
    person: { name, logOut: logoutPath },
    help: helpOf(standard, undefined),
  };
}

const actingFor = (actor: RepresentativeActor) => ({
  name: actor.citizenName,
  as: kindWords[actor.as],
  change: forWhomPath(actor),
});

/** The unit that has the case; where none is known, the one that receives what belongs nowhere else. */
function helpOf({ defaultUnit, units }: Standard, slug: string | undefined): Help | undefined {
  const named = (wanted: string | undefined) => units.find((unit) => unit.slug === wanted);
  const unit = named(slug) ?? named(defaultUnit?.unit) ?? units[0];
  return unit && { name: unit.name, phone: unit.phone };
}

const marked = (links: readonly NavigationLink[], current: string | undefined): readonly NavigationLink[] =>
  links.map((link) => (link.href === current ? { ...link, current: true } : link));

const authorityLinks: readonly NavigationLink[] = [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: "Find sag", href: "/sagsbehandler/find" },
  { text: "Modtagelse", href: "/sagsbehandler/modtagelse" },
  { text: "Post", href: "/sagsbehandler/post" },
];

function linksOf({ role }: StaffActor, home: string): readonly NavigationLink[] {
  if (role === "provider") return [{ text: "Bestillinger", href: home }];
  return role === "editor" ? [{ text: "Fravigelser", href: editorDeparturesPath }] : authorityLinks;
}

/** What stands around the pages of staff: the municipality, who works, where they can go. */
export function staffFrame(actor: StaffActor, municipalityName: string, current?: string): Frame {
  const home = homePath("staff", actor);
  const links = linksOf(actor, home);
  const lookUp = permitsInGeneral(actor, "look-up:open") ? [{ text: "Slå borger op", href: lookUpPath }] : [];
  const control =
    actor.role === "manager"
      ? [
          { text: "Opslag", href: lookUpReviewPath },
          { text: "Logkontrol", href: logControlPath },
          { text: "Fravigelser", href: departuresPath },
        ]
      : [];
  const standard = { text: "Standarden", href: `/standarder/${actor.municipality}` };
  return {
    door: "staff",
    place: { name: municipalityName, href: home },
    person: { name: actor.name, role: roleWords[actor.role], logOut: logoutPath, logins: ownLoginsPath(home) },
    navigation: marked([...links, ...lookUp, ...control, standard], current),
  };
}
