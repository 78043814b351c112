import { Details } from "../../../ui/details.tsx";
import { Icon } from "../../../ui/icon.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { type CourseStep, citizenCourse } from "../domain/citizen-course.ts";

interface YourCourseProps {
  readonly facts: CasePageFacts;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

/** So many steps that are behind are folded; fewer stand open. */
const fewDone = 2;

/** Hvor langt er vi?: where one is now and what comes, in plain words; what is behind is folded where it is much. */
export function YourCourse({ facts, open }: YourCourseProps) {
  const steps = citizenCourse(facts.steps, open);
  const done = steps.filter(({ state }) => state === "done");
  const isMuch = done.length > fewDone && done.length < steps.length;
  return (
    <>
      <h2>Hvor langt er vi?</h2>
      {isMuch && (
        <Details summary={`${done.length} trin er færdige`}>
          <Steps steps={done} />
        </Details>
      )}
      <Steps steps={isMuch ? steps.filter((step) => !done.includes(step)) : steps} />
    </>
  );
}

const Steps = ({ steps }: { steps: readonly CourseStep[] }) => (
  <ol class="rn-plain rn-course">
    {steps.map(({ name, state, text }) => (
      <li key={name} class={`rn-course-${state}`}>
        <span class="rn-course-mark" aria-hidden="true">
          {state === "done" && <Icon name="check" />}
        </span>
        <span>
          {text}
          <span class="rn-course-state">{stateWords[state]}</span>
        </span>
      </li>
    ))}
  </ol>
);

const stateWords: Readonly<Record<CourseStep["state"], string>> = {
  done: "Færdig",
  current: "Her er vi nu",
  open: "Kommer senere",
};
