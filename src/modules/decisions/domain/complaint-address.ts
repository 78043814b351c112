import type { BasisGuidance, Reachable } from "./decision-letter-facts.ts";

/** Klageadresse: where a complaint is sent, and where that is known from. */
export interface ComplaintAddress {
  readonly lines: readonly string[];
  readonly phone: string | null;
  readonly mail: string | null;
  /** The clause that names the address; empty where none does. */
  readonly sources: readonly string[];
  /** True where the address is the municipality's own setting and not from its standard. */
  readonly ownSetting: boolean;
}

/** What tells where complaints go. */
interface Known {
  readonly unit: Reachable;
  readonly complaintAddress: readonly string[] | null;
}

/** Where a complaint goes: the address that the standard names, else the municipality's own setting, else the unit. */
export function complaintAddress(said: readonly BasisGuidance[], known: Known): ComplaintAddress {
  const phone = known.unit.phone ?? null;
  const mail = known.unit.mail ?? null;
  const clause = said
    .flatMap(({ letter }) => letter)
    .find(({ holds, address }) => holds.includes("complaint-address") && address.length > 0);
  if (clause !== undefined) {
    return { lines: clause.address, phone: null, mail: null, sources: clause.sources, ownSetting: false };
  }
  if (known.complaintAddress !== null) {
    const namesPhone = known.complaintAddress.some((line) => /\b(telefon|tlf)\b/i.test(line));
    return { lines: known.complaintAddress, phone: namesPhone ? null : phone, mail, sources: [], ownSetting: true };
  }
  return { lines: [known.unit.name, ...(known.unit.address ?? [])], phone, mail, sources: [], ownSetting: false };
}

/** Whether a complaint sent there would arrive: an address, a mail or a phone is known, not only a name. */
export const canBeReached = ({ lines, phone, mail }: ComplaintAddress): boolean =>
  lines.length > 1 || phone !== null || mail !== null;
