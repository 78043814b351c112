import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Table } from "../../../ui/table.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { casePath } from "../../cases/paths.ts";
import type { FoundCase } from "../domain/found-case.ts";
import { findPath, workPath } from "../paths.ts";
import { FindNotes, type NotesSought } from "./find-notes.tsx";

interface FindPageProps {
  readonly frame: Frame;
  readonly text: string;
  readonly found: readonly FoundCase[];
  /** The most that is shown. */
  readonly most: number;
  /** The search in notes; null where it is not asked for. */
  readonly notes: NotesSought | null;
  readonly problems?: FieldProblems;
}

/** Find sag: open and closed cases by number or name, and notes by their words. */
export function FindPage({ frame, text, found, most, notes, problems }: FindPageProps) {
  return (
    <Page title="Find sag" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: workPath }]} problems={problems}>
      <p>Du finder sager, der er åbne for dig. Et CPR-nummer slår du op for sig og skriver hvorfor.</p>
      <Form method="post" action={findPath}>
        <TextField
          name="soeg"
          label="Sagsnummer eller borgerens navn"
          hint="For eksempel 2026-000123 eller Hansen. Mindst to tegn."
          value={text}
          problems={problems}
        />
        <SubmitButton>Find</SubmitButton>
      </Form>
      {text.trim() !== "" && (
        <Table
          caption={found.length === most ? `De første ${most} sager, der passer` : `${found.length} sager passer`}
          columns={[
            { heading: "Borger" },
            { heading: "Sag" },
            { heading: "Født" },
            { heading: "Enhed" },
            { heading: "Åbnet" },
            { heading: "Lukket" },
          ]}
          rows={found.map((one) => ({
            key: one.caseId,
            cells: [
              <Link href={casePath(one.caseId)}>
                {one.citizen}
                <span class="sr-only">, sag {one.number}</span>
              </Link>,
              one.number,
              <Day day={one.bornOn} short />,
              one.unit,
              <Day day={one.openedOn} short />,
              one.closedOn === null ? "Åben" : <Day day={one.closedOn} short />,
            ],
          }))}
          empty="Ingen sager passer. Prøv med færre bogstaver, eller med sagsnummeret."
          compact
          stacked
        />
      )}
      <FindNotes notes={notes} />
    </Page>
  );
}
