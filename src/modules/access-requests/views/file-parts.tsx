import { Link } from "../../../ui/link.tsx";
import { sizeInWords } from "../../documents/domain/document-type.ts";
import type { GivenFile } from "../domain/given-file.ts";
import { wholeFilePath } from "../paths.ts";

interface FilePartsProps {
  readonly file: GivenFile;
  readonly requestPath: string;
}

/** The way to the file that was given, or to each part of it where it was too large for one. */
export const FileParts = ({ file: { parts }, requestPath }: FilePartsProps) =>
  parts.length < 2 ? (
    <p>
      <Link href={wholeFilePath(requestPath)}>Det hele som én PDF</Link>
      {parts[0] !== undefined && `, ${sizeInWords(parts[0].sizeBytes)}`}
    </p>
  ) : (
    <ul>
      {parts.map(({ firstPage, lastPage, sizeBytes }, at) => (
        <li key={firstPage}>
          <Link href={wholeFilePath(requestPath, at + 1)}>
            Side {firstPage} til {lastPage} (PDF)
          </Link>
          , {sizeInWords(sizeBytes)}
        </li>
      ))}
    </ul>
  );
