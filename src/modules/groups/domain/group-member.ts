import type { LocalDate } from "../../../kernel/local-date.ts";

/** How somebody can stand in a group. */
export const memberStates = ["waiting", "member", "left"] as const;
/** Plads i en gruppe (stand): on the waiting list, in the group, or out of it. */
export type MemberState = (typeof memberStates)[number];

/** What can be said of a place in a group. */
export const groupWordKinds = ["cannot-come", "can-come", "wants-out", "stays"] as const;
/** Sagt om en gruppe (art): cannot come one day, comes after all, wants to leave, stays after all. */
export type GroupWordKind = (typeof groupWordKinds)[number];

/** Hvordan det blev sagt: on own pages, or to staff. */
export const groupWordWays = ["own-pages", "phone", "letter", "in-person", "mail", "staff"] as const;

/** Sagt om en gruppe: something said of a place in it. Never changed. */
export interface GroupWord {
  readonly id: string;
  readonly kind: GroupWordKind;
  /** The day that it is about; null where it is about the place as such. */
  readonly aboutOn: LocalDate | null;
  /** In the words of whoever said it; empty where nothing more was said. */
  readonly note: string;
  /** Who said it, where it was not the citizen; else empty. */
  readonly by: string;
  readonly how: (typeof groupWordWays)[number];
  /** ISO moment in UTC. */
  readonly at: string;
}

/** Plads i en gruppe: a citizen in a group, or on its waiting list. */
export interface GroupMember {
  readonly id: string;
  readonly groupId: string;
  readonly caseId: string;
  readonly orderId: string;
  readonly state: MemberState;
  /** The day that the citizen was put in the group or in its queue. */
  readonly askedOn: LocalDate;
  /** ISO moment in UTC: the order in which people wait. */
  readonly askedAt: string;
  readonly joinedOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  /** What the citizen gets while waiting; empty where nothing is told. */
  readonly meanwhile: string;
  readonly version: number;
  /** False where the provider does not see the case any more: then it takes no place. */
  readonly isSeen: boolean;
  /** Oldest first. */
  readonly words: readonly GroupWord[];
}

/** Those who have a place. */
export const inGroup = (members: readonly GroupMember[]): readonly GroupMember[] =>
  members.filter(({ isSeen, state }) => isSeen && state === "member");

/** Those who had a place on a day, also where they have left since. */
export const inGroupOn = (members: readonly GroupMember[], on: LocalDate): readonly GroupMember[] =>
  members.filter(
    ({ isSeen, joinedOn, leftOn }) => isSeen && joinedOn !== null && joinedOn <= on && (leftOn === null || on < leftOn),
  );

/** Those who wait, the one who has waited longest first. */
export const inQueue = (members: readonly GroupMember[]): readonly GroupMember[] =>
  members
    .filter(({ isSeen, state }) => isSeen && state === "waiting")
    .toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : Number(one.askedAt > other.askedAt)));

/** Number in the queue, from 1; null for somebody who does not wait. */
export function placeInQueue(members: readonly GroupMember[], memberId: string): number | null {
  const at = inQueue(members).findIndex(({ id }) => id === memberId);
  return at < 0 ? null : at + 1;
}

/** How many more there is room for; less than nothing in a group that is overbooked. */
export const freePlaces = (
  { capacity }: { readonly capacity: number | null },
  members: readonly GroupMember[],
): number => (capacity ?? 0) - inGroup(members).length;

/** Whether whoever comes now must wait: the group is full, or others wait already. */
export const mustWait = (group: { readonly capacity: number | null }, members: readonly GroupMember[]): boolean =>
  freePlaces(group, members) <= 0 || inQueue(members).length > 0;

/** Those who have waited longer than somebody who gets a place. */
export const passedOver = (members: readonly GroupMember[], memberId: string): readonly GroupMember[] => {
  const queue = inQueue(members);
  const at = queue.findIndex(({ id }) => id === memberId);
  return at < 0 ? [] : queue.slice(0, at);
};

/** Whether the citizen has said no to a day and has not taken it back. */
export const isAbsentOn = ({ words }: Pick<GroupMember, "words">, day: LocalDate): boolean =>
  words.findLast(({ aboutOn }) => aboutOn === day)?.kind === "cannot-come";

/** The citizen's wish to leave that nobody has settled. */
export const openWishToLeave = ({ state, words }: Pick<GroupMember, "state" | "words">): GroupWord | undefined => {
  const last = words.findLast(({ kind }) => kind === "wants-out" || kind === "stays");
  return state !== "left" && last?.kind === "wants-out" ? last : undefined;
};
