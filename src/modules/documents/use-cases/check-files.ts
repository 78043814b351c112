import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type UploadRefusal, uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import { type CheckedUpload, checkUpload } from "../../../platform/uploads.ts";
import type { SentFile } from "../domain/document.ts";

/** A file that cannot be taken in: what it is called, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly refusal: UploadRefusal;
}

/** A file that can be kept, with its size as it came. */
export type ReceivedFile = CheckedUpload & { readonly sizeBytes: number };

/** Looks into each file: all can be kept, or none. One after the other, since each may take some memory. */
export async function checkFiles(
  files: readonly SentFile[],
): Promise<Outcome<readonly ReceivedFile[], readonly RefusedFile[]>> {
  const [taken, others]: [ReceivedFile[], RefusedFile[]] = [[], []];
  for (const { name, bytes } of files) {
    const outcome = await checkUpload(bytes, name);
    if (outcome.ok) taken.push({ ...outcome.value, sizeBytes: bytes.length });
    else others.push({ name, refusal: outcome.refusal });
  }
  return others.length > 0 ? refused(others) : accepted(taken);
}

/** What a paper is called: as typed, numbered where several files came with it; else by the file's own name. */
export function titleOf(typed: string | null, name: string, at: number, of: number): string {
  if (typed !== null) return of === 1 ? typed : `${typed} (${at + 1} af ${of})`;
  return name === "" ? "Uden titel" : name;
}

/** What is wrong with files, each by its name, in one line beside their field. */
export const refusedInWords = (files: readonly RefusedFile[]): string =>
  files.map(({ name, refusal }) => `»${name.slice(0, 100)}«: ${uploadRefusalWords[refusal]}`).join(" ");
