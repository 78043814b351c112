import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { Assessment } from "../domain/assessment.ts";
import { partOfSubTheme } from "../domain/assessment-part.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { enoughFacts, type FactLack, type TaskFacts } from "../domain/enough-facts.ts";
import { partPath } from "../paths.ts";

/** Each thing that may be missing about a task. */
const lackWords: Readonly<Record<FactLack, string>> = {
  "no-theme": "Intet tema er beskrevet",
  "no-citizens-words": "Borgerens egne ord mangler",
  "no-source": "En observation med kilde mangler",
  "no-level": "Niveauet mangler",
};

/** Whether there is enough to decide on, task by task. It hinders nothing. */
export function EnoughFactsGauge({ view, assessment }: { view: AssessmentView; assessment: Assessment }) {
  const applied = view.applications.flatMap(({ tasks }) => tasks.map(({ task }) => task));
  const facts = enoughFacts(applied, assessment, view.ffb);
  const known = facts.filter(({ codes }) => codes.length > 0);
  if (facts.length === 0) return null;
  const enough = known.filter(({ lacks }) => lacks.length === 0).length;
  return (
    <section aria-labelledby="fakta-nok">
      <h2 id="fakta-nok">Er der fakta nok?</h2>
      <p>
        {enough} af {known.length} {known.length === 1 ? "søgt opgave" : "søgte opgaver"} er belyst. Du kan gemme og gå
        videre, også hvis noget mangler.
      </p>
      <Table
        caption="Søgte opgaver, og hvad der mangler om dem"
        compact
        stacked
        columns={[{ heading: "Opgave" }, { heading: "Fakta" }]}
        rows={facts.map((fact) => ({
          key: fact.task,
          cells: [<TaskLink key="opgave" fact={fact} view={view} />, <Lacks key="fakta" fact={fact} />],
        }))}
      />
    </section>
  );
}

function TaskLink({ fact, view }: { fact: TaskFacts; view: AssessmentView }) {
  const [code] = fact.codes;
  const label = appliedTaskLabel(fact.task);
  if (code === undefined) return <>{label}</>;
  return <Link href={`${partPath(view.record.id, partOfSubTheme(view.groups, code))}#tema-${code}`}>{label}</Link>;
}

function Lacks({ fact: { codes, lacks } }: { fact: TaskFacts }) {
  if (codes.length === 0) return <>Hører ikke til ét tema. Se selv efter, om opgaven er belyst.</>;
  if (lacks.length === 0) return <Tag kind="success">Belyst</Tag>;
  return <>{lacks.map((lack) => lackWords[lack]).join(". ")}.</>;
}
