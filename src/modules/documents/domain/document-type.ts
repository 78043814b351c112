/** The kinds of file that a case may hold, by the type they are kept and served as: ending, and what people call it. */
export const documentTypes = {
  "application/pdf": { ending: "pdf", word: "PDF" },
  "image/jpeg": { ending: "jpg", word: "billede" },
  "image/png": { ending: "png", word: "billede" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { ending: "docx", word: "Word" },
  "application/vnd.oasis.opendocument.text": { ending: "odt", word: "tekstdokument" },
  "text/plain": { ending: "txt", word: "ren tekst" },
  "audio/mp4": { ending: "m4a", word: "lydoptagelse" },
  "audio/mpeg": { ending: "mp3", word: "lydoptagelse" },
  "audio/ogg": { ending: "ogg", word: "lydoptagelse" },
  "audio/wav": { ending: "wav", word: "lydoptagelse" },
  "audio/webm": { ending: "webm", word: "lydoptagelse" },
} as const;

/** Dokumenttype: what kind of file it is, by what it holds. */
export type DocumentType = keyof typeof documentTypes;

/** The type of this name; undefined for one that no case holds. */
export const documentType = (name: string): DocumentType | undefined => names.find((known) => known === name);

const names = Object.keys(documentTypes).filter((name): name is DocumentType => name in documentTypes);

/** Their endings, as a field for files asks for them. */
export const documentEndings: readonly string[] = [
  ...Object.values(documentTypes).map(({ ending }) => `.${ending}`),
  ".jpeg",
  ".opus",
];

/** Whether it is a recording of what somebody said. */
export const isRecording = (type: DocumentType): boolean => type.startsWith("audio/");

/** How much room a file takes, in the words of somebody who reads a list: `12 kB`, `1,4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const kilobytes = bytes / 1000;
  if (kilobytes < 999.5) return `${Math.round(kilobytes)} kB`;
  return `${(kilobytes / 1000).toFixed(1).replace(".", ",")} MB`;
}
