import { Alert } from "./alert.tsx";

interface ToldProps {
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** What was done, or why it was not, above what the page is about. */
export const Told = ({ notice, refusal }: ToldProps) => (
  <>
    {notice !== undefined && (
      <Alert kind="success">
        <p>{notice}</p>
      </Alert>
    )}
    {refusal !== undefined && (
      <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
        <p>{refusal}</p>
      </Alert>
    )}
  </>
);
