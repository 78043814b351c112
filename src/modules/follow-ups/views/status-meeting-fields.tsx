import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import {
  inspectionAnswers,
  inspectionAnswerWords,
  inspectionQuestions,
  inspectionWords,
  participants,
  participantWords,
} from "../domain/status-meeting.ts";
import { inspectionFields, ruleOf, statusMeetingFields } from "../domain/status-meeting-form.ts";
import type { FollowUpFormProps } from "./follow-up-form.tsx";

/** Who took part; and, where the standard says how one meets, why it was held on the phone. */
export function MeetingFields({ fields, problems, rules, owed }: FollowUpFormProps) {
  const rule = ruleOf(rules, "meeting");
  return (
    <>
      {rule !== undefined && (
        <TextField
          name={statusMeetingFields.phoneBecause}
          label="Holdt I det i telefonen? Skriv hvorfor"
          hint="Standarden siger, at I mødes ansigt til ansigt eller på skærm."
          optional
          value={textOf(fields, statusMeetingFields.phoneBecause)}
          problems={problems}
        />
      )}
      {rule !== undefined && <Why standard={owed.standardSlug} sources={rule.sources} section={rule.section} />}
      <CheckboxGroup
        name={statusMeetingFields.tookPart}
        label="Hvem var med?"
        choices={participants.map((value) => ({ value, label: participantWords[value] }))}
        values={ticked(fields, statusMeetingFields.tookPart)}
        problems={problems}
      />
      <TextField
        name={statusMeetingFields.tookPartWords}
        label="Hvad hedder de?"
        optional
        value={textOf(fields, statusMeetingFields.tookPartWords)}
        problems={problems}
      />
    </>
  );
}

/** The individual inspection, where the standard joins it to the meeting; nothing elsewhere. */
export function InspectionFields({ fields, problems, rules, owed }: FollowUpFormProps) {
  const rule = ruleOf(rules, "individual-inspection");
  if (rule === undefined) return null;
  return (
    <section aria-labelledby="tilsyn-overskrift">
      <h3 id="tilsyn-overskrift">Tilsyn med borgerens støtte</h3>
      <p>Her i kommunen føres tilsynet sammen med opfølgningen.</p>
      <Why standard={owed.standardSlug} sources={rule.sources} section={rule.section} />
      {inspectionQuestions.map((question) => (
        <RadioGroup
          key={question}
          name={inspectionFields[question]}
          label={inspectionWords[question]}
          choices={inspectionAnswers.map((value) => ({ value, label: inspectionAnswerWords[value] }))}
          value={textOf(fields, inspectionFields[question])}
          problems={problems}
        />
      ))}
      <TextArea
        name={statusMeetingFields.inspection}
        label="Hvad så du?"
        rows={3}
        optional
        value={textOf(fields, statusMeetingFields.inspection)}
        problems={problems}
      />
    </section>
  );
}
