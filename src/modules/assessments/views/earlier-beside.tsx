import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { keepField } from "../domain/assessment-press.ts";
import { type TermText, TextRows } from "./text-rows.tsx";

/** What an earlier assessment says of a part. */
export interface EarlierPart {
  readonly on: LocalDate;
  readonly texts: readonly TermText[];
  /** How the level has changed since; undefined where there is none. */
  readonly change?: string | undefined;
  /** The part's key where it can be kept as it was: nothing is written in it yet. */
  readonly keep?: string | undefined;
  readonly name: string;
}

interface EarlierBesideProps {
  readonly earlier: EarlierPart | undefined;
  readonly children: ComponentChildren;
}

/** The fields of a part with the earlier assessment beside them; on a phone it is folded above the fields. */
export function EarlierBeside({ earlier, children }: EarlierBesideProps) {
  if (earlier === undefined) return <>{children}</>;
  return (
    <div class="rn-beside">
      <Details summary={`Udredningen ${dayInWords(earlier.on)}`} class="rn-beside-narrow">
        <Earlier earlier={earlier} />
      </Details>
      <div>
        {earlier.change !== undefined && <p>{earlier.change}</p>}
        {children}
      </div>
      <aside class="rn-beside-wide" aria-label={`${earlier.name}, tidligere udredning`}>
        <p>
          <strong>
            Udredningen <Day day={earlier.on} />
          </strong>
        </p>
        <Earlier earlier={earlier} />
      </aside>
    </div>
  );
}

function Earlier({ earlier: { texts, keep, name } }: { earlier: EarlierPart }) {
  return (
    <>
      <TextRows texts={texts} empty="Der står intet om det her." />
      {keep !== undefined && (
        <SubmitButton kind="secondary" name={keepField} value={keep}>
          Uændret: behold teksten<span class="sr-only"> om {name}</span>
        </SubmitButton>
      )}
    </>
  );
}
