/** What somebody wrote, as it was written: each line a paragraph. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {lines.map((line, at) => (
        <p key={`${at}-${line}`}>{line}</p>
      ))}
    </>
  );
}
