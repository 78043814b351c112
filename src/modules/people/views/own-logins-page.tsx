import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Assurance } from "../domain/assurance.ts";
import { assuranceWords } from "../domain/assurance-words.ts";

/** The field that tells which login to end, and its value for all others. */
export const ownLoginField = { name: "login", others: "andre" } as const;

/** One place where somebody has signed in. */
interface OwnLogin {
  readonly name: string;
  readonly isThis: boolean;
  readonly beganAt: string;
  readonly seenAt: string;
  readonly assurance: Assurance;
}

interface OwnLoginsPageProps {
  readonly frame: Frame;
  readonly logins: readonly OwnLogin[];
  /** Where the forms are sent. */
  readonly path: string;
  /** Logins have just been ended. */
  readonly isEnded: boolean;
}

/** Where one has signed in, and how to log off elsewhere. */
export function OwnLoginsPage({ frame, logins, path, isEnded }: OwnLoginsPageProps) {
  const others = logins.filter(({ isThis }) => !isThis);
  return (
    <Page title="Mine logins" frame={frame}>
      {isEnded && (
        <Alert kind="success" heading="Du er logget af">
          <p>Det gælder med det samme.</p>
        </Alert>
      )}
      <p class="rn-lead">Her ser du, hvor du er logget ind lige nu.</p>
      <p>Kender du ikke et login? Så log af dér, og sig det til kommunen.</p>
      <Table
        caption="Åbne logins"
        columns={[
          { heading: "Logget ind" },
          { heading: "Sidst brugt" },
          { heading: "Sikkerhed" },
          { heading: "Log af" },
        ]}
        rows={logins.map((login) => ({ key: login.name, cells: cellsOf(login, path) }))}
        stacked
      />
      {others.length > 0 && (
        <Form method="post" action={path} hidden={{ [ownLoginField.name]: ownLoginField.others }}>
          <SubmitButton>Log af alle andre steder</SubmitButton>
        </Form>
      )}
    </Page>
  );
}

const cellsOf = ({ name, isThis, beganAt, seenAt, assurance }: OwnLogin, path: string) => [
  <Moment key="began" at={beganAt} />,
  <Moment key="seen" at={seenAt} />,
  assuranceWords[assurance],
  isThis ? (
    "Dette login"
  ) : (
    <Form key="end" method="post" action={path} hidden={{ [ownLoginField.name]: name }}>
      <SubmitButton kind="tertiary">Log af her</SubmitButton>
    </Form>
  ),
];
