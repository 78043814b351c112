import { z } from "zod";
import { type OwnSettings, type Standard, settingsSchema } from "./standard.ts";

const { shape } = settingsSchema;

/** Settings that a municipality has set in the running system; what is left out stays as its file says. */
export const settingsOverlaySchema = z.strictObject({
  // Without the defaults of the file's schema: what is not set must not wipe out what the file says.
  deadlines: shape.deadlines.unwrap().optional(),
  secondPersonApproves: shape.secondPersonApproves.unwrap().optional(),
  packages: shape.packages.unwrap().optional(),
  hourlyPrices: shape.hourlyPrices.unwrap().optional(),
  ffbThemes: shape.ffbThemes.unwrap().optional(),
  complaintAddress: shape.complaintAddress,
  messagesAnsweredWithin: shape.messagesAnsweredWithin,
  phoneHours: shape.phoneHours,
  letterReceivedAfter: shape.letterReceivedAfter,
  digitalPost: shape.digitalPost,
  fridayAfterAscensionIsClosed: shape.fridayAfterAscensionIsClosed.unwrap().optional(),
  leavePage: shape.leavePage,
  looksKeptMonths: shape.looksKeptMonths,
  retention: shape.retention,
  providerAccessDaysAfterEnd: shape.providerAccessDaysAfterEnd,
  ordinaryHours: shape.ordinaryHours,
  contactAttempts: shape.contactAttempts,
  ctiPhaseMonths: shape.ctiPhaseMonths,
  followUpFormWeeks: shape.followUpFormWeeks,
});
/** Egne indstillinger (tillæg): settings laid over those of the standard's file. */
export type SettingsOverlay = z.infer<typeof settingsOverlaySchema>;

/** The standard with the municipality's own settings laid over those in its file. Deadlines are laid over one by one. */
export function withOwnSettings(standard: Standard, overlay: SettingsOverlay): Standard {
  const laid = Object.fromEntries(Object.entries(overlay).filter(([, value]) => value !== undefined));
  const deadlines = { ...standard.settings.deadlines, ...overlay.deadlines };
  const settings: OwnSettings = { ...standard.settings, ...laid, deadlines };
  return { ...standard, settings };
}
