import { capitalised } from "../../../kernel/in-a-row.ts";
import { Day } from "../../../ui/day.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import type { IssuedDecision, IssuedPart } from "../domain/decision.ts";
import type { TaskChange } from "../domain/decision-ground.ts";
import type { PartOutcome, ProviderWish } from "../domain/decision-letter-facts.ts";
import { Period } from "./issued-parts.tsx";

interface CitizenPartsProps {
  readonly decision: IssuedDecision;
  /** The running support that it changes. */
  readonly changes: readonly TaskChange[];
}

/** Task by task what the citizen gets, and why. */
export function CitizenParts({ changes, decision }: CitizenPartsProps) {
  const { parts, providerWish, reasons, assessment } = decision;
  return (
    <>
      <h2>Det har vi besluttet</h2>
      {parts.map((part) => (
        <PartAnswer key={part.id} part={part} change={changes.find(({ taskId }) => taskId === part.taskId)} />
      ))}
      {providerWish !== null && <Wish {...providerWish} />}
      <h2>Derfor</h2>
      {[...new Set(changes.map(({ reason }) => reason)), assessment, reasons.considerations, reasons.facts]
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
    </>
  );
}

/** Whom the citizen wished the support from, and why it is not so. */
const Wish = ({ followed, reason, wish }: ProviderWish) => (
  <section aria-labelledby="dit-oenske">
    <h3 id="dit-oenske">Dit ønske: {followed ? "Ja" : "Nej"}</h3>
    <p>
      Du vil gerne have støtte fra {wish}. {followed ? "Det ønske følger vi." : "Det ønske følger vi ikke."}
    </p>
    {reason !== null && <p class="rn-written">{reason}</p>}
  </section>
);

const answers: Readonly<Record<PartOutcome, string>> = {
  granted: "Ja",
  refused: "Nej",
  "met-otherwise": "Vi hjælper dig på en anden måde",
};

function answerTo({ endsOn, outcome, partial }: IssuedPart, change: TaskChange | undefined): string {
  if (outcome !== "granted" && endsOn !== null) return "Slutter";
  if (change !== undefined && outcome === "granted" && (change.worsens || !partial)) {
    return partial ? "Mindre støtte" : "Ændres";
  }
  return partial ? "Ja, til noget af det" : answers[outcome];
}

function PartAnswer({ change, part }: { readonly change: TaskChange | undefined; readonly part: IssuedPart }) {
  return (
    <section aria-label={appliedTaskLabel(part.task)}>
      <h3>
        {appliedTaskLabel(part.task)}: {answerTo(part, change)}
      </h3>
      {part.deliveryForm !== null && (
        <p>
          {capitalised(deliveryFormNames[part.deliveryForm].da)}
          {part.extent !== "" && `: ${part.extent}`}.
        </p>
      )}
      {part.period !== null && (
        <p>
          <Period period={part.period} />.
        </p>
      )}
      {part.endsOn !== null && (
        <p>
          Den sidste dag er <Day day={part.endsOn} />.
        </p>
      )}
      {part.metBy !== null && <p>{part.metBy}</p>}
      {part.reasons !== "" && <p>{part.reasons}</p>}
    </section>
  );
}
