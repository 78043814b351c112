import type { StaffRole } from "./actor.ts";

/** What each role is called on screen. */
export const roleWords: Readonly<Record<StaffRole, string>> = {
  intake: "Modtagelse",
  caseworker: "Sagsbehandler",
  manager: "Leder",
  provider: "Udfører",
  editor: "Redaktør af standarden",
};
