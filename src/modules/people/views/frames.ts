import type { Frame, Help, NavigationLink } from "../../../ui/frame.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { CitizenSide, RepresentativeActor, StaffActor } from "../domain/actor.ts";
import { kindWords } from "../domain/mandate-words.ts";
import { permitsInGeneral } from "../domain/permission.ts";
import { roleWords } from "../domain/role-words.ts";
import {
  citizenHelpPath,
  departuresPath,
  editorDeparturesPath,
  editorReversalsPath,
  forWhomPath,
  homePath,
  logControlPath,
  logoutPath,
  lookUpPath,
  lookUpReviewPath,
  moneyFiguresPath,
  offlinePaths,
  ownLoginsPath,
  providerAppointmentsPath,
  providerGroupsPath,
  providerWeekPath,
  qualityFiguresPath,
  rightsPath,
} from "../paths.ts";

/** Where a citizen's page is: with whom the case is, and the link of the menu that leads to it. */
export interface CitizenPlace {
  readonly unit?: string | undefined;
  /** Who has the case, where the page knows. */
  readonly caseworker?: { readonly name: string; readonly phone: string | null } | null | undefined;
  readonly current?: string;
  /** The link of the menu whose pages this is one of. */
  readonly within?: string;
}

/** What stands around a citizen's pages: the municipality, who has signed in and for whom, and the unit to call. */
export function citizenFrame(actor: CitizenSide, standard: Standard, at: CitizenPlace = {}): Frame {
  const home = homePath("citizen", actor);
  return {
    door: "citizen",
    place: { name: standard.municipality.name, href: home },
    person: { name: ownNameOf(actor), logOut: logoutPath },
    actingFor: actor.kind === "citizen" ? undefined : actingFor(actor),
    navigation: marked(citizenLinks(actor, home), at.current, at.within),
    help: helpOf(standard, at.unit, at.caseworker),
    leaveTo: leaveTo(standard),
  };
}

/** Where one is led who must get away at once: the weather, where the municipality has named no other page. */
const leaveTo = ({ settings }: Standard): string => settings.leavePage ?? "https://www.dmi.dk/";

/** Four ways and no more: what one has, what one can ask for, what one may, and whom to ask. */
const citizenLinks = (actor: CitizenSide, home: string): readonly NavigationLink[] => [
  { text: "Min side", href: home },
  ...(permitsInGeneral(actor, "application:submit") ? [{ text: "Søg om støtte", href: `${home}/ansoegning` }] : []),
  { text: actor.kind === "citizen" ? "Mine rettigheder" : "Rettigheder", href: rightsPath(actor) },
  { text: "Hjælp", href: citizenHelpPath(actor) },
];

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
    leaveTo: leaveTo(standard),
  };
}

const actingFor = (actor: RepresentativeActor) => ({
  name: actor.citizenName,
  as: kindWords[actor.as],
  change: forWhomPath(actor),
});

/** Who has the case, else the unit that has it; where none is known, the one that receives what belongs nowhere else. */
function helpOf(
  { defaultUnit, units }: Standard,
  slug: string | undefined,
  caseworker?: CitizenPlace["caseworker"],
): Help | undefined {
  const named = (wanted: string | undefined) => units.find((unit) => unit.slug === wanted);
  const unit = named(slug) ?? named(defaultUnit?.unit) ?? units[0];
  if (!caseworker) return unit && { name: unit.name, phone: unit.phone };
  const name = unit === undefined ? caseworker.name : `${caseworker.name}, ${unit.name}`;
  return { name, phone: caseworker.phone ?? unit?.phone };
}

const marked = (links: readonly NavigationLink[], current: string | undefined, within?: string) =>
  links.map((link): NavigationLink => {
    if (link.href === current) return { ...link, current: true };
    return link.href === within ? { ...link, current: "within" } : link;
  });

const authorityLinks: readonly NavigationLink[] = [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: "Find sag", href: "/sagsbehandler/find" },
  { text: "Modtagelse", href: "/sagsbehandler/modtagelse" },
  { text: "Post", href: "/sagsbehandler/post" },
];

const editorLinks: readonly NavigationLink[] = [
  { text: "Fravigelser", href: editorDeparturesPath },
  { text: "Omgørelser", href: editorReversalsPath },
];

function linksOf({ role }: StaffActor, home: string): readonly NavigationLink[] {
  if (role === "provider")
    return [
      { text: "Bestillinger", href: home },
      { text: "Uge", href: providerWeekPath },
      { text: "Aftaler", href: providerAppointmentsPath },
      { text: "Grupper", href: providerGroupsPath },
      { text: "Klager", href: `${home}/klager` },
    ];
  return role === "editor" ? editorLinks : authorityLinks;
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
          { text: "Kvalitetsmål", href: qualityFiguresPath },
          { text: "Tid og penge", href: moneyFiguresPath },
        ]
      : [];
  const standard = { text: "Standarden", href: `/standarder/${actor.municipality}` };
  return {
    door: "staff",
    ...(actor.role === "provider" && { offline: { ...offlinePaths, owner: actor.id } }),
    place: { name: municipalityName, href: home },
    person: { name: actor.name, role: roleWords[actor.role], logOut: logoutPath, logins: ownLoginsPath(home) },
    navigation: marked([...links, ...lookUp, ...control, standard], current),
  };
}
