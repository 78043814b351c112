import type { Calendar } from "../../../kernel/calendar.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppointmentContent, AppointmentTime } from "./appointment.ts";
import { delivererLabels, kindLabels } from "./appointment-words.ts";
import { type BookingRules, isUnopened, isUnopenedDeliverer, noBookingRules, rulesNamed } from "./booking-rules.ts";
import { clockInWords, hereAt } from "./clock-time.ts";

/** Optaget tidsrum: another appointment of the citizen, of whoever has it in their calendar, or of both. */
export interface Busy extends AppointmentTime {
  readonly ofCitizen: boolean;
  readonly ofStaff: boolean;
}

/** Advarsel om en aftale: something that whoever books should know. It stops nothing. */
export type BookingWarning =
  | { readonly kind: "citizen-busy" | "staff-busy"; readonly at: AppointmentTime }
  | { readonly kind: "past"; readonly on?: LocalDate }
  | { readonly kind: "closed-day"; readonly because: string; readonly on?: LocalDate }
  | { readonly kind: "odd-hours"; readonly on: LocalDate; readonly sources: readonly string[] }
  | { readonly kind: "outside-order"; readonly on: LocalDate; readonly from: LocalDate; readonly to: LocalDate | null }
  | { readonly kind: "form" | "deliverer"; readonly what: string; readonly sources: readonly string[] }
  | { readonly kind: "skipped-hour" | "keeps-hours"; readonly on: LocalDate }
  | { readonly kind: "not-agreed"; readonly sources: readonly string[] };

/** Whether two times have any of it in common; one that ends as the other begins has not. */
export const overlap = (one: AppointmentTime, other: AppointmentTime): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** What the times of appointments are held against. */
export interface WarningGround {
  readonly busy: readonly Busy[];
  readonly calendar: Calendar;
  readonly now: string;
  /** What is said of support; nothing for other appointments. */
  readonly rules?: BookingRules;
}

/** What is to be said of a time before it is booked. */
export function warningsAbout(time: AppointmentTime, ground: WarningGround): readonly BookingWarning[] {
  const { busy, calendar, now, rules = noBookingRules } = ground;
  const met = busy.filter((other) => overlap(time, other));
  const on = hereAt(time.startsAt).day;
  const because = calendar.closedBecause(on);
  const weekendIsOpen = isWeekend(because) && rulesNamed(rules, "hours").length > 0;
  return [
    ...(time.startsAt < now ? [{ kind: "past", on } as const] : []),
    ...met.filter(({ ofCitizen }) => ofCitizen).map((at) => ({ kind: "citizen-busy", at }) as const),
    ...met.filter(({ ofStaff }) => ofStaff).map((at) => ({ kind: "staff-busy", at }) as const),
    ...(because === null || weekendIsOpen ? [] : [{ kind: "closed-day", because, on } as const]),
    ...oddHours(time, on, because, rules),
    ...outsideOrder(on, rules),
  ];
}

const isWeekend = (because: string | null): boolean => because === "lørdag" || because === "søndag";

/** Where evenings and weekends are by agreement alone, it is asked what was agreed. */
function oddHours(
  time: AppointmentTime,
  on: LocalDate,
  because: string | null,
  rules: BookingRules,
): readonly BookingWarning[] {
  const sources = rulesNamed(rules, "hours-by-agreement").flatMap((rule) => rule.sources);
  const isOdd = isWeekend(because) || isOutsideHours(time, rules);
  return sources.length > 0 && isOdd ? [{ kind: "odd-hours", on, sources }] : [];
}

/** Whether a time lies outside the hours of an ordinary working day, where the municipality has told them. */
export function isOutsideHours({ endsAt, startsAt }: AppointmentTime, { ordinaryHours }: BookingRules): boolean {
  if (ordinaryHours === null) return false;
  const [from, to] = [startsAt, endsAt].map((at) => hereAt(at).clock.replace(".", ":"));
  return (from ?? "") < ordinaryHours.from || (to ?? "") > ordinaryHours.to;
}

