import type { Appeal, AppealPackage } from "./appeal.ts";
import type { PackagePlan } from "./package-plan.ts";

/** What is asked for, is not in the package and has no reason either. With more papers after the first, nobody asks again. */
export const whatIsOpen = ({ demands, earlier }: Pick<PackagePlan, "demands" | "earlier">): readonly string[] =>
  earlier.length > 0 ? [] : demands.filter(({ isThere, reason }) => !isThere && reason === "").map(({ text }) => text);

/** Whether a package is the newest that was made, and has not been sent. */
export const isStillToSend = ({ packages, sendings }: Pick<Appeal, "packages" | "sendings">, { id }: AppealPackage) =>
  packages.findLast(({ state }) => state === "made")?.id === id && !sendings.some(({ packageId }) => packageId === id);
