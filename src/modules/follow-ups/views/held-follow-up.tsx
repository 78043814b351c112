import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { Ffb } from "../../standards/domain/ffb.ts";
import { type FollowUp, meetingWords, outcomeWords, standingWords } from "../domain/follow-up.ts";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import { PartShown } from "./prepared-parts.tsx";

interface HeldFollowUpProps {
  readonly followUp: FollowUp;
  readonly ffb: Ffb;
  /** What citizen and provider had sent before it. */
  readonly parts: readonly FollowUpPart[];
}

/** A follow-up as it was written down, with what was sent before it. */
export function HeldFollowUp({ followUp, ffb, parts }: HeldFollowUpProps) {
  const id = `opfoelgning-${followUp.id}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Day day={followUp.heldOn} />
      </h3>
      <SummaryList items={items(followUp, ffb)} />
      {parts.map((part) => (
        <PartShown key={part.id} part={part} level={4} />
      ))}
    </section>
  );
}

function items(one: FollowUp, ffb: Ffb): readonly { term: string; answer: ComponentChildren }[] {
  return [
    { term: "Hvordan", answer: meetingWords[one.meeting] },
    ...written("Borgerens ord", one.citizensWords),
    ...one.goals.map(({ goal, standing, level, note }) => ({
      term: `Mål: ${goal}`,
      answer: (
        <>
          <Tag>{standingWords[standing]}</Tag>
          {level !== null && ` Funktionsniveau ${level}: ${ffb.functionLevels[level]?.name ?? ""}.`} {note}
        </>
      ),
    })),
    ...written("Brug af støtten", one.useOfSupport),
    ...written("Tilsyn", one.inspection),
    ...written("Vi nåede frem til", one.notes),
    { term: "Fører til", answer: outcomeWords[one.outcome] },
    ...(one.change === null
      ? []
      : [
          {
            term: "Ændringen",
            answer: (
              <>
                Fra <Day day={one.change.from} />: <span class="rn-written">{one.change.what}</span>
              </>
            ),
          },
        ]),
    ...(one.nextOn === null ? [] : [{ term: "Næste opfølgning", answer: <Day day={one.nextOn} /> }]),
    ...written("Senere end standarden, fordi", one.departure),
  ];
}

const written = (term: string, text: string) =>
  text === "" ? [] : [{ term, answer: <span class="rn-written">{text}</span> }];
