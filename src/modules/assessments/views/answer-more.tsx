import { CheckboxGroup, Select } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { departureGrounds, groundWords } from "../../departures/domain/departure.ts";
import { answerFields } from "../domain/answer-form.ts";
import type { AnswerContent } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";

interface AnswerMoreProps {
  readonly question: GuidanceQuestion;
  readonly content: AnswerContent;
  readonly form: FormState;
}

/** What an answer has besides its reasons: what was tried, who takes over, why the standard does not fit. */
export function AnswerMore(props: AnswerMoreProps) {
  const { kind } = props.question;
  return (
    <>
      {kind === "alternative" && <Tried {...props} />}
      {kind === "boundary" && <HandOver {...props} />}
      {props.question.item.section !== null && kind !== "target" && <WhyNotHere {...props} />}
    </>
  );
}

function Tried({ question, content }: AnswerMoreProps) {
  const names = answerFields(question.key);
  const { triedOutcome, triedWhen, triedWhere } = content;
  return (
    <Details summary="Er det prøvet?" open={triedWhen + triedWhere + triedOutcome !== ""}>
      <div class="rn-pair">
        <TextField
          name={names.triedWhen}
          label="Hvornår blev det prøvet?"
          hint="For eksempel: efteråret 2025"
          optional
          value={triedWhen}
        />
        <TextField name={names.triedWhere} label="Hvor blev det prøvet?" optional value={triedWhere} />
      </div>
      <TextField name={names.triedOutcome} label="Hvad kom der ud af det?" optional value={triedOutcome} />
    </Details>
  );
}

function HandOver({ question, content, form }: AnswerMoreProps) {
  const names = answerFields(question.key);
  return (
    <fieldset class="rn-branch rn-if-elsewhere">
      <legend>Giv det videre</legend>
      <p class="rn-note">
        Hører noget af behovet til et andet sted, skriver vi det i journalen. Borgeren skal have at vide, hvor man
        søger, og hvem der kan hjælpe med det.
      </p>
      <div class="rn-pair">
        <TextField
          name={names.handedTo}
          label="Hvem tager over?"
          hint={question.boundary === null ? undefined : `For eksempel: ${question.boundary.elsewhere}`}
          value={content.handedTo}
          problems={form.problems}
        />
        <TextField name={names.handedWhat} label="Hvad drejer det sig om?" optional value={content.handedWhat} />
      </div>
      <CheckboxGroup
        name={names.toldCitizen}
        label="Vejledning"
        choices={[{ value: "ja", label: "Borgeren har fået det at vide og ved, hvordan man søger" }]}
        values={content.toldCitizen ? ["ja"] : []}
      />
    </fieldset>
  );
}

function WhyNotHere({ question, content }: AnswerMoreProps) {
  const names = answerFields(question.key);
  return (
    <div class="rn-if-departs">
      <Select
        name={names.departureGround}
        label="Hvorfor passer standarden ikke her?"
        hint="Tælles sammen for dem, der skriver standarden. De ser ikke, hvem det handler om."
        optional
        empty="Vælg, hvis en af dem passer"
        choices={departureGrounds.map((ground) => ({ value: ground, label: groundWords[ground] }))}
        value={content.departureGround ?? ""}
      />
    </div>
  );
}
