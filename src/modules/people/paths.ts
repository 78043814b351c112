import type { Actor, Door } from "./domain/actor.ts";

/** Where one signs in at a door. */
export const loginPath = "/log-ind";
/** Where the browser comes back to from the issuer. */
export const loginReturnPath = `${loginPath}/tilbage`;
/** Where a log out form is posted. */
export const logoutPath = "/log-ud";
/** The field by which a page at the staff door says that no note lies unsent on this phone. */
export const notesLeftField = { name: "notater", none: "ingen" } as const;
/** Where an issuer itself tells that somebody has logged out there. */
export const backChannelPath = `${logoutPath}/bagkanal`;

/** The first page behind each door, for those who have signed in. */
export function homePath(door: Door, who: { readonly municipality: string; readonly role?: string }): string {
  if (door === "citizen") return `/borger/${who.municipality}`;
  if (who.role === "editor") return `/standarder/${who.municipality}`;
  return who.role === "provider" ? "/udfoerer" : "/sagsbehandler";
}

/** The parts of the house that are somebody's own beside the first page and what is below it. */
export function partsBesideHome({ role }: { readonly role?: string }): readonly string[] {
  if (role === "manager") return ["/ledelse"];
  return role === "editor" ? ["/redaktion"] : [];
}

/** Where one sees where one has signed in, and ends it; the forms are posted to the same place. */
export const ownLoginsPath = (home: string): string => `${home}/mine-logins`;

/** Where somebody who has signed in chooses whom to act for; the choice is posted to the same place. */
export const forWhomPath = ({ municipality }: { readonly municipality: string }): string =>
  `/borger/${municipality}/for-hvem`;
/** Where a citizen sees, gives and ends what others may do in the citizen's place. */
export const helpersPath = ({ municipality }: { readonly municipality: string }): string =>
  `/borger/${municipality}/hvem-hjaelper`;

/** Where a citizen sees who has looked at what the municipality knows of them. */
export const seenByPath = ({ municipality }: { readonly municipality: string }): string =>
  `/borger/${municipality}/opslag`;
/** Where a citizen finds all that they may see, change and complain of. */
export const rightsPath = ({ municipality }: { readonly municipality: string }): string =>
  `/borger/${municipality}/mine-rettigheder`;
/** Whom one can call, and that everything can be done without a computer. */
export const citizenHelpPath = ({ municipality }: { readonly municipality: string }): string =>
  `/borger/${municipality}/hjaelp`;
/** Where a citizen is looked up by the full CPR number and a reason; the form is posted to the same place. */
export const lookUpPath = "/sagsbehandler/opslag";
/** Where managers see who has opened cases of their unit with a reason. */
export const lookUpReviewPath = "/ledelse/opslag";
/** Where managers see what the review of the log of looks found. */
export const logControlPath = "/ledelse/logkontrol";
/** Where managers see how often, where and why cases depart from the standard. */
export const departuresPath = "/ledelse/fravigelser";
/** The manager's figures of how the quality goals are met. */
export const qualityFiguresPath = "/ledelse/kvalitet";
/** The manager's figures of time and money. */
export const moneyFiguresPath = "/ledelse/oekonomi";
/** Where whoever writes the standard sees how often it is departed from, without any case. */
export const editorDeparturesPath = "/redaktion/fravigelser";
/** Where whoever writes the standard sees how often decisions are reversed. */
export const editorReversalsPath = "/redaktion/omgoerelser";

/** The first of somebody's own pages. */
export const homeOf = (door: Door, actor: Actor): string =>
  homePath(door, actor.kind === "staff" ? actor : { municipality: actor.municipality });
/** A week of one's own appointments, for those who work with cases. */
export const ownAppointmentsPath = "/sagsbehandler/aftaler";
/** The same for a provider. */
export const providerAppointmentsPath = "/udfoerer/aftaler";

/**
 * What a provider's phone asks for: the page that stands in for all others where there is no coverage, the program that answers
 * with it, who has signed in, what may be shown without coverage, and where notes are sent.
 */
export const offlinePaths = {
  page: "/udfoerer/uden-daekning",
  worker: "/udfoerer/uden-daekning.js",
  greeting: "/udfoerer/notater/telefon",
  carried: "/udfoerer/notater/telefon/med",
  receiving: "/udfoerer/notater/modtag",
} as const;
/** A provider's groups, courses and open places. */
export const providerGroupsPath = "/udfoerer/grupper";
/** A provider's week: who has what when. */
export const providerWeekPath = "/udfoerer/uge";
