import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Why } from "../../../ui/why.tsx";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { writtenBy } from "../../plans/domain/own-goal-words.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import { partInRows, sideWords } from "../domain/part-words.ts";
import { partsSeenPath, togetherPath } from "../paths.ts";

/** A part as it was sent: whose it is, who wrote it, and what it says. One that was not sent shows nothing. */
export function PartShown({ part, level = 2 }: { part: FollowUpPart; level?: 2 | 3 | 4 }) {
  const { id, sent, sentAt, side } = part;
  if (sent === null) return null;
  const Heading = `h${level}` as const;
  const by = side === "provider" ? `Skrevet af ${sent.by.name}` : writtenBy(sent.by);
  return (
    <section aria-labelledby={`del-${id}`}>
      <Heading id={`del-${id}`}>{sideWords[side]}</Heading>
      <p class="rn-note">
        {by !== "" && `${by}. `}Sendt {sentAt !== null && <Moment at={sentAt} />}
      </p>
      <SummaryList
        items={partInRows(sent).map(({ term, text }) => ({ term, answer: <span class="rn-written">{text}</span> }))}
      />
    </section>
  );
}

interface PreparedPartsProps {
  readonly caseId: string;
  readonly parts: readonly FollowUpPart[];
  readonly mayWrite: boolean;
  readonly newSubmissionId: () => string;
  readonly owed: Pick<CaseOwed, "standardSlug">;
  /** The clauses by which the provider sends its form before a follow-up. */
  readonly reportRules: readonly RuleItem[];
  /** True from when the follow-up is prepared. */
  readonly isPrepared: boolean;
}

/** What citizen and provider have sent before the follow-up that comes, and the way to write it for the citizen. */
export function PreparedParts(props: PreparedPartsProps) {
  const { caseId, isPrepared, parts, mayWrite, newSubmissionId, owed, reportRules } = props;
  const sent = parts.filter((part) => part.sent !== null && part.followUpId === null);
  return (
    <section aria-labelledby="forberedt">
      <h2 id="forberedt">Før opfølgningen</h2>
      {sent.length === 0 && <p>Borger og udfører har ikke sendt noget endnu.</p>}
      {sent.map((part) => (
        <PartShown key={part.id} part={part} level={3} />
      ))}
      {mayWrite && sent.some(({ waits }) => waits) && (
        <Form method="post" action={partsSeenPath(caseId)} submissionId={newSubmissionId()}>
          <SubmitButton kind="secondary">Jeg har læst det</SubmitButton>
        </Form>
      )}
      {isPrepared && reportRules.length > 0 && !sent.some(({ side }) => side === "provider") && (
        <Alert kind="warning" heading="Udførerens skema mangler" quiet>
          <p>Udføreren skal sende sit skema, før I mødes. I kan holde opfølgningen uden det.</p>
          {reportRules.map((rule) => (
            <Why key={rule.id} standard={owed.standardSlug} sources={rule.sources} section={rule.section} />
          ))}
        </Alert>
      )}
      {mayWrite && (
        <p>
          <ButtonLink href={togetherPath(caseId)} kind="secondary">
            Skriv, hvad borgeren fortæller
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
