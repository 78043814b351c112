import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";

/** Since when there is an address, and when something last fetched from it. */
interface Address {
  readonly madeAt: string;
  readonly fetchedOn: Parameters<typeof Day>[0]["day"] | null;
}

interface CalendarPageProps {
  readonly frame: Frame;
  readonly path: string;
  readonly back: { readonly text: string; readonly href: string };
  /** Null where there is none. */
  readonly address: Address | null;
  /** The address itself, once: as it was made. */
  readonly fresh: string | null;
  readonly notice: string | undefined;
  /** What each appointment is called in the calendar. */
  readonly summary: string;
}

/** Where one makes and stops the address that a calendar of one's own fetches appointments from. */
export function CalendarPage(props: CalendarPageProps) {
  const { address, back, frame, fresh, notice, summary } = props;
  return (
    <Page title="Aftaler i din kalender" frame={frame} back={back}>
      <Told notice={notice} />
      {fresh !== null && <Fresh address={fresh} />}
      <p>Du kan få dine aftaler vist i kalenderen på din telefon eller computer. Kalenderen henter dem selv.</p>
      <p>
        Kalenderen får kun at vide, hvornår du har en aftale. Der står »{summary}« og ikke andet. Den får ikke at vide,
        hvem du skal møde, hvor det er, eller hvad det handler om.
      </p>
      {address !== null && fresh === null && <Known {...address} />}
      <Presses {...props} />
    </Page>
  );
}

const Fresh = ({ address }: { address: string }) => (
  <Alert kind="success" heading="Her er din adresse">
    <p>Kopiér den nu. Den bliver kun vist denne ene gang.</p>
    <TextField name="adresse" label="Adressen til din kalender" value={address} problems={[]} />
    <p>Sæt den ind i din kalender, der hvor du abonnerer på en kalender.</p>
    <p>Pas på adressen. Den, der har den, kan se, hvornår du har aftaler.</p>
  </Alert>
);

const Known = ({ fetchedOn, madeAt }: Address) => (
  <p>
    Du har en adresse. Den er fra <Moment at={madeAt} />.{" "}
    {fetchedOn === null ? (
      "Ingen kalender har hentet fra den endnu."
    ) : (
      <>
        En kalender har senest hentet fra den <Day day={fetchedOn} />.
      </>
    )}
  </p>
);

function Presses({ address, fresh, path }: CalendarPageProps) {
  const isThere = address !== null || fresh !== null;
  return (
    <Form method="post" action={path}>
      {isThere && <p>En ny adresse gør den gamle død. Det samme gør det at slette den.</p>}
      <ButtonRow>
        <SubmitButton kind={isThere ? "secondary" : "primary"} name="handling" value="lav">
          {isThere ? "Lav en ny adresse" : "Lav en adresse"}
        </SubmitButton>
        {isThere && (
          <SubmitButton kind="secondary" name="handling" value="slet">
            Slet adressen
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  );
}
