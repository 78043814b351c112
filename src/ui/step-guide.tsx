import type { Language } from "./day-words.ts";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

/** One step of several. */
export interface Step {
  readonly text: string;
  readonly state: "done" | "current" | "open" | "error";
  /** Where the step is answered; left out where it cannot be visited yet. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
}

/** Where one is among the steps, what is done and what comes next. */
export function StepGuide({ steps, lang = "da" }: { steps: readonly Step[]; lang?: Language }) {
  return (
    <nav aria-label={lang === "da" ? "Trin" : "Steps"}>
      <ol class="step-indicator">
        {steps.map((step, at) => (
          <li key={step.text} class={stepClass(step)}>
            <StepBody step={step} number={at + 1} lang={lang} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** "Trin 3 af 8", above the heading of a question. */
export function StepCount({ at, of }: { at: number; of: number }) {
  return (
    <p class="step-subheading">
      Trin {at} af {of}
    </p>
  );
}

function stepClass(step: Step): string | undefined {
  if (step.state === "current") return "current";
  if (step.state === "error") return "error";
  return step.href === undefined ? "disabled" : undefined;
}

function StepBody({ step, number, lang }: { step: Step; number: number; lang: Language }) {
  const content = (
    <>
      <StepMark state={step.state} number={number} lang={lang} />
      <div>
        <span class="step-title">{step.text}</span>
        {step.hint !== undefined && <span class="step-information">{step.hint}</span>}
      </div>
    </>
  );
  if (step.href === undefined) return <div class="step">{content}</div>;
  return (
    <Link class="step" href={step.href} current={step.state === "current" ? "step" : undefined}>
      {content}
    </Link>
  );
}

function StepMark({ state, number, lang }: { state: Step["state"]; number: number; lang: Language }) {
  if (state === "done") {
    return (
      <span class="step-icon">
        <Icon name="check" label={lang === "da" ? `Trin ${number} er udfyldt` : `Step ${number} is done`} />
      </span>
    );
  }
  if (state === "error") {
    return (
      <span class="step-icon">
        <Icon name="error" label={lang === "da" ? `Fejl i trin ${number}` : `Error in step ${number}`} />
      </span>
    );
  }
  return (
    <span class="step-number">
      <span>{number}</span>
    </span>
  );
}
