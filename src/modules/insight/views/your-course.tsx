import { Icon } from "../../../ui/icon.tsx";
import type { Part } from "../../people/domain/mandate.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { type CourseStep, citizenCourse } from "../domain/citizen-course.ts";

interface YourCourseProps {
  readonly facts: CasePageFacts;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

/** Hvor langt er vi?: what is behind, where one is now, and what comes, in plain words. */
export const YourCourse = ({ facts, open }: YourCourseProps) => (
  <>
    <h2>Hvor langt er vi?</h2>
    <ol class="rn-plain rn-course">
      {citizenCourse(facts.steps, open).map(({ name, state, text }) => (
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
  </>
);

const stateWords: Readonly<Record<CourseStep["state"], string>> = {
  done: "Færdig",
  current: "Her er vi nu",
  open: "Kommer senere",
};
