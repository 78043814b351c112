import { addDays } from "../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { answerFields } from "../../modules/consents/domain/answer-form.ts";
import { consentBeginnings, consentFields, sourceFields } from "../../modules/consents/domain/consent-form.ts";
import { coveredSources } from "../../modules/consents/domain/information-request.ts";
import { requestFields } from "../../modules/consents/domain/request-form.ts";
import { answerConsent } from "../../modules/consents/use-cases/answer-consent.ts";
import { askConsent } from "../../modules/consents/use-cases/ask-consent.ts";
import { askOthers } from "../../modules/consents/use-cases/ask-others.ts";
import { consentsOf } from "../../modules/consents/use-cases/read-information.ts";
import type { TypedForm } from "../../modules/documents/domain/document-form.ts";
import { done, inHand, press, type SceneAct, unchanged } from "../scene.ts";

/** How long others get to answer. */
const answerDays = 14;

/** The citizen is asked, by letter, whether the doctor may be asked. */
export const askForConsent: SceneAct = async (scene) => {
  const { caseId, caseworker } = inHand(scene);
  const doctor = sourceFields(0);
  const asked = typed({
    [doctor.kind]: "doctor",
    [doctor.name]: "Lægehuset ved Torvet",
    [consentFields.information]: "Hvad du fejler, og hvad det betyder i din hverdag.",
    [consentFields.purpose]: "Vi skal se, hvilken støtte du har brug for.",
    [consentFields.way]: consentBeginnings.letter,
  });
  done(await askConsent(scene.app, caseworker, caseId, asked, press(scene)), scene);
  return unchanged;
};

/** The citizen says yes to all that was asked. */
export const giveConsent: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  for (const { id } of await consentsOf(app.database.of(citizen), caseId)) {
    const yes = typed({ [answerFields.kind]: "given" });
    done(await answerConsent(app, citizen, { caseId, consentId: id }, yes, press(scene)), scene);
  }
  return unchanged;
};

/** Whoever the citizen has said yes to is asked. */
export const askThem: SceneAct = async (scene) => {
  const { app } = scene;
  const { caseId, caseworker } = inHand(scene);
  const today = app.clock.today();
  const consents = await consentsOf(app.database.of(caseworker), caseId);
  for (const { key } of coveredSources(consents, today)) {
    const question = typed(
      {
        [requestFields.source]: key,
        [requestFields.address]: "Torvet 1\n0000 Prøveby",
        [requestFields.asked]: "- Hvilke sygdomme er patienten i behandling for?\n- Hvad betyder de i hverdagen?",
        [requestFields.covered]: "ja",
      },
      { [requestFields.answerBy]: addDays(today, answerDays) },
    );
    done(await askOthers(app, caseworker, caseId, question, press(scene)), scene);
  }
  return unchanged;
};

/** A form as it would come from a browser. */
const typed = (
  fields: Readonly<Record<string, string>>,
  days: Readonly<Record<string, LocalDate>> = {},
): TypedForm => ({ text: (name) => fields[name] ?? "", day: (name) => days[name] ?? "blank" });
