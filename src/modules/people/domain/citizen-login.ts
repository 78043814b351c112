import { z } from "zod";
import { readCpr } from "../../../kernel/cpr.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type Assurance, reaches, readAssurance } from "./assurance.ts";
import type { CitizenLogin, SignInRefusal, Vouched } from "./sign-in.ts";

const claim = z.string().min(1);

/** Which claims of an issuer hold what is needed of a citizen. */
export const citizenClaimsSchema = z.strictObject({
  cpr: claim,
  name: claim,
  assurance: claim,
  bornOn: claim.optional(),
  /** True, or "true", for somebody whose name and address are protected. */
  protection: claim.optional(),
});
/** Borgerens oplysninger fra login: the names of the claims that hold them. */
export type CitizenClaims = z.infer<typeof citizenClaimsSchema>;

/** What a broker of MitID calls things, and what it is asked for. */
export interface CitizenShape {
  readonly claims: CitizenClaims;
  readonly scopes: string;
  readonly acrValues?: string;
  /** Whether claims also stand at the issuer's userinfo address. */
  readonly userInfo: boolean;
}

/** The brokers of MitID that are known by name. */
export const citizenShapes = {
  signicat: {
    claims: {
      cpr: "nin",
      name: "name",
      bornOn: "birthdate",
      assurance: "mitid_loa",
      protection: "mitid_name_and_address_protection",
    },
    scopes: "openid profile nin idp-id mitid-extra",
    userInfo: true,
  },
  idura: {
    claims: { cpr: "cprNumberIdentifier", name: "name", bornOn: "birthdate", assurance: "loa" },
    scopes: "openid ssn",
    acrValues: "urn:grn:authn:dk:mitid:substantial",
    userInfo: false,
  },
  nets: {
    claims: { cpr: "dk.cpr", name: "mitid.identity_name", bornOn: "mitid.date_of_birth", assurance: "loa" },
    scopes: "openid mitid ssn",
    userInfo: true,
  },
} as const satisfies Readonly<Record<string, CitizenShape>>;

/** The person whom the issuer vouches for, or why they cannot be let in: never guessed from mail or name. */
export function citizenLogin(
  { claims, ...vouched }: Vouched,
  names: CitizenClaims,
  asked: Assurance,
): Outcome<CitizenLogin, SignInRefusal> {
  const assurance = readAssurance(claims[names.assurance]);
  if (assurance === undefined || !reaches(assurance, asked)) return refused("assurance-too-low");
  const number = claims[names.cpr];
  const cpr = readCpr(typeof number === "string" ? number : "");
  if (typeof cpr === "string") return refused("cpr-missing");
  const told = names.bornOn === undefined ? undefined : claims[names.bornOn];
  return accepted({
    ...vouched,
    assurance,
    cprNumber: cpr.digits,
    name: wordsIn(claims[names.name]),
    bornOn: (typeof told === "string" ? parseLocalDate(told) : undefined) ?? cpr.bornOn,
    isProtected: names.protection !== undefined && String(claims[names.protection]) === "true",
  });
}

/** A claim's words, or null where it holds none. */
export const wordsIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
