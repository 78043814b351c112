import { Fragment } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Accordion } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Door } from "../domain/actor.ts";

/** Somebody invented whom one can be, to try the system. */
export interface Persona {
  readonly id: string;
  readonly name: string;
}

/** The personas of one municipality, by what they are about: "Sagsbehandler, Visitationen", "I partshøring". */
export interface PersonaGroup {
  readonly municipality: string;
  readonly slug: string;
  readonly tenantId: string;
  readonly kinds: readonly { readonly about: string; readonly personas: readonly Persona[] }[];
}

interface LoginPageProps {
  readonly door: Door;
  readonly groups: readonly PersonaGroup[];
  /** Where the choice is sent. */
  readonly action: string;
  /** The municipality whose personas are shown open. */
  readonly open: string | null;
}

const words: Readonly<Record<Door, { readonly title: string; readonly lead: string; readonly kind: string }>> = {
  citizen: {
    title: "Log ind som borger",
    lead: "Vælg kommune, og hvem du vil være. Alle mennesker her er opdigtede.",
    kind: "Sagen nu",
  },
  staff: {
    title: "Log ind som medarbejder",
    lead: "Vælg kommune, og hvem du vil arbejde som. Alle mennesker her er opdigtede.",
    kind: "Arbejde",
  },
};

/** Where one chooses who to be, at the issuer for development. */
export function LoginPage({ door, groups, action, open }: LoginPageProps) {
  const { title, lead, kind } = words[door];
  return (
    <Page title={title} frame={{ door: door === "citizen" ? "citizen" : "staff" }}>
      <p class="rn-lead">{lead}</p>
      {groups.length === 0 && (
        <Alert kind="info" heading="Der er ingen at vælge">
          <p>Fyld systemet med opdigtede borgere og medarbejdere: kør “rettesnor seed-demo”.</p>
        </Alert>
      )}
      <Accordion
        items={groups.map((group) => ({
          id: group.slug,
          heading: group.municipality,
          open: open === null ? groups.length === 1 : open === group.slug,
          content: <PersonaChoices group={group} kind={kind} action={action} />,
        }))}
      />
    </Page>
  );
}

function PersonaChoices({ group, kind, action }: { group: PersonaGroup; kind: string; action: string }) {
  return (
    <Form method="post" action={action} hidden={{ tenantId: group.tenantId }}>
      <Table
        caption={`Opdigtede personer i ${group.municipality}`}
        columns={[{ heading: kind }, { heading: "Log ind som" }]}
        rows={group.kinds.map(({ about, personas }) => ({
          key: about,
          cells: [about, <PersonaButtons key={about} personas={personas} />],
        }))}
        compact
        stacked
      />
    </Form>
  );
}

/** Side by side, with room between them. */
const PersonaButtons = ({ personas }: { personas: readonly Persona[] }) =>
  personas.map(({ id, name }) => (
    <Fragment key={id}>
      <SubmitButton kind="tertiary" name="id" value={id}>
        {name}
      </SubmitButton>{" "}
    </Fragment>
  ));

/** Shown where no login is set up at all. */
export function NoLoginPage({ door }: { door: Door }) {
  return (
    <Page title="Login er ikke sat op" frame={{ door: door === "citizen" ? "citizen" : "staff" }}>
      <p class="rn-lead">Her kan ingen logge ind endnu. Den, der driver systemet, skal sætte login op.</p>
    </Page>
  );
}
