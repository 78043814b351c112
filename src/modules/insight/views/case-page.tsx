import type { ComponentChildren } from "preact";
import { ageOn } from "../../../kernel/age.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { PhoneLink } from "../../../ui/phone-link.tsx";
import { StepGuide } from "../../../ui/step-guide.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import { conflictsPath } from "../../access/paths.ts";
import { stepWords } from "../../cases/domain/case-step.ts";
import { casePath, protectedAddressPath, protectionPath, stepPath } from "../../cases/paths.ts";
import { correctFactsPath } from "../../notes/paths.ts";
import { maskedCpr } from "../../people/domain/citizen.ts";
import { protectionOn } from "../../people/domain/protection.ts";
import { AddressShown, ProtectionEnd, ProtectionMark } from "../../people/views/protection.tsx";
import { retentionPath } from "../../retention/paths.ts";
import { workPath } from "../../work/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { paperHead } from "../domain/paper-head.ts";
import { KeysOnCase } from "./case-keys.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { CaseTold } from "./case-told.tsx";
import { Decided } from "./decided.tsx";
import { Overview } from "./overview.tsx";

interface CasePageProps {
  readonly frame: Frame;
  readonly facts: CasePageFacts;
  /** Whether the reader may see and register who has a conflict of interest. */
  readonly seesConflicts: boolean;
  /** Whether the reader may put days and facts right. */
  readonly mayCorrectFacts: boolean;
  /** What was just done. */
  readonly notice?: string | undefined;
  /** The most urgent thing owed, and why. */
  readonly next: ComponentChildren;
  /** The form of a note. */
  readonly note: ComponentChildren;
  /** All that is owed. */
  readonly children: ComponentChildren;
}

/**
 * Sagens side: what is owed now and why, who the citizen is, what is granted and what happened last stand before one scrolls;
 * then all that is owed and where the case is, what was decided, and the timeline.
 */
export function CasePage({
  frame,
  facts,
  notice,
  seesConflicts,
  mayCorrectFacts,
  next,
  note,
  children,
}: CasePageProps) {
  const { record, citizen, status, day, today } = facts;
  return (
    <Page
      title={citizen.name}
      windowTitle={citizen.protection?.name ? `Sag ${record.number}` : `Sag ${record.number}, ${citizen.name}`}
      frame={frame}
      above={
        <>
          Sag {record.number} <Tag>{status}</Tag> {record.acute && <Tag kind="error">Haster</Tag>}{" "}
          <ProtectionMark protection={citizen.protection} />
        </>
      }
      islands={facts.hasSingleKeys ? ["case-keys"] : []}
      paperHead={paperHead(facts, "Sagen")}
      breadcrumb={[{ text: "Dagens arbejde", href: workPath }]}
    >
      <CaseTold facts={facts} notice={notice} />
      <Person facts={facts} seesConflicts={seesConflicts} mayCorrectFacts={mayCorrectFacts} />
      <Overview facts={facts}>{next}</Overview>
      <div class="rn-columns rn-case-owed">
        <div>{children}</div>
        <div class="d-print-none">
          <h2>Sagens gang</h2>
          <StepGuide steps={stepsOf(facts)} />
          {day === today && <NextStep facts={facts} />}
        </div>
      </div>
      <Decided facts={facts} />
      <CaseTimeline facts={facts} mayCorrectFacts={mayCorrectFacts}>
        {day === today && note}
      </CaseTimeline>
      <AsOf facts={facts} />
      {mayCorrectFacts && (
        <p class="d-print-none">
          <Link href={retentionPath(facts.record.id)}>Skal sagen bevares?</Link>
        </p>
      )}
      <KeysOnCase isOn={facts.hasSingleKeys} />
    </Page>
  );
}

type PersonProps = Pick<CasePageProps, "facts" | "seesConflicts" | "mayCorrectFacts">;

/** Who it is about, in one strip. */
function Person({ facts, seesConflicts, mayCorrectFacts }: PersonProps) {
  const { citizen, record, day, today } = facts;
  return (
    <ul class="rn-strip no-max-width">
      <li>{ageOn(citizen.bornOn, day)} år</li>
      <li>CPR {citizen.cprNumber === null ? "ikke kendt" : maskedCpr(citizen.cprNumber)}</li>
      <li>{citizen.phone === null ? "Telefon ikke kendt" : <PhoneLink phone={citizen.phone} />}</li>
      {citizen.mail !== null && (
        <li>
          <Link href={`mailto:${citizen.mail}`}>{citizen.mail}</Link>
        </li>
      )}
      <li>
        <AddressShown address={citizen.address} seePath={protectedAddressPath(record.id)} />
      </li>
      <li>{citizen.digital ? "Får breve digitalt" : "Får breve på papir"}</li>
      {mayCorrectFacts && (
        <li class="d-print-none">
          <Link href={correctFactsPath(record.id)}>Ret oplysninger</Link>
        </li>
      )}
      {seesConflicts && (
        <li class="d-print-none">
          <Link href={conflictsPath(record.id)}>Inhabilitet</Link>
        </li>
      )}
      <li class="d-print-none">
        <ProtectionEnd standing={protectionOn(citizen, today)} path={protectionPath(record.id)} />
      </li>
    </ul>
  );
}

const stepsOf = ({ owed, record, steps }: CasePageFacts) =>
  steps.map(({ name, state, hint, isAhead }) => ({
    text: stepWords[name],
    state,
    hint: isAhead ? hint : "Ikke aktuelt",
    href: owed.openSteps.includes(name) && (isAhead || state === "done") ? stepPath[name](record.id) : undefined,
  }));

/** The way to the step to take now, where the reader may take it. */
function NextStep({ facts }: { facts: CasePageFacts }) {
  const current = facts.steps.find(({ state }) => state === "current");
  if (current === undefined || facts.record.closedOn !== null) return null;
  if (!facts.owed.openSteps.includes(current.name)) return null;
  return (
    <ButtonRow>
      <ButtonLink href={stepPath[current.name](facts.record.id)}>
        Gå til {stepWords[current.name].toLowerCase()}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The case as it stood on another day. */
function AsOf({ facts }: { facts: CasePageFacts }) {
  return (
    <Details summary="Se sagen, som den stod på en bestemt dag" class="d-print-none">
      <Form method="get" action={casePath(facts.record.id)}>
        <DateField name="paa" label="Hvilken dag?" value={asWritten(facts.day)} />
        <SubmitButton kind="secondary">Vis den dag</SubmitButton>
      </Form>
    </Details>
  );
}
