/** What somebody wrote, as it was written: each line on its own. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {lines.map((line, at) => (
        <div key={`${at}-${line}`}>{line}</div>
      ))}
    </>
  );
}
