import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { contactWays, contactWayWords } from "../domain/order-step.ts";
import { providerFields } from "../domain/provider-form.ts";
import { providerActPath } from "../paths.ts";
import { isAbout } from "./is-about.ts";
import { AttemptList } from "./order-steps.tsx";
import type { ProviderActsProps } from "./provider-acts.tsx";

/** The attempts so far, and one more to write down. */
export function NotReached({ attempts, fields, newSubmissionId, order, problems }: ProviderActsProps) {
  const own = [providerFields.triedOn, providerFields.way, providerFields.tried];
  return (
    <>
      {attempts.length > 0 && (
        <>
          <h3>Det har I prøvet</h3>
          <AttemptList attempts={attempts} />
        </>
      )}
      <Details summary="Vi fik ikke fat i borgeren" open={isAbout(problems, own)}>
        <p>Skriv hver gang ned. Fristen løber stadig, men kommunen kan se, at I har prøvet.</p>
        <Form
          keep="Ikke truffet"
          keepIn={order.caseId}
          method="post"
          action={providerActPath(order.id, "ikke-truffet")}
          submissionId={newSubmissionId()}
        >
          <DateField
            name={providerFields.triedOn}
            label="Hvilken dag prøvede I?"
            problems={problems}
            value={writtenDay(fields, providerFields.triedOn)}
          />
          <RadioGroup
            name={providerFields.way}
            label="Hvordan?"
            choices={contactWays.map((way) => ({ value: way, label: contactWayWords[way] }))}
            value={textOf(fields, providerFields.way)}
            problems={problems}
          />
          <TextArea
            name={providerFields.tried}
            label="Hvad skete der?"
            rows={2}
            optional
            value={textOf(fields, providerFields.tried)}
            problems={problems}
          />
          <SubmitButton kind="secondary">Gem forsøget</SubmitButton>
        </Form>
      </Details>
    </>
  );
}
