import { fitsNow } from "../domain/fits-now.ts";
import type { StepAct } from "../domain/step-acts.ts";
import { Aside } from "./aside-forms.tsx";
import type { ComplaintPageProps } from "./complaint-page.tsx";

/** What can be done beside, by where the complaint stands. */
export function Asides(props: ComplaintPageProps) {
  const { complaint, view } = props;
  const isToDecision = complaint.track === "delivery";
  const fits = (act: StepAct) => fitsNow(complaint, act);
  const provider = view.ground.provider?.name ?? "udføreren";
  const hasProvider = complaint.provider !== null || view.ground.provider !== null;
  return (
    <>
      {fits("haster") && (
        <Aside
          {...props}
          act="haster"
          summary="Klagen haster"
          text="Så ser I på afgørelsen igen med det samme. Fristen på 4 uger gælder ikke."
        />
      )}
      {fits("afventer") && (
        <Aside
          {...props}
          act="afventer"
          summary="Der mangler oplysninger"
          text="Borgeren får et brev om, hvad I mangler, og hvornår I regner med at have det. Fristen løber videre."
        />
      )}
      {hasProvider && fits("bemaerkning") && (
        <Aside
          {...props}
          act="bemaerkning"
          summary={`Spørg ${provider}, hvordan de ser det`}
          text="De skriver til jer på deres egne sider. Det er jer, der svarer borgeren."
        />
      )}
      {fits("flyt") && (
        <Aside
          {...props}
          act="flyt"
          summary={isToDecision ? "Klagen handler om en afgørelse" : "Klagen handler om støtten eller behandlingen"}
          text="Flyt klagen til det rigtige spor. Den dag, den kom, bliver stående, og fristerne regnes fra den. Borgeren får et brev om, at den er flyttet, og hvorfor."
        />
      )}
      {fits("del") && (
        <Aside
          {...props}
          act="del"
          summary={
            isToDecision ? "Klagen handler også om en afgørelse" : "Klagen handler også om støtten eller behandlingen"
          }
          text="Del klagen i to, en i hvert spor. Borgerens ord og dagen, den kom, står i begge. Borgeren får et brev om det."
        />
      )}
      {fits("fejl") && (
        <Aside
          {...props}
          act="fejl"
          summary="Klagen hører ikke til i sagen"
          text="Er den skrevet ned i en forkert sag, så tag den ud her. Den bliver stående for jer, med grunden. Borgeren her får brev om fejlen. Skriv den ned i den rigtige sag med den dag, den kom."
        />
      )}
    </>
  );
}
