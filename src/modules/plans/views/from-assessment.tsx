import { Day } from "../../../ui/day.tsx";
import type { AssessmentForPlan } from "../../assessments/domain/assessment-export.ts";

/** What the assessment says that goals are set from, beside the plan: hopes, resources, and the level now theme by theme. */
export function FromAssessment({ assessed }: { assessed: AssessmentForPlan | null }) {
  if (assessed === null) return null;
  const { finishedOn, hopes, citizensView, resources, themes } = assessed;
  const whole = [
    { term: "Håb og drømme", text: hopes },
    { term: "Borgerens syn på situationen", text: citizensView },
    { term: "Ressourcer", text: resources },
  ].filter(({ text }) => text !== "");
  return (
    <section aria-labelledby="fra-udredningen">
      <h2 id="fra-udredningen">Fra udredningen</h2>
      <p class="rn-note">
        {finishedOn === null ? (
          "Udredningen er ikke afsluttet."
        ) : (
          <>
            Afsluttet <Day day={finishedOn} />
          </>
        )}
      </p>
      <dl class="rn-said">
        {whole.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {themes.map(({ code, name, levelInWords, citizensWords }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>Niveau nu: {levelInWords}</dd>
            {citizensWords !== "" && <dd>»{citizensWords}«</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
