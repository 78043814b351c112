import { formatDay } from "../../../kernel/danish-day.ts";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { ticked } from "../../applications/domain/problems.ts";
import { stepFields } from "../domain/step-acts.ts";
import { ActForm, type ActProps, hasProblem, Note } from "./act-form.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";
import { PartChoices } from "./part-choices.tsx";

/** Something that can be done beside the main thing: folded until it is needed. */
export function Aside({ summary, text, ...props }: ActProps & { readonly summary: string; readonly text: string }) {
  const { act, complaint, form, view } = props;
  const intoDecision = (act === "flyt" || act === "del") && complaint.track === "delivery";
  if (intoDecision && view.ground.decisions.length === 0) return null;
  const { button, expected, label, optional } = words[act as AsideAct];
  return (
    <Details summary={summary} open={hasProblem(props)}>
      <p>{text}</p>
      <ActForm {...props}>
        {intoDecision && (
          <PartChoices
            ground={view.ground}
            chosen={[]}
            tellsOutcome={false}
            problems={form.problems}
            name={stepFields(act).parts}
          />
        )}
        {act === "bemaerkning" && complaint.provider === null && (
          <CheckboxGroup
            name={stepFields(act).agreed}
            label="Har borgeren sagt ja?"
            choices={[{ value: "ja", label: "Ja, udføreren må læse klagen" }]}
            values={ticked(form.typed ?? {}, stepFields(act).agreed)}
            problems={form.problems}
          />
        )}
        <Note {...props} label={label} {...(optional && { optional })} />
        {expected !== undefined && (
          <DateField
            name={stepFields(act).expectedOn}
            label={expected}
            value={writtenDay(form.typed ?? {}, stepFields(act).expectedOn)}
            problems={form.problems}
          />
        )}
        <ButtonRow>
          <SubmitButton kind="secondary">{button}</SubmitButton>
        </ButtonRow>
      </ActForm>
    </Details>
  );
}

type AsideAct = "flyt" | "del" | "haster" | "afventer" | "bemaerkning" | "fejl";

interface AsideWords {
  readonly label: string;
  readonly button: string;
  readonly expected?: string;
  readonly optional?: true;
}

const words: Readonly<Record<AsideAct, AsideWords>> = {
  flyt: { label: "Hvorfor hører den til der?", button: "Flyt klagen" },
  del: { label: "Hvad handler den anden klage om?", button: "Del klagen i to" },
  fejl: { label: "Hvorfor hører klagen ikke til i sagen?", button: "Tag klagen ud af sagen" },
  haster: { label: "Hvorfor haster det?", button: "Gem, at klagen haster" },
  afventer: {
    label: "Hvad mangler I, og hvem har det?",
    expected: "Hvornår regner I med at have det?",
    button: "Skriv det til borgeren",
  },
  bemaerkning: {
    label: "Er der noget bestemt, I vil vide?",
    expected: "Hvornår vil I have svar?",
    button: "Spørg udføreren",
    optional: true,
  },
};

/** A recording is written down by whoever hears it; the day that it came stands. */
export function WriteDown(props: ComplaintPageProps) {
  const own = { ...props, act: "skrevet-ned" } as const;
  return (
    <section aria-labelledby="skriv-ned">
      <h2 id="skriv-ned">Skriv ned, hvad der bliver sagt</h2>
      <p>
        Klagen kom som en optagelse {formatDay(props.complaint.receivedOn)}. Den gælder fra den dag. Hør den ovenfor, og
        skriv ordene ned. Borgeren kan læse dem på sine egne sider og rette dem.
      </p>
      <ActForm {...own}>
        <Note {...own} label="Det, der bliver sagt" hint="Borgerens egne ord, så godt du kan høre dem." />
        <ButtonRow>
          <SubmitButton>Gem det, der bliver sagt</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}
