import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Protection } from "./protection.ts";

/** Borger: a person who may get support, as the municipality knows them. A protected address is not in it. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  /** Ten digits; null when it is not known yet. Shown only as `maskedCpr`. */
  readonly cprNumber: string | null;
  readonly bornOn: LocalDate;
  readonly address: Address;
  /** For the authority. Where the address is protected these lead to it too: others get `asProviderSees`. */
  readonly phone: string | null;
  readonly mail: string | null;
  /** False for those exempt from digital post: their letters are printed. */
  readonly digital: boolean;
  /** Null where neither name nor address is protected. */
  readonly protection: Protection | null;
}

/** Adresse: where the citizen lives, or that it is protected; then its lines stay in the database. */
export type Address = { readonly kind: "shown"; readonly lines: readonly string[] } | { readonly kind: "protected" };

/** Veje til borgeren: a protected address with the phone and mail that lead to it. Only `seeProtectedAddress` shows it. */
export interface ProtectedWays extends Pick<Citizen, "phone" | "mail"> {
  readonly addressLines: readonly string[];
}

/** Borger, som er ny: a citizen as they are written down, before the municipality knows them. */
export interface NewCitizen extends Omit<Citizen, "id" | "address" | "protection"> {
  readonly addressLines: readonly string[];
  readonly protection?: Protection | null;
}

/** The citizen as known from now on: what is protected stays behind. */
export function asKnown({ addressLines, protection = null, ...fresh }: NewCitizen, id: string): Citizen {
  const address: Address = protection?.address ? { kind: "protected" } : { kind: "shown", lines: addressLines };
  return { ...fresh, id, address, protection };
}

/** Borger, som udføreren ser den: with every way to the home left out where the address is protected. */
export interface CitizenForProvider extends Pick<Citizen, "name" | "cprNumber"> {
  readonly ways:
    | { readonly kind: "shown"; readonly addressLines: readonly string[]; readonly phone: string | null }
    | { readonly kind: "protected" };
}

/** The citizen for a provider: a phone number or a mail finds an address, so all three are hidden together. */
export function asProviderSees({ address, cprNumber, name, phone }: Citizen): CitizenForProvider {
  const ways: CitizenForProvider["ways"] =
    address.kind === "protected" ? address : { kind: "shown", addressLines: address.lines, phone };
  return { name, cprNumber, ways };
}

/** A CPR number as pages and letters show it: the birthday's six digits, the last four hidden. */
export const maskedCpr = (cprNumber: string): string => `${cprNumber.slice(0, 6)}-xxxx`;
