// Names of links, buttons and fields, and the way that errors are told.
{
  const { all, finding, wordsOf, named, isShown, checks } = window.__page;
  const labels = (element) => all("[aria-label]", element).map((part) => part.getAttribute("aria-label"));
  const nameOf = (element) =>
    [element.getAttribute("aria-label"), wordsOf(element), ...labels(element)].filter(Boolean).join(" ").toLowerCase();
  const fields = () => all("input:not([type=hidden]), select, textarea");

  checks.push(function linksAndButtonsHaveNames() {
    const nameless = all("a[href], button, summary").filter(
      (element) => element.checkVisibility() && nameOf(element) === "",
    );
    return nameless.map((element) => finding("name-missing", element.outerHTML.slice(0, 80)));
  });

  checks.push(function linksTellTheirGoal() {
    const vague = /^(klik her|læs mere|her|mere|vis|click here|read more|more|link)$/;
    const found = all("a[href]").filter((link) => isShown(link) && vague.test(nameOf(link)));
    return found.map((link) => finding("link-vague", named(link)));
  });

  /** Where a link leads. In a list, things of one kind may have one name: what stands beside them tells them apart. */
  const goalOf = (link) =>
    link.closest("li, tr, article") === null ? link.href : link.href.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");

  checks.push(function sameWordsSameGoal() {
    const links = all("a[href]").filter(isShown);
    const last = new Map(links.map((link) => [nameOf(link), link]));
    const isSame = (one, other) => one.href === other.href || goalOf(one) === goalOf(other);
    const astray = links.filter((link) => !isSame(link, last.get(nameOf(link))));
    return astray.map((link) => finding("link-same-words", `${named(link)} ${link.href}`));
  });

  checks.push(function fieldsHaveLabels() {
    const isLabelled = (field) => field.labels?.[0]?.textContent.trim() || field.getAttribute("aria-label");
    return [
      ...fields()
        .filter((field) => !isLabelled(field))
        .map((field) => finding("field-label", field.name)),
      ...fields()
        .filter((field) => field.placeholder)
        .map((field) => finding("placeholder", field.name)),
    ];
  });

  checks.push(function groupsHaveQuestions() {
    const silent = all("fieldset").filter((group) => !group.querySelector("legend")?.textContent.trim());
    const loose = all("input[type=radio]").filter((choice) => !choice.closest("fieldset"));
    return [
      ...silent.map((group) => finding("legend", named(group))),
      ...loose.map((choice) => finding("choices-ungrouped", choice.name)),
    ];
  });

  /** Errors are told in the title, at the top with a way to the field, and at the field. */
  checks.push(function errorsAreTold() {
    const messages = all(".form-error-message");
    const isTold = /^(Fejl|Error): /.test(document.title);
    if (!isTold && messages.length === 0) return [];
    const summary = document.querySelector("main [role=alert]");
    const wayTo = (message) => summary?.querySelector(`a[href="#${message.id.replace(/-error$/, "")}"]`);
    const bound = (message) => document.querySelector(`[aria-describedby~="${message.id}"]`);
    return [
      ...(isTold ? [] : [finding("error-title", document.title)]),
      ...messages.filter((message) => !wayTo(message)).map((message) => finding("error-summary", message.id)),
      ...messages.filter((message) => !bound(message)).map((message) => finding("error-unbound", message.id)),
    ];
  });
}
