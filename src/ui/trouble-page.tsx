import type { Frame } from "./frame.ts";
import { Link } from "./link.tsx";
import { Page } from "./page.tsx";

/** What can go wrong with a whole request. */
export type Trouble = 400 | 403 | 404 | 413 | 429 | 500 | 503;

interface TroublePageProps {
  readonly status: Trouble;
  /** What a visitor can tell and the log can find. */
  readonly requestId?: string | undefined;
  readonly frame?: Frame;
}

/** The page that is shown when there is no page to show: what happened, and what one can do now. */
export function TroublePage({ status, requestId, frame = { door: "public" } }: TroublePageProps) {
  const { title, sentences } = troubles[status];
  return (
    <Page title={title} frame={frame}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link href="/">Gå til forsiden</Link>
      </p>
      {status >= 500 && requestId !== undefined && (
        <p class="rn-note">Bliver det ved, så fortæl os dette nummer: {requestId}</p>
      )}
    </Page>
  );
}

const troubles: Readonly<Record<Trouble, { readonly title: string; readonly sentences: readonly string[] }>> = {
  400: {
    title: "Adressen kan ikke bruges",
    sentences: [
      "Adressen ser ud til at indeholde et CPR-nummer. Derfor har vi ikke åbnet den, og vi har ikke skrevet den ned.",
      "Skriv kun CPR-numre i de felter, der er til det.",
    ],
  },
  403: {
    title: "Vi kunne ikke tage imod det",
    sentences: ["Siden blev sendt fra et andet sted end her. Gå tilbage, åbn siden igen, og send en gang til."],
  },
  404: {
    title: "Vi kan ikke finde siden",
    sentences: [
      "Måske er adressen skrevet forkert. Måske er siden flyttet.",
      "Det kan også være, at du ikke har adgang til siden.",
    ],
  },
  413: {
    title: "Det fylder for meget",
    sentences: ["Det, du sendte, var for stort. Gør teksten kortere eller filen mindre, og prøv igen."],
  },
  429: {
    title: "Det gik for hurtigt",
    sentences: [
      "Der kom for mange forespørgsler på kort tid. Det, du sendte sidst, er ikke gemt.",
      "Vent lidt. Gå så tilbage, og prøv igen.",
    ],
  },
  500: {
    title: "Der skete en fejl hos os",
    sentences: ["Det er ikke din skyld. Gå tilbage, og prøv igen om lidt."],
  },
  503: {
    title: "Systemet holder en kort pause",
    sentences: [
      "Vi kan ikke gemme noget lige nu. Det, du sendte, er ikke gemt.",
      "Vent et øjeblik. Gå så tilbage, og send det igen.",
    ],
  },
};
