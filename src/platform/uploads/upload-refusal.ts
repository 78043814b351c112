/** Why a file is not taken in. */
export type UploadRefusal =
  | "empty"
  | "too-large"
  | "kind-not-taken"
  | "phone-picture"
  | "old-office-file"
  | "broken"
  | "too-many-pixels"
  | "locked"
  | "acts-by-itself"
  | "holds-files"
  | "macros"
  | "unpacks-too-large";

/** What to do about each, in words for whoever sent the file. */
export const uploadRefusalWords: Readonly<Record<UploadRefusal, string>> = {
  empty: "Filen er tom. Åbn den selv, gem den igen, og vælg den nye.",
  "too-large": "Filen fylder mere end 10 MB. Del den op, eller tag billedet i en mindre størrelse.",
  "kind-not-taken": "Den slags fil kan vi ikke tage imod. Gem den som PDF, og vælg den nye.",
  "phone-picture": "Billedet er i telefonens eget format (HEIC). Gem det som JPEG, og vælg det nye.",
  "old-office-file": "Filen er i et ældre format, eller den har en adgangskode. Gem den som PDF uden adgangskode.",
  broken: "Filen er ikke hel, eller den er lavet på en måde, vi ikke kan læse. Gem den igen, og vælg den nye.",
  "too-many-pixels": "Billedet har mere end 50 millioner punkter. Gør det mindre, og vælg det nye.",
  locked: "Filen er låst med en adgangskode. Gem den uden adgangskode, og vælg den nye.",
  "acts-by-itself":
    "Filen kan gøre noget af sig selv, når den åbnes. Åbn den, vælg »Udskriv« og »Gem som PDF«, og vælg den nye.",
  "holds-files": "Der ligger andre filer inden i filen. Gem dem hver for sig som PDF, og vælg dem i stedet.",
  macros: "Filen har makroer eller henter noget andre steder fra. Gem den som PDF, og vælg den nye.",
  "unpacks-too-large": "Filen bliver meget stor, når den pakkes ud. Gem den som PDF, og vælg den nye.",
};
