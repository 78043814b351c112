/** Why nothing is done about a group or a place in it. */
export type GroupRefusal =
  | "changed-meanwhile"
  | "order-not-accepted"
  | "case-closed"
  | "group-over"
  | "open-to-all"
  | "already-in"
  | "not-waiting"
  | "has-left"
  | "no-such-day"
  | "day-is-over"
  | "already-cancelled"
  | "not-cancelled"
  | "nothing-asked";
