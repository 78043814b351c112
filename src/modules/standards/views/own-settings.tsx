import { Alert } from "../../../ui/alert.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import { type ObligationName, obligationNames as obligations } from "../domain/effect.ts";
import type { Edition, Standard } from "../domain/standard.ts";
import { lengthWords, obligationNames } from "../domain/words.ts";
import { settingsAfterEnd } from "./settings-after-end.ts";

interface OwnSettingsProps {
  readonly standard: Standard;
  readonly edition: Edition;
  readonly lang: Language;
}

/** What the municipality has set itself because its standard does not say it. */
export function ownSettings({ standard, edition, lang }: OwnSettingsProps): readonly SummaryItem[] {
  const say = (da: string, en: string): string => (lang === "en" ? en : da);
  return [
    ...nameAndDay(standard, edition, say),
    ...deadlines(standard, say),
    ...people(standard, say),
    ...rest(standard, say),
  ];
}

/** The municipality's own settings, apart from the clauses and marked as not from the source. */
export function OwnSettings({ items, lang }: { items: readonly SummaryItem[]; lang: Language }) {
  const say = (da: string, en: string): string => (lang === "en" ? en : da);
  if (items.length === 0) return null;
  return (
    <section class="rn-own" aria-labelledby="egne">
      <h2 id="egne">{say("Kommunens egne indstillinger", "The municipality's own settings")}</h2>
      <Alert kind="warning" heading={say("Ikke fra kilden", "Not from the source")} level={3} quiet>
        <p>
          {say(
            "Det her står ikke i kvalitetsstandarden. Kommunen har selv bestemt det.",
            "This is not in the quality standard. The municipality has decided it itself.",
          )}
        </p>
      </Alert>
      <SummaryList items={items} />
      <p>
        <OwnSetting lang={lang} />
      </p>
    </section>
  );
}

type Say = (da: string, en: string) => string;

function nameAndDay(standard: Standard, edition: Edition, say: Say): readonly SummaryItem[] {
  const { name, nameIsOwnSetting } = standard.municipality;
  return [
    ...(nameIsOwnSetting ? [{ term: say("Navn", "Name"), answer: <span lang="da">{name}</span> }] : []),
    ...(edition.dayIsOwnSetting ? [{ term: say("Gælder fra", "In force from"), answer: edition.inForceFrom }] : []),
  ];
}

function deadlines({ settings }: Standard, say: Say): readonly SummaryItem[] {
  return obligations.flatMap((what: ObligationName) => {
    const length = settings.deadlines[what];
    if (length === undefined) return [];
    const { da, en = da } = obligationNames[what];
    const words = lengthWords(length);
    return [
      {
        term: say(`Frist: ${da.toLowerCase()}`, `Deadline: ${en.toLowerCase()}`),
        answer: say(words.da, words.en ?? words.da),
      },
    ];
  });
}

function people({ units, providers }: Standard, say: Say): readonly SummaryItem[] {
  const own = (list: readonly { readonly name: string; readonly source?: string | undefined }[]) =>
    list.filter((one) => one.source === undefined).map((one) => one.name);
  return [
    ...listed(say("Afdelinger", "Units"), own(units)),
    ...listed(say("De, der giver støtten", "Those who give the support"), own(providers)),
  ];
}

function answersToMessages({ messagesAnsweredWithin: length }: Standard["settings"], say: Say): readonly SummaryItem[] {
  if (length === undefined) return [];
  const words = lengthWords(length);
  return [{ term: say("Svar på beskeder", "Answers to messages"), answer: say(words.da, words.en ?? words.da) }];
}

const phoneHours = ({ settings, units }: Standard, say: Say): readonly SummaryItem[] =>
  listed(
    say("Telefontid", "Phone hours"),
    units.flatMap(({ name, slug }) => {
      const hours = settings.phoneHours?.[slug];
      return hours === undefined ? [] : [`${name}: ${hours}`];
    }),
  );

function rest(standard: Standard, say: Say): readonly SummaryItem[] {
  const { settings } = standard;
  const packages = settings.packages.map(
    ({ name, weeklyHours }) =>
      `${name} (${hours(weeklyHours.from)}-${hours(weeklyHours.to)} ${say("timer om ugen som rettesnor", "hours a week as a guide")})`,
  );
  return [
    ...listed(say("Pakker", "Packages"), packages),
    ...listed(say("Adresse til klager", "Address for complaints"), settings.complaintAddress ?? []),
    ...(settings.secondPersonApproves
      ? [
          {
            term: say("Godkendelse", "Approval"),
            answer: say("To personer ser på hver afgørelse", "Two people look at each decision"),
          },
        ]
      : []),
    ...answersToMessages(settings, say),
    ...phoneHours(standard, say),
    ...(settings.letterReceivedAfter === undefined
      ? []
      : [
          {
            term: say("Brev med posten", "Letter by post"),
            answer: say(
              `Regnes som modtaget efter ${lengthWords(settings.letterReceivedAfter).da}`,
              `Taken as received after ${lengthWords(settings.letterReceivedAfter).en}`,
            ),
          },
        ]),
    ...(settings.digitalPost === undefined
      ? []
      : [{ term: "Digital Post", answer: `CVR ${settings.digitalPost.cvr}` }]),
    ...listed(
      say("Side for den, der hurtigt vil væk", "Page for those who must leave quickly"),
      settings.leavePage === undefined ? [] : [settings.leavePage],
    ),
    ...listed(
      say("Vi får besked, når udføreren ikke får fat i dig", "We are told when the provider cannot reach you"),
      counted(settings.contactAttempts, (times) => say(`Efter ${times} forsøg`, `After ${times} tries`)),
    ),
    ...listed(
      say("Skema før en opfølgning", "Form before a follow-up"),
      counted(settings.followUpFormWeeks, (weeks) => say(`${weeks} uger før`, `${weeks} weeks before`)),
    ),
    ...(settings.ordinaryHours === undefined
      ? []
      : [
          {
            term: say("Almindelig arbejdstid", "Ordinary working hours"),
            answer: say(
              `Kl. ${settings.ordinaryHours.from} til ${settings.ordinaryHours.to}`,
              `${settings.ordinaryHours.from} to ${settings.ordinaryHours.to}`,
            ),
          },
        ]),
    ...settingsAfterEnd(settings, say),
  ];
}

const hours = (count: number): string => String(count).replace(".", ",");

const counted = (count: number | undefined, words: (count: number) => string): readonly string[] =>
  count === undefined ? [] : [words(count)];

const listed = (term: string, names: readonly string[]): readonly SummaryItem[] =>
  names.length === 0
    ? []
    : [
        {
          term,
          answer: (
            <ul class="rn-plain">
              {names.map((name) => (
                <li key={name} lang="da">
                  {name}
                </li>
              ))}
            </ul>
          ),
        },
      ];
