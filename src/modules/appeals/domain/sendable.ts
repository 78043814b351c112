import type { Appeal, AppealPackage } from "./appeal.ts";
import type { PackagePlan } from "./package-plan.ts";

/** What is asked for, has not been sent, is not in the package and has no reason either. */
export const whatIsOpen = ({ demands }: Pick<PackagePlan, "demands">): readonly string[] =>
  demands.filter(({ isThere, reason }) => !isThere && reason === "").map(({ text }) => text);

/** Whether a package is the newest that was made, and has not been sent. */
export const isStillToSend = ({ packages, sendings }: Pick<Appeal, "packages" | "sendings">, { id }: AppealPackage) =>
  packages.findLast(({ state }) => state === "made")?.id === id && !sendings.some(({ packageId }) => packageId === id);
