import { FormattedMessage, useIntl } from 'react-intl';
import { CalendarDate } from '@/ui/date';
import { Facts, Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import type { LetterDeliveryQuery } from '../../generated/operations';
import { ANSWER_NAMES, RATING_NAMES } from './words';

/** What came back, the earliest first. */
export function Answers({ of }: { readonly of: LetterDeliveryQuery['letter']['answers'] }) {
  const { formatMessage: t } = useIntl();
  return (
    <Panel title={<FormattedMessage id="letters.answers" defaultMessage="Answers" />}>
      {of.map((answer) => (
        <section key={answer.id} className="outcome">
          <h3>{t(ANSWER_NAMES[answer.kind])}</h3>
          <Facts
            of={[
              [
                t({ id: 'letters.answer.on', defaultMessage: 'Day' }),
                <CalendarDate from={answer.answeredOn} />,
              ],
              [
                t({ id: 'letters.answer.rating', defaultMessage: 'How far it meets the asks' }),
                t(RATING_NAMES[answer.rating]),
              ],
              ...(answer.document === null
                ? []
                : [
                    [
                      t({ id: 'letters.answer.document', defaultMessage: 'Document' }),
                      <bdi>{answer.document}</bdi>,
                    ] as const,
                  ]),
            ]}
          />
          {answer.text !== '' && (
            <blockquote className="prose">
              <Written lang={answer.language}>{answer.text}</Written>
            </blockquote>
          )}
        </section>
      ))}
    </Panel>
  );
}
