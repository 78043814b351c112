import type { Complaint } from "./complaint.ts";
import {
  complaintStand,
  isOpen,
  isToAnswer,
  isToReconsider,
  isToSendOn,
  mayCross,
  mayMaintain,
} from "./complaint-stand.ts";
import type { StepAct } from "./step-form.ts";

type Judged = Pick<Complaint, "by" | "steps" | "hasAppeal" | "wasLate">;

const fits: Readonly<Record<StepAct, (complaint: Judged) => boolean>> = {
  svar: isToAnswer,
  flyt: mayCross,
  genvurderet: isToReconsider,
  sendt: isToSendOn,
  fasthold: mayMaintain,
  "traek-tilbage": isOpen,
  ja: (complaint) => complaintStand(complaint) === "asked",
  nej: (complaint) => complaintStand(complaint) === "asked",
};

/** Whether something can be written down to a complaint as it stands. */
export const fitsNow = (complaint: Judged, act: StepAct): boolean => fits[act](complaint);
