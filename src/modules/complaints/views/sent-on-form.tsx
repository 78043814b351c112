import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { mayPassOn } from "../domain/complaint-stand.ts";
import { ActForm, Note, OnDay } from "./act-form.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";

/** Writes down that a complaint was sent: to Ankestyrelsen by other means than this system, or to whoever can try a no to see the file. */
export const SentOn = (props: ComplaintPageProps) =>
  mayPassOn(props.complaint) ? <PassedOn {...props} /> : <SentElsewhere {...props} />;

/** A no to see the file that is held to goes to whoever can try it (forvaltningsloven § 16, stk. 4). */
function PassedOn(props: ComplaintPageProps) {
  const own = { ...props, act: "sendt" } as const;
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">Holder I fast: send klagen videre</h2>
      <p>
        Den, der kan se på afgørelsen i sagen, kan også se på et nej til aktindsigt (forvaltningsloven § 16, stk. 4). Er
        der ingen, så svar selv. Ellers send klagen og papirerne dertil. Skriv det så her. Systemet sender ikke selv
        papirerne, men borgeren får besked i et brev.
      </p>
      <ActForm {...own}>
        <Note
          {...own}
          label="Hvem er klagen sendt til, og hvorfor holder I fast?"
          hint="Skriv til borgeren. Det står ordret i brevet."
        />
        <OnDay {...own} label="Hvilken dag er den sendt?" />
        <ButtonRow>
          <SubmitButton>Gem, at klagen er sendt videre</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}

function SentElsewhere(props: ComplaintPageProps) {
  const own = { ...props, act: "sendt" } as const;
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">Papirerne er sendt uden om systemet</h2>
      <p>
        Er klagen med genvurderingen og sagens papirer sendt på anden måde? Skriv det her samme dag. Så får borgeren
        besked i et brev.
      </p>
      <ActForm {...own}>
        <Note {...own} label="Hvorfor er de sendt på anden måde, og hvordan?" />
        <OnDay {...own} label="Hvilken dag er den sendt?" />
        <ButtonRow>
          <SubmitButton>Gem, at klagen er sendt</SubmitButton>
        </ButtonRow>
      </ActForm>
    </section>
  );
}
