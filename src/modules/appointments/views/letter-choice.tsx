import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { AppointmentsView } from "../domain/appointments-view.ts";
import { bookingFields } from "../domain/booking-form.ts";

interface LetterChoiceProps {
  readonly view: AppointmentsView;
  /** A provider made the appointment, or makes it. */
  readonly isProviders: boolean;
  /** What was typed before; null in a form that nobody has sent. */
  readonly typed: Fields | null;
}

/** How the citizen hears of it: on paper always by letter from the authority; else by choice, beside the citizen's own pages. */
export function LetterChoice({ isProviders, typed, view: { citizen } }: LetterChoiceProps) {
  if (!citizen.digital && !isProviders)
    return (
      <p class="rn-note">
        Borgeren får et brev på papir. Det kan være flere dage undervejs. Ring også, hvis aftalen er snart.
      </p>
    );
  const chosen = typed === null ? !isProviders : textOf(typed, bookingFields.letter) === "ja";
  return (
    <CheckboxGroup
      name={bookingFields.letter}
      label="Skal borgeren have et brev?"
      hint={citizen.digital ? "Borgeren kan altid se aftalen på sine egne sider." : "Borgeren får breve på papir."}
      choices={[{ value: "ja", label: "Ja, send et brev om det" }]}
      values={chosen ? ["ja"] : []}
    />
  );
}
