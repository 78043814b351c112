import { inARow } from "../../../kernel/in-a-row.ts";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";

/** Bytes in so many megabytes, as the appeal board counts them. */
export const bytesIn = (megabytes: number): number => megabytes * 1_000_000;

/** Why there is no package, where the system itself could not make it. */
export const gaveUpWords =
  "Systemet har prøvet flere gange og kan ikke lave pakken. Det er ikke noget, I har gjort. Prøv igen, eller ring til dem, der driver systemet.";

/** Why a package is not kept: it takes more room than the appeal board has for it, and what takes the most. */
export const tooLargeWords = (
  bytes: number,
  { megabytesInAll }: AppealPackageLaw["limits"],
  largest: readonly string[],
): string =>
  [
    `Pakken fylder ${sizeInWords(bytes)}. Ankestyrelsen tager højst ${megabytesInAll} MB i alt.`,
    ...(largest.length === 0 ? [] : [`Mest fylder ${inARow(largest.map((title) => `»${title}«`))}.`]),
    "Tag noget ud, eller send det for sig.",
  ].join(" ");
