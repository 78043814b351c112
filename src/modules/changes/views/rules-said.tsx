import { Details } from "../../../ui/details.tsx";
import { Why } from "../../../ui/why.tsx";
import type { GuidanceItem } from "../../standards/domain/guidance-items.ts";

interface RulesSaidProps {
  /** The slug of the municipality whose standard it is. */
  readonly standard: string;
  readonly rules: readonly GuidanceItem[];
  readonly summary: string;
}

/** What the standard says, one click away, each with its clause; nothing where it says nothing. */
export function RulesSaid({ rules, standard, summary }: RulesSaidProps) {
  if (rules.length === 0) return null;
  return (
    <Details summary={summary}>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            {rule.text}
            <Why standard={standard} sources={rule.sources} section={rule.section} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
