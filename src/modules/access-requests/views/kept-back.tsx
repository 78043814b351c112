import { Alert } from "../../../ui/alert.tsx";
import type { AccessException } from "../../standards/domain/law.ts";
import type { GivenPiece } from "../domain/given-file.ts";

interface KeptBackProps {
  readonly piece: Pick<GivenPiece, "state" | "ground" | "reason">;
  readonly exceptions: readonly AccessException[];
}

/** Why something is left out of a thing that was given, in plain words and with the law. */
export function KeptBack({ exceptions, piece: { ground, reason, state } }: KeptBackProps) {
  const found = exceptions.find(({ id }) => id === ground);
  if (found === undefined || state === "given") return null;
  return (
    <Alert kind="info" heading={state === "partly" ? "Noget er udeladt her" : "Det her er udeladt"} quiet>
      <p>
        {found.text.da} ({found.sources.join(", ")})
      </p>
      <p class="rn-written">{reason}</p>
    </Alert>
  );
}
