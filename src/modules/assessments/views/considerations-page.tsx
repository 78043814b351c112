import { inARow } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { stepPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import { departuresIn, handedOverUntold, unansweredOf } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { considerationsPath } from "../paths.ts";
import { EarlierAnswers, InReasons } from "./answers-in-words.tsx";
import { LadderStrip } from "./ladder-strip.tsx";
import { Questions, RungFields } from "./rung-fields.tsx";

interface ConsiderationsPageProps {
  readonly frame: Frame;
  readonly view: ConsiderationsView;
  readonly form: FormState;
}

/** The ladder of alternatives, least intrusive first, the lines to other help, and the considerations: each with reasons. */
export function ConsiderationsPage({ frame, view, form }: ConsiderationsPageProps) {
  const { ladder, questions, record } = view;
  const of = (kind: GuidanceQuestion["kind"]) => questions.filter((question) => question.kind === kind);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Alternativer og overvejelser"
      step="considerations"
      problems={form.problems}
      beside={<Parts view={view} />}
    >
      <Standing view={view} />
      {unansweredOf(questions, view.answers).length === 0 && (
        <ButtonRow>
          <ButtonLink href={stepPath.hearing(record.id)}>Videre til partshøring</ButtonLink>
        </ButtonRow>
      )}
      <LadderStrip rungs={ladder} />
      <Form keep="Overvejelser" method="post" action={considerationsPath(record.id)}>
        {ladder.map((rung) => (
          <RungFields key={rung.number} rung={rung} view={view} form={form} />
        ))}
        {of("boundary").length > 0 && (
          <>
            <h2 id="graenser">Hører noget af det til et andet sted?</h2>
            <p>
              Svaret er aldrig et nej i sig selv. Hører noget til et andet sted, giver du det videre og fortæller
              borgeren det.
            </p>
            <Questions view={view} form={form} questions={of("boundary")} />
          </>
        )}
        <h2 id="hensyn">Hensyn</h2>
        <Questions view={view} form={form} questions={of("consideration")} />
        <ButtonRow>
          <SubmitButton>Gem svarene</SubmitButton>
        </ButtonRow>
      </Form>
      <InReasons view={view} />
      <EarlierAnswers earlier={view.earlier} />
    </CaseWorkPage>
  );
}

/** The parts of the page, each with how much of it is answered. */
function Parts({ view }: { view: ConsiderationsView }) {
  const { answers, ladder, questions } = view;
  const counted = (part: readonly GuidanceQuestion[]): string =>
    `${part.length - unansweredOf(part, answers).length} af ${part.length}`;
  const rest = [
    { id: "graenser", name: "Et andet sted?", part: questions.filter(({ kind }) => kind === "boundary") },
    { id: "hensyn", name: "Hensyn", part: questions.filter(({ kind }) => kind === "consideration") },
  ];
  const rungs = ladder.map(({ number, name, questions: part }) => ({
    id: `trin-${number}`,
    name: `Trin ${number}: ${name}`,
    part,
  }));
  return (
    <nav aria-labelledby="dele">
      <h2 id="dele">Besvaret</h2>
      <ul>
        {[...rungs, ...rest]
          .filter(({ part }) => part.length > 0)
          .map(({ id, name, part }) => (
            <li key={id}>
              <Link href={`#${id}`}>{name}</Link> ({counted(part)})
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** How far the answers are, and how often the standard has been departed from in this case. */
function Standing({ view }: { view: ConsiderationsView }) {
  const left = unansweredOf(view.questions, view.answers).length;
  const departures = departuresIn(view.answers);
  const untold = handedOverUntold(view.answers);
  return (
    <Alert kind={left === 0 ? "success" : "info"}>
      <p>
        {left === 0 ? "Alt er besvaret." : `Der mangler svar på ${left} af ${view.questions.length} spørgsmål.`}{" "}
        Standarden er vejledende. Du må fravige den, når du skriver hvorfor.
      </p>
      {untold.length > 0 && (
        <p>
          Borgeren har ikke fået at vide, at noget hører til hos {inARow(untold.map(({ handedTo }) => handedTo))}.
          Vejled borgeren, og sæt kryds ved det.
        </p>
      )}
      {departures.length > 0 && (
        <p>
          Fraveget {departures.length} {departures.length === 1 ? "gang" : "gange"}:{" "}
          {departures.map(({ itemId }) => itemId).join(", ")}.
        </p>
      )}
    </Alert>
  );
}
