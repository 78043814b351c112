import type { App } from "../../../platform/app.ts";
import type { LetterParties } from "../../letters/domain/letter-parties.ts";
import type { GivenFile } from "../domain/given-file.ts";
import { type AccessBundle, accessBundle, type BundleWords } from "../letters/access-bundle.ts";

/** A file of the case to be printed as one document, with its index, for whoever the frame's receiver is. Part of other acts. */
export const fileBundle = (
  { law }: Pick<App, "law">,
  frame: LetterParties,
  file: GivenFile,
  words: BundleWords,
): AccessBundle => accessBundle(frame, file, law.accessExceptions, words);
