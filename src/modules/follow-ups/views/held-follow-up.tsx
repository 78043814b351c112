import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { Ffb } from "../../standards/domain/ffb.ts";
import { type FollowedGoal, type FollowUp, meetingWords, outcomeWords, standingWords } from "../domain/follow-up.ts";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import { inspectionInRows, tookPartInWords } from "../domain/status-meeting.ts";
import { useSentences } from "../domain/use-words.ts";
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
    ...written("Med var", tookPartInWords(one)),
    ...written("På telefonen, fordi", one.phoneBecause),
    ...written("Borgerens ord", one.citizensWords),
    ...one.goals.map((followed) => ({ term: `Mål: ${followed.goal}`, answer: <Goal followed={followed} ffb={ffb} /> })),
    ...(one.use === null
      ? []
      : [{ term: "Støtten, som den blev brugt", answer: useSentences(one.use, "staff").join(" ") }]),
    ...written("Brug af støtten", one.useOfSupport),
    ...inspectionInRows(one).map(({ term, text }) => ({ term: `Tilsyn: ${term}`, answer: text })),
    ...written("Tilsyn", one.inspection),
    ...written("Vi nåede frem til", one.notes),
    { term: "Fører til", answer: <Outcome held={one} ffb={ffb} /> },
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
    ...written("Målene er nået, og støtten fortsætter, fordi", one.goesOnBecause),
  ];
}

function Goal({ followed, ffb }: { followed: FollowedGoal; ffb: Ffb }) {
  const { standing, level, ownScore, note, next } = followed;
  const rest = [
    level === null ? "" : `Funktionsniveau ${level}: ${ffb.functionLevels[level]?.name ?? ""}.`,
    ownScore === null ? "" : `Egen vurdering ${ownScore} af 10.`,
    note,
    next === "" ? "" : `Næste skridt: ${next}`,
  ];
  return (
    <>
      <Tag>{standingWords[standing]}</Tag> {rest.filter((text) => text !== "").join(" ")}
    </>
  );
}

/** What it led to, with the name by which it is reported. */
function Outcome({ held, ffb }: { held: FollowUp; ffb: Ffb }) {
  const status = ffb.followUpStatuses.find(({ code }) => code === held.statusCode);
  return (
    <>
      {outcomeWords[held.outcome]}
      {status !== undefined && (
        <span class="rn-note">
          <br />
          FFB: {status.name}
        </span>
      )}
    </>
  );
}

const written = (term: string, text: string) =>
  text === "" ? [] : [{ term, answer: <span class="rn-written">{text}</span> }];
