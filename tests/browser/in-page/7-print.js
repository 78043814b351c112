// The page on paper. Asked where the page is laid out for print, and not with the other checks.
{
  const page = window.__page;
  const { all, finding, named, wordsOf } = page;

  const isLaidOut = (element) => element.getClientRects().length > 0;
  const notForPaper = ".d-print-none, form, nav, .rn-buttons, .sr-only, details:not([open]) > *";

  /** What is read on the screen, remembered before the page is laid out for print. */
  page.readOnScreen = () => {
    page.onScreen = all("main h1, main h2, main h3, main p, main li, main td, main dd").filter(
      (element) => isLaidOut(element) && wordsOf(element) !== "" && element.closest(notForPaper) === null,
    );
    return page.onScreen.length;
  };

  /** What is lost on paper: what is not laid out, what lies outside the sheet, what is cut off. */
  page.printed = () => {
    const lost = page.onScreen.filter((element) => !isLaidOut(element));
    const width = document.documentElement.clientWidth;
    const outside = all("main *").filter(
      (element) => isLaidOut(element) && element.getBoundingClientRect().right > width + 2,
    );
    const cut = all("main *").filter(
      (element) => getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 2,
    );
    return [
      ...lost.map((element) => finding("print-lost", named(element))),
      ...outside.slice(0, 3).map((element) => finding("print-outside", named(element))),
      ...cut
        .filter((element) => element.closest(".sr-only, svg, form") === null)
        .map((element) => finding("print-cut", named(element))),
    ];
  };
}
