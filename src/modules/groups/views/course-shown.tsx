import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { MethodPhase } from "../domain/method-phase.ts";
import type { CourseShown } from "../domain/phases-view.ts";
import { StandardsWords } from "./standards-words.tsx";

interface CourseProps {
  readonly course: CourseShown;
  readonly standard: string;
  readonly today: LocalDate;
  readonly audience: "citizen" | "staff";
}

/** A course by phases: where it is, what has been handed over to whom, and when it is followed up. */
export function Course({ audience, course, standard, today }: CourseProps) {
  const { method, phases, rules } = course;
  const running = phases.at(-1);
  return (
    <section aria-label={method.name.da}>
      <h2>{audience === "citizen" ? "Dit CTI-forløb" : method.name.da}</h2>
      {running === undefined ? (
        <p>Der er ikke skrevet en fase ned endnu.</p>
      ) : (
        <ol class="rn-plain rn-history">
          {phases.map((phase) => (
            <li key={phase.id}>
              <Phase phase={phase} course={course} isRunning={phase === running} audience={audience} today={today} />
            </li>
          ))}
        </ol>
      )}
      <StandardsWords rules={rules} standard={standard} />
    </section>
  );
}

interface PhaseProps extends Omit<CourseProps, "standard"> {
  readonly phase: MethodPhase;
  readonly isRunning: boolean;
}

function Phase({ audience, course, isRunning, phase, today }: PhaseProps) {
  const { followUpOn, fromOn, handedOver, handedTo, number, plannedUntilOn } = phase;
  const described = course.method.phases[number];
  return (
    <>
      <strong>{described?.name.da}</strong>{" "}
      {isRunning && <Tag kind="info">{audience === "citizen" ? "Her er du nu" : "Nu"}</Tag>}
      <p class="rn-note">{audience === "citizen" ? described?.told.da : described?.purpose.da}</p>
      <p class="rn-note">
        Fra <Day day={fromOn} />
        {plannedUntilOn !== null && (
          <>
            , planlagt til <Day day={plannedUntilOn} />
          </>
        )}
        .
      </p>
      {handedOver !== "" && (
        <p>
          Det bliver givet videre: {handedOver} Til: {handedTo}.
        </p>
      )}
      {isRunning && followUpOn !== null && (
        <p>
          Næste opfølgning: <Day day={followUpOn} today={today} />
        </p>
      )}
    </>
  );
}
