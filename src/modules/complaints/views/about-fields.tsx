import { RadioGroup } from "../../../ui/choice-field.tsx";
import { asksAbout, chosenParts, complaintFields } from "../domain/complaint-draft.ts";
import { PartChoices } from "./part-choices.tsx";
import type { WritingPageProps } from "./question-page.tsx";

/** Which tasks of which decision it is about; or, where it is about how support is given, who may read it. */
export function AboutFields({ open, problems, view }: WritingPageProps) {
  const { draft, ground } = view;
  if (asksAbout(draft, ground) === "provider") {
    const name = ground.provider?.name ?? "";
    return (
      <>
        <p>Kommunen svarer dig altid.</p>
        <RadioGroup
          name={complaintFields.to}
          label="Du bestemmer"
          choices={[
            {
              value: "udfoerer",
              label: `Kommunen og ${name}`,
              hint: `${name} læser klagen og fortæller kommunen, hvordan de ser det.`,
            },
            {
              value: "kommunen",
              label: "Kun kommunen",
              hint: "Så taler kommunen selv med dem, hvis det er nødvendigt.",
            },
          ]}
          value={draft.toProvider === null ? undefined : draft.toProvider ? "udfoerer" : "kommunen"}
          problems={problems}
        />
      </>
    );
  }
  return (
    <>
      {draft.subject === "not-known" ? (
        <p>Handler det ikke om en afgørelse? Så fjern alle kryds, og gå videre.</p>
      ) : (
        <p>Vi har sat kryds ved det hele. Fjern krydset ved det, du er tilfreds med.</p>
      )}
      <PartChoices
        ground={ground}
        chosen={chosenParts(draft, ground)}
        tellsOutcome={open.includes("decision")}
        problems={problems}
      />
    </>
  );
}
