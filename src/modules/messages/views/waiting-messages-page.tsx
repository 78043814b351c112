import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { WaitingMessage, WaitingScope } from "../domain/messages-view.ts";
import { caseMessagesPath, waitingMessagesPath } from "../paths.ts";

interface WaitingMessagesPageProps {
  readonly frame: Frame;
  readonly messages: readonly WaitingMessage[];
  readonly scope: WaitingScope;
  readonly today: LocalDate;
}

/** Beskeder fra borgere: those that wait for the reader, or for anybody in the unit. */
export function WaitingMessagesPage({ frame, messages, scope, today }: WaitingMessagesPageProps) {
  return (
    <Page title="Beskeder fra borgere" frame={frame} breadcrumb={[{ text: "Dagens arbejde", href: "/sagsbehandler" }]}>
      <nav aria-label="Hvis beskeder?">
        <ul class="rn-choices">
          {(["mine", "unit"] as const).map((one) => (
            <li key={one}>
              <Link href={waitingMessagesPath(one)} current={one === scope ? "page" : undefined}>
                {scopeWords[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Table
        caption={messages.length === 1 ? "1 besked venter" : `${messages.length} beskeder venter, den ældste øverst`}
        columns={columns}
        rows={messages.map((message) => ({
          key: `${message.caseId} ${message.sentOn} ${message.beginning}`,
          cells: [
            <>
              <Day day={message.sentOn} short />{" "}
              {message.answerBy !== null && <DueTag due={message.answerBy} today={today} />}
            </>,
            message.citizen,
            <Link href={caseMessagesPath(message.caseId)}>
              {message.caseNumber}
              <span class="sr-only">: læs beskeden og svar</span>
            </Link>,
            message.beginning,
            <>
              <Tag kind={message.isRead ? "info" : "warning"}>{message.isRead ? "Læst" : "Ulæst"}</Tag>{" "}
              {!message.isAssigned && <Tag>Sagen er ikke fordelt</Tag>}
            </>,
          ],
        }))}
        empty="Der venter ingen beskeder."
        compact
        stacked
      />
    </Page>
  );
}

const scopeWords: Readonly<Record<WaitingScope, string>> = {
  mine: "Mine og ufordelte",
  unit: "Hele enheden",
};

const columns = [
  { heading: "Kom" },
  { heading: "Borger" },
  { heading: "Sag" },
  { heading: "Besked" },
  { heading: "Stand" },
] as const;
