import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";
import type { DeliveryFormItem, RuleItem } from "../../standards/domain/guidance-items.ts";
import type { AppointmentKind, Deliverer } from "./appointment.ts";

/**
 * Regler for at lave aftaler om støtte: what the standard and the municipality say of when, how and by whom support is given
 * in this order, and the days that the order runs.
 */
export interface BookingRules {
  /** What the standard says of delivery. */
  readonly delivery: readonly RuleItem[];
  /** The forms of delivery that the standard opens. */
  readonly forms: readonly DeliveryFormItem[];
  /** From when until when an ordinary working day lasts, as `HH:MM`; null where the municipality has not set it. */
  readonly ordinaryHours: { readonly from: string; readonly to: string } | null;
  /** The day the order was sent; null for appointments of the authority. */
  readonly from: LocalDate | null;
  /** The last day that support is granted for; null where there is none. */
  readonly lastDay: LocalDate | null;
}

/** What is said of appointments that are no support: nothing. */
export const noBookingRules: BookingRules = { delivery: [], forms: [], ordinaryHours: null, from: null, lastDay: null };

/** The provisions of one rule. */
export const rulesNamed = ({ delivery }: Pick<BookingRules, "delivery">, name: string): readonly RuleItem[] =>
  delivery.filter(({ rule }) => rule === name);

/** The forms of delivery that each kind of contact is. What is digital is seen or written on a screen; a phone call is none. */
const formsOf: Readonly<Partial<Record<AppointmentKind, readonly DeliveryForm[]>>> = {
  "support-visit": ["individual"],
  "home-visit": ["individual"],
  group: ["group", "course"],
  phone: ["phone"],
  screen: ["screen-visit", "digital"],
  message: ["message", "digital"],
};

/** The clauses that open a kind of contact; undefined where the standard does not say in which ways support is given. */
export function opening(kind: AppointmentKind, rules: BookingRules): readonly string[] | undefined {
  const wanted = formsOf[kind];
  const says = rules.forms.some(({ form, sources }) => form === "individual" && sources.some(isOfDelivery(rules)));
  if (wanted === undefined || !says) return undefined;
  return rules.forms.filter(({ form }) => wanted.includes(form)).flatMap(({ sources }) => sources);
}

/** Whether a clause is about how support is delivered, and no rung of the ladder. */
const isOfDelivery = (rules: BookingRules) => {
  const ids = [...rulesNamed(rules, "form"), ...rulesNamed(rules, "place")].map(({ id }) => id);
  return (source: string): boolean => ids.includes(source);
};

/** Whether the standard says in which ways support is given, and this is none of them. */
export const isUnopened = (kind: AppointmentKind, rules: BookingRules): boolean => opening(kind, rules)?.length === 0;

/** Whether the standard opens drop-in places. */
export const opensDropIn = ({ forms }: Pick<BookingRules, "forms">): boolean =>
  forms.some(({ form }) => form === "drop-in");

/** Whether peers and volunteers give support by this standard. */
const opensPeers = ({ forms }: Pick<BookingRules, "forms">): boolean => forms.some(({ form }) => form === "peer");

/** Whether the standard says who gives the support, and does not name these. */
export const isUnopenedDeliverer = (deliverer: Deliverer, rules: BookingRules): boolean =>
  deliverer !== "staff" && rulesNamed(rules, "staff").length > 0 && !opensPeers(rules);
