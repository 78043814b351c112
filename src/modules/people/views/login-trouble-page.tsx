import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Door } from "../domain/actor.ts";
import type { SignInRefusal } from "../domain/sign-in.ts";

/** Why nobody was signed in: at the issuer's, on the way, or here. */
export type LoginTrouble = SignInRefusal | "away" | "cancelled" | "untrusted";

interface Words {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The page that tells why nobody was signed in, and what to do. */
export function LoginTroublePage({ door, trouble, again }: { door: Door; trouble: LoginTrouble; again: string }) {
  const { title, sentences } = words[trouble];
  return (
    <Page title={title} frame={{ door: door === "citizen" ? "citizen" : "staff" }}>
      {sentences.map((sentence, at) => (
        <p key={sentence} class={at === 0 ? "rn-lead" : undefined}>
          {sentence}
        </p>
      ))}
      <p>
        <Link href={again}>{door === "citizen" ? "Prøv at logge ind igen" : "Log ind igen"}</Link>
      </p>
      <p>
        <Link href="/">Gå til forsiden</Link>
      </p>
    </Page>
  );
}

const askAtWork = "Spørg din leder eller den, der styrer brugere i kommunen.";

const words: Readonly<Record<LoginTrouble, Words>> = {
  away: {
    title: "Login virker ikke lige nu",
    sentences: [
      "Vi kan ikke få svar fra det sted, hvor man logger ind. Det er ikke din skyld.",
      "Vent lidt, og prøv igen. Er du allerede logget ind i et andet vindue, kan du arbejde videre der.",
      "Haster det, så ring til kommunen.",
    ],
  },
  cancelled: {
    title: "Du er ikke logget ind",
    sentences: ["Du stoppede, før du var logget ind. Der er ikke sket noget."],
  },
  untrusted: {
    title: "Vi kunne ikke bekræfte dit login",
    sentences: [
      "Svaret passede ikke til det login, som blev begyndt her. Derfor er du ikke logget ind.",
      "Det sker fx, hvis du var længe om det, eller begyndte i et andet vindue.",
    ],
  },
  "assurance-too-low": {
    title: "Dit login er ikke sikkert nok her",
    sentences: [
      "Her står følsomme oplysninger. Derfor skal du logge ind på en mere sikker måde.",
      "Brug MitID med app, kodeviser eller chip, og ikke kun en adgangskode.",
    ],
  },
  "cpr-missing": {
    title: "Vi mangler dit CPR-nummer",
    sentences: ["Login fortalte os ikke dit CPR-nummer. Sig ja til at dele det, når du logger ind."],
  },
  "birthday-missing": {
    title: "Vi mangler din fødselsdag",
    sentences: ["Login fortalte os ikke, hvornår du er født. Ring til kommunen. Så kan de oprette dig."],
  },
  "name-missing": {
    title: "Vi mangler dit navn",
    sentences: ["Login fortalte os ikke dit navn.", askAtWork],
  },
  "municipality-unknown": {
    title: "Din kommune bruger ikke systemet",
    sentences: ["Login hører ikke til en kommune, der er her.", askAtWork],
  },
  "role-unknown": {
    title: "Du har ikke adgang endnu",
    sentences: ["Du er logget ind, men har ikke fået en rolle i systemet.", askAtWork],
  },
  "place-unknown": {
    title: "Din enhed er ikke kendt her",
    sentences: ["Din rolle gælder en enhed, som systemet ikke kender.", askAtWork],
  },
  left: { title: "Din adgang er ophørt", sentences: ["Din adgang til systemet er ophørt.", askAtWork] },
  nobody: { title: "Vi kender dig ikke", sentences: ["Den, du valgte, findes ikke mere. Vælg en anden."] },
};
