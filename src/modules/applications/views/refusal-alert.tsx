import { Alert } from "../../../ui/alert.tsx";

/** Why an act was not done, where it was refused. Nothing was changed. */
export function RefusalAlert({ refusal }: { refusal: string | undefined }) {
  if (refusal === undefined) return null;
  return (
    <Alert kind="warning" heading="Det kunne ikke lade sig gøre">
      <p>{refusal}</p>
    </Alert>
  );
}
