import type { ComponentChildren } from "preact";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type Assessment, isBlankWhole } from "../domain/assessment.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { type ThemeProgress, type ThemeState, themeProgress } from "../domain/theme-progress.ts";
import { partPath } from "../paths.ts";

interface PartMenuProps {
  readonly view: AssessmentView;
  readonly assessment: Assessment;
  /** The key of the part that is shown. */
  readonly current: string;
}

/** The parts of an assessment with how far each has come: the municipality's own themes, FFB's others, the whole, the target groups. */
export function PartMenu({ view, assessment, current }: PartMenuProps) {
  const progress = themeProgress(view.groups, assessment);
  const own = progress.filter(({ group }) => group.isOwn);
  const others = progress.filter(({ group }) => !group.isOwn);
  const caseId = view.record.id;
  const isBegunElsewhere = others.some(({ state, waiting }) => state !== "not-begun" || waiting > 0);
  const isCurrentElsewhere = others.some(({ group }) => group.key === current);
  return (
    <nav aria-label="Dele af udredningen" class="d-print-none">
      <Parts list={own.length > 0 ? own : others} caseId={caseId} current={current} />
      {own.length > 0 && (
        <Details summary="Andre temaer" open={isBegunElsewhere || isCurrentElsewhere}>
          <Parts list={others} caseId={caseId} current={current} />
        </Details>
      )}
      <ul class="rn-parts">
        <Part href={partPath(caseId, "helhed")} isCurrent={current === "helhed"} name="Helheden">
          {isBlankWhole(assessment.whole)
            ? "Ikke begyndt"
            : assessment.whole.professionalView === ""
              ? "I gang"
              : "Færdig"}
        </Part>
        <Part href={partPath(caseId, "maalgruppe")} isCurrent={current === "maalgruppe"} name="Målgruppe">
          {chosenWords(assessment.targets.length)}
        </Part>
        <Part href={partPath(caseId, "alt")} isCurrent={current === "alt"} name="Hele udredningen på én side" />
      </ul>
    </nav>
  );
}

const chosenWords = (count: number): string => (count === 0 ? "Ingen valgt i FFB" : `${count} valgt i FFB`);

function Parts({ list, caseId, current }: { list: readonly ThemeProgress[]; caseId: string; current: string }) {
  return (
    <ul class="rn-parts">
      {list.map((progress) => (
        <Part
          key={progress.group.key}
          href={partPath(caseId, progress.group.key)}
          isCurrent={progress.group.key === current}
          name={progress.group.name}
        >
          <Progress progress={progress} />
        </Part>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly name: string;
  readonly children?: ComponentChildren;
}

function Part({ href, isCurrent, name, children }: PartProps) {
  return (
    <li>
      <Link href={href} current={isCurrent ? "page" : undefined}>
        {name}
      </Link>
      {children !== undefined && <span class="rn-note">{children}</span>}
    </li>
  );
}

/** Each state of a theme as people read it. */
export const themeStateWords: Readonly<Record<ThemeState, string>> = {
  "not-begun": "Ikke begyndt",
  "in-work": "I gang",
  done: "Færdig",
};

function Progress({ progress: { state, touched, waiting } }: { progress: ThemeProgress }) {
  const counts = [
    ...(touched > 0 ? [`${touched} ${touched === 1 ? "undertema" : "undertemaer"} skrevet`] : []),
    ...(waiting > 0 ? [`${waiting} venter`] : []),
  ];
  return (
    <>
      {state === "not-begun" && waiting === 0 ? (
        themeStateWords[state]
      ) : (
        <Tag kind={state === "done" ? "success" : "info"}>{themeStateWords[state]}</Tag>
      )}
      {counts.length > 0 && ` ${counts.join(", ")}`}
    </>
  );
}
