import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { useReply } from '../../hooks/use-comments';

/** An answer to a comment. */
export function ReplyForm({ id }: { readonly id: string }) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.reply.${id}`, { text: '' });
  const { run, running, problem } = useReply();
  const send = async () => {
    if (!(await run({ id, text: values.text })).ok) return;
    set('text')('');
    forget();
  };
  return (
    <details className="reply-form">
      <summary>
        <FormattedMessage id="letters.comment.reply" defaultMessage="Answer" />
      </summary>
      <Form problem={problem} onSubmit={() => void send()}>
        <TextArea
          name="text"
          label={t({ id: 'letters.comment.answer', defaultMessage: 'Your answer' })}
          value={values.text}
          onChange={set('text')}
          rows={2}
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="letters.comment.send" defaultMessage="Send" />
        </Button>
      </Form>
    </details>
  );
}
