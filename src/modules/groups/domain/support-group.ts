import { weekday } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";

/** What a provider gathers people for. */
export const groupKinds = ["group", "course", "open"] as const;
/** Gruppens art: a group, a course, or an open place (værested, netværkscafé) where everybody may come. */
export type GroupKind = (typeof groupKinds)[number];

/** Who can lead a group. */
export const groupLeads = ["staff", "peer", "volunteer"] as const;
/** Gruppens leder (art): staff, a peer, who has been a user of such support, or a volunteer. */
export type GroupLead = (typeof groupLeads)[number];

/** How people meet in a group. */
export const groupWays = ["in-person", "digital"] as const;
/** Mødeform: in a room, or by screen. */
export type GroupWay = (typeof groupWays)[number];

/** The provisions that a group can serve. */
export const groupBases = ["SEL-82a", "SEL-82b", "SEL-85"] as const;
/** Gruppens retsgrundlag: the provision that its members are granted support under. */
export type GroupBasis = (typeof groupBases)[number];

/** Gruppens ord: what it is called, what it is for, where it is, who leads it, and when an open place is open. */
export interface GroupWords {
  readonly name: string;
  readonly purpose: string;
  readonly place: string;
  /** By name; empty where it is not told. */
  readonly leader: string;
  /** When an open place is open, in words; empty for the others. */
  readonly hours: string;
}

/** Fast mødetid: the weekday (Monday is 0) and the time, `10:00`. */
export interface WeeklyTime {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Gruppens indhold: all that is written in its form. */
export interface GroupContent extends GroupWords {
  readonly kind: GroupKind;
  readonly way: GroupWay;
  readonly ledBy: GroupLead;
  /** Null for an open place: nobody needs a grant there. */
  readonly legalBasis: GroupBasis | null;
  /** Null for an open place. */
  readonly weekly: WeeklyTime | null;
  readonly fromOn: LocalDate;
  /** The last day; null where none is set. */
  readonly untilOn: LocalDate | null;
  /** How many it takes; null for an open place. */
  readonly capacity: number | null;
}

/** Gruppe: what a provider gathers people for. */
export interface SupportGroup extends GroupContent {
  readonly id: string;
  /** The provider's slug. */
  readonly provider: string;
  /** How often it has been changed: tells a form that is out of date. */
  readonly version: number;
}

/** Whether nobody is put into it, because everybody may come. */
export const isOpenPlace = ({ kind }: Pick<SupportGroup, "kind">): boolean => kind === "open";

/** Whether it meets, or will. */
export const isRunning = ({ untilOn }: Pick<SupportGroup, "untilOn">, today: LocalDate): boolean =>
  untilOn === null || untilOn >= today;

/** Whether it meets by its weekly time on a day. */
export const meetsOn = ({ fromOn, untilOn, weekly }: GroupContent, day: LocalDate): boolean =>
  weekly !== null && weekday(day) === weekly.weekday && day >= fromOn && (untilOn === null || day <= untilOn);

/** The forms of delivery that the standards know it as: what it is, how people meet, and who leads. */
export const formsOf = ({
  kind,
  ledBy,
  way,
}: Pick<SupportGroup, "kind" | "ledBy" | "way">): readonly DeliveryForm[] => [
  kind === "open" ? "drop-in" : kind,
  ...(way === "digital" ? (["digital"] as const) : []),
  ...(ledBy === "staff" ? [] : (["peer"] as const)),
];
