import type { MandateBasis, MandateKind, Part } from "../../people/domain/mandate.ts";
import type { FormAudience } from "../domain/mandate-form.ts";

interface Words {
  readonly label: string;
  readonly hint: string;
}

/** What each part lets somebody see and do, as it is chosen. */
export const partChoices: Readonly<Record<Part, Words>> = {
  status: {
    label: "Sagens gang",
    hint: "Se, hvad der sker og hvornår, og dine aftaler. Ikke, hvad afgørelsen går ud på.",
  },
  application: { label: "Ansøgningen", hint: "Læse ansøgningen, søge om støtte og trække en ansøgning tilbage." },
  letters: {
    label: "Andre breve og beskeder",
    hint: "Læse kvitteringer og beskeder, og skrive til sagsbehandleren. Brevene om afgørelsen, partshøringen og planen åbner du hver for sig.",
  },
  decision: { label: "Afgørelsen", hint: "Læse, hvad kommunen har besluttet og hvorfor, og brevet om det." },
  hearing: { label: "Partshøringen", hint: "Læse, hvad kommunen vil bygge på, og brevet om det. Svare på det." },
  plan: {
    label: "Handleplanen",
    hint: "Læse planen og brevet med den. Sige ja eller nej til planen. Aflyse aftaler og bede om en anden tid.",
  },
  "follow-up": {
    label: "Opfølgningen",
    hint: "Se, hvad en opfølgning på støtten førte til. Aflyse aftaler og bede om en anden tid.",
  },
  complaint: { label: "Klagen", hint: "Klage og følge med i klagen." },
  consents: {
    label: "Samtykkerne",
    hint: "Se, hvad kommunen spørger andre om. Sige ja eller nej til det, og trække et ja tilbage.",
  },
  access: {
    label: "Hele sagen ved aktindsigt",
    hint: "Bede om at se alt i sagen, og læse det. Skrive til kommunen, når noget er forkert.",
  },
};

/** Who somebody can be, as it is chosen. */
export const kindChoices: Readonly<Record<MandateKind, Words>> = {
  relative: { label: "Pårørende", hint: "Familie eller en ven." },
  representative: { label: "Partsrepræsentant", hint: "En, der fører sagen over for kommunen." },
  companion: { label: "Bisidder", hint: "En, der følger med. En bisidder kan læse, men ikke sende eller svare noget." },
  guardian: { label: "Værge", hint: "Udpeget af Familieretshuset eller en domstol." },
};

/** How it is known, as staff choose it. */
export const basisLabels: Readonly<Record<MandateBasis, string>> = {
  "given-online": "Givet på borgerens egne sider",
  paper: "Skriftlig fuldmagt eller samtykke",
  spoken: "Borgeren har sagt det",
  court: "Værgemål",
};

/** The words that differ between the citizen's own page and that of staff. */
export const audienceWords: Readonly<Record<FormAudience, Readonly<Record<"parts" | "kind" | "to" | "cpr", string>>>> =
  {
    citizen: {
      kind: "Hvem er det for dig?",
      parts: "Hvad må personen se og gøre for dig?",
      to: "Lad felterne stå tomme, hvis det skal gælde, til du stopper det",
      cpr: "Vi bruger det kun til at genkende personen, når personen logger på. Det bliver ikke vist igen",
    },
    staff: {
      kind: "Hvem er det?",
      parts: "Hvad må personen se og gøre for borgeren?",
      to: "Lad felterne stå tomme, hvis der ikke er aftalt en sidste dag",
      cpr: "Uden nummeret kan personen ikke logge på",
    },
  };
