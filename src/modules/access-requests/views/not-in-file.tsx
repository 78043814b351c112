import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { type GivenFile, notInFile } from "../domain/given-file.ts";

interface NotInFileProps {
  readonly file: GivenFile;
  /** The page of one thing. */
  readonly pageOf: (name: string) => string;
}

/** For those who gave the file: what the citizen did not get with it, although it was chosen, and why. */
export function NotInFile({ file, pageOf }: NotInFileProps) {
  const lacking = notInFile(file);
  if (lacking.length === 0) return null;
  return (
    <Alert kind="warning" heading="Noget mangler i filen">
      <ul>
        {lacking.map(({ beside, name, number, title }) => (
          <li key={name}>
            <Link href={pageOf(name)}>
              {number}. {title}
            </Link>
            . {beside === "gone" ? goneWords : unprintableWords}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const goneWords = "Papiret er taget ud af sagen, efter at det blev valgt. Borgeren har ikke fået det.";
const unprintableWords =
  "Teksten kunne ikke trykkes. Borgeren kan læse den på skærmen. Skal borgeren have papir, så skriv den af.";
