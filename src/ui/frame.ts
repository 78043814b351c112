import type { Language } from "./day-words.ts";

/** A way on in the header or the footer. */
export interface NavigationLink {
  readonly text: string;
  readonly href: string;
  /** True on the page itself, "within" on the pages below it. */
  readonly current?: boolean | "within" | undefined;
}

/** Who is signed in, and where they sign out. */
export interface SignedInPerson {
  readonly name: string;
  /** Their role or unit, "Sagsbehandler, Visitationen". */
  readonly role?: string | undefined;
  /** The path that a log out form is posted to. */
  readonly logOut: string;
  /** Where they see all their logins; left out where they have no pages of their own yet. */
  readonly logins?: string | undefined;
}

/** Somebody whom the signed-in person acts for. */
export interface ActingFor {
  readonly name: string;
  /** In what capacity: "pårørende". */
  readonly as: string;
  /** Where one chooses whom to act for. */
  readonly change: string;
}

/** Who to call, at the same place on every page (WCAG 3.2.6). */
export interface Help {
  readonly name: string;
  readonly phone?: string | undefined;
}

/** What notes that are written without coverage take: where the phone asks, and whose they are where somebody has signed in. */
export interface OfflinePlace {
  readonly page: string;
  readonly worker: string;
  readonly greeting: string;
  readonly carried: string;
  readonly receiving: string;
  readonly owner?: string;
}

/** Which door the page belongs to: calm for the public and citizens, compact for staff. */
export type Door = "public" | "citizen" | "staff";

/** What stands around a page: the same for all pages of one door and one reader. */
export interface Frame {
  readonly door: Door;
  /** The municipality, where the page belongs to one. */
  readonly place?: { readonly name: string; readonly href: string } | undefined;
  readonly navigation?: readonly NavigationLink[] | undefined;
  readonly person?: SignedInPerson | undefined;
  /** For whom the signed-in person acts, where it is not for themselves. */
  readonly actingFor?: ActingFor | undefined;
  readonly help?: Help | undefined;
  /** A page about something else, for whoever must get away at once. */
  readonly leaveTo?: string | undefined;
  /** For those who write notes where there may be no coverage. */
  readonly offline?: OfflinePlace | undefined;
  readonly lang?: Language | undefined;
  /** The same page in the other language. */
  readonly otherLanguage?: { readonly href: string; readonly text: string; readonly lang: Language } | undefined;
}
