import { inARow } from "../../../kernel/in-a-row.ts";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import type { AppealPackageLaw } from "../../standards/domain/appeal-package-law.ts";

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
