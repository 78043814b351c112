import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Guidance, GuidanceItem, RuleItem } from "../../standards/domain/guidance-items.ts";
import {
  acuteStartRules,
  asksAboutAcuteStart,
  type OrderTerms,
  orderFields,
  ownProviderRules,
} from "../domain/order-form.ts";
import { orderPath } from "../paths.ts";

interface OrderFormProps {
  readonly caseId: string;
  readonly terms: OrderTerms;
  readonly guidance: Guidance;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly submissionId: string;
}

/** What an order says: to whom, towards which goals, within which frame. */
export function OrderForm(props: OrderFormProps) {
  const { caseId, terms, fields, problems, submissionId } = props;
  const isReasonAsked = ownProviderRules(terms.rules).length > 0;
  const externalHint = `Ekstern udfører${isReasonAsked ? ": skriv en begrundelse nedenfor." : "."}`;
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  return (
    <section aria-labelledby="ny-bestilling">
      <h2 id="ny-bestilling">Bestil støtten</h2>
      <Form keep="Bestilling" method="post" action={orderPath(caseId)} submissionId={submissionId}>
        <RadioGroup
          {...field(orderFields.provider)}
          label="Hvem skal give støtten?"
          choices={terms.providers.map(({ slug, name, external }) => ({
            value: slug,
            label: name,
            hint: external ? externalHint : "Kommunens egen udfører.",
          }))}
        />
        {terms.providers.some(({ external }) => external) && (
          <TextArea
            {...field(orderFields.externalReason)}
            label={
              isReasonAsked
                ? "Hvis udføreren er ekstern: hvorfor kan kommunens egen ikke dække behovet?"
                : "Hvis udføreren er ekstern: hvorfor netop den?"
            }
            rows={3}
            optional
          />
        )}
        <Parts {...props} />
        <TextArea {...field(orderFields.goals)} label="Mål" hint="Ét mål på hver linje." rows={5} />
        <TextArea
          {...field(orderFields.frame)}
          label="Ramme"
          hint="Hvor meget, hvor tit, hvordan. Udføreren planlægger inden for rammen."
          rows={4}
        />
        {asksAboutAcuteStart(terms) && <AcuteStart {...props} />}
        <SubmitButton>Send bestillingen</SubmitButton>
      </Form>
      <FromStandard {...props} />
    </section>
  );
}

/** What of the grant is ordered: all of it, unless parts go to different providers. */
function Parts({ fields, problems, terms }: OrderFormProps) {
  if (terms.tasks.length < 2) return null;
  const chosen = [fields[orderFields.tasks] ?? []].flat();
  const isOpen = chosen.length < terms.tasks.length || problems?.some(({ field }) => field === orderFields.tasks);
  return (
    <Details summary="Skal kun en del bestilles her?" open={isOpen ?? false}>
      <CheckboxGroup
        name={orderFields.tasks}
        label="Hvad handler bestillingen om?"
        hint="Dele af det bevilgede kan gå til forskellige udførere. Hver får sin egen bestilling."
        choices={terms.tasks.map((task) => ({ value: task, label: appliedTaskLabel(task) }))}
        values={chosen}
        problems={problems}
      />
    </Details>
  );
}

const isAboutOrder = ({ rule }: RuleItem): boolean => ["provider", "own-provider", "place", "frame"].includes(rule);

/** What the standard says of who gives support, where and within which frame; and what it asks about an external provider. */
function FromStandard({ guidance, terms }: OrderFormProps) {
  const sections = ownProviderRules(terms.rules).map(({ section }) => section);
  const asked = guidance.considerations.filter(({ section }) => sections.includes(section));
  const rules = [...guidance.delivery.filter(isAboutOrder), ...asked];
  if (rules.length === 0) return null;
  return (
    <Details summary="Det siger standarden om bestillingen">
      <Rules rules={rules} standard={guidance.standard} />
    </Details>
  );
}

function AcuteStart({ terms, guidance, fields, problems }: OrderFormProps) {
  return (
    <>
      <Alert kind="warning" heading="Sagen haster" level={3}>
        <p>Støtten kan begynde fra dag til dag.</p>
        <Rules rules={acuteStartRules(terms.rules)} standard={guidance.standard} />
      </Alert>
      <RadioGroup
        name={orderFields.acuteStart}
        label="Begynder støtten fra dag til dag?"
        choices={[
          { value: "ja", label: "Ja" },
          { value: "nej", label: "Nej", hint: "Skriv hvorfor nedenfor." },
        ]}
        value={textOf(fields, orderFields.acuteStart)}
        problems={problems}
      />
      <TextArea
        name={orderFields.acuteReason}
        label="Hvis nej: hvorfor ikke?"
        rows={2}
        optional
        value={textOf(fields, orderFields.acuteReason)}
        problems={problems}
      />
    </>
  );
}

function Rules({ rules, standard }: { rules: readonly GuidanceItem[]; standard: string }) {
  return (
    <>
      {rules.map((rule) => (
        <Why
          key={rule.id}
          standard={standard}
          sources={rule.sources}
          section={rule.section}
          summary={`Standarden om det (${rule.id})`}
        >
          <p>{rule.text}</p>
        </Why>
      ))}
    </>
  );
}
