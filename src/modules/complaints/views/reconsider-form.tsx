import { capitalised } from "../../../kernel/in-a-row.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { decisionPath } from "../../decisions/paths.ts";
import type { ComplainedPart } from "../domain/complaint.ts";
import { reconsiderationOutcomes } from "../domain/complaint-step.ts";
import { outcomeLabels, wordsSaid } from "../domain/complaint-words.ts";
import { partFieldsOf, stepFields } from "../domain/step-acts.ts";
import { ActForm, hasProblem, OnDay } from "./act-form.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";

const fields = stepFields("genvurderet");

/** Genvurdering: what the complaint says, what is new, and task by task what is come to and why. */
export function ReconsiderForm(props: ComplaintPageProps) {
  const own = { ...props, act: "genvurderet" } as const;
  const { complaint, form } = props;
  const typed = form.typed ?? {};
  return (
    <section aria-labelledby="genvurdering">
      <h2 id="genvurdering">Genvurdering</h2>
      <p>
        Se på afgørelsen igen. Får borgeren ret i noget, bliver de opgaver taget op, og I træffer en ny afgørelse. Så
        får borgeren besked. Holder I fast, får borgeren besked, når I sender klagen videre.
      </p>
      <ActForm {...own}>
        <TextArea
          name={fields.says}
          label="Hvad siger klagen?"
          rows={3}
          value={form.typed === null ? wordsSaid(complaint) || "Borgeren er uenig." : textOf(typed, fields.says)}
        />
        <TextArea
          name={fields.news}
          label="Er der kommet noget nyt frem?"
          hint="Lad feltet stå tomt, hvis der ikke er."
          optional
          rows={2}
          value={textOf(typed, fields.news)}
        />
        {complaint.parts.map((part) => (
          <OnePart key={part.id} {...props} part={part} />
        ))}
        <OnDay {...own} label="Hvilken dag?" />
        <ButtonRow>
          <SubmitButton>Gem genvurderingen</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}

/** A new decision is on its way: where it is made, and, folded, the way to come to something else. */
export function Renewing(props: ComplaintPageProps) {
  return (
    <section aria-labelledby="ny-afgoerelse">
      <h2 id="ny-afgoerelse">Træf den nye afgørelse</h2>
      <p>
        Opgaverne er taget op igen. Træf den nye afgørelse inden fristen. Når den er sendt, får borgeren samtidig besked
        om klagen.
      </p>
      <ButtonRow>
        <ButtonLink href={decisionPath(props.view.record.id)}>Gå til den nye afgørelse</ButtonLink>
      </ButtonRow>
      <Details summary="Er I kommet frem til noget andet?" open={hasProblem({ ...props, act: "genvurderet" })}>
        <ReconsiderForm {...props} />
      </Details>
    </section>
  );
}

function OnePart({ complaint, form, part }: ComplaintPageProps & { readonly part: ComplainedPart }) {
  const typed = form.typed ?? {};
  const isOne = complaint.parts.length === 1;
  const names = isOne ? { outcome: fields.outcome, weighed: fields.note } : partFieldsOf(part.id);
  const task = capitalised(appliedTaskName(part.task));
  return (
    <>
      <RadioGroup
        name={names.outcome}
        label={isOne ? "Hvad kom I frem til?" : `${task}: hvad kom I frem til?`}
        choices={reconsiderationOutcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
        value={textOf(typed, names.outcome)}
        problems={form.problems}
      />
      <TextArea
        name={names.weighed}
        label={isOne ? "Hvad har I lagt vægt på?" : `${task}: hvad har I lagt vægt på?`}
        rows={isOne ? 6 : 3}
        value={textOf(typed, names.weighed)}
        problems={form.problems}
      />
    </>
  );
}
