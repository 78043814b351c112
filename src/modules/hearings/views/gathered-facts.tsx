import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import type { GatheredFact } from "../domain/gathered-facts.ts";
import { draftFields } from "../domain/hearing-draft.ts";
import type { MarkedFact } from "../domain/hearing-letter-facts.ts";

interface GatheredFactsProps {
  readonly gathered: readonly GatheredFact[];
  /** What stands in the draft already. */
  readonly taken: readonly MarkedFact[];
}

/** What the case holds that can be taken over into the hearing, by where it comes from. */
export function GatheredFacts({ gathered, taken }: GatheredFactsProps) {
  const left = gathered.filter(
    ({ source, text }) => !taken.some((one) => one.source === source && text.startsWith(one.text)),
  );
  if (left.length === 0) return null;
  return (
    <Details summary={`Hent oplysninger fra sagen (${left.length})`}>
      <CheckboxGroup
        name={draftFields.taken}
        label="Vælg det, borgeren måske skal høres om"
        optional
        choices={left.map(({ about, from, key, mark, source, text }) => ({
          value: key,
          label: `${fromWords[from]}, ${about}${from === "document" ? "" : `: ${shortened(text)}`}`,
          hint: mark === "known" ? `${source}. Borgeren kender den.` : source,
        }))}
      />
      <SubmitButton kind="secondary" name={draftFields.act} value="hent">
        Hent de valgte ned i kladden
      </SubmitButton>
    </Details>
  );
}

const fromWords = { observation: "Udredning", document: "Papir", note: "Notat" } as const;

const longest = 140;

const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`);
