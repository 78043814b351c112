import { inARow } from "../../../kernel/in-a-row.ts";
import type { MandateBasis, MandateKind, Part } from "./mandate.ts";

/** In what capacity somebody acts, as it is told: `pårørende`. */
export const kindWords: Readonly<Record<MandateKind, string>> = {
  relative: "pårørende",
  guardian: "værge",
  representative: "partsrepræsentant",
  companion: "bisidder",
};

/** What each part of a case is called when somebody is let into it. */
export const partWords: Readonly<Record<Part, string>> = {
  status: "sagens gang",
  application: "ansøgningen",
  letters: "andre breve",
  decision: "afgørelsen",
  hearing: "partshøringen",
  plan: "handleplanen",
  "follow-up": "opfølgningen",
  complaint: "klagen",
  consents: "samtykkerne",
  access: "hele sagen ved aktindsigt",
};

/** The parts of a mandate in one line: `sagens gang, andre breve og handleplanen`. */
export const partsInWords = (named: readonly Part[]): string => inARow(named.map((part) => partWords[part]));

/** How a mandate is known, as it is told. */
export const basisWords: Readonly<Record<MandateBasis, string>> = {
  "given-online": "givet på borgerens egne sider",
  paper: "skriftlig fuldmagt eller samtykke",
  spoken: "sagt til kommunen",
  court: "værgemål",
};
