import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { ScoreChart } from "../../../ui/score-chart.tsx";
import { Table } from "../../../ui/table.tsx";
import type { GoalScore, SaidOfGoal } from "../domain/own-goal.ts";
import { scaleEnds, scoreScale, scoreWords, writtenBy } from "../domain/own-goal-words.ts";
import { lastOfEachDay } from "../domain/scores-over-time.ts";

interface ScoreOverTimeProps {
  readonly goal: Pick<SaidOfGoal, "id" | "text" | "scores" | "takenBack">;
}

/** The citizen's own scores of a goal: drawn from two on, and always as a table. Nothing where there is none. */
export function ScoreOverTime({ goal }: ScoreOverTimeProps) {
  const { id, text, scores, takenBack } = goal;
  const last = scores.at(-1);
  if (last === undefined && takenBack.length === 0) return null;
  const drawn = lastOfEachDay(scores);
  const known = drawn.filter(({ score }) => score !== null);
  return (
    <>
      {last === undefined ? (
        <p>Egen vurdering nu: taget tilbage</p>
      ) : (
        <p>
          Egen vurdering nu: <strong>{scoreWords(last)}</strong>
          {last.note !== "" && <> · »{last.note}«</>}
        </p>
      )}
      {known.length > 1 && <Drawn id={id} text={text} drawn={known} />}
      <Details
        summary={scores.length + takenBack.length === 1 ? "Se vurderingen som tabel" : "Se alle vurderinger som tabel"}
      >
        <Table
          caption={`Egen vurdering: ${text}`}
          compact
          stacked
          columns={[{ heading: "Dag" }, { heading: "Vurdering" }, { heading: "Note" }]}
          rows={[...scores, ...takenBack]
            .toSorted((one, other) => (one.on < other.on ? 1 : Number(one.on > other.on) * -1))
            .map((one) => ({
              key: one.id,
              cells: [
                dayInShort(one.on),
                takenBack.includes(one) ? `${scoreWords(one)}, taget tilbage` : scoreWords(one),
                noteOf(one),
              ],
            }))}
        />
      </Details>
    </>
  );
}

const noteOf = (one: GoalScore): string => [one.note, writtenBy(one)].filter((text) => text !== "").join(" · ") || "–";

function Drawn({ id, text, drawn }: { id: string; text: string; drawn: readonly GoalScore[] }) {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <ScoreChart
      id={`vurdering-${id}`}
      title={`Egen vurdering over tid: ${text}`}
      description={`Fra ${scoreWords(first)} ${dayInShort(first.on)} til ${scoreWords(last)} ${dayInShort(last.on)}. 0 er ${scaleEnds.lowest}, 10 er ${scaleEnds.highest}.`}
      highest={scoreScale.highest}
      points={drawn.map(({ on, score }) => ({ day: daysBetween(first.on, on), value: score }))}
      ends={[dayInShort(first.on), dayInShort(last.on)]}
    />
  );
}
