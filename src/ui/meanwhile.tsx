import { Alert } from "./alert.tsx";

interface MeanwhileProps {
  /** What somebody else has stored, as terms and texts. */
  readonly stored: readonly { readonly term: string; readonly text: string }[];
}

/** Lays what a colleague has stored meanwhile beside what one has just typed, so that nobody overwrites unseen. */
export function Meanwhile({ stored }: MeanwhileProps) {
  return (
    <Alert kind="warning" heading="En kollega har ændret det her, mens du skrev" level={3}>
      <p>Din tekst står i felterne og er ikke gemt. Sådan ser det gemte ud nu:</p>
      <dl class="rn-said">
        {stored.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text === "" ? "(tomt)" : text}</dd>
          </div>
        ))}
      </dl>
      <p>Ret din tekst, så den er rigtig, og gem igen. Så gælder din.</p>
    </Alert>
  );
}
