import type { ApproveRefusal, SendBackRefusal } from "./approve.ts";
import type { DraftOutcome } from "./decision-draft.ts";
import type { PartOutcome } from "./decision-letter-facts.ts";
import type { IssueRefusal } from "./issue-refusal.ts";

/** What can be decided about one task. */
export const partOutcomes = ["granted", "refused", "met-otherwise"] as const satisfies readonly PartOutcome[];

/** Each outcome as the caseworker chooses it. */
export const draftOutcomeWords: Readonly<Record<DraftOutcome, string>> = {
  granted: "Bevilges",
  refused: "Afslås",
  "met-otherwise": "Dækkes på en anden måde",
  later: "Afgøres senere, i en afgørelse for sig",
};

/** Each outcome as it is told. */
export const outcomeWords: Readonly<Record<PartOutcome, string>> = {
  granted: "Bevilges",
  refused: "Afslås",
  "met-otherwise": "Dækkes på en anden måde",
};

/** What hinders a decision, and what to do about it. */
export const issueRefusalWords: Readonly<Record<IssueRefusal, string>> = {
  "already-issued": "Afgørelsen er allerede truffet og sendt.",
  "task-undecided": "Vælg, hvad du beslutter om hver opgave.",
  "nothing-decided": "Alle opgaver er udskudt. Afgør mindst én af dem.",
  "legal-basis-missing": "Vælg den paragraf, opgaven er vurderet efter.",
  "delivery-form-missing": "Vælg, hvordan støtten gives.",
  "period-missing": "Skriv, fra hvornår støtten gives. Efter § 82 b skal du også skrive, hvornår den slutter.",
  "hours-unreadable": "Timerne om ugen kan ikke læses. Skriv et tal, for eksempel 2 eller 2,5.",
  "day-unreadable": "En dato kan ikke læses. Skriv den som dag, måned og år, for eksempel 24 4 2026.",
  "period-ends-before-it-begins": "Støtten slutter, før den begynder. Ret datoerne.",
  "82b-beyond-six-months": "Støtte efter § 82 b kan højst gives i 6 måneder. Ret den sidste dag.",
  "82b-change-beyond-six-months":
    "De 6 måneder efter § 82 b tæller fra støttens første dag, også når den bliver ændret. Ret den sidste dag.",
  "82b-again-unexplained":
    "Borgeren har før fået støtte efter § 82 b til det samme. Skriv til borgeren, hvad der er nyt, og hvorfor der er brug for den igen.",
  "temporary-without-end": "Støtten er midlertidig. Skriv, hvornår den slutter.",
  "under-18-grant": "Støtten begynder, før borgeren fylder 18 år. Ret den første dag.",
  "met-by-missing": "Skriv, hvad der dækker behovet i stedet.",
  "reasons-missing":
    "Skriv en begrundelse: de tre felter for hele afgørelsen, og hvorfor ved hver opgave, der ikke bevilges.",
  "no-individual-facts":
    "En regel, en diagnose, en alder eller en pris er ikke nok. Skriv, hvad der gælder for netop denne borger.",
  "gap-unfilled": "Et hul i begrundelsen er ikke udfyldt. Skriv det, der står i de firkantede parenteser, om borgeren.",
  "evidence-missing":
    "Vis, hvad begrundelsen bygger på: Vælg en oplysning i sagen ved mindst én sætning om netop denne borger.",
  "departure-reason-missing": "Det står ikke i kommunens standard. Du må gerne fravige den, men skriv hvorfor.",
  "provider-wish-reason-missing":
    "Borgeren har ønsket, hvem der skal give støtten. Skriv, om I følger ønsket, og hvorfor ikke.",
  "targets-unanswered": "Svar på spørgsmålene om målgruppen for den paragraf, du bruger.",
  "alternatives-unanswered": "Tag stilling til alternativerne.",
  "considerations-unanswered": "Svar på hensynene.",
  "change-before-decision":
    "Dagen for ændringen er gået. Borgeren har støtten indtil efter afgørelsen. Skriv en senere dag.",
  "change-is-no-end":
    "Borgeren har støtten, og ændringen er ikke et ophør. Bevilg det, der skal gælde. Får borgeren ikke det ønskede, så bevilg det samme som nu, og sæt kryds ved »Mindre end ansøgt«. Skal støtten slutte, så tag det op under »Ændr eller stop støtten«.",
  "change-is-less":
    "Kladden giver mindre end nu, og det er ikke det, der er taget op. Skal støtten være mindre, så tag det op under »Ændr eller stop støtten«.",
  "hearing-missing":
    "Borgeren får ikke det hele. Hør borgeren, vælg en undtagelse, eller skriv, at der ikke er noget at høre om.",
  "hearing-waiting":
    "Borgeren har stadig tid til at svare på partshøringen. Vent til dagen efter fristen, eller til svaret er her.",
  "hearing-not-posted": "Partshøringen er skrevet, men ikke lagt i post. Send den, og vent på svaret.",
  "hearing-came-too-late":
    "Brevet om partshøring kom først, da fristen for at svare var gået. Hør borgeren igen, eller giv mere tid.",
  "complaint-address-missing": "Der mangler en adresse, et telefonnummer eller en mail, som borgeren kan klage til.",
  "gaps-unexplained":
    "Sagen mangler noget, som afgørelser ofte bliver ændret på grund af. Skriv, hvorfor du træffer afgørelsen alligevel.",
  "not-approved": "En kollega skal godkende afgørelsen, før den kan sendes.",
};

/** Why a decision cannot be sent back. */
export const sendBackRefusalWords: Readonly<Record<SendBackRefusal, string>> = {
  "not-awaiting-approval": "Afgørelsen venter ikke på godkendelse. Den er måske ændret eller sendt imens.",
  "second-person-must-differ": "Du har selv skrevet afgørelsen. Ret den i stedet.",
  "note-missing": "Skriv, hvad der skal ændres.",
};

/** Why a decision cannot be approved. */
export const approveRefusalWords: Readonly<Record<ApproveRefusal, string>> = {
  "not-awaiting-approval": "Afgørelsen venter ikke på godkendelse. Den er måske ændret imens.",
  "already-approved": "Afgørelsen er allerede godkendt.",
  "second-person-must-differ": "En kollega skal godkende afgørelsen. Du har selv skrevet den.",
};
