import { isKnownTask } from "../../modules/applications/domain/applied-task.ts";
import type { Fields } from "../../modules/applications/domain/problems.ts";
import type { Question, QuestionId } from "../../modules/applications/domain/question.ts";
import { answerField, noteField, wordsField } from "../../modules/applications/domain/read-answer.ts";
import { registrationFields } from "../../modules/applications/domain/registration.ts";
import { citizenField } from "../../modules/applications/domain/registration-form.ts";
import { taskGroups } from "../../modules/applications/domain/task-groups.ts";
import type { Plot } from "../plot.ts";
import type { Scene } from "../scene.ts";

/** What the citizen types on a page of the form. */
export function answerTo({ id }: Question, { plot, story }: Scene): Fields {
  const { situation, tasks, helper, stage } = plot;
  const answers: Readonly<Record<QuestionId, Fields>> = {
    opgaver: ticks(plot),
    "egne-ord": {
      [answerField]: situation.ownWords,
      ...Object.fromEntries(
        tasks.filter(isKnownTask).map((task) => [wordsField(task), story.tasks[task]?.words ?? ""] as const),
      ),
    },
    hverdag: { [answerField]: situation.everydayLife },
    proevet: { [answerField]: situation.tried },
    hjaelper: plot.place % 3 === 0 ? { [answerField]: "ja", [noteField]: helper } : { [answerField]: "nej" },
    akut: stage.acute ? { [answerField]: "ja", [noteField]: acuteNote } : { [answerField]: "nej" },
    bolig: { [answerField]: situation.homeless ? "ja" : "nej" },
    pension: { [answerField]: hasPension(plot) ? "ja" : "nej" },
    oensker: { [answerField]: situation.wishes },
    kontakt: { [answerField]: ways[plot.place % ways.length] ?? [] },
    dokumenter: {},
  };
  return answers[id];
}

const acuteNote = "Jeg har ikke sovet i tre nætter og har ikke fået handlet siden i fredags.";
const ways = [["telefon"], ["sms", "digital-post"], ["digital-post"], ["telefon", "moede"]] as const;

/** Every eighth of those past forty has been awarded early retirement pension. */
const hasPension = ({ place, situation }: Plot): boolean => situation.ages[1] > 60 && place % 8 === 5;

const ticks = ({ tasks }: Plot): Fields =>
  Object.fromEntries(
    taskGroups
      .map(({ field, tasks: offered }) => [field, offered.filter((task) => tasks.includes(task))] as const)
      .filter(([, chosen]) => chosen.length > 0),
  );

const applicants: Readonly<Record<string, { readonly name: string; readonly contact: string }>> = {
  relative: { name: "Karla, borgerens søster", contact: "Telefon 00 00 80 01" },
  doctor: { name: "Lægehuset i Prøveby", contact: "Telefon 00 00 80 02" },
};

/** What intake types about an application that came by phone, letter or from a doctor. */
export function registrationOf({ plot, citizen }: Scene): Fields {
  const { stage, situation } = plot;
  const applicant = applicants[stage.by];
  const isCitizens = stage.by === "citizen";
  return {
    ...ticks(plot),
    [citizenField]: citizen.id,
    [registrationFields.channel]: stage.channel,
    [registrationFields.appliedBy]: stage.by,
    ...(applicant && {
      [registrationFields.applicantName]: applicant.name,
      [registrationFields.applicantContact]: applicant.contact,
      [registrationFields.consent]: stage.consent ?? "not-known",
      [registrationFields.consentNote]: stage.consent === "given" ? "Borgeren sad ved siden af, da lægen ringede." : "",
    }),
    [registrationFields.ownWords]: isCitizens ? situation.ownWords : aboutCitizen(plot),
    [registrationFields.everydayLife]: isCitizens ? situation.everydayLife : "",
    [registrationFields.tried]: isCitizens ? situation.tried : "",
    [registrationFields.acute]: "nej",
    [registrationFields.homeless]: situation.homeless ? "ja" : "ved-ikke",
    [registrationFields.earlyPension]: "ved-ikke",
  };
}

const aboutCitizen = ({ firstName, situation }: Plot): string =>
  situation.function.replaceAll("{navn}", firstName).replace(/^/, "Fortalt af den, der søger: ");
