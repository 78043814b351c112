import { Details } from "../../../ui/details.tsx";
import { OwnSetting } from "../../../ui/why.tsx";

/** How each figure is counted. */
export const HowCounted = () => (
  <Details summary="Sådan er det talt">
    <ul>
      <li>Bevilget: de dage, støtten er bevilget, gange timerne om ugen. Et år tælles i dage, ikke i uger.</li>
      <li>
        Leveret: minutterne i dagsnotaterne. En pakke med ugepris koster det samme hver uge, fra støtten begyndte.
      </li>
      <li>Planlagt og aflyst: udførerens aftaler med borgeren. Det står på sagens egen side.</li>
      <li>Forventet: det, der er leveret til og med i dag, og det, der er bevilget i resten af året.</li>
      <li>En pakke, der dækker flere opgaver, tæller én gang. Uden fastsatte timer tæller midten af pakkens timer.</li>
      <li>Skifter prisen, tæller hver dag med sin egen pris.</li>
      <li>Står omfanget kun i ord, gætter vi ikke. Så står sagen under »Ikke talt med«.</li>
    </ul>
    <p>
      Priserne er aldrig en grund i en afgørelse. <OwnSetting />
    </p>
  </Details>
);
