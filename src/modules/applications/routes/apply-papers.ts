import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { languageOf } from "../../../platform/language.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { type UploadRefusal, uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { mostPapers, paperFields } from "../domain/draft-paper.ts";
import { type Fields, textOf, textOrNull } from "../domain/problems.ts";
import type { FormLanguage } from "../domain/question.ts";
import { dropPaper, keepPapers, type PaperRefusal } from "../use-cases/keep-papers.ts";

/** Keeps the files that came with the page about papers, or takes one out; what is wrong with them, if anything. */
export async function handlePapers(app: App, c: Context<SignedInCitizen>, typed: Fields): Promise<FieldProblems> {
  const { actor } = c.var;
  const removed = textOf(typed, paperFields.remove);
  if (removed !== "") {
    await dropPaper(app, actor, removed);
    return [];
  }
  const files = await formFiles(c, paperFields.files);
  if (files.length === 0) return [];
  const title = textOrNull(typed, paperFields.title)?.slice(0, longestTitle) ?? null;
  const kept = await keepPapers(app, actor, title, files);
  return kept.ok ? [] : [{ field: paperFields.files, message: refusalIn(languageOf(c), kept.refusal) }];
}

const longestTitle = 120;

/** Whether the press was only about the papers on the page: then one stays there. */
export const isOnlyAboutPapers = (typed: Fields): boolean =>
  textOf(typed, paperFields.remove) !== "" || textOf(typed, paperFields.upload) !== "";

function refusalIn(language: FormLanguage, refusal: PaperRefusal): string {
  if (refusal === "too-many-papers") {
    return language === "da"
      ? `Der kan højst ligge ${mostPapers} filer. Send resten, når du har fået din kvittering.`
      : `At most ${mostPapers} files can be kept here. Send the rest when you have got your receipt.`;
  }
  return refusal.map(({ name, refusal: why }) => `»${name.slice(0, 100)}«: ${words[language](why)}`).join(" ");
}

const words: Readonly<Record<FormLanguage, (why: UploadRefusal) => string>> = {
  da: (why) => uploadRefusalWords[why],
  en: (why) => (why === "too-large" ? "The file is larger than 10 MB." : cannotTake),
};

const cannotTake = "We cannot take this file. Save it as a PDF without a password, and choose the new one.";
