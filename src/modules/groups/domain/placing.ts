import type { AppointmentTime } from "../../appointments/domain/appointment.ts";
import { timeInWords } from "../../appointments/domain/clock-time.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import { groupBasisLabels } from "./group-words.ts";
import type { SupportGroup } from "./support-group.ts";

/** Bevilget del: the ground and the form of one granted task. */
export interface GrantedPart {
  readonly legalBasis: LegalBasis;
  readonly deliveryForm: DeliveryForm;
}

/** Advarsel om en plads: something that whoever gives it should know. It stops nothing. */
export type PlacingWarning =
  | { readonly kind: "other-basis"; readonly basis: SupportGroup["legalBasis"] }
  | { readonly kind: "other-form" }
  | { readonly kind: "busy"; readonly at: AppointmentTime };

const groupForms: readonly DeliveryForm[] = ["group", "course", "peer", "digital"];

/** What is to be said before a citizen is put in a group. */
export function warningsOfPlacing(
  group: Pick<SupportGroup, "legalBasis">,
  granted: readonly GrantedPart[],
  busy: readonly AppointmentTime[],
): readonly PlacingWarning[] {
  const onGround = granted.filter(({ legalBasis }) => legalBasis === group.legalBasis);
  const isInGroup = granted.some(({ deliveryForm }) => groupForms.includes(deliveryForm));
  return [
    ...(onGround.length === 0 ? [{ kind: "other-basis", basis: group.legalBasis } as const] : []),
    ...(isInGroup ? [] : [{ kind: "other-form" } as const]),
    ...busy.map((at) => ({ kind: "busy", at }) as const),
  ];
}

/** A warning in words. Of another appointment it tells the time alone: its reader may have nothing to do with it. */
export function placingWarningInWords(warning: PlacingWarning): string {
  if (warning.kind === "busy") return `Borgeren har en anden aftale ${timeInWords(warning.at)}.`;
  if (warning.kind === "other-form")
    return "Støtten er ikke bevilget i en gruppe. Spørg sagsbehandleren, om gruppen dækker det, der er bevilget.";
  const basis = warning.basis === null ? "" : ` efter ${groupBasisLabels[warning.basis].toLowerCase()}`;
  return `Borgeren har ikke en bevilling${basis}. Spørg sagsbehandleren, om borgeren kan være med.`;
}

/** What tells that these very warnings have been read. */
export const placingWarningsRead = (warnings: readonly PlacingWarning[]): string =>
  warnings.map((warning) => (warning.kind === "busy" ? `busy ${warning.at.startsAt}` : warning.kind)).join("; ");
