import type { Appeal, AppealPackage } from "./appeal.ts";
import type { PackagePlan } from "./package-plan.ts";
import { nextPage } from "./permanent-pages.ts";

/** What is asked for, is not in the package and has no reason either. With more papers after the first, nobody asks again. */
export const whatIsOpen = ({ demands, earlier }: Pick<PackagePlan, "demands" | "earlier">): readonly string[] =>
  earlier.length > 0 ? [] : demands.filter(({ isThere, reason }) => !isThere && reason === "").map(({ text }) => text);

/** Whether a package is the newest that was made, and has not been sent. */
export const isNewestUnsent = ({ packages, sendings }: Pick<Appeal, "packages" | "sendings">, { id }: AppealPackage) =>
  packages.findLast(({ state }) => state === "made")?.id === id && !sendings.some(({ packageId }) => packageId === id);

/**
 * Whether its page numbers are still free: another package may have been sent after this one was asked for, and a number is used
 * once.
 */
export const hasFreePages = (appeal: Pick<Appeal, "packages" | "sendings">, { plan }: Pick<AppealPackage, "plan">) =>
  plan.firstPage === nextPage(appeal);

/** Whether a package can be sent as it is. */
export const isStillToSend = (appeal: Pick<Appeal, "packages" | "sendings">, one: AppealPackage): boolean =>
  isNewestUnsent(appeal, one) && hasFreePages(appeal, one);
