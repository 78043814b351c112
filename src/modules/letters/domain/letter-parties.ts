import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Standard } from "../../standards/domain/standard.ts";

interface Reach {
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
}

/** Brevets parter: who sends a letter, who gets it, and whom to ask. The frame that every letter is made in. */
export interface LetterParties {
  readonly sender: Reach & {
    readonly municipality: string;
    readonly unit: string;
    readonly address?: readonly string[] | undefined;
  };
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  readonly caseNumber: string;
  readonly date: LocalDate;
  readonly contact: Reach & { readonly name: string; readonly title?: string | undefined };
}

/** What a letter's frame is made from. */
export interface PartiesOfCase {
  readonly standard: Standard;
  readonly record: { readonly number: string; readonly unit: string };
  /** A protected address comes onto the paper when it is printed, and nowhere else. */
  readonly citizen: Pick<Citizen, "name" | "address">;
  /** Who works on the case; null while nobody does, then the unit is whom to ask. */
  readonly caseworker: { readonly name: string; readonly phone: string | null } | null;
  readonly date: LocalDate;
}

/** The frame of a letter to the citizen of a case, from the unit that has it. */
export function letterParties({ standard, record, citizen, caseworker, date }: PartiesOfCase): LetterParties {
  const unit = standard.units.find(({ slug }) => slug === record.unit);
  const name = unit?.name ?? standard.municipality.name;
  const reach: Reach = { phone: unit?.phone, mail: unit?.mail };
  return {
    sender: { municipality: standard.municipality.name, unit: name, address: unit?.address, ...reach },
    recipient: { name: citizen.name, address: citizen.address.kind === "shown" ? citizen.address.lines : [] },
    caseNumber: record.number,
    date,
    contact:
      caseworker === null
        ? { name, ...reach }
        : { name: caseworker.name, title: "Sagsbehandler", phone: caseworker.phone ?? unit?.phone, mail: unit?.mail },
  };
}
