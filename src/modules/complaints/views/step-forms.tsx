import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { type StepAct, stepFields } from "../domain/step-acts.ts";
import { ActForm, type ActProps, hasProblem, Note, OnDay } from "./act-form.tsx";
import { WriteDown } from "./aside-forms.tsx";
import { Asides } from "./asides.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";
import { ReconsiderForm, Renewing } from "./reconsider-form.tsx";
import { SentOn } from "./sent-on-form.tsx";

/** What can be written down to a complaint now: what is the authority's to do stands open, the rest folded. */
export function StepForms(props: ComplaintPageProps) {
  const { complaint, mayAnswer } = props;
  const fits = (act: StepAct) => fitsNow(complaint, act);
  return (
    <>
      {fits("ja") && <Asked {...props} />}
      {fits("skrevet-ned") && <WriteDown {...props} />}
      {mayAnswer && <MainForms {...props} />}
      {[...before, ...after].some(({ act }) => fits(act)) && <h2>Andet, I kan skrive ned</h2>}
      <ToldByCitizen {...props} acts={before} />
      {mayAnswer && <Asides {...props} />}
      <ToldByCitizen {...props} acts={after} />
    </>
  );
}

/** An act of the citizen's that staff write down, and what its form is called. */
interface ToldAct {
  readonly act: StepAct;
  readonly summary: string;
  readonly button: string;
  readonly hint?: string;
}

const before: readonly ToldAct[] = [
  { act: "fasthold", summary: "Borgeren holder fast i klagen", button: "Gem, at klagen holdes fast" },
  {
    act: "ret",
    summary: "Borgeren vil rette noget i klagen",
    button: "Gem rettelsen",
    hint: "Skriv, hvad der er forkert, eller hvad der mangler.",
  },
];

const after: readonly ToldAct[] = [
  {
    act: "traek-noget",
    summary: "Borgeren trækker noget af klagen tilbage",
    button: "Gem, hvad der er trukket tilbage",
  },
  { act: "traek-tilbage", summary: "Borgeren trækker klagen tilbage", button: "Gem, at klagen er trukket tilbage" },
];

const answers: readonly ToldAct[] = [
  { act: "ja", summary: "Borgeren siger ja til klagen", button: "Gem, at borgeren siger ja" },
  { act: "nej", summary: "Borgeren siger nej til klagen", button: "Gem, at borgeren siger nej" },
];

const ToldByCitizen = ({ acts, ...props }: ComplaintPageProps & { readonly acts: readonly ToldAct[] }) => (
  <>
    {acts
      .filter(({ act }) => fitsNow(props.complaint, act))
      .map((told) => (
        <Told key={told.act} {...props} {...told} />
      ))}
  </>
);

/** Somebody else has complained: the citizen's own answer comes first. */
const Asked = (props: ComplaintPageProps) => (
  <>
    <h2>Er det borgerens klage?</h2>
    <p>Borgeren er spurgt i kvitteringen. Skriv svaret her, hvis det kommer på anden måde.</p>
    <ToldByCitizen {...props} acts={answers} />
  </>
);

/** What is the authority's to do: look again where an appeal body is, else answer; and what is sent on. */
function MainForms(props: ComplaintPageProps) {
  const { complaint } = props;
  const isRenewing = complaintStand(complaint) === "renewing";
  const reconsiders = fitsNow(complaint, "genvurderet") && !isRenewing;
  return (
    <>
      {isRenewing && <Renewing {...props} />}
      {reconsiders && complaint.hasAppeal && <ReconsiderForm {...props} />}
      {fitsNow(complaint, "svar") && <Answer {...props} />}
      {reconsiders && !complaint.hasAppeal && <ReconsiderForm {...props} />}
      {fitsNow(complaint, "sendt") && <SentOn {...props} />}
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

/** What the citizen told, on the phone or in a letter. */
function Told({
  button,
  hint = "For eksempel: sagt i telefonen og læst op",
  summary,
  ...props
}: ActProps & { readonly summary: string; readonly button: string; readonly hint?: string }) {
  const { act, complaint, form } = props;
  return (
    <Details summary={summary} open={hasProblem(props)}>
      <ActForm {...props}>
        {act === "traek-noget" && (
          <CheckboxGroup
            name={stepFields(act).parts}
            label="Hvad skal der ikke længere klages over?"
            choices={complaint.parts.map(({ id, task }) => ({ value: id, label: appliedTaskLabel(task) }))}
            values={ticked(form.typed ?? {}, stepFields(act).parts)}
            problems={form.problems}
          />
        )}
        <RadioGroup
          name={stepFields(act).how}
          label="Hvordan fik I det at vide?"
          choices={told}
          value={textOf(props.form.typed ?? {}, stepFields(act).how) || "phone"}
        />
        <OnDay {...props} label="Hvilken dag sagde borgeren det?" />
        {act === "ret" ? (
          <Note {...props} label="Rettelsen" hint={hint} />
        ) : (
          <Note {...props} label="Note" hint={hint} optional />
        )}
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
