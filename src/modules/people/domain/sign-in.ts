import type { LocalDate } from "../../../kernel/local-date.ts";
import type { StaffRole } from "./actor.ts";
import type { Assurance } from "./assurance.ts";

/** What an issuer tells of somebody, once all that proves it has been checked. */
export interface Vouched {
  readonly issuer: string;
  /** The issuer's own name for the person; with the issuer it tells who it is, and nothing else does. */
  readonly subject: string;
  /** The issuer's session, where it has a name. */
  readonly issuerSession: string | null;
  /** How many seconds ago the person showed who they are; unless told, at this moment. */
  readonly shownSecondsAgo?: number | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Who has signed in at an issuer, and how sure it is. */
export interface SignedInAtIssuer extends Pick<Vouched, "issuer" | "subject" | "issuerSession" | "shownSecondsAgo"> {
  readonly assurance: Assurance;
}

/** Login som borger: the person as the issuer tells them. */
export interface CitizenLogin extends SignedInAtIssuer {
  /** Ten digits. */
  readonly cprNumber: string;
  /** Null where the issuer keeps the name back, as it does for protected names. */
  readonly name: string | null;
  readonly bornOn: LocalDate | null;
  /** Whether the issuer says that name and address are protected. */
  readonly isProtected: boolean;
}

/** What somebody is called whose name the issuer keeps back; the person tells theirs in the application. */
export const nameKeptBack = "Navn ikke oplyst";

/** Login som medarbejder: the member of staff with the right and its limits, as the issuer tells them. */
export interface StaffLogin extends SignedInAtIssuer {
  /** The municipality's slug. */
  readonly municipality: string;
  readonly name: string;
  readonly cprNumber: string | null;
  readonly role: StaffRole;
  readonly unit: string | null;
  readonly provider: string | null;
  readonly sensitivity: number;
}

/** Why somebody whom the issuer vouches for is not let in all the same. */
export type SignInRefusal =
  | "assurance-too-low"
  | "cpr-missing"
  | "birthday-missing"
  | "name-missing"
  | "municipality-unknown"
  | "role-unknown"
  | "place-unknown"
  | "left"
  | "nobody";
