import type { ComponentChildren } from "preact";
import { assetHref } from "./assets.ts";
import type { ActingFor, Frame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { OfflineLine } from "./island-element.ts";
import { Link } from "./link.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PageHeader } from "./page-header.tsx";
import { islandsOfTools, PageTools } from "./page-tools.tsx";
import { ErrorSummary, type FieldProblems } from "./problem.tsx";

interface PageProps {
  /** The page's one heading, and the first part of the browser's title. Soft hyphens are left out of the latter. */
  readonly title: string;
  readonly frame: Frame;
  /** The browser's title where it must tell more than the heading: which case, which step. */
  readonly windowTitle?: string | undefined;
  /** A short line above the heading: "Trin 2 af 6", the case's number. */
  readonly above?: ComponentChildren;
  /** The pages above this one, outermost first. */
  readonly breadcrumb?: readonly { readonly text: string; readonly href: string }[] | undefined;
  /** One step back; used instead of a breadcrumb in forms. */
  readonly back?: { readonly text: string; readonly href: string } | undefined;
  /** Fields that could not be read; the title then begins with "Fejl:". */
  readonly problems?: FieldProblems | undefined;
  /** What stands on top of each page where it is printed; then it is laid out for paper, and tells the pages' numbers. */
  readonly paperHead?: string | undefined;
  /** Scripts that only add: the names of islands. */
  readonly islands?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/**
 * A whole page: landmarks, skip link, header, one heading, error summary, footer. Every page is made with it, so that
 * accessibility is in the component and not in anybody's memory.
 */
export function Page(props: PageProps) {
  const { frame, problems = [], title } = props;
  const lang = frame.lang ?? "da";
  const calm = frame.door !== "staff";
  return (
    <html lang={lang} data-paper-head={props.paperHead}>
      <PageHead {...props} />
      <body class={calm ? "rn-calm" : "rn-compact"}>
        <a class="skipnav" href="#indhold">
          {lang === "en" ? "Skip to the content" : "Gå til sidens indhold"}
        </a>
        <PageHeader frame={frame} />
        {frame.offline !== undefined && <OfflineLine {...frame.offline} />}
        {calm && <PageTools frame={frame} />}
        {frame.actingFor !== undefined && <ActingForLine {...frame.actingFor} />}
        <div class="container page-container">
          <WayBack {...props} />
          <main id="indhold" tabIndex={-1}>
            {problems.length > 0 && <ErrorSummary problems={problems} lang={lang} />}
            {props.above !== undefined && <div class="rn-above">{props.above}</div>}
            <h1>{title}</h1>
            {props.children}
          </main>
        </div>
        <PageFooter door={frame.door} lang={lang} />
      </body>
    </html>
  );
}

/** On every page that is seen for somebody else: for whom, and the way back to oneself. */
function ActingForLine({ name, as, change }: ActingFor) {
  return (
    <section class="rn-acting" aria-label="Du handler for en anden" lang="da">
      <p class="container">
        Du handler for <strong>{name}</strong> som {as}. Når der står »du«, er det {name}.{" "}
        <Link href={change}>Skift til dig selv eller en anden</Link>
      </p>
    </section>
  );
}

/** Where a long word of a heading may be parted on a phone; left out of the browser's title. */
const softHyphen = "\u00AD";

function PageHead({ title, windowTitle, frame, problems = [], islands = [] }: PageProps) {
  const failed = problems.length > 0 ? (frame.lang === "en" ? "Error: " : "Fejl: ") : "";
  const place = frame.place === undefined ? "Rettesnor" : `${frame.place.name} - Rettesnor`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${failed}${(windowTitle ?? title).replaceAll(softHyphen, "")} - ${place}`}</title>
      <link rel="stylesheet" href={assetHref(frame.door === "staff" ? "staff.css" : "citizen.css")} />
      <link rel="icon" type="image/svg+xml" href={assetHref("rettesnor.svg")} />
      {[...islands, ...islandsOfTools(frame)].map((island) => (
        <script key={island} type="module" src={assetHref(`${island}.js`)} />
      ))}
    </head>
  );
}

function WayBack({ back, breadcrumb = [], title, frame }: PageProps) {
  if (back !== undefined) {
    return (
      <nav aria-label={frame.lang === "en" ? "Back" : "Tilbage"}>
        <Link href={back.href} class="back-link">
          <Icon name="chevron-left" />
          {back.text}
        </Link>
      </nav>
    );
  }
  if (breadcrumb.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={frame.lang === "en" ? "Breadcrumb" : "Brødkrumme"}>
      <ol class="breadcrumbs__list">
        {breadcrumb.map((step, at) => (
          <li key={step.href} class="breadcrumbs__list-item">
            {at > 0 && <Icon name="chevron-right" />}
            <Link class="breadcrumbs__link" href={step.href}>
              {step.text}
            </Link>
          </li>
        ))}
        <li class="breadcrumbs__list-item" aria-current="page">
          <Icon name="chevron-right" />
          {title}
        </li>
      </ol>
    </nav>
  );
}
