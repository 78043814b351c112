// What the Tab key meets. The keys are pressed by the browser's driver; these functions look before and after.
{
  const page = window.__page;
  const { finding, named, focusable, targetBox } = page;
  let stops = [];
  let looks = [];

  /** The element and, for a choice, the mark that its label draws. */
  function styles(element) {
    const label = element.labels?.[0];
    return label ? [getComputedStyle(element), getComputedStyle(label, "::before")] : [getComputedStyle(element)];
  }
  const look = (element) =>
    styles(element)
      .map((style) => `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`)
      .join("|");
  const isMarked = (element) =>
    styles(element).some((style) => style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2);

  /** Before any Tab: every stop and how it looks without focus. */
  page.rememberStops = () => {
    startFromTheTop();
    stops = focusable().filter((element) => element.tabIndex >= 0);
    looks = stops.map(look);
    return stops.length;
  };

  /** The next Tab counts from where a removed element had the focus. */
  function startFromTheTop() {
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  }

  /** After a Tab: which stop has the focus, and whether one can see so. */
  page.stopNow = () => {
    const element = document.activeElement;
    const at = stops.indexOf(element);
    if (at === -1) return { at, hasLeft: element === document.body, findings: [] };
    const isSeen = isMarked(element) && look(element) !== looks[at];
    return {
      at,
      hasLeft: false,
      findings: [...(isSeen ? [] : [finding("focus-visible", named(element))]), ...outOfSight(element)],
    };
  };

  function outOfSight(element) {
    const box = targetBox(element);
    const isOutside = box.bottom < 0 || box.right < 0 || box.top > innerHeight || box.left > innerWidth;
    if (isOutside) return [finding("focus-hidden", named(element))];
    return isCovered(element, box) ? [finding("focus-obscured", named(element))] : [];
  }

  const within = (low, value, high) => Math.min(Math.max(value, low), high);
  function isCovered(element, box) {
    const x = within(1, (box.left + box.right) / 2, innerWidth - 1);
    const y = within(1, (box.top + box.bottom) / 2, innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && isPinned(top) && !element.contains(top) && !top.contains(element);
  }
  const isPinned = (element) =>
    element !== null && (/fixed|sticky/.test(getComputedStyle(element).position) || isPinned(element.parentElement));

  /** What the whole round tells: stops never reached, and stops reached out of their order on the page. */
  page.roundFindings = (visited) => {
    const isVisited = (stop) => visited.includes(stops.indexOf(stop)) || isInVisitedGroup(stop);
    const isInVisitedGroup = (stop) => stop.type === "radio" && visited.some((at) => stops[at].name === stop.name);
    const jumps = visited.filter((at, step) => step > 0 && isJumpBack(stops[visited[step - 1]], stops[at]));
    return [
      ...stops.filter((stop) => !isVisited(stop)).map((stop) => finding("focus-unreached", named(stop))),
      ...stops.filter((stop) => stop.tabIndex > 0).map((stop) => finding("tabindex", named(stop))),
      ...jumps.map((at) => finding("focus-order", named(stops[at]))),
    ];
  };

  /** A stop that lies wholly above the one before it, and not in a column to its right. */
  function isJumpBack(before, stop) {
    const from = targetBox(before);
    const to = targetBox(stop);
    return to.bottom < from.top - 4 && to.left < from.right;
  }

  page.still = () => page.checks.flatMap((check) => check());
}