function outsideOrder(on: LocalDate, { from, lastDay }: BookingRules): readonly BookingWarning[] {
  if (from === null || (on >= from && (lastDay === null || on <= lastDay))) return [];
  return [{ kind: "outside-order", on, from, to: lastDay }];
}

/** What is to be said of an appointment about support whenever it is: the way, who comes, whether the citizen knows. */
export function warningsOfContent(
  { deliverer, kind }: Pick<AppointmentContent, "deliverer" | "kind">,
  rules: BookingRules,
  isAgreed: boolean,
): readonly BookingWarning[] {
  const together = rulesNamed(rules, "planned-with-citizen").flatMap(({ sources }) => sources);
  const ways = [...rulesNamed(rules, "form"), ...rulesNamed(rules, "place")].flatMap(({ sources }) => sources);
  const who = rulesNamed(rules, "staff").flatMap(({ sources }) => sources);
  return [
    ...(isUnopened(kind, rules) ? [{ kind: "form", what: kindLabels[kind], sources: ways } as const] : []),
    ...(isUnopenedDeliverer(deliverer, rules)
      ? [{ kind: "deliverer", what: delivererLabels[deliverer], sources: who } as const]
      : []),
    ...(together.length > 0 && !isAgreed ? [{ kind: "not-agreed", sources: together } as const] : []),
  ];
}

/** Whether a warning is passed over only with a reason: what departs from the order or from what the standard says. */
export const asksWhy = ({ kind }: BookingWarning): boolean =>
  kind === "odd-hours" || kind === "outside-order" || kind === "form" || kind === "deliverer" || kind === "not-agreed";

/** A warning in one sentence. Of another appointment it tells the time alone: its reader may have nothing to do with it. */
export function warningInWords(warning: BookingWarning): string {
  switch (warning.kind) {
    case "past":
      return "Tidspunktet er gået.";
    case "closed-day":
      return `Dagen er ikke en almindelig arbejdsdag (${warning.because}).`;
    case "odd-hours":
      return "Støtte om aftenen eller i weekenden er kun til særlige tilfælde, og I skal aftale den.";
    case "outside-order":
      return warning.on < warning.from
        ? `Dagen er før bestillingen, som blev sendt ${formatDay(warning.from)}.`
        : `Dagen er efter støttens sidste dag${warning.to === null ? "" : `, ${formatDay(warning.to)}`}.`;
    case "form":
      return `Standarden nævner ikke »${warning.what}« som en måde at få støtten på.`;
    case "deliverer":
      return `Standarden nævner ikke »${warning.what}« som den, der giver støtten.`;
    case "skipped-hour":
      return "Uret springer over tidspunktet den nat. Dagen får ingen aftale. Lav den for sig på et andet tidspunkt.";
    case "keeps-hours":
      return "Uret springer over tidspunktet den nat. Aftalen bliver, hvor den var. Flyt den for sig.";
    case "not-agreed":
      return "Støtten bliver planlagt sammen med borgeren. Der er ikke sat kryds ved, at tiden er aftalt.";
    default: {
      const who = warning.kind === "citizen-busy" ? "Borgeren" : "Medarbejderen";
      return `${who} har en anden aftale samme dag ${clockInWords(warning.at)}.`;
    }
  }
}

/** The day that a warning is about; null for one that is about them all. */
export function dayOfWarning(warning: BookingWarning): LocalDate | null {
  if ("at" in warning) return hereAt(warning.at.startsAt).day;
  return "on" in warning ? (warning.on ?? null) : null;
}

/** The clauses that a warning comes from. */
export const sourcesOf = (warning: BookingWarning): readonly string[] => ("sources" in warning ? warning.sources : []);

/** What tells that these very warnings have been read. */
export const warningsRead = (warnings: readonly BookingWarning[]): string => warnings.map(keyOf).join("; ");

function keyOf(warning: BookingWarning): string {
  if ("at" in warning) return `${warning.kind} ${warning.at.startsAt}`;
  return "on" in warning && warning.on !== undefined ? `${warning.kind} ${warning.on}` : warning.kind;
}
