import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { reconsiderationOutcomes } from "../domain/complaint.ts";
import { outcomeLabels } from "../domain/complaint-words.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { type StepAct, stepFields } from "../domain/step-form.ts";
import { ActForm, type ActProps, hasProblem, Note, OnDay } from "./act-form.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";
import { PartChoices } from "./part-choices.tsx";

/** What can be written down to a complaint now: what is the authority's to do stands open, the rest folded. */
export function StepForms(props: ComplaintPageProps) {
  const { complaint, mayAnswer } = props;
  const fits = (act: StepAct) => fitsNow(complaint, act);
  return (
    <>
      {mayAnswer && fits("svar") && <Answer {...props} />}
      {mayAnswer && fits("genvurderet") && !complaint.wasLate && <Reconsidered {...props} />}
      {mayAnswer && fits("sendt") && <SentOn {...props} />}
      {fits("fasthold") && (
        <Told {...props} act="fasthold" summary="Borgeren holder fast i klagen" button="Gem, at klagen holdes fast" />
      )}
      {fits("ja") && (
        <>
          <Told {...props} act="ja" summary="Borgeren siger ja til klagen" button="Gem, at borgeren siger ja" />
          <Told {...props} act="nej" summary="Borgeren siger nej til klagen" button="Gem, at borgeren siger nej" />
        </>
      )}
      {mayAnswer && fits("flyt") && <Cross {...props} />}
      {fits("traek-tilbage") && (
        <Told
          {...props}
          act="traek-tilbage"
          summary="Borgeren trækker klagen tilbage"
          button="Gem, at klagen er trukket tilbage"
        />
      )}
    </>
  );
}

function Answer(props: ComplaintPageProps) {
  const own = { ...props, act: "svar" } as const;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">Svar borgeren</h2>
      <ActForm {...own}>
        <Note
          {...own}
          label="Svaret, som det skal stå i brevet"
          hint="Skriv til borgeren: hvad I har set på, hvad I mener, og hvad der sker nu."
        />
        <ButtonRow>
          <SubmitButton>Send svaret i et brev</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}

function Reconsidered(props: ComplaintPageProps) {
  const own = { ...props, act: "genvurderet" } as const;
  const { outcome } = stepFields("genvurderet");
  return (
    <section aria-labelledby="genvurdering">
      <h2 id="genvurdering">Genvurdering</h2>
      <p>
        Se på afgørelsen igen. Får borgeren ret, eller ret i noget, så tag opgaverne op igen fra afgørelsens side, og
        træf en ny afgørelse inden fristen. Det får borgeren et brev om. Holder I fast, får borgeren besked, når I
        sender klagen videre.
      </p>
      <ActForm {...own}>
        <RadioGroup
          name={outcome}
          label="Hvad kom I frem til?"
          choices={reconsiderationOutcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
          value={textOf(props.form.typed ?? {}, outcome)}
          problems={props.form.problems}
        />
        <Note {...own} label="Hvad har I lagt vægt på?" />
        <OnDay {...own} label="Hvilken dag?" />
        <ButtonRow>
          <SubmitButton>Gem genvurderingen</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}

function SentOn(props: ComplaintPageProps) {
  const own = { ...props, act: "sendt" } as const;
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">Send klagen til Ankestyrelsen</h2>
      <p>
        Send klagen med genvurderingen og sagens papirer. Skriv det her samme dag. Så får borgeren besked i et brev.
      </p>
      <ActForm {...own}>
        <Note {...own} label="Hvad er sendt?" optional />
        <OnDay {...own} label="Hvilken dag er den sendt?" />
        <ButtonRow>
          <SubmitButton>Gem, at klagen er sendt</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}

/** What the citizen told, on the phone or in a letter. */
function Told({ button, summary, ...props }: ActProps & { readonly summary: string; readonly button: string }) {
  return (
    <Details summary={summary} open={hasProblem(props)}>
      <ActForm {...props}>
        <RadioGroup
          name={stepFields(props.act).how}
          label="Hvordan fik I det at vide?"
          choices={told}
          value={textOf(props.form.typed ?? {}, stepFields(props.act).how) || "phone"}
        />
        <OnDay {...props} label="Hvilken dag sagde borgeren det?" />
        <Note {...props} label="Note" hint="For eksempel: sagt i telefonen og læst op" optional />
        <ButtonRow>
          <SubmitButton kind="secondary">{button}</SubmitButton>
        </ButtonRow>
      </ActForm>
    </Details>
  );
}

const told = [
  { value: "phone", label: "I telefonen" },
  { value: "in-person", label: "Ved et møde" },
  { value: "letter", label: "I et brev" },
  { value: "mail", label: "I en mail" },
] as const;

function Cross(props: ComplaintPageProps) {
  const own = { ...props, act: "flyt" } as const;
  const { complaint, form, view } = props;
  const isToDecision = complaint.track === "delivery";
  if (isToDecision && view.ground.decisions.length === 0) return null;
  return (
    <Details
      summary={isToDecision ? "Klagen handler om en afgørelse" : "Klagen handler om støtten eller behandlingen"}
      open={hasProblem(own)}
    >
      <p>
        Flyt klagen til det rigtige spor. Den dag, den kom, bliver stående, og fristerne regnes fra den. Borgeren får et
        brev om, at den er flyttet, og hvorfor.
      </p>
      <ActForm {...own}>
        {isToDecision && (
          <PartChoices
            ground={view.ground}
            chosen={[]}
            tellsOutcome={false}
            problems={form.problems}
            name={stepFields("flyt").parts}
          />
        )}
        <Note {...own} label="Hvorfor hører den til der?" hint="Borgeren kan læse det." />
        <ButtonRow>
          <SubmitButton kind="secondary">Flyt klagen</SubmitButton>
        </ButtonRow>
      </ActForm>
    </Details>
  );
}
