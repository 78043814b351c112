import type { Frame } from "./frame.ts";
import { Page } from "./page.tsx";

const texts = {
  da: {
    title: "Forlad siden hurtigt",
    lead: "Øverst på dine sider er der en knap, så du hurtigt kan komme væk. Den er god, hvis andre ikke må se, hvad du laver.",
    does: "Det sker, når du trykker",
    doesLines: [
      "Siden forsvinder med det samme. Du ser en side om noget helt andet.",
      "Det, du var ved at skrive, bliver gemt som kladde.",
      "Du bliver logget af her. Så kan ingen gå tilbage og læse om dig.",
      "Du kan også trykke tre gange på tasten Esc.",
    ],
    doesNot: "Det kan knappen ikke",
    doesNotLines: [
      "Din browser husker stadig, hvilke sider du har åbnet. Du kan slette det i browserens historik.",
      "Du kan stadig være logget ind hos MitID i kort tid. Luk alle vinduer i browseren.",
      "Har din browser slået JavaScript fra, kommer du væk. Men du bliver ikke logget af, og kladden bliver ikke gemt.",
    ],
    alone: "Er du bange for en anden?",
    aloneLines:
      "Brug en computer eller telefon, som den anden ikke kan komme til. Er nogen i fare, så ring 112. Du kan også ringe gratis til Lev Uden Vold på 1888, hele døgnet.",
  },
  en: {
    title: "Leave this page quickly",
    lead: "Your pages have a button at the top that takes you away at once. Use it when others must not see what you do.",
    does: "What happens when you press",
    doesLines: [
      "The page is gone at once. You see a page about something else.",
      "What you were writing is kept as a draft.",
      "You are logged off here. Nobody can go back and read about you.",
      "You can also press the key Esc three times.",
    ],
    doesNot: "What the button cannot do",
    doesNotLines: [
      "Your browser still remembers which pages you opened. You can delete that in its history.",
      "You may still be logged in at MitID for a short time. Close all windows of the browser.",
      "Without JavaScript you get away, but you are not logged off, and the draft is not kept.",
    ],
    alone: "Are you afraid of somebody?",
    aloneLines:
      "Use a computer or phone that they cannot get hold of. If somebody is in danger, call 112. You can also call Lev Uden Vold on 1888, free of charge, at any hour.",
  },
} as const;

/** What leaving quickly does, and what it cannot do: whoever relies on it must know both. */
export function LeavingPage({ frame }: { frame: Frame }) {
  const text = texts[frame.lang ?? "da"];
  return (
    <Page title={text.title} frame={frame}>
      <p class="rn-lead">{text.lead}</p>
      <h2>{text.does}</h2>
      <Lines lines={text.doesLines} />
      <h2>{text.doesNot}</h2>
      <Lines lines={text.doesNotLines} />
      <h2>{text.alone}</h2>
      <p>{text.aloneLines}</p>
    </Page>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
