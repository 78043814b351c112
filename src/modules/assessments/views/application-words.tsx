import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import type { Application } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";

/** What was applied for, in the citizen's own words: stands beside what staff write. */
export function ApplicationWords({ applications }: { applications: readonly Application[] }) {
  return (
    <section aria-labelledby="borgerens-ansoegning">
      <h2 id="borgerens-ansoegning">Borgerens egne ord</h2>
      {applications.length === 0 && <p>Der er ingen ansøgning i sagen.</p>}
      {applications.map((application) => (
        <OneApplication key={application.id} application={application} />
      ))}
    </section>
  );
}

function OneApplication({ application }: { application: Application }) {
  const { tasks, receivedOn } = application;
  return (
    <>
      <p class="rn-note">
        Ansøgning modtaget <Day day={receivedOn} />
      </p>
      <dl class="rn-said">
        {tasks.map(({ id, task, ownWords }) => (
          <Said key={id} about={appliedTaskLabel(task)} words={ownWords ?? "Ikke mere skrevet"} />
        ))}
        <Said about="Med egne ord" words={application.ownWords} />
        <Said about="Hverdagen nu" words={application.everydayLife} />
        <Said about="Det er prøvet" words={application.tried} />
        <Said about="Ønsker" words={application.wishes} />
        <Said about="Haster, fordi" words={application.acuteNote} />
        <Said about="Hjælper i sagen" words={application.helper} />
      </dl>
    </>
  );
}

function Said({ about, words }: { about: string; words: ComponentChildren }) {
  if (words === null) return null;
  return (
    <div>
      <dt>{about}</dt>
      <dd>{words}</dd>
    </div>
  );
}
