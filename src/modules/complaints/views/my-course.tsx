import { Day } from "../../../ui/day.tsx";
import type { ComplaintStep } from "../domain/complaint.ts";
import type { MyComplaintPageProps } from "./my-complaint-page.tsx";

/** What has happened with a complaint, as the citizen reads it; what the provider says to the municipality is left out. */
export function MyCourse({ complaint }: Pick<MyComplaintPageProps, "complaint">) {
  const told = complaint.steps.filter(({ kind }) => kind !== "commented");
  if (told.length === 0) return null;
  return (
    <>
      <h2>Det er sket</h2>
      <ol class="rn-plain rn-history">
        {told.map((step) => (
          <li key={`${step.kind}-${step.on}`}>
            <Day day={step.on} />: {sentenceOf(step)}
          </li>
        ))}
      </ol>
    </>
  );
}

function sentenceOf({ into, kind, note, outcome }: ComplaintStep): string {
  if (kind === "crossed") return `${crossed[into ?? "delivery"]} Derfor: ${note}`;
  if (kind === "reconsidered") return outcomes[outcome ?? "kept"];
  return kind === "commented" ? "" : sentences[kind];
}

const crossed = {
  decision: "Kommunen så, at klagen handler om afgørelsen. Du har ikke mistet nogen tid.",
  delivery: "Kommunen så, at klagen handler om hjælpen eller behandlingen.",
} as const;

const outcomes = {
  upheld: "Kommunen gav dig ret.",
  partly: "Kommunen gav dig ret i noget af det.",
  kept: "Kommunen holdt fast i afgørelsen.",
} as const;

const sentences = {
  confirmed: "Du sagde, at det er din klage.",
  denied: "Du sagde, at det ikke er din klage.",
  answered: "Kommunen svarede dig.",
  maintained: "Du holdt fast i klagen.",
  "sent-on": "Kommunen sendte klagen til Ankestyrelsen.",
  withdrawn: "Klagen blev trukket tilbage.",
} as const;
