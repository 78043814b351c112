import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { lateWays } from "../domain/appointment.ts";
import { lateWayLabels } from "../domain/appointment-words.ts";
import { hereAt } from "../domain/clock-time.ts";
import { delayChoices, lateFields } from "../domain/late-form.ts";
import type { StepPageProps } from "./step-props.ts";
import { typedIn } from "./step-written.tsx";

/** How the citizen was told, and the new time: one press where it is an ordinary one. */
export function LateFields(props: StepPageProps) {
  const { appointment, form, view } = props;
  const fields = typedIn(props);
  const begin = view.citizen.digital ? "own-pages" : "";
  return (
    <>
      <Owed {...props} />
      <RadioGroup
        name={lateFields.told}
        label="Hvordan får borgeren besked?"
        hint="Den nye tid står med det samme øverst på borgerens egne sider."
        choices={lateWays.map((value) => ({ value, label: lateWayLabels[value] }))}
        value={textOf(fields, lateFields.told) || begin}
        problems={form.problems}
      />
      <h2>Hvornår kommer I?</h2>
      <ButtonRow>
        {delayChoices(appointment, view.now).map(({ expectedAt, minutes }) => (
          <SubmitButton key={minutes} kind="secondary" name={lateFields.minutes} value={String(minutes)}>
            Kl. {hereAt(expectedAt).clock}
          </SubmitButton>
        ))}
      </ButtonRow>
      <TextField
        name={lateFields.clock}
        label="Eller skriv et klokkeslæt"
        hint="For eksempel 10.40."
        optional
        width={4}
        value={textOf(fields, lateFields.clock)}
        problems={form.problems}
      />
    </>
  );
}

/** What the standard promises the citizen of delays. */
function Owed({ view }: StepPageProps) {
  const rules = view.rules.filter(({ rule }) => rule === "lateness-told");
  if (rules.length === 0) return null;
  return (
    <Alert kind="info" heading="Det siger kommunens standard" quiet>
      {rules.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <Why standard={view.owed.standardSlug} sources={rules.flatMap(({ sources }) => sources)} />
    </Alert>
  );
}
