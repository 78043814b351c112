/** Almene ord: what a word tells of where it tells nothing of one person. In the order in which they are told. */
export const ruleKinds = ["diagnosis", "age", "price", "cap", "practice", "elsewhere", "rule", "verdict"] as const;
/** Almene ord: a diagnosis, an age, a price, a cap, a practice, another offer, a rule, or a bare verdict. */
export type RuleKind = (typeof ruleKinds)[number];

/** By how words begin, since Danish bends and joins them at the end; a `$` closes those that other words begin with too. */
export const ruleWordsOf: Readonly<Record<RuleKind, RegExp>> = {
  diagnosis:
    begins(`adhd add$ afasi afhængig alkohol alzheimer anoreksi angst apopleksi asperger autis barndom begavet belastningsreaktion
    bipolar blind borderline bulimi cerebral demens depress diagnos downs? dyskalkuli dyspraksi dysleksi døv epilepsi fobi forstyrrelse
    fysisk funktionsevne funktionsned gennemgribende handicap hjerneskade hjernerystelse hæmme icd intelligens iq kognitiv kompleks
    kronisk lammelse lidelse lidende maniodepress mental migræne misbrug narko nedsat nedsæt neuro ocd$ opmærksomhed oligofren paranoi
    parese personlighed posttraum ptsd psyk retarder sclerose sindslid skizo socialfobi sociale? spastisk spiseforstyr stress
    stofmisbrug syg(dom|domme|dommen|e)?$ syndrom tilstand tourette tvang udredt udvikling ordblind svagtseende`),
  age: begins(`alder fyld(er|t|te)?$ født folkepension førtidspension gammel gamle kui$ myndighedsalder pension teenager tilkendt
    ung(e|t|es|dom|dommen)?$ ungdom ungecent ungeenhed ungeindsats ungeteam ungeafdeling voksen voksne år(ene|et|ig|ige|s)?$ ældre`),
  price:
    begins(`afhold(e|er|es)?$ bekoste bemanding bespar billig bruttonorm budget dyr(e|ere|est|t)?$ finansier forbrug kapacitet koste
    kr$ kroner midler omkostning penge personale plads(er|en|erne)?$ pris(en|er|erne|niveau)?$ ressource råd$ spare(s|t)?$ takst udgift
    ventelist ventetid økonomi økonomisk`),
  cap: begins(`antal begræns grænse gang(e)?$ halvanden halv(e)?$ højest højst kvarter ledig loft maksim maks max mere$ mest$ mindre$
    minimum minut månedlig måned(er|en)?$ omfang overskrid pakke(n|r|rne|s)?$ procent rækker$ skala time(r|rs|tal|rne|n)?$ timeloft
    timepris timetal udmål uge(n|r|rne)?$ ugentlig varighed nul$ tre$ fire$ fem$ seks$ syv$ otte$ ni$ ti$ elleve tolv tretten fjorten
    femten seksten sytten atten nitten tyve fem?og tredive fyrre halvtreds tres$ hundrede`),
  practice:
    begins(`alle(s)?$ almindelig andre(s)?$ borgere ensartet enhver folk$ forskel hvem$ ingen$ ligebehandl ligestil man$ mennesker
    nogen$ normal ordinær plej(er|ede|et)$ praksis prioriter sædvan tradition typisk øvrige ansøgere brugere`),
  elsewhere:
    begins(`afprøv aflast aktivitets anbefal andet$ andetsteds benyt botilbud bostøtte bruges?$ bør$ digital dækk egenbetaling
    elektronisk fællesskabstilbud forløb foranstalt foreslå forud$ fremmøde frivillig gruppe henvend henvis hjemmehjælp hjemmepleje
    hjemmesygepleje hjælp(e|er|en|es)?$ indsats instans jobcent kontakt kursus ledsage lokal mentor modtag mulighed myndighed nærmeste
    offentlig område opgave opfordr ordning privat rettes? rådgiv sammenhæng skærm socialpædagogisk sted(et|er)?$ støtte
    søg(er|e|t|te|es)?$ teknologi tilbud tilby tildel træning udbud udfør varetag vejled velfærdsteknologi virksomhed virtuel værested
    yd(e|er|es|et)$ ydelse bistand`),
  rule: begins(`§ adgang afgør afslag afslå afsnit afskær afvis aktivlov ankestyrelse ansøg bekendtgør berettig beslut bestemmelse betinge
    bevilg byråd forudsæt forvaltning fremgå fritag følge(r|s)?$ formål gang generel gælde hjemmel hjemle hovedregel hører? individuel
    indhold jf$ kapitel kommune kommunalbestyrelse konkret krav krit kvalitet lov(en|ens|givning|givningen|bestemt|lig|hjemmel|kravet)?$
    målgruppe nej$ niveau omfat overens paragraf person(er|erne|kreds|kredsen|gruppe)?$ politi(k|sk|ker) princip punkt ramme regel regler
    regul retningslinj retssikkerhed service standard stk$ stykke tilhør udelukke udgangspunkt udvalg undtag vedtag ministeri
    sigte(r|t)? rettigh dele$ kategori`),
  verdict:
    begins(`adskil afhjælp ansvar behov betydelig bevis egnet efterkomm finde(r|s)?$ fund foretag forhold godkend grund grundlag
    hensyn imødekom klarlag kompens konklu konsta lagt$ lægg(e|er)$ meningsfuld mene(r|s)?$ motiv mulig nødvendig opfyld opnå passer
    problem relevant resultat ressourcestærk resurse ret(ten)?$ sag(en)?$ samlet selvhjulp selvstændig situation skøn stand$ støttekræv
    svær(t|e)?$ særlig tilgodes tilstrækk udenfor umiddelbart utilstrækk vanskelig velbegav velfunger vurder vægt$ væsentlig årsag`),
};

/** The names of what is applied for: with what somebody does they make a fact, by themselves they do not. */
export const taskWords =
  begins(`beskæftig bolig breve? fritid forældreroll hjem(met)?$ hverdag hygiejn indkøb job$ kommunikation
  kost$ mad(en)?$ madlav medicin netværk oprydning post(en)?$ rengør samvær skole struktur sundhed tøjvask transport uddannelse
  vask(en)?$ terapi samtaleterapi behandling`);

/** Words that any sentence has. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    "aldrig alene allerede altid altså bare begge blev blevet bliver blive borger borgeren borgerens både dagligt deres derfor derimod " +
    "de dem den denne der det dette dermed desuden dig din dine disse dit dog efter egen eget egne eller end endnu endvidere fik for fordi fra får fået få " +
    "før først gennem giv give giver gives givet godt god gav gjorde gjort gør gøre ham han hans har havde have haft helt hende hendes her " +
    "hermed hos hun hver hvert hvilken hvis hvor hvordan hvorfor hvad idet ikke imidlertid ind indtil ingenting inden jer jeres jeg kan kun " +
    "kunne kommer komme kommet længere man med meget mellem men mod måtte ned netop nok noget nogle nok når nye nyt også ofte ord over på " +
    "sammen samt samtidig selv selve sende sendt siden sig sin sine sit sjældent skal skulle som sådan sådanne således tag tage tager taget " +
    "til under uden ved vil ville vor vores være været var blot derudover herunder imens imod alligevel tidligere derefter heller enten " +
    "hverken dvs foruden lige nærmere fremover form slags type del"
  ).split(" "),
);

function begins(words: string): RegExp {
  const stems = words.split(/\s+/).filter((word) => word !== "");
  return new RegExp(`^(?:${stems.join("|")})`, "u");
}
