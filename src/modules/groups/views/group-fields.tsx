import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { groupFields } from "../domain/group-form.ts";
import {
  groupBasisLabels,
  groupKindLabels,
  groupLeadLabels,
  groupWayLabels,
  weekdayNames,
} from "../domain/group-words.ts";
import { groupBases, groupKinds, groupLeads, groupWays } from "../domain/support-group.ts";

interface PartProps {
  readonly fields: Fields;
  readonly problems: FieldProblems;
}

/** What it is, what it is called, and what it is for. */
export const What = ({ fields, problems }: PartProps) => (
  <>
    <RadioGroup
      name={groupFields.kind}
      label="Hvad er det?"
      choices={groupKinds.map((kind) => ({ value: kind, label: groupKindLabels[kind] }))}
      value={textOf(fields, groupFields.kind)}
      problems={problems}
    />
    <TextField
      name={groupFields.name}
      label="Hvad hedder det?"
      hint="Borgerne ser navnet. Vælg et, der ikke fortæller om sygdom."
      value={textOf(fields, groupFields.name)}
      problems={problems}
    />
    <TextArea
      name={groupFields.purpose}
      label="Hvad er det for?"
      hint="Skriv til borgeren: Her lærer du … Her møder du …"
      rows={3}
      value={textOf(fields, groupFields.purpose)}
      problems={problems}
    />
  </>
);

/** In a room or by screen, and where. */
export const Where = ({ fields, problems }: PartProps) => (
  <>
    <RadioGroup
      name={groupFields.way}
      label="Hvordan mødes I?"
      choices={groupWays.map((way) => ({ value: way, label: groupWayLabels[way] }))}
      value={textOf(fields, groupFields.way)}
      problems={problems}
    />
    <TextField
      name={groupFields.place}
      label="Hvor?"
      hint="Stedets navn og adresse. På skærm: hvordan man kommer med."
      value={textOf(fields, groupFields.place)}
      problems={problems}
    />
  </>
);

/** When it meets, how many it takes, and from when until when. */
export const When = (props: PartProps) => (
  <>
    <div class="rn-for-group">
      <h2>Ugedag og pladser</h2>
      <WeeklyTimeFields {...props} />
      <TermsFields {...props} />
    </div>
    <div class="rn-for-open-place">
      <h2>Åbningstid</h2>
      <TextField
        name={groupFields.hours}
        label="Hvornår er der åbent?"
        hint="For eksempel: mandag til torsdag kl. 10 til 15."
        value={textOf(props.fields, groupFields.hours)}
        problems={props.problems}
      />
    </div>
    <h2>Første og sidste dag</h2>
    <Days {...props} />
  </>
);

const WeeklyTimeFields = ({ fields, problems }: PartProps) => (
  <>
    <Select
      name={groupFields.weekday}
      label="Hvilken ugedag?"
      empty="Vælg"
      choices={weekdayNames.map((name, at) => ({ value: String(at), label: name }))}
      value={textOf(fields, groupFields.weekday)}
      problems={problems}
    />
    <TextField
      name={groupFields.from}
      label="Fra klokken"
      hint="For eksempel 10.30."
      width={4}
      value={textOf(fields, groupFields.from)}
      problems={problems}
    />
    <TextField
      name={groupFields.to}
      label="Til klokken"
      width={4}
      value={textOf(fields, groupFields.to)}
      problems={problems}
    />
  </>
);

const TermsFields = ({ fields, problems }: PartProps) => (
  <>
    <TextField
      name={groupFields.capacity}
      label="Hvor mange er der plads til?"
      inputMode="numeric"
      width={4}
      value={textOf(fields, groupFields.capacity)}
      problems={problems}
    />
    <RadioGroup
      name={groupFields.legalBasis}
      label="Hvad får borgerne støtte efter?"
      choices={groupBases.map((basis) => ({ value: basis, label: groupBasisLabels[basis] }))}
      value={textOf(fields, groupFields.legalBasis)}
      problems={problems}
    />
  </>
);

const Days = ({ fields, problems }: PartProps) => (
  <>
    <DateField
      name={groupFields.firstDay}
      label="Første dag"
      value={writtenDay(fields, groupFields.firstDay)}
      problems={problems}
    />
    <DateField
      name={groupFields.lastDay}
      label="Sidste dag"
      optional
      value={writtenDay(fields, groupFields.lastDay)}
      problems={problems}
    />
  </>
);

/** Who leads it. */
export const Who = ({ fields, problems }: PartProps) => (
  <>
    <h2>Hvem står for det?</h2>
    <RadioGroup
      name={groupFields.ledBy}
      label="Hvem leder det?"
      choices={groupLeads.map((lead) => ({ value: lead, label: groupLeadLabels[lead] }))}
      value={textOf(fields, groupFields.ledBy)}
      problems={problems}
    />
    <TextField
      name={groupFields.leader}
      label="Lederens navn"
      optional
      hint="Det navn, borgerne skal kende."
      value={textOf(fields, groupFields.leader)}
      problems={problems}
    />
  </>
);
