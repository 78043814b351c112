import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { answerWords } from "../domain/assessment-words.ts";
import type { Rung, RungStanding } from "../domain/ladder.ts";

/** The whole ladder at a glance: six rungs, least intrusive first, each with how it came out or that it is open. */
export function LadderStrip({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <nav aria-labelledby="stigen">
      <h2 id="stigen">Stigen, trin for trin</h2>
      <ol class="rn-ladder">
        {rungs.map((rung) => (
          <li key={rung.number} class={rung.standing === "open" ? "rn-ladder-open" : undefined}>
            <span class="rn-ladder-number">{rung.number}</span>
            <span class="rn-ladder-name">
              <Link href={`#trin-${rung.number}`}>{rung.name}</Link>
            </span>
            <Tag kind={kinds[rung.standing] ?? "plain"}>{standingWords(rung)}</Tag>
          </li>
        ))}
      </ol>
      <p class="rn-note">
        Stigen begynder med det, der griber mindst ind. Er ét trin nok, er det ikke et nej: du afgør, hvad borgeren får,
        ud fra det hele.
      </p>
    </nav>
  );
}

const kinds: Readonly<Partial<Record<RungStanding, "info" | "success" | "warning">>> = {
  open: "warning",
  enough: "success",
  partly: "info",
  "tried-first": "info",
};

function standingWords({ questions, standing, unanswered }: Rung): string {
  if (standing === "not-asked") return "Standarden spørger ikke";
  if (standing !== "open") return answerWords[standing];
  return questions.length === 1 ? "Åben" : `Åben: mangler ${unanswered} af ${questions.length}`;
}
