import type { LegalBasis } from "../../../src/modules/standards/domain/facts.ts";
import { type Ruled, reasonIn } from "./reasons.ts";

/** Which provision the case is on; each answer is undefined while that is not known. */
export interface Basis {
  readonly is82a: boolean | undefined;
  readonly is82b: boolean | undefined;
  readonly is85: boolean | undefined;
  readonly is85a: boolean | undefined;
  readonly hasAppeal: boolean | undefined;
}

/** The provision, asked for once. */
export const basisOf = (basis: LegalBasis | undefined): Basis => ({
  is82a: isOn(basis, "SEL-82a"),
  is82b: isOn(basis, "SEL-82b"),
  is85: isOn(basis, "SEL-85"),
  is85a: isOn(basis, "SEL-85a"),
  hasAppeal: isOn(basis, "SEL-85") || isOn(basis, "SEL-85a"),
});

const isOn = (basis: LegalBasis | undefined, one: LegalBasis): boolean | undefined =>
  basis === undefined ? undefined : basis === one;

/** A reason that only some provisions give. */
export const onBasis = (list: string, id: string): Ruled => reasonIn(list, id, "legalBasis");
