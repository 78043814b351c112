import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { FollowUpItem } from "../../standards/domain/guidance-items.ts";
import type { Meeting } from "./follow-up.ts";
import {
  type InspectionQuestion,
  inspectionAnswers,
  inspectionQuestions,
  inspectionWords,
  participants,
  type StatusMeeting,
} from "./status-meeting.ts";

/** The fields about the meeting and the inspection. */
export const statusMeetingFields = {
  tookPart: "deltog",
  tookPartWords: "deltog-hvem",
  phoneBecause: "telefon-fordi",
  inspection: "tilsyn",
} as const;

/** The field of one question of the inspection. */
export const inspectionFields: Readonly<Record<InspectionQuestion, string>> = {
  asGranted: "tilsyn-bevilget",
  servesPurpose: "tilsyn-formaal",
  otherNeeds: "tilsyn-andet",
};

/** The clause of a kind, where the standard has one. */
export const ruleOf = (rules: readonly FollowUpItem[], rule: string): FollowUpItem | undefined =>
  rules.find((one) => one.rule === rule);

interface ReadMeeting {
  readonly held: StatusMeeting;
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads who took part, and the inspection where the standard joins it to the meeting. A talk on the phone is kept with its
 * reason where the standard speaks of meeting in person or on screen.
 */
export function readStatusMeeting(
  fields: Fields,
  rules: readonly FollowUpItem[],
  meeting: Meeting | undefined,
): ReadMeeting {
  const tookPart = participants.filter((one) => ticked(fields, statusMeetingFields.tookPart).includes(one));
  const inspects = ruleOf(rules, "individual-inspection") !== undefined;
  const answers = inspects ? readInspection(fields) : { inspected: null, problems: [] };
  const wayRule = meeting === "phone" ? ruleOf(rules, "meeting") : undefined;
  const phoneBecause = wayRule === undefined ? "" : textOf(fields, statusMeetingFields.phoneBecause);
  return {
    held: {
      tookPart,
      tookPartWords: textOf(fields, statusMeetingFields.tookPartWords),
      phoneBecause,
      inspection: inspects ? textOf(fields, statusMeetingFields.inspection) : "",
      inspected: answers.inspected,
    },
    problems: [
      ...(tookPart.length === 0 ? [{ field: statusMeetingFields.tookPart, message: "Vælg, hvem der var med." }] : []),
      ...(wayRule !== undefined && phoneBecause === ""
        ? [
            {
              field: statusMeetingFields.phoneBecause,
              message: `${wayRule.id} siger, at I mødes eller ses på skærm. Skriv, hvorfor det blev telefonen.`,
            },
          ]
        : []),
      ...answers.problems,
    ],
  };
}

function readInspection(fields: Fields): Pick<StatusMeeting, "inspected"> & Pick<ReadMeeting, "problems"> {
  const read = inspectionQuestions.map((question) => ({
    question,
    answer: inspectionAnswers.find((one) => one === textOf(fields, inspectionFields[question])),
  }));
  const [asGranted, servesPurpose, otherNeeds] = read.map(({ answer }) => answer);
  return {
    inspected: asGranted && servesPurpose && otherNeeds ? { asGranted, servesPurpose, otherNeeds } : null,
    problems: read
      .filter(({ answer }) => answer === undefined)
      .map(({ question }) => ({
        field: inspectionFields[question],
        message: `Tilsynet: svar på »${inspectionWords[question]}«`,
      })),
  };
}
