import { RadioGroup } from "../../../ui/choice-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { answerFields } from "../domain/answer-form.ts";
import { hindrances, insteadKinds } from "../domain/appointment.ts";
import { hindranceLabels, insteadLabels } from "../domain/appointment-words.ts";
import { laterInSeries, laterSameWeekday } from "../domain/series.ts";
import type { StepPageProps } from "./step-props.ts";
import { typedIn, Written } from "./step-written.tsx";

/** Whose wish or hindrance it was that support is not given. */
export const WhoseHindrance = (props: StepPageProps) => (
  <RadioGroup
    name={answerFields.whose}
    label="Hvem kunne ikke?"
    choices={hindrances.map((value) => ({ value, label: hindranceLabels[value] }))}
    value={textOf(typedIn(props), answerFields.whose)}
    problems={props.form.problems}
  />
);

/** What the citizen gets instead of support that is not given. Nothing is an answer too, and departs where support is promised. */
export const Instead = (props: StepPageProps & { readonly isPromised: boolean }) => (
  <>
    <RadioGroup
      name={answerFields.insteadKind}
      label="Hvad får borgeren i stedet?"
      {...(props.isPromised && {
        hint: "Ingenting tæller som en fravigelse af standarden. Din begrundelse følger med.",
      })}
      choices={insteadKinds.map((value) => ({ value, label: insteadLabels[value] }))}
      value={textOf(typedIn(props), answerFields.insteadKind)}
      problems={props.form.problems}
    />
    <InsteadWords {...props} />
  </>
);

/** The same in words. */
export const InsteadWords = (props: StepPageProps) => (
  <Written
    {...props}
    name={answerFields.instead}
    label="Skriv kort, hvad der sker i stedet"
    hint="Borgeren får det at vide."
    optional
  />
);

/** Whether those after it in its series follow; nothing where there are none. */
export function Reach(props: StepPageProps) {
  const { appointment, form, step, view } = props;
  const isMove = step === "move";
  const after = (isMove ? laterSameWeekday : laterInSeries)(appointment, view.appointments);
  if (after.length === 0) return null;
  return (
    <RadioGroup
      name={answerFields.reach}
      label="Hvilke aftaler gælder det?"
      choices={[
        { value: "denne", label: "Kun denne" },
        { value: "efter", label: `Denne og ${after.length} efter den${isMove ? " på samme ugedag" : ""}` },
      ]}
      value={textOf(typedIn(props), answerFields.reach) || "denne"}
      problems={form.problems}
    />
  );
}
