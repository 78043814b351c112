import { formatDay } from "../../../kernel/danish-day.ts";
import { Day } from "../../../ui/day.tsx";
import type { Complaint } from "../domain/complaint.ts";
import type { ComplaintStep } from "../domain/complaint-step.ts";
import type { MyComplaintPageProps } from "./my-complaint-page.tsx";

/** What has happened with a complaint, as the citizen reads it; what the provider says to the municipality is left out. */
export function MyCourse({ complaint }: Pick<MyComplaintPageProps, "complaint">) {
  const told = complaint.steps.filter(({ kind }) => kind in sentences || kind === "crossed" || kind === "reconsidered");
  if (told.length === 0) return null;
  return (
    <>
      <h2>Det er sket</h2>
      <ol class="rn-plain rn-history">
        {told.map((step) => (
          <li key={`${step.kind}-${step.on}`}>
            <Day day={step.on} />: {sentenceOf(step, complaint)}
          </li>
        ))}
      </ol>
    </>
  );
}

function sentenceOf(
  { expectedOn, into, kind, note, outcome }: ComplaintStep,
  { track }: Pick<Complaint, "track">,
): string {
  if (kind === "sent-on" && track === "delivery") return `Kommunen sendte klagen videre. ${note}`;
  if (kind === "crossed") return `${crossed[into ?? "delivery"]} Derfor: ${note}`;
  if (kind === "reconsidered") return outcomes[outcome ?? "kept"];
  if (kind === "information-awaited" && expectedOn !== null)
    return `Kommunen mangler noget: ${note} Den regner med at have det ${formatDay(expectedOn)}.`;
  if (kind === "corrected") return `${sentences.corrected} »${note}«`;
  return sentences[kind] ?? "";
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

const sentences: Readonly<Partial<Record<ComplaintStep["kind"], string>>> = {
  confirmed: "Du sagde, at det er din klage.",
  denied: "Du sagde, at det ikke er din klage.",
  answered: "Kommunen svarede dig.",
  maintained: "Du holdt fast i klagen.",
  "sent-on": "Kommunen sendte klagen til Ankestyrelsen.",
  ruled: "Kommunen fik Ankestyrelsens afgørelse.",
  "ruling-struck": "Kommunen havde skrevet noget forkert om Ankestyrelsens afgørelse. Det er taget ud.",
  split: "Klagen handler om to ting. Derfor er den delt i to.",
  "comment-asked": "Kommunen bad dem, der giver dig hjælp, om at fortælle, hvordan de ser det.",
  commented: "Dem, der giver dig hjælp, har fortalt kommunen, hvordan de ser det.",
  "written-down": "Kommunen har skrevet ned, hvad du siger i din optagelse.",
  "day-corrected": "Kommunen rettede den dag, klagen kom.",
  corrected: "Du rettede det, der er skrevet ned.",
  hurried: "Kommunen ser på klagen med det samme, fordi det haster.",
  "information-awaited": "Kommunen mangler noget.",
  "taken-up": "Kommunen er ved at lave en ny afgørelse.",
  narrowed: "Du trak noget af klagen tilbage.",
  withdrawn: "Klagen blev trukket tilbage.",
};
