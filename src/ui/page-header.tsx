import type { Frame, Help, NavigationLink, SignedInPerson } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import { PhoneLink } from "./phone-link.tsx";
import { safeHref } from "./safe-href.ts";

/**
 * The header: what this is, where one is, who one is, who to call, where one can go. Staff, who see it all day, have the
 * place in the first line: their work begins higher up.
 */
export function PageHeader({ frame }: { frame: Frame }) {
  const english = frame.lang === "en";
  const isCompact = frame.door === "staff" && frame.help === undefined;
  return (
    <header class="header">
      <div class="portal-info">
        <div class="portal-info-inner container">
          <Link href="/" class="rn-logo" label={english ? "Rettesnor, front page" : "Rettesnor, forside"}>
            Rettesnor
          </Link>
          {isCompact && frame.place !== undefined && (
            <Link href={frame.place.href} class="rn-place">
              {frame.place.name}
            </Link>
          )}
          <div class="portal-user">
            {frame.otherLanguage !== undefined && (
              <Link href={frame.otherLanguage.href} lang={frame.otherLanguage.lang} class="function-link rn-language">
                <Icon name="language" />
                {frame.otherLanguage.text}
              </Link>
            )}
            {frame.person !== undefined && <Person person={frame.person} />}
          </div>
        </div>
      </div>
      {!isCompact && frame.place !== undefined && <Place place={frame.place} help={frame.help} english={english} />}
      {frame.navigation !== undefined && frame.navigation.length > 0 && (
        <Navigation links={frame.navigation} english={english} />
      )}
    </header>
  );
}

function Person({ person }: { person: SignedInPerson }) {
  return (
    <>
      <p class="user">{person.role === undefined ? person.name : `${person.name}, ${person.role}`}</p>
      {person.logins !== undefined && (
        <Link href={person.logins} class="function-link d-print-none">
          Mine logins
        </Link>
      )}
      <form method="post" action={safeHref(person.logOut)} role="none">
        <button type="submit" class="function-link d-print-none log-off">
          <Icon name="lock" />
          Log af
        </button>
      </form>
    </>
  );
}

interface PlaceProps {
  readonly place: NonNullable<Frame["place"]>;
  readonly help: Help | undefined;
  readonly english: boolean;
}

function Place({ place, help, english }: PlaceProps) {
  return (
    <div class="solution-info">
      <div class="solution-info-inner container">
        <div class="solution-heading">
          <Link href={place.href}>{place.name}</Link>
        </div>
        {help !== undefined && (
          <div class="additional-info">
            <p>
              {english ? "Help: " : "Hjælp: "}
              <strong class="authority-name">{help.name}</strong>
            </p>
            {help.phone !== undefined && (
              <p>
                {english ? "Phone " : "Telefon "}
                <PhoneLink phone={help.phone} />
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function Navigation({ links, english }: { links: readonly NavigationLink[]; english: boolean }) {
  return (
    <div class="navigation-menu">
      <div class="navigation-menu-inner container">
        <nav class="nav" aria-label={english ? "Main menu" : "Hovedmenu"}>
          <ul class="mainmenu">
            {links.map((link) => (
              <li key={link.href} class={itemClass(link)}>
                <Link href={link.href} class="nav-link" current={currency(link)}>
                  <span>{link.text}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function itemClass(link: NavigationLink): string | undefined {
  if (link.current === true) return "active current";
  return link.current === "within" ? "active" : undefined;
}

function currency(link: NavigationLink): "page" | "true" | undefined {
  if (link.current === true) return "page";
  return link.current === "within" ? "true" : undefined;
}
