import type { FormState } from "../../../ui/form-state.ts";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { IssuedDecision } from "../domain/decision.ts";
import { outcomeWords } from "../domain/decision-words.ts";
import { readDraft } from "../domain/draft-form.ts";
import { issuedDecisionPath } from "../paths.ts";
import { partTexts, wholeTexts } from "./draft-texts.ts";

interface MadeMeanwhileProps {
  readonly made: {
    readonly decisions: readonly IssuedDecision[];
    readonly newestByName: string | null;
    readonly record: { readonly id: string };
  };
  /** What somebody had typed when another made the decision; null where nobody had. */
  readonly typed: FormState["typed"];
}

interface OwnTextProps {
  readonly decisions: readonly IssuedDecision[];
  readonly typed: NonNullable<FormState["typed"]>;
}

/** Who made the decision while somebody else was about to, when, and what it says. */
export function MadeMeanwhile({ made, typed }: MadeMeanwhileProps) {
  const { decisions, newestByName, record } = made;
  const newest = decisions.at(-1);
  if (newest === undefined) return null;
  return (
    <section aria-labelledby="truffet-imens">
      <h2 id="truffet-imens">Det er besluttet imens</h2>
      <p>
        {newestByName ?? "En kollega"} traf afgørelsen <Moment at={newest.issuedAt} />.{" "}
        <Link href={issuedDecisionPath(record.id, newest.id)}>Læs den</Link>
      </p>
      <ul>
        {newest.parts.map((part) => (
          <li key={part.id}>
            {appliedTaskLabel(part.task)}: {outcomeWords[part.outcome].toLowerCase()}
          </li>
        ))}
      </ul>
      {typed !== null && <OwnText decisions={decisions} typed={typed} />}
    </section>
  );
}

/** What was typed and came too late, so that nothing of it is lost. */
function OwnText({ decisions, typed }: OwnTextProps) {
  const tasks = decisions.flatMap(({ parts }) =>
    parts.map(({ taskId, task }) => ({ id: taskId, task, ownWords: null })),
  );
  const draft = readDraft(typed, (name) => writtenDay(typed, name), tasks);
  const rows = [
    ...draft.parts.flatMap(({ content }) => {
      const task = tasks.find(({ id }) => id === content.taskId)?.task;
      return partTexts(content).map(({ term, text }) => ({
        term: task === undefined ? term : `${appliedTaskLabel(task)}: ${term.toLowerCase()}`,
        answer: text,
      }));
    }),
    ...wholeTexts(draft.whole.content).map(({ term, text }) => ({ term, answer: text })),
  ].filter(({ answer }) => answer !== "");
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="din-tekst">
      <h3 id="din-tekst">Det, du havde skrevet</h3>
      <p>Det er ikke gemt i sagen. Kopiér det, du skal bruge.</p>
      <SummaryList items={rows} />
    </section>
  );
}
