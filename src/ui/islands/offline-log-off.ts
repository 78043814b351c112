/** Asks somebody who logs off whether unsent notes may be left on the phone. They stay either way; here it is known. */
export function leavesNotes(below: HTMLElement, unsent: number): Promise<boolean> {
  const box = document.createElement("div");
  box.className = "alert alert-warning";
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", "Log af");
  const count = unsent === 1 ? "1 notat er" : `${unsent} notater er`;
  const text = `${count} ikke sendt. De bliver på telefonen og låses. Log ind her igen, så bliver de sendt.`;
  const [leave, stay] = [button("Log af alligevel", "button-secondary"), button("Bliv", "button-primary")];
  const row = document.createElement("div");
  row.className = "rn-buttons";
  row.append(stay, leave);
  box.append(Object.assign(document.createElement("p"), { textContent: text }), row);
  below.append(box);
  stay.focus();
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => () => {
      box.remove();
      resolve(isYes);
    };
    leave.addEventListener("click", answer(true));
    stay.addEventListener("click", answer(false));
  });
}

const button = (text: string, kind: string): HTMLButtonElement =>
  Object.assign(document.createElement("button"), { type: "button", textContent: text, className: `button ${kind}` });
