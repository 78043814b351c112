import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import type { GoalWords } from "../domain/own-goal.ts";
import { writtenBy } from "../domain/own-goal-words.ts";

interface OwnWordsProps {
  /** Oldest first. */
  readonly words: readonly GoalWords[];
  /** Whether the citizen reads it, or somebody who works with the case. */
  readonly audience: "citizen" | "staff";
}

/** What a goal means to the citizen in own words: the newest version, the earlier ones one click away. */
export function OwnWords({ words, audience }: OwnWordsProps) {
  const newest = words.at(-1);
  if (newest === undefined) return null;
  const earlier = words.slice(0, -1).toReversed();
  return (
    <>
      <Version version={newest} audience={audience} />
      {earlier.length > 0 && (
        <Details summary={earlier.length === 1 ? "Se det, der stod før" : `Se det, der stod før (${earlier.length})`}>
          {earlier.map((one) => (
            <Version key={one.id} version={one} audience={audience} />
          ))}
        </Details>
      )}
    </>
  );
}

function Version({ version, audience }: { version: GoalWords; audience: OwnWordsProps["audience"] }) {
  const parts = partNames[audience]
    .map(([key, name]) => ({ name, text: version[key] }))
    .filter(({ text }) => text !== "");
  return (
    <div class="rn-said">
      {parts.map(({ name, text }) => (
        <p key={name}>
          <strong>{name}</strong> <span class="rn-written">{text}</span>
        </p>
      ))}
      <p class="rn-note">{[dayInShort(version.on), writtenBy(version)].filter((text) => text !== "").join(" · ")}</p>
    </div>
  );
}

type Part = readonly [key: "means" | "goodDay" | "instead", name: string];

const partNames: Readonly<Record<OwnWordsProps["audience"], readonly Part[]>> = {
  citizen: [
    ["means", "Det betyder målet for dig:"],
    ["goodDay", "En god dag for dig:"],
    ["instead", "Det vil du hellere:"],
  ],
  staff: [
    ["means", "Det betyder målet for borgeren:"],
    ["goodDay", "En god dag for borgeren:"],
    ["instead", "Det vil borgeren hellere:"],
  ],
};
