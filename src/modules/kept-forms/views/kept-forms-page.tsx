import { Card } from "../../../ui/card.tsx";
import { Details } from "../../../ui/details.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { excerptOf, type KeptForm, textsOf } from "../domain/kept-form.ts";
import { backField, KeptButtons, type Place, WholeTexts } from "./kept-notices.tsx";

interface KeptFormsPageProps {
  readonly frame: Frame;
  /** The writer's first page, with its name. */
  readonly home: { readonly text: string; readonly href: string };
  /** Newest first. */
  readonly kept: readonly KeptForm[];
  readonly keptDays: number;
}

/** All that somebody wrote and has not sent: each can be fetched or thrown away. */
export function KeptFormsPage({ frame, home, kept, keptDays }: KeptFormsPageProps) {
  return (
    <Page title="Det, du ikke har gemt" frame={frame} back={home}>
      <p class="rn-lead">
        {kept.length === 0
          ? "Der er ikke noget, du mangler at gemme."
          : "Det her har du skrevet, men ikke gemt eller sendt."}
      </p>
      <p>Kun du kan se det. Vi sletter det efter {keptDays} dage.</p>
      {kept.map((one, at) => (
        <KeptCard key={one.id} kept={one} home={home.href} place={{ at: at + 1, of: kept.length }} />
      ))}
    </Page>
  );
}

function KeptCard({ kept, home, place }: { kept: KeptForm; home: string; place: Place }) {
  const excerpt = excerptOf(kept.fields);
  return (
    <Card heading={kept.name}>
      <p>
        Skrevet <Moment at={kept.keptAt} />.
      </p>
      {excerpt !== "" && <p class="rn-excerpt">»{excerpt}«</p>}
      {excerpt.endsWith("…") && (
        <Details summary="Vis hele teksten">
          <WholeTexts texts={textsOf(kept.fields)} />
        </Details>
      )}
      <KeptButtons home={home} kept={kept} place={place} back={backField.list} />
    </Card>
  );
}
