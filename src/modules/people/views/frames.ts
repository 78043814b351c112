import type { Frame, Help, NavigationLink } from "../../../ui/frame.ts";
import type { CitizenActor, StaffActor } from "../domain/actor.ts";
import { roleWords } from "../domain/role-words.ts";
import { homePath, logoutPath } from "../paths.ts";

/** What stands around a citizen's pages: the municipality, the citizen, who to call. */
export function citizenFrame(actor: CitizenActor, municipalityName: string, help?: Help): Frame {
  const home = homePath("citizen", actor);
  return {
    door: "citizen",
    place: { name: municipalityName, href: home },
    person: { name: actor.name, logOut: logoutPath },
    navigation: [
      { text: "Min side", href: home },
      { text: "Søg om støtte", href: `${home}/ansoegning` },
      { text: "Hvad kan jeg forvente?", href: `/standarder/${actor.municipality}/hvad-kan-jeg-forvente` },
      { text: "Kommunens standard", href: `/standarder/${actor.municipality}` },
    ],
    help,
  };
}

const authorityLinks: readonly NavigationLink[] = [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: "Find sag", href: "/sagsbehandler/find" },
  { text: "Modtagelse", href: "/sagsbehandler/modtagelse" },
  { text: "Post", href: "/sagsbehandler/post" },
];

/** What stands around the pages of staff: the municipality, who works, where they can go. */
export function staffFrame(actor: StaffActor, municipalityName: string, current?: string): Frame {
  const home = homePath("staff", actor);
  const links = actor.role === "provider" ? [{ text: "Bestillinger", href: home }] : authorityLinks;
  const standard = { text: "Standarden", href: `/standarder/${actor.municipality}` };
  return {
    door: "staff",
    place: { name: municipalityName, href: home },
    person: { name: actor.name, role: roleWords[actor.role], logOut: logoutPath },
    navigation: [...links, standard].map((link) => (link.href === current ? { ...link, current: true } : link)),
  };
}
