import { casePath, citizenCasePath } from "../cases/paths.ts";
import { qualityFiguresPath } from "../people/paths.ts";
import type { QualityAsked } from "../standards/domain/effect.ts";
import { type HalfYear, halfSlug } from "./domain/quality-period.ts";
import { askedSlugs } from "./domain/quality-words.ts";

/** Where the citizen, or a relative, answers about the support. */
export const myQualityPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/kvalitet`;
/** The answers about the support in a case, for staff. */
export const caseQualityPath = (caseId: string): string => `${casePath(caseId)}/kvalitet`;
/** Where staff write down the answers of one who was asked. */
export const toldQualityPath = (caseId: string, asked: QualityAsked): string =>
  `${caseQualityPath(caseId)}/${askedSlugs[asked]}`;
/** The manager's page of how the quality goals were met in a half year. */
export const qualityPageOf = (half: HalfYear): string => `${qualityFiguresPath}?halvaar=${halfSlug(half)}`;
/** The same figures as a file. */
export const qualityFileOf = (half: HalfYear): string => `${qualityFiguresPath}.csv?halvaar=${halfSlug(half)}`;
