import { askedFromOutside, askToSee, giveToSee } from "./acts/access-acts.ts";
import { apply, beginApplication, inquire, withdraw } from "./acts/application-acts.ts";
import { askOtherTime, bookVisits, inviteHome } from "./acts/appointment-acts.ts";
import { assess, beginAssessment, weigh, weighSome } from "./acts/assessment-acts.ts";
import { post, protectAddress, protectNameAndAddress, take, tellDelay } from "./acts/case-acts.ts";
import {
  askForPackage,
  complainAloud,
  complainOfDecision,
  complainOfSupport,
  giveRightInOne,
  keepDecision,
  sendOn,
} from "./acts/complaint-acts.ts";
import { askForConsent, askThem, giveConsent } from "./acts/consent-acts.ts";
import { askApproval, decide, decideAnew, draftDecision } from "./acts/decision-acts.ts";
import { end, followUp } from "./acts/follow-up-acts.ts";
import { answer, hear, skip } from "./acts/hearing-acts.ts";
import { letSisterHelp } from "./acts/mandate-acts.ts";
import { noVisit, visit } from "./acts/note-acts.ts";
import { accept, giveBack, meet, order, start } from "./acts/order-acts.ts";
import { sayOwnWords, scoreGoals } from "./acts/own-say-acts.ts";
import { acceptPlan, declinePlan, draftPlan, offer } from "./acts/plan-acts.ts";
import { parkOne, ruleSentBack } from "./acts/ruling-acts.ts";
import type { SceneAct } from "./scene.ts";
import type { StepName } from "./stage.ts";

/** What each step of `demo/stages.yaml` does. */
export const actOf: Readonly<Record<StepName, SceneAct>> = {
  "begin-application": beginApplication,
  apply,
  inquire,
  post,
  take,
  withdraw,
  "let-sister-help": letSisterHelp,
  "protect-address": protectAddress,
  "protect-name-and-address": protectNameAndAddress,
  "notify-delay": tellDelay,
  "ask-consent": askForConsent,
  "give-consent": giveConsent,
  "ask-others": askThem,
  "begin-assessment": beginAssessment,
  assess,
  "weigh-some": weighSome,
  weigh,
  hear,
  "answer-hearing": answer,
  "no-hearing": skip,
  "draft-decision": draftDecision,
  "ask-approval": askApproval,
  decide,
  "draft-plan": draftPlan,
  "offer-plan": offer,
  "accept-plan": acceptPlan,
  "decline-plan": declinePlan,
  order,
  "accept-order": accept,
  "return-order": giveBack,
  "first-contact": meet,
  start,
  visit,
  "no-visit": noVisit,
  "own-words": sayOwnWords,
  score: scoreGoals,
  "invite-home": inviteHome,
  "book-visits": bookVisits,
  "ask-other-time": askOtherTime,
  "follow-up": followUp,
  end,
  complain: complainOfDecision,
  "complain-of-support": complainOfSupport,
  "keep-decision": keepDecision,
  "ask-for-package": askForPackage,
  "send-on": sendOn,
  "rule-sent-back": ruleSentBack,
  "complain-aloud": complainAloud,
  "right-in-one": giveRightInOne,
  "decide-anew": decideAnew,
  "park-ruling": parkOne,
  "ask-to-see": askToSee,
  "give-to-see": giveToSee,
  "ask-from-outside": askedFromOutside,
};
