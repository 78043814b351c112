import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Door } from "../domain/actor.ts";
import { loginPath } from "../paths.ts";

/** Somebody invented whom one can be, to try the system. */
export interface Persona {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  /** "Sagsbehandler, Visitationen" or a citizen's birthday. */
  readonly about: string;
}

/** The personas of one municipality. */
export interface PersonaGroup {
  readonly municipality: string;
  readonly slug: string;
  readonly personas: readonly Persona[];
}

interface LoginPageProps {
  readonly door: Door;
  readonly groups: readonly PersonaGroup[];
  /** The page that was asked for before signing in. */
  readonly next: string | null;
  /** The municipality whose personas are shown open. */
  readonly open: string | null;
}

const lead: Readonly<Record<Door, string>> = {
  citizen: "Vælg, hvem du vil være. Alle navne er opfundne.",
  staff: "Vælg, hvem du vil arbejde som. Alle navne er opfundne.",
};

/** Where one chooses who to be, while no identity provider is set up. */
export function LoginPage({ door, groups, next, open }: LoginPageProps) {
  const title = door === "citizen" ? "Log ind som borger" : "Log ind som medarbejder";
  return (
    <Page title={title} frame={{ door: door === "citizen" ? "citizen" : "staff" }}>
      <p class="rn-lead">{lead[door]}</p>
      {groups.length === 0 && (
        <Alert kind="info" heading="Der er ingen at vælge">
          <p>Fyld systemet med opfundne borgere og medarbejdere: kør “rettesnor seed-demo”.</p>
        </Alert>
      )}
      {groups.map((group) => (
        <Details
          key={group.slug}
          summary={group.municipality}
          open={open === null ? groups.length === 1 : open === group.slug}
        >
          <ul class="rn-plain rn-personas">
            {group.personas.map((persona) => (
              <li key={persona.id}>
                <PersonaForm persona={persona} next={next} />
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Page>
  );
}

function PersonaForm({ persona, next }: { persona: Persona; next: string | null }) {
  const hidden = { tenantId: persona.tenantId, id: persona.id, ...(next !== null && { next }) };
  return (
    <Form method="post" action={loginPath} hidden={hidden}>
      <SubmitButton kind="secondary">{persona.name}</SubmitButton> <span class="rn-note">{persona.about}</span>
    </Form>
  );
}

/** Shown where no login is set up at all. */
export function NoLoginPage({ door }: { door: Door }) {
  return (
    <Page title="Login er ikke sat op" frame={{ door: door === "citizen" ? "citizen" : "staff" }}>
      <p class="rn-lead">Her kan ingen logge ind endnu. Den, der driver systemet, skal sætte login op.</p>
    </Page>
  );
}
