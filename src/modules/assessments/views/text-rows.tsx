/** A term with its text. */
export interface TermText {
  readonly term: string;
  readonly text: string;
}

/** Terms with what was written about them; those without a text are left out. */
export function TextRows({ texts, empty }: { texts: readonly TermText[]; empty: string }) {
  const written = texts.filter(({ text }) => text !== "");
  if (written.length === 0) return <p class="rn-note">{empty}</p>;
  return (
    <dl class="rn-said">
      {written.map(({ term, text }) => (
        <div key={`${term}: ${text}`}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
