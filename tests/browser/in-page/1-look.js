// What the checks in this folder share. They run inside the page under test, in the order of their names, apart from the
// page's own scripts. A check answers with findings `{ rule, what }`; an empty list means that it found no barrier.
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const finding = (rule, what) => ({ rule, what: String(what) });
  const wordsOf = (element) => (element.textContent ?? "").trim().replace(/\s+/g, " ");
  const named = (element) =>
    `<${element.localName}${element.id && `#${element.id}`}> "${wordsOf(element).slice(0, 40)}"`;

  function isShown(element) {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  }

  const focusable = () =>
    all("a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex='0']").filter(
      isShown,
    );

  /** Where a pointer hits the element: for a choice its label too. */
  function targetBox(element) {
    const isChoice = element.matches("input[type=radio], input[type=checkbox]");
    const label = isChoice ? element.labels?.[0] : undefined;
    return (label ?? element).getBoundingClientRect();
  }

  window.__page = { all, finding, wordsOf, named, isShown, focusable, targetBox, checks: [] };
}
