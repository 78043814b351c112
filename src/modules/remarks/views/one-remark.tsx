import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { Remark } from "../domain/remark.ts";
import { outcomeSentences } from "../domain/remark-words.ts";

interface OneRemarkProps {
  readonly remark: Remark;
  /** To the citizen it is told as the citizen's own. */
  readonly isOwn: boolean;
  /** The level of its heading: 2 where it stands alone on a page, 3 in a list with a heading of its own. */
  readonly level?: 2 | 3;
  /** The ways on from it: the letters, the answer. */
  readonly children?: ComponentChildren;
}

/** A remark as it was written, with what was answered to it. */
export function OneRemark({ children, isOwn, level = 3, remark }: OneRemarkProps) {
  const { answer, said, target, text, wish } = remark;
  return (
    <article class="rn-remark">
      {level === 2 ? <h2>{target.title}</h2> : <h3>{target.title}</h3>}
      <p>
        {answer === null ? <Tag kind="warning">Venter på svar</Tag> : <Tag kind="success">Besvaret</Tag>}{" "}
        <span class="rn-note">
          {bySomebody(remark, isOwn)} <Day day={said.on} />
        </span>
      </p>
      <blockquote class="rn-quoted">
        <p class="rn-written">{text}</p>
        {wish !== "" && (
          <p class="rn-written">
            <strong>Sådan skulle der stå:</strong> {wish}
          </p>
        )}
      </blockquote>
      {answer !== null && (
        <>
          <p>
            <strong>
              {isOwn ? `Kommunens svar: ${outcomeSentences[answer.outcome]}` : outcomeSentences[answer.outcome]}
            </strong>{" "}
            <span class="rn-note">
              Svaret <Day day={answer.on} />
            </span>
          </p>
          <p class="rn-written">{answer.reason}</p>
        </>
      )}
      {children}
    </article>
  );
}

function bySomebody({ said: { how, name } }: Remark, isOwn: boolean): string {
  const did = how === "own-pages" || how === "letter" || how === "mail" ? "skrev" : "sagde";
  if (name !== "") return `${name} ${did} det`;
  return isOwn ? `Du ${did} det` : `Borgeren ${did} det`;
}
