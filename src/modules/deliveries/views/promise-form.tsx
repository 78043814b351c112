import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { StandardPromise } from "../domain/promises.ts";
import { providerFields } from "../domain/provider-form.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { providerActPath } from "../paths.ts";
import { isAbout } from "./is-about.ts";
import { PromisesShown } from "./order-steps.tsx";

interface PromisesProps {
  readonly order: SupportOrder;
  readonly promises: readonly StandardPromise[];
  readonly standard: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly newSubmissionId: () => string;
}

/** Det lover standarden: what the provider keeps by how it works, and where it ticks what it has done. */
export function Promises({ fields, newSubmissionId, order, problems, promises, standard }: PromisesProps) {
  if (promises.length === 0) return null;
  const own = [providerFields.clause, providerFields.promise, providerFields.promisedOn];
  return (
    <>
      <h2>Det lover standarden</h2>
      <p>Borgeren er lovet dette. Skriv kort, når I har gjort noget af det. Det kan læses ved opfølgningen.</p>
      <Details summary={`Se, hvad der er lovet (${promises.length})`}>
        <PromisesShown promises={promises} standard={standard} />
      </Details>
      {order.state === "accepted" && (
        <Details summary="Skriv, hvad I har gjort" open={isAbout(problems, own)}>
          <Form
            keep="Det lover standarden"
            keepIn={order.caseId}
            method="post"
            action={providerActPath(order.id, "loefte")}
            submissionId={newSubmissionId()}
          >
            <Select
              name={providerFields.clause}
              label="Hvad handler det om?"
              empty="Vælg"
              choices={promises.map(({ item }) => ({ value: item.id, label: short(item.text) }))}
              value={textOf(fields, providerFields.clause)}
              problems={problems}
            />
            <DateField
              name={providerFields.promisedOn}
              label="Hvilken dag?"
              problems={problems}
              value={writtenDay(fields, providerFields.promisedOn)}
            />
            <TextField
              name={providerFields.promise}
              label="Hvad gjorde I?"
              value={textOf(fields, providerFields.promise)}
              problems={problems}
            />
            <SubmitButton kind="secondary">Gem</SubmitButton>
          </Form>
        </Details>
      )}
    </>
  );
}

/** The first sentence is enough to choose by. */
const short = (text: string): string => /^.{10,}?\.(?= |$)/s.exec(text)?.[0] ?? text;
