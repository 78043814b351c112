import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  /** The address of a page by its number. */
  readonly href: (page: number) => string;
}

/** Ways to the other pages of a long list. Nothing when there is only one. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav class="rn-pagination" aria-label="Sider">
      {page > 1 && (
        <Link class="button button-secondary" href={href(page - 1)}>
          <Icon name="chevron-left" /> Forrige side
        </Link>
      )}
      <span>
        Side {page} af {pages}
      </span>
      {page < pages && (
        <Link class="button button-secondary" href={href(page + 1)}>
          Næste side <Icon name="chevron-right" />
        </Link>
      )}
    </nav>
  );
}

/** Ways to the parts of a long page. */
export function OnThisPage(props: {
  readonly title?: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}) {
  return (
    <nav class="anchorbox" aria-labelledby="paa-siden">
      <h2 class="anchortitle" id="paa-siden">
        {props.title ?? "Indhold på siden"}
      </h2>
      <ul class="anchorlist">
        {props.links.map((link) => (
          <li key={link.href}>
            <Link href={link.href}>{link.text}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
