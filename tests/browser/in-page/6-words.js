// The language that words are in, and how what happens is told to those who do not see it.
{
  const { all, finding, wordsOf, named, checks } = window.__page;
  const common = {
    da: words("og at det er du ikke til på har kan som med den der din dit hvad hvor vil af jeg dig vi hvis også fra"),
    en: words("the and is you not of to your what are can with this how when if they their it on be we from have"),
  };

  function words(list) {
    return new Set(list.split(" "));
  }

  /** Which language a text is written in, if it has words enough to tell. */
  function languageIn(text) {
    const found = [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])];
    const count = (lang) => found.filter((word) => common[lang].has(word)).length;
    if (count("da") >= 2 && count("en") === 0) return "da";
    return count("en") >= 2 && count("da") === 0 ? "en" : null;
  }

  const written = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found.filter((text) => text.parentElement.closest("script, textarea, svg, [hidden]") === null);
  };

  /** WCAG 3.1.2: a text in another language than the page's says so. */
  checks.push(function languageOfParts() {
    const told = (text) => text.parentElement.closest("[lang]")?.lang.slice(0, 2);
    const wrong = written().filter((text) => {
      const language = languageIn(text.data);
      return language !== null && language !== told(text);
    });
    return wrong.map((text) => finding("lang-part", text.data.trim().slice(0, 80)));
  });

  /** Our own: whoever sends a form that cannot be read is at its summary when the page comes, also without script. */
  checks.push(function errorsAreMet() {
    if (!/^(Fejl|Error): /.test(document.title)) return [];
    const summary = document.querySelector("main [role=alert]");
    if (summary === null || summary.closest("[autofocus][tabindex]") !== null) return [];
    return [finding("error-focus", named(summary))];
  });

  /** WCAG 4.1.3: what an island says while one works is told without moving the focus. */
  checks.push(function statusIsTold() {
    const speaking = all("keep-form, autosave-parts").flatMap((island) => all("p", island));
    const told = "[role=status], [role=alert], [aria-live]";
    const silent = speaking.filter((words) => words.closest(told) === null && words.querySelector(told) === null);
    return silent.map((element) => finding("status-role", wordsOf(element).slice(0, 60)));
  });
}
