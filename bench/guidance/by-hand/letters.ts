import { type Basis, onBasis } from "./basis.ts";
import { add, type Reason, reasonIn, reasonsIn } from "./reasons.ts";

const alwaysInLetters = reasonsIn("letter", "BRO-3.5 BRO-4.2 BRO-4.3");
const statedBasis = onBasis("letter", "BRO-16.1");
const byLawInLetters = reasonsIn("letter", "law-information-duty law-delay-notice law-reasons");
const inWriting = onBasis("letter", "law-granted-in-writing");
const wishReasons = onBasis("letter", "law-provider-wish-reasons");
const complaintGuidance = onBasis("letter", "law-complaint-guidance");
const letterNoAppeal82a = onBasis("letter", "law-letter-no-appeal-82a");
const letterNoAppeal82b = onBasis("letter", "law-letter-no-appeal-82b");

/** What letters must hold. */
export function letter(basis: Basis): readonly Reason[] {
  const list = alwaysInLetters.slice();
  add(list, basis.hasAppeal, statedBasis);
  list.push(...byLawInLetters);
  add(list, basis.hasAppeal, inWriting);
  add(list, basis.is85a, wishReasons);
  add(list, basis.hasAppeal, complaintGuidance);
  add(list, basis.is82a, letterNoAppeal82a);
  add(list, basis.is82b, letterNoAppeal82b);
  return list;
}

const complainBy = onBasis("complaint", "law-complaint-deadline");
const complainTo = onBasis("complaint", "law-complaint-to-municipality");
const partlyUpheld = onBasis("complaint", "law-complaint-partly-upheld");
const anyForm = reasonIn("complaint", "law-complaint-any-form").sure;
const late = onBasis("complaint", "law-complaint-late");
const noSuspension = onBasis("complaint", "law-complaint-no-suspension");
const byWhom = onBasis("complaint", "law-complaint-by-whom");
const notTheStandard = reasonIn("complaint", "law-complaint-not-the-standard").sure;
const noAppeal82a = onBasis("complaint", "law-no-appeal-82a");
const noAppeal82b = onBasis("complaint", "law-no-appeal-82b");

/** What is told of complaints. */
export function complaint(basis: Basis): readonly Reason[] {
  const list: Reason[] = [];
  add(list, basis.hasAppeal, complainBy);
  add(list, basis.hasAppeal, complainTo);
  add(list, basis.hasAppeal, partlyUpheld);
  list.push(anyForm);
  add(list, basis.hasAppeal, late);
  add(list, basis.hasAppeal, noSuspension);
  add(list, basis.hasAppeal, byWhom);
  list.push(notTheStandard);
  add(list, basis.is82a, noAppeal82a);
  add(list, basis.is82b, noAppeal82b);
  return list;
}
