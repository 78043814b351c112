import { type Basis, onBasis } from "./basis.ts";
import { add, type Reason, saidOfAll } from "./reasons.ts";

const lettersOfAll = saidOfAll("letter");
const reasons = onBasis("letter", "BRO-4.3");
const statedBasis = onBasis("letter", "BRO-16.1");
const inWriting = onBasis("letter", "law-granted-in-writing");
const wishReasons = onBasis("letter", "law-provider-wish-reasons");
const complaintGuidance = onBasis("letter", "law-complaint-guidance");
const letterNoAppeal82a = onBasis("letter", "law-letter-no-appeal-82a");
const letterNoAppeal82b = onBasis("letter", "law-letter-no-appeal-82b");

/** What letters must hold. */
export function letter(basis: Basis): readonly Reason[] {
  const list = lettersOfAll.slice();
  add(list, basis.hasAppeal, reasons);
  add(list, basis.hasAppeal, statedBasis);
  add(list, basis.hasAppeal, inWriting);
  add(list, basis.is85a, wishReasons);
  add(list, basis.hasAppeal, complaintGuidance);
  add(list, basis.is82a, letterNoAppeal82a);
  add(list, basis.is82b, letterNoAppeal82b);
  return list;
}

const complaintsOfAll = saidOfAll("complaint");
const complainBy = onBasis("complaint", "law-complaint-deadline");
const complainTo = onBasis("complaint", "law-complaint-to-municipality");
const partlyUpheld = onBasis("complaint", "law-complaint-partly-upheld");
const late = onBasis("complaint", "law-complaint-late");
const noSuspension = onBasis("complaint", "law-complaint-no-suspension");
const byWhom = onBasis("complaint", "law-complaint-by-whom");
const noAppeal82a = onBasis("complaint", "law-no-appeal-82a");
const noAppeal82b = onBasis("complaint", "law-no-appeal-82b");

/** What is told of complaints. */
export function complaint(basis: Basis): readonly Reason[] {
  const list = complaintsOfAll.slice();
  add(list, basis.hasAppeal, complainBy);
  add(list, basis.hasAppeal, complainTo);
  add(list, basis.hasAppeal, partlyUpheld);
  add(list, basis.hasAppeal, late);
  add(list, basis.hasAppeal, noSuspension);
  add(list, basis.hasAppeal, byWhom);
  add(list, basis.is82a, noAppeal82a);
  add(list, basis.is82b, noAppeal82b);
  return list;
}
