import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type KnownMandate, type MandateState, stateOn } from "../../people/domain/mandate.ts";
import { basisWords, kindWords, partsInWords } from "../../people/domain/mandate-words.ts";
import type { FormAudience } from "../domain/mandate-form.ts";
import type { MandatesView } from "../domain/mandates-view.ts";
import { mayChange } from "../domain/may-change.ts";
import { type MandatesPlace, mandatePath, stopPath } from "../paths.ts";
import { kindChoices, partChoices } from "./mandate-choices.ts";

interface MandateListProps {
  readonly view: MandatesView;
  readonly audience: FormAudience;
  readonly place: MandatesPlace;
}

/** Those who act for the citizen, with what each may see and do and who gave it; below, folded, those who no longer may. */
export function MandateList({ audience, place, view }: MandateListProps) {
  const { mandates, today } = view;
  const isRunning = (mandate: KnownMandate) => ["holds", "to-come"].includes(stateOn(mandate, today));
  const before = mandates.filter((mandate) => !isRunning(mandate));
  const running = mandates.filter(isRunning);
  return (
    <>
      {running.length === 0 && (
        <p>{audience === "citizen" ? "Ingen har adgang til din sag lige nu." : "Ingen har adgang lige nu."}</p>
      )}
      {running.map((mandate) => (
        <Helper key={mandate.id} mandate={mandate} audience={audience} place={place} view={view} />
      ))}
      {before.length > 0 && (
        <Details summary={`Stoppet eller udløbet (${before.length})`}>
          <ul>
            {before.map((mandate) => (
              <li key={mandate.id}>
                {mandate.name}, {kindWords[mandate.kind]}: {partsInWords(mandate.parts)}.{" "}
                <Period mandate={mandate} isOver /> <Given mandate={mandate} audience={audience} />
                <Ended mandate={mandate} audience={audience} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Helper({ audience, mandate, place, view }: MandateListProps & { readonly mandate: KnownMandate }) {
  const state = stateOn(mandate, view.today);
  const id = `hjaelper-${mandate.id}`;
  return (
    <article class="card" aria-labelledby={id}>
      <div class="card-content">
        <h3 id={id} class="card-heading">
          {mandate.name}
        </h3>
        <p>
          {kindChoices[mandate.kind].label}. CPR {mandate.maskedCpr ?? "er ikke kendt, så personen kan ikke logge på"}.{" "}
          {stateTags[state] !== undefined && <Tag>{stateTags[state]}</Tag>}
        </p>
        <p>{mandate.kind === "companion" ? "Må læse:" : "Må se og gøre:"}</p>
        <ul>
          {mandate.parts.map((part) => (
            <li key={part}>{partChoices[part].label}</li>
          ))}
        </ul>
        <p>
          <Period mandate={mandate} /> <Given mandate={mandate} audience={audience} />
        </p>
        {mandate.note !== "" && audience === "staff" && <p>Notat: {mandate.note}</p>}
        <Acts audience={audience} mandate={mandate} place={place} view={view} />
      </div>
    </article>
  );
}

const stateTags: Readonly<Partial<Record<MandateState, string>>> = { "to-come": "Begynder senere" };

function Acts({ audience, mandate, place, view }: MandateListProps & { readonly mandate: KnownMandate }) {
  if (!mayChange({ kind: audience }, mandate, view.today)) {
    return <p>En værge er udpeget af en myndighed. Spørg kommunen, hvis noget er forkert.</p>;
  }
  return (
    <Form method="post" action={stopPath(place, mandate.id)}>
      <ButtonRow>
        <ButtonLink kind="secondary" href={mandatePath(place, mandate.id)}>
          Ret<span class="sr-only"> adgangen for {mandate.name}</span>
        </ButtonLink>
        <SubmitButton kind="secondary">
          Stop adgangen<span class="sr-only"> for {mandate.name}</span>
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function Period({ mandate: { from, to }, isOver }: { mandate: KnownMandate; isOver?: true }) {
  return (
    <>
      {isOver ? "Gjaldt" : "Gælder"} fra <Day day={from} />
      {to !== null && (
        <>
          {" "}
          til og med <Day day={to} />
        </>
      )}
      .
    </>
  );
}

interface ByWhomProps {
  readonly mandate: KnownMandate;
  readonly audience: FormAudience;
}

function Given({ audience, mandate: { basis, givenAt, givenBy } }: ByWhomProps) {
  const on = <Day day={dayOfMoment(givenAt)} />;
  if (givenBy === "citizen") {
    return (
      <>
        {audience === "citizen" ? "Du" : "Borgeren"} gav adgangen {on}.
      </>
    );
  }
  return (
    <>
      Skrevet ned {on} af {givenBy.staff} i kommunen: {basisWords[basis]}.
    </>
  );
}

function Ended({ audience, mandate: { withdrawnAt, withdrawnBy } }: ByWhomProps) {
  if (withdrawnAt === null || withdrawnBy === null) return <> Udløbet.</>;
  const by = withdrawnBy === "citizen" ? own[audience] : `${withdrawnBy.staff} i kommunen`;
  return (
    <>
      {" "}
      Stoppet <Day day={dayOfMoment(withdrawnAt)} /> af {by}.
    </>
  );
}

const own: Readonly<Record<FormAudience, string>> = { citizen: "dig", staff: "borgeren" };
