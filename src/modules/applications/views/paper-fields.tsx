import { SubmitButton } from "../../../ui/button.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { documentTypes, sizeInWords } from "../../documents/domain/document-type.ts";
import { type DraftPaper, paperFields } from "../domain/draft-paper.ts";
import type { FormLanguage } from "../domain/question.ts";
import { applyWords } from "./apply-words.ts";
import { optionalIn } from "./optional-in.ts";

interface PaperFieldsProps {
  readonly papers: readonly DraftPaper[];
  readonly problems: FieldProblems;
  readonly language: FormLanguage;
}

/** The papers that wait with the draft, each with a button that takes it out, and a field for more. */
export function PaperFields({ language, papers, problems }: PaperFieldsProps) {
  const words = applyWords[language];
  return (
    <>
      <FileField
        name={paperFields.files}
        label={words.files}
        hint={problems.length > 0 ? `${words.filesAgain} ${words.filesHint}` : words.filesHint}
        endings={endings}
        several
        problems={problems}
      />
      <TextField
        name={paperFields.title}
        {...optionalIn(language, words.paperTitle)}
        hint={words.paperTitleHint}
        maxLength={120}
      />
      <SubmitButton kind="secondary" name={paperFields.upload} value="ja">
        {words.upload}
      </SubmitButton>
      {papers.length > 0 && <Kept papers={papers} language={language} />}
    </>
  );
}

function Kept({ language, papers }: Omit<PaperFieldsProps, "problems">) {
  const words = applyWords[language];
  return (
    <>
      <h2>{words.papersKept}</h2>
      <ul>
        {papers.map(({ id, sizeBytes, title }) => (
          <li key={id}>
            {title} <span class="rn-note">({sizeInWords(sizeBytes)})</span>{" "}
            <SubmitButton kind="tertiary" name={paperFields.remove} value={id}>
              {words.takeOut}
              <span class="sr-only"> {title}</span>
            </SubmitButton>
          </li>
        ))}
      </ul>
    </>
  );
}

const endings: readonly string[] = [...Object.values(documentTypes).map(({ ending }) => `.${ending}`), ".jpeg"];
