// Headings, language, title, ids, tables, pictures.
{
  const { all, finding, wordsOf, named, isShown, checks } = window.__page;
  const language = /^[a-z]{2}(-[A-Z]{2})?$/;
  const only = (wrong, rule, what) => (wrong ? [finding(rule, what)] : []);

  checks.push(function oneFirstHeading() {
    const count = all("h1").filter(isShown).length;
    return only(count !== 1, "one-h1", count);
  });

  checks.push(function headingsInOrder() {
    const found = all("h1, h2, h3, h4, h5, h6").filter((heading) => heading.checkVisibility());
    const rank = (heading) => Number(heading.localName[1]);
    const skipped = found.filter((heading, at) => at > 0 && rank(heading) > rank(found[at - 1]) + 1);
    const empty = found.filter((heading) => wordsOf(heading) === "");
    return [
      ...skipped.map((heading) => finding("heading-skipped", named(heading))),
      ...empty.map((heading) => finding("heading-empty", named(heading))),
    ];
  });

  checks.push(function languages() {
    const wrong = all("[lang]").filter((element) => !language.test(element.lang));
    return [
      ...only(!language.test(document.documentElement.lang), "lang", "html"),
      ...wrong.map((element) => finding("lang", named(element))),
    ];
  });

  checks.push(function titleNamesThePage() {
    const parts = document.title.split(" - ");
    return only(parts.length < 2 || parts.some((part) => part.trim() === ""), "title", `"${document.title}"`);
  });

  checks.push(function landmarks() {
    return [
      ...only(all("main").length !== 1, "main", "not exactly one main"),
      ...only(all("a.skipnav[href^='#']").length !== 1, "skip-link", "none"),
    ];
  });

  checks.push(function nothingHurriesOrLocksZoom() {
    const viewport = document.querySelector("meta[name=viewport]")?.content ?? "";
    return [
      ...only(document.querySelector("meta[http-equiv=refresh]") !== null, "timeout", "meta refresh"),
      ...only(/user-scalable\s*=\s*no|maximum-scale/.test(viewport), "zoom", viewport),
    ];
  });

  checks.push(function idsAreUnique() {
    const found = all("[id]").map((element) => element.id);
    return found.filter((id, at) => found.indexOf(id) !== at).map((id) => finding("id-twice", id));
  });

  checks.push(function idsPointedToExist() {
    return ["aria-describedby", "aria-labelledby", "aria-controls", "for"].flatMap((attribute) =>
      all(`[${attribute}]`).flatMap((element) =>
        element
          .getAttribute(attribute)
          .split(/\s+/)
          .filter((id) => document.getElementById(id) === null)
          .map((id) => finding("id-missing", `${attribute}="${id}" on ${named(element)}`)),
      ),
    );
  });

  checks.push(function anchorsExist() {
    const broken = all("a[href^='#']").filter((link) => {
      const id = decodeURIComponent(link.getAttribute("href").slice(1));
      return id !== "" && document.getElementById(id) === null;
    });
    return broken.map((link) => finding("anchor-missing", `${link.getAttribute("href")} from ${named(link)}`));
  });

  checks.push(function tablesAreTold() {
    const nameless = all("table").filter((table) => !table.querySelector("caption")?.textContent.trim());
    const headless = all("table").filter((table) => table.querySelector("th[scope]") === null);
    return [
      ...nameless.map((table) => finding("table-caption", named(table))),
      ...headless.map((table) => finding("table-headings", named(table))),
    ];
  });

  checks.push(function picturesAreTold() {
    const isNamed = (picture) => ["alt", "aria-label", "aria-labelledby"].some((name) => picture.getAttribute(name));
    const silent = all("svg:not([aria-hidden=true]), img:not([alt=''])").filter((picture) => !isNamed(picture));
    return silent.map((picture) => finding("picture-name", picture.outerHTML.slice(0, 60)));
  });
}
