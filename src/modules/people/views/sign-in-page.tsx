import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Door } from "../domain/actor.ts";
import { loginPath } from "../paths.ts";

/** A municipality that a citizen can come to. */
export interface MunicipalityChoice {
  readonly slug: string;
  readonly name: string;
}

interface SignInPageProps {
  readonly door: Door;
  /** The page that was asked for before signing in. */
  readonly next: string | null;
  /** The municipality one comes from; null where citizens are still to choose. */
  readonly municipality: MunicipalityChoice | null;
  readonly choices: readonly MunicipalityChoice[];
  /** Somebody has signed in already, and is to show anew who they are. */
  readonly again: boolean;
  /** Somebody was signed in here, and is not any more: time has passed. */
  readonly ended: boolean;
}

const frameAt = (door: Door) => ({ door: door === "citizen" ? "citizen" : "staff" }) as const;

const whyAgain = "Du er logget ind. Log ind igen for at vise, at det stadig er dig.";

const whyEnded =
  "Du er logget af, fordi der er gået noget tid. Stod der »Gemt som kladde«, venter din tekst på dig, når du har logget ind.";

/** Where one signs in for real: nothing happens before one presses. */
export function SignInPage({ door, next, municipality, choices, again, ended }: SignInPageProps) {
  const hidden = { ...(next !== null && { next }) };
  if (door === "staff") {
    return (
      <Page title="Log ind som medarbejder" frame={frameAt(door)}>
        <p class="rn-lead">Du logger ind med din kommunes login.</p>
        {again && <p>{whyAgain}</p>}
        {ended && <p>{whyEnded}</p>}
        <Form method="post" action={loginPath} hidden={hidden}>
          <SubmitButton>Log ind</SubmitButton>
        </Form>
      </Page>
    );
  }
  const shown = municipality ? [municipality] : choices;
  return (
    <Page title={municipality ? `Log ind hos ${municipality.name}` : "Log ind som borger"} frame={frameAt(door)}>
      <p class="rn-lead">Du logger ind med MitID.{municipality ? "" : " Vælg først din kommune."}</p>
      {again && <p>{whyAgain}</p>}
      {ended && <p>{whyEnded}</p>}
      <Form method="post" action={loginPath} hidden={hidden}>
        <ButtonRow>
          {shown.map(({ slug, name }) => (
            <SubmitButton key={slug} kind={municipality ? "primary" : "secondary"} name="kommune" value={slug}>
              {municipality ? "Log ind med MitID" : name}
            </SubmitButton>
          ))}
        </ButtonRow>
      </Form>
      <Alert kind="info" quiet heading="Kan du ikke bruge MitID?">
        <p>Du kan også søge hos kommunen på telefon, med brev eller ved at møde op.</p>
      </Alert>
    </Page>
  );
}

/** Shown for a moment on the way to another site, which the browser then goes to by itself. */
export function OnwardPage({ door, title, address }: { door: Door; title: string; address: string }) {
  return (
    <Page title={title} frame={frameAt(door)}>
      <p class="rn-lead">Du bliver sendt videre.</p>
      <p>
        <Link href={address}>Gå videre, hvis der ikke sker noget</Link>
      </p>
    </Page>
  );
}
