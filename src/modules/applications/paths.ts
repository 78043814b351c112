import { stepPath } from "../cases/paths.ts";
import type { FormLanguage, QuestionId } from "./domain/question.ts";

/** Whose pages: the municipality's slug is part of every citizen path. */
interface AtMunicipality {
  readonly municipality: string;
}

/** The citizen's own start page. */
export const myPagePath = ({ municipality }: AtMunicipality): string => `/borger/${municipality}`;
/** Where the application begins, and where a draft is taken up again. */
export const applyPath = (at: AtMunicipality): string => `${myPagePath(at)}/ansoegning`;

/** The pages on which an application is written, one question each. */
export interface ApplyFlow {
  /** What is asked, and how far one is. */
  readonly start: string;
  /** The same, when answers have just been kept for another day, or a draft has just been deleted. */
  readonly after: (what: "gemt" | "slettet") => string;
  readonly question: (id: QuestionId) => string;
  /** A question that is changed from "check your answers" and leads back to it. */
  readonly change: (id: QuestionId) => string;
  /** "Check your answers"; the form there is posted to the same place. */
  readonly check: string;
  /** Where the draft is deleted. */
  readonly remove: string;
}

/** The pages of a draft that stand below an address, in a language. */
export function flowBelow(base: string, language: FormLanguage = "da"): ApplyFlow {
  const sprog = language === "da" ? undefined : language;
  const below = (page: string, more: Readonly<Record<string, string>> = {}) =>
    `${base}${page}${query({ ...more, sprog })}`;
  return {
    start: below(""),
    after: (what) => below("", { [what]: "ja" }),
    question: (id) => below(`/${id}`),
    change: (id) => below(`/${id}`, { ret: "ja" }),
    check: below("/tjek"),
    remove: below("/slet"),
  };
}

/** The pages of the citizen's own application. */
export const ownFlow = (at: AtMunicipality, language: FormLanguage = "da"): ApplyFlow =>
  flowBelow(applyPath(at), language);

/** The citizen's receipt for the case's application. */
export const receiptPath = (at: AtMunicipality, caseId: string): string => `${myPagePath(at)}/sag/${caseId}/kvittering`;
/** Where the citizen takes the application back. */
export const withdrawPath = (at: AtMunicipality, caseId: string): string =>
  `${myPagePath(at)}/sag/${caseId}/traek-tilbage`;

/** Intake: look up a citizen before anything is registered. */
export const intakePath = "/sagsbehandler/modtagelse";
/** Intake: a citizen that was looked up, with the cases so far. */
export const knownCitizenPath = (citizenId: string): string => `${intakePath}/borger/${citizenId}`;
/** Intake: register an application; with a citizen, that one's. */
export const registerPath = (citizenId?: string, caseId?: string): string =>
  `${intakePath}/ny${query({ borger: citizenId, sag: caseId })}`;
/** Intake: write down an inquiry and the guidance that was given. */
export const inquiryPath = (citizenId?: string): string => `${intakePath}/henvendelse${query({ borger: citizenId })}`;

/** The acts on one application, for staff. */
export type ApplicationAct = "traek-tilbage" | "forsinkelse" | "enhed" | "sagsbehandler" | "vejledning";

/** The application of a case, as staff see it. */
export const applicationPath = stepPath.application;
/** The page of one act on it; its form is posted to the same place. */
export const actPath = (caseId: string, act: ApplicationAct): string => `${applicationPath(caseId)}/${act}`;

/** What is said in place of a case that is not open to whoever moved it, or registered something in it. */
export const handedOnPath = {
  moved: "/sagsbehandler/flyttet",
  assigned: "/sagsbehandler/fordelt",
  registered: `${intakePath}/registreret`,
} as const;

function query(values: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return known.length === 0 ? "" : `?${new URLSearchParams(known)}`;
}
