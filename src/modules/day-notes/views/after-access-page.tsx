import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { providerHomePath } from "../../deliveries/paths.ts";

interface AfterAccessProps {
  readonly frame: Frame;
  /** Why the note was not kept; empty where it was. */
  readonly told: readonly string[];
  /** What was written, so that it can be taken from here. */
  readonly words: string;
}

/** What became of a note that came after the provider was let out of the case: nothing of the case is shown. */
export function AfterAccessPage({ frame, told, words }: AfterAccessProps) {
  const isKept = told.length === 0;
  return (
    <Page
      title={isKept ? "Notatet er gemt" : "Notatet er ikke gemt"}
      frame={frame}
      breadcrumb={[{ text: "Bestillinger", href: providerHomePath }]}
    >
      <Alert kind={isKept ? "success" : "error"}>
        {isKept ? <p>I har ikke længere adgang til sagen. Sagsbehandleren kan læse notatet.</p> : null}
        {told.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </Alert>
      {!isKept && words !== "" && (
        <>
          <h2>Det skrev du</h2>
          <p class="rn-written">{words}</p>
        </>
      )}
    </Page>
  );
}
