import type { SupportMode } from "../../day-notes/domain/day-note.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";

/** The form of delivery that each way of giving support is priced as. */
export const formOfMode: Readonly<Record<SupportMode, DeliveryForm>> = {
  "at-home": "individual",
  elsewhere: "individual",
  group: "group",
  "drop-in": "drop-in",
  phone: "phone",
  screen: "screen-visit",
  message: "message",
};
