import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { KnownMandate } from "../domain/mandate.ts";
import { kindWords, partsInWords } from "../domain/mandate-words.ts";
import { forWhomPath } from "../paths.ts";

/** The field of the choice, and its value for acting for oneself. */
export const forWhomField = { name: "for-hvem", oneself: "mig" } as const;

interface ForWhomPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  /** Whoever has signed in. */
  readonly name: string;
  /** Whether the municipality knows them themselves. */
  readonly isCitizen: boolean;
  readonly choices: readonly KnownMandate[];
  /** The mandate in use; null while one acts for oneself, and once it has ended. */
  readonly mandateId: string | null;
  /** Whether they acted for somebody till now, and may no more. */
  readonly hasEnded: boolean;
  readonly problems?: FieldProblems;
}

/** Where somebody chooses whether to act for themselves or for somebody who has let them. */
export function ForWhomPage(props: ForWhomPageProps) {
  const { choices, frame, hasEnded, municipality, problems } = props;
  return (
    <Page title="Hvem handler du for?" frame={frame} problems={problems}>
      {hasEnded && (
        <Alert kind="warning">
          Du handlede for en anden. Den adgang er stoppet eller udløbet. Var du ved at skrive noget, er det ikke sendt.
          Vælg, hvem du vil handle for nu.
        </Alert>
      )}
      {choices.length === 0 && (
        <p class="rn-lead">
          Ingen har givet dig adgang lige nu. Skal du hjælpe en anden, så bed personen give dig adgang på sine egne
          sider eller gennem kommunen.
        </p>
      )}
      <Form method="post" action={forWhomPath({ municipality })}>
        <RadioGroup
          name={forWhomField.name}
          label="Vælg, hvem du vil handle for"
          hint="Du kan altid skifte igen. Det står øverst på hver side, hvem du handler for"
          choices={optionsIn(props)}
          value={chosenIn(props)}
          problems={problems}
        />
        <SubmitButton>Fortsæt</SubmitButton>
      </Form>
    </Page>
  );
}

/** Oneself is always among them: anybody may apply, whatever others have let them do. */
const optionsIn = ({ choices, isCitizen, name }: ForWhomPageProps) => [
  { value: forWhomField.oneself, label: "Mig selv", ...(isCitizen && { hint: name }) },
  ...choices.map(({ citizenName, id, kind, parts }) => ({
    value: id,
    label: `For ${citizenName}`,
    hint: `Som ${kindWords[kind]}: ${partsInWords(parts)}`,
  })),
];

const chosenIn = ({ hasEnded, isCitizen, mandateId }: ForWhomPageProps): string | undefined =>
  mandateId ?? (isCitizen && !hasEnded ? forWhomField.oneself : undefined);
