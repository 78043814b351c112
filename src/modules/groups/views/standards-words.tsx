import { Why } from "../../../ui/why.tsx";
import type { SaidByStandard } from "../domain/groups-view.ts";

interface StandardsWordsProps {
  readonly rules: readonly SaidByStandard[];
  readonly standard: string;
  /** What is said where the standard says nothing. */
  readonly none?: string;
}

/** What the municipality's standard says of it, each with its clause one click away. */
export function StandardsWords({ none, rules, standard }: StandardsWordsProps) {
  if (rules.length === 0) return none === undefined ? null : <p class="rn-note">{none}</p>;
  return (
    <Why standard={standard} sources={rules.map(({ id }) => id)} summary="Det siger kommunens standard">
      {rules.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Why>
  );
}
