// Reflow, target size, text spacing, and nothing inline that the content policy would stop.
{
  const { all, finding, wordsOf, named, isShown, focusable, targetBox, checks } = window.__page;
  const size = (box) => `${Math.round(box.width)}x${Math.round(box.height)}`;

  /** WCAG 1.4.10: at 320 px one scrolls downwards only. */
  function sideways(rule) {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = all("body *").filter((element) => element.getBoundingClientRect().right > width + 1);
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return [finding(rule, `${document.documentElement.scrollWidth} > ${width}: ${innermost.slice(0, 3).map(named)}`)];
  }
  checks.push(function reflow() {
    return sideways("reflow");
  });

  const isControl = (element) => element.matches("button, input, select, textarea, summary, .button");
  const isRegion = (element) => element.matches("[tabindex='0']:not(a, button, input, select)");
  const targets = () => focusable().filter((element) => !isRegion(element) && !element.matches(".skipnav"));

  function isInSentence(element) {
    if (!element.matches("a") || getComputedStyle(element).display !== "inline") return false;
    const around = element.closest("p, li, dd, td, th, label, caption");
    return around !== null && wordsOf(around).length > wordsOf(element).length;
  }

  /** A circle of 24 px on the middle of a small target must not touch another target. */
  function isNear(box, other) {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(across, down) < 12;
  }

  /** WCAG 2.5.8: 24 px, or room around, or inside a sentence. */
  checks.push(function targetSize() {
    const boxes = targets().map((element) => ({ element, box: targetBox(element) }));
    const small = boxes.filter(({ element, box }) => Math.min(box.width, box.height) < 23.5 && !isInSentence(element));
    const crowded = small.filter(({ element, box }) =>
      boxes.some((other) => other.element !== element && isNear(box, other.box)),
    );
    return crowded.map(({ element, box }) => finding("target-24", `${named(element)} ${size(box)}`));
  });

  /** Our own, for citizens: what one presses is 44 px high. */
  checks.push(function calmTargetSize() {
    if (!document.body.classList.contains("rn-calm")) return [];
    const low = targets().filter((element) => isControl(element) && targetBox(element).height < 43.5);
    return low.map((element) => finding("target-44", `${named(element)} ${size(targetBox(element))}`));
  });

  /** WCAG 1.4.12: with the reader's own text spacing nothing is cut off. Set by the object model, so no policy stops it. */
  checks.push(function textSpacing() {
    const spacing = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { ${spacing} } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const cut = all("body *").filter(isCutOff);
    const findings = [...cut.map((element) => finding("text-spacing", named(element))), ...sideways("text-spacing")];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return findings;
  });
  function isCutOff(element) {
    if (!/hidden|clip/.test(getComputedStyle(element).overflow)) return false;
    if (!isShown(element) || element.closest(".sr-only, svg, select, input")) return false;
    return element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
  }

  checks.push(function nothingInline() {
    const handled = all("*").filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on")));
    const scripted = all("a[href]").filter((link) =>
      /^\s*(javascript|data|vbscript):/i.test(link.getAttribute("href")),
    );
    return [
      ...all("[style]").map((element) => finding("inline-style", named(element))),
      ...all("script:not([src])").map((script) => finding("inline-script", wordsOf(script).slice(0, 40))),
      ...handled.map((element) => finding("inline-handler", named(element))),
      ...scripted.map((link) => finding("script-link", named(link))),
    ];
  });
}
