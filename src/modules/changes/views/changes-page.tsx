import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { appointmentPath } from "../../appointments/paths.ts";
import { supportEndPath } from "../../follow-ups/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { wishWords } from "../../plans/domain/own-goal-words.ts";
import { answerWishPath } from "../../plans/paths.ts";
import { afterTheEnd } from "../domain/after-the-end.ts";
import type { ShownChange, StaffChangesView } from "../domain/change-views.ts";
import { changeKinds, changeKindWords } from "../domain/support-change.ts";
import { changeFormPath, deathPath, removalPath } from "../paths.ts";
import { StaffCountdown } from "./grant-countdown.tsx";
import { RulesSaid } from "./rules-said.tsx";
import { StaffChange } from "./shown-change.tsx";

interface ChangesPageProps {
  readonly frame: Frame;
  readonly view: StaffChangesView;
  readonly form: FormState;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly mayChange: boolean;
  readonly newSubmissionId: () => string;
}

/** Ændr eller stop støtten: what the citizen wishes, what is about to change, the countdown, and the ways to change something. */
export function ChangesPage(props: ChangesPageProps) {
  const { frame, mayChange, notice, refusal, view, form } = props;
  const { granted, record } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Ændr eller stop støtten"
      step="follow-up"
      isBelow
      notice={notice}
      refusal={refusal}
      problems={form.problems}
    >
      <Wishes view={view} />
      <StaffCountdown caseId={record.id} {...view} />
      <Changes {...props} />
      <ToCome view={view} />
      {granted.length === 0 && <p>Der er ikke støtte i gang, som kan ændres.</p>}
      {granted.length > 0 && mayChange && <Ways view={view} />}
      <h2>Er borgeren død eller flyttet?</h2>
      <ul>
        <li>
          <Link href={deathPath(record.id)}>Borgeren er død</Link>
        </li>
        <li>
          <Link href={removalPath(record.id)}>Borgeren flytter til en anden kommune</Link>
        </li>
      </ul>
    </CaseWorkPage>
  );
}

/** The changes, newest first; those that are of no effect any more are folded. */
function Changes(props: ChangesPageProps) {
  const { changes, record } = props.view;
  if (changes.length === 0) return null;
  const shown = (some: typeof changes) =>
    some.map((one) => <StaffChange key={one.change.id} {...props} shown={one} caseId={record.id} />);
  const [standing, earlier] = [changes.filter(isStanding), changes.filter((one) => !isStanding(one))];
  return (
    <>
      <h2>Ændringer</h2>
      {shown(standing.toReversed())}
      {earlier.length > 0 && (
        <Details summary={`Ændringer, der ikke gælder (${earlier.length})`} open={standing.length === 0}>
          {shown(earlier.toReversed())}
        </Details>
      )}
    </>
  );
}

const isStanding = ({ standing }: ShownChange): boolean => standing !== "taken-back" && standing !== "overtaken";

/** What the citizen has said of the support and nobody has answered. */
function Wishes({ view: { record, today, wishes } }: { readonly view: StaffChangesView }) {
  const waiting = wishes.filter(({ answer }) => answer === null);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="oensker">
      <h2 id="oensker">Borgeren har sagt</h2>
      <ul>
        {waiting.map((wish) => (
          <li key={wish.id}>
            <strong>{wishWords[wish.kind]}</strong>, <Day day={wish.on} today={today} />: »{wish.text}«{" "}
            <Link href={answerWishPath(record.id, wish.id)}>Svar borgeren</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Appointments after the last day of support: somebody has to ask, or cancel them. */
function ToCome({ view: { appointments, changes, record } }: { readonly view: StaffChangesView }) {
  const after = afterTheEnd(appointments, changes);
  if (after.length === 0) return null;
  return (
    <section aria-labelledby="aftaler-efter">
      <h2 id="aftaler-efter">Aftaler efter den sidste dag</h2>
      <p>De er lavet, efter at støttens sidste dag blev sat. Aflys dem, hvis I ikke skal mødes. Borgeren får besked.</p>
      <ul>
        {after.map(({ id, startsAt, whom }) => (
          <li key={id}>
            <Link href={appointmentPath({ kind: "case", caseId: record.id }, id)}>
              {whom}, <Day day={dayOfMoment(startsAt)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The kinds of change, each with its form. */
const Ways = ({ view: { owed, record, rules } }: { readonly view: StaffChangesView }) => (
  <section aria-labelledby="veje">
    <h2 id="veje">Hvad skal ske med støtten?</h2>
    <ul class="rn-can">
      {changeKinds.map((kind) => (
        <li key={kind}>
          <Link href={changeFormPath(record.id, kind)}>{changeKindWords[kind]}</Link>
          <p class="rn-note">{hints[kind]}</p>
        </li>
      ))}
    </ul>
    <p>
      Er bevillingens sidste dag nået? <Link href={supportEndPath(record.id)}>Skriv, at støtten er slut</Link>
    </p>
    <RulesSaid
      standard={owed.standardSlug}
      rules={[...rules.ending, ...rules.steps]}
      summary="Det siger standarden om ændring og ophør"
    />
  </section>
);

const hints = {
  within: "I er enige. Borgeren får et brev. Der skal ikke træffes en ny afgørelse.",
  more: "Kræver en ny afgørelse.",
  less: "Er borgeren enig, kan det være en aftale. Ellers kræver det partshøring og en ny afgørelse.",
  "tasks-end": "Kræver en ny afgørelse. Er borgeren ikke enig, skal borgeren høres først.",
  end: "Er borgeren enig, får borgeren et brev. Ellers kræver det partshøring og en ny afgørelse.",
} as const;
