import type { Complaint } from "./complaint.ts";
import {
  complaintStand,
  isOpen,
  isToAnswer,
  isToReconsider,
  isToSendOn,
  isToWriteDown,
  isUntouched,
  isWithAuthority,
  mayBeMisfiled,
  mayMaintain,
  mayPassOn,
} from "./complaint-stand.ts";
import type { StepAct } from "./step-acts.ts";

type Judged = Pick<
  Complaint,
  "by" | "steps" | "hasAppeal" | "wasLate" | "track" | "subject" | "parts" | "recordings" | "way"
>;

const isAsked = (complaint: Judged): boolean => complaintStand(complaint) === "asked";

const fits: Readonly<Record<StepAct, (complaint: Judged) => boolean>> = {
  svar: isToAnswer,
  flyt: isUntouched,
  del: isUntouched,
  bemaerkning: (complaint) => isToAnswer(complaint) && complaint.track === "delivery" && !isAsked(complaint),
  "skrevet-ned": isToWriteDown,
  ret: (complaint) => isWithAuthority(complaint) && !isAsked(complaint),
  haster: (complaint) => isToReconsider(complaint) && !complaint.steps.some(({ kind }) => kind === "hurried"),
  afventer: (complaint) => isToReconsider(complaint) || isToAnswer(complaint),
  genvurderet: isToReconsider,
  sendt: (complaint) => isToSendOn(complaint) || mayPassOn(complaint),
  fasthold: mayMaintain,
  "traek-noget": (complaint) => isOpen(complaint) && complaint.parts.length > 1,
  "traek-tilbage": isOpen,
  ja: isAsked,
  nej: isAsked,
  fejl: mayBeMisfiled,
};

/** Whether something can be written down to a complaint as it stands. */
export const fitsNow = (complaint: Judged, act: StepAct): boolean => fits[act](complaint);
