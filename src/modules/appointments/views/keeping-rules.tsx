import { Alert } from "../../../ui/alert.tsx";
import { Why } from "../../../ui/why.tsx";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";

interface KeepingRulesProps {
  readonly rules: readonly RuleItem[];
  readonly standard: string;
}

/** What the municipality's standard says of keeping appointments, each with its clause; nothing where it says nothing. */
export function KeepingRules({ rules, standard }: KeepingRulesProps) {
  if (rules.length === 0) return null;
  return (
    <Alert kind="info" heading="Det siger kommunens standard" quiet>
      {rules.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Why standard={standard} sources={rules.flatMap(({ sources }) => sources)} />
    </Alert>
  );
}
