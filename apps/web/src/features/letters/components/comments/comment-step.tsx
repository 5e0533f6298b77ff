import { FormattedMessage, useIntl } from 'react-intl';
import { currentTime } from '@/base/now';
import { useSession } from '@/base/session';
import { calendarDate, cityOf } from '@/base/time';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Moment } from '@/ui/date';
import { TextArea, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { LetterQuery } from '../../generated/operations';
import { useOpenForComments, useRedraft } from '../../hooks/use-comments';
import { COMMENT_DAYS, workingDayAfter } from '../../rules/comments';

interface CommentStepProps {
  readonly letter: LetterQuery['letter'];
  readonly settle: () => Promise<boolean>;
}

/** A coordinator asks members for comments until a time, or ends that. */
export function CommentStep({ letter, settle }: CommentStepProps) {
  return letter.state === 'COMMENT' ? <Ending letter={letter} /> : <Asking letter={letter} settle={settle} />;
}

function Asking({ letter: { id }, settle }: CommentStepProps) {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const day = workingDayAfter(calendarDate(currentTime(), timeZone), COMMENT_DAYS);
  const { values, set, forget } = useForm(`letters.comments.${id}`, { closes: `${day}T18:00` });
  const { run, running, problem } = useOpenForComments();
  const ask = async () => {
    if (!(await settle())) return;
    if ((await run({ id, closes: values.closes, zone: timeZone })).ok) forget();
  };
  return (
    <Panel title={<FormattedMessage id="letters.comments.ask" defaultMessage="Ask members for comments" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.comments.lead"
          defaultMessage="Until the time that you set, members comment on paragraphs and suggest other words. You can go on writing meanwhile. Three working days are usual."
        />
      </p>
      <Form problem={problem} onSubmit={() => void ask()}>
        <TextField
          name="closes"
          type="datetime-local"
          label={t({ id: 'letters.comments.until', defaultMessage: 'Comments until' })}
          hint={t(
            { id: 'letters.comments.zone', defaultMessage: 'By the clocks of {city}, your own city.' },
            { city: cityOf(timeZone) },
          )}
          value={values.closes}
          onChange={set('closes')}
          required
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="letters.comments.submit" defaultMessage="Ask for comments" />
        </Button>
      </Form>
    </Panel>
  );
}

function Ending({
  letter: { id, commentsCloseAt, commentsZone },
}: {
  readonly letter: LetterQuery['letter'];
}) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.redraft.${id}`, { reason: '' });
  const { run, running, problem } = useRedraft();
  const redraft = async () => {
    if ((await run({ id, reason: values.reason })).ok) forget();
  };
  return (
    <Panel title={<FormattedMessage id="letters.comments.running" defaultMessage="Members are commenting" />}>
      {commentsCloseAt !== null && commentsZone !== null && (
        <p>
          <FormattedMessage
            id="letters.comments.closes"
            defaultMessage="Comments are taken until {moment}."
            values={{
              moment: (
                <Moment at={commentsCloseAt} city={{ name: cityOf(commentsZone), timeZone: commentsZone }} />
              ),
            }}
          />
        </p>
      )}
      <details>
        <summary>
          <FormattedMessage id="letters.redraft" defaultMessage="End the comments now" />
        </summary>
        <Form problem={problem} onSubmit={() => void redraft()}>
          <TextArea
            name="reason"
            label={t({
              id: 'letters.redraft.reason',
              defaultMessage: 'Why; it stays in the letter’s history',
            })}
            value={values.reason}
            onChange={set('reason')}
            rows={2}
          />
          <Button type="submit" busy={running}>
            <FormattedMessage id="letters.redraft.submit" defaultMessage="Back to the draft" />
          </Button>
        </Form>
      </details>
    </Panel>
  );
}
