/** Who else may know what a case needs. */
export const sourceKinds = [
  "doctor",
  "hospital",
  "job-centre",
  "former-municipality",
  "school",
  "relative",
  "provider",
  "other",
] as const;
/** Kilde til oplysninger (art): what kind of place or person is asked. */
export type SourceKind = (typeof sourceKinds)[number];

/** Kilde til oplysninger: whom a consent lets the municipality ask. */
export interface InformationSource {
  readonly kind: SourceKind;
  /** Which doctor, which hospital; empty where there is only one to think of. */
  readonly name: string;
}

/** Each kind as it is chosen and written. */
export const sourceWords: Readonly<Record<SourceKind, string>> = {
  doctor: "lægen",
  hospital: "sygehuset",
  "job-centre": "jobcentret",
  "former-municipality": "en tidligere kommune",
  school: "skolen eller uddannelsen",
  relative: "en pårørende",
  provider: "udføreren",
  other: "en anden",
};

/** Whom: `lægen (Lægehuset Torvet)`, `Else Prøve (en pårørende)`. */
export function sourceInWords({ kind, name }: InformationSource): string {
  if (name === "") return sourceWords[kind];
  return isPerson(kind) ? name : `${sourceWords[kind]} (${name})`;
}

/** Whom a letter is addressed to. */
export const addressee = ({ kind, name }: InformationSource): string => (name === "" ? sourceNames[kind] : name);

/** A relative, or somebody that none of the words fits, is nobody without a name. */
export const mustBeNamed = (kind: SourceKind): boolean => isPerson(kind);

const isPerson = (kind: SourceKind): boolean => kind === "relative" || kind === "other";

/** Each kind in the window of an envelope. */
const sourceNames: Readonly<Record<SourceKind, string>> = {
  doctor: "Lægen",
  hospital: "Sygehuset",
  "job-centre": "Jobcentret",
  "former-municipality": "Kommunen",
  school: "Skolen",
  relative: "Den pårørende",
  provider: "Udføreren",
  other: "Modtageren",
};
