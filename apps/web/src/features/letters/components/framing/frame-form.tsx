import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Check, OneOf } from '@/ui/choices';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Written } from '@/ui/written';
import type { LetterAudience, LetterFrameQuery } from '../../generated/operations';
import { useFraming } from '../../hooks/use-framing';
import { isPublished } from '../../rules/life';

interface Frame {
  readonly audience: LetterAudience;
  readonly campaignId: string;
  readonly followsId: string;
  readonly wordLimit: string;
  readonly askIds: readonly string[];
}

export function FrameForm({
  letter,
  campaigns,
  letters,
  asks,
  onDone,
}: LetterFrameQuery & { readonly onDone: () => void }) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm<Frame>(`letters.frame.${letter.id}`, {
    audience: letter.audience,
    campaignId: letter.campaignId ?? '',
    followsId: letter.followsId ?? '',
    wordLimit: letter.wordLimit === null ? '' : String(letter.wordLimit),
    askIds: letter.asks.map(({ id }) => id),
  });
  const { run, running, problem } = useFraming();
  const save = async () => {
    const { audience, campaignId, followsId, wordLimit, askIds } = values;
    const input = {
      id: letter.id,
      audience,
      campaignId: campaignId === '' ? null : campaignId,
      followsId: followsId === '' ? null : followsId,
      wordLimit: wordLimit === '' ? null : Number(wordLimit),
      askIds: [...askIds],
    };
    if (!(await run({ input })).ok) return;
    forget();
    onDone();
  };
  const none = { value: '', label: t({ id: 'letters.frame.none', defaultMessage: 'None' }) };
  const toggled = (id: string, on: boolean) =>
    set('askIds')(on ? [...values.askIds, id] : values.askIds.filter((other) => other !== id));
  return (
    <Form problem={problem} onSubmit={() => void save()}>
      <OneOf<LetterAudience>
        name="audience"
        legend={t({ id: 'letters.frame.audience', defaultMessage: 'Who may sign' })}
        value={values.audience}
        onChange={set('audience')}
        choices={[
          { value: 'PUBLIC', label: t({ id: 'letters.audience.public', defaultMessage: 'Anybody' }) },
          {
            value: 'ORGANISATIONS',
            label: t({ id: 'letters.audience.organisations', defaultMessage: 'Organisations alone' }),
          },
          {
            value: 'MEMBERS',
            label: t({
              id: 'letters.audience.members',
              defaultMessage: 'Organisations and members of the coalition',
            }),
          },
        ]}
      />
      <Select
        name="campaignId"
        label={t({ id: 'letters.frame.campaign', defaultMessage: 'Campaign' })}
        value={values.campaignId}
        onChange={set('campaignId')}
        options={[none, ...campaigns.edges.map(({ node }) => ({ value: node.id, label: node.title }))]}
      />
      <Select
        name="followsId"
        label={t({ id: 'letters.frame.follows', defaultMessage: 'Letter that it follows' })}
        value={values.followsId}
        onChange={set('followsId')}
        options={[
          none,
          ...letters.edges
            .filter(({ node }) => node.id !== letter.id && isPublished(node.state))
            .map(({ node }) => ({ value: node.id, label: node.title })),
        ]}
      />
      <TextField
        name="wordLimit"
        label={t({ id: 'letters.frame.limit', defaultMessage: 'Words at most' })}
        hint={t(
          {
            id: 'letters.frame.words',
            defaultMessage:
              '50 to 20,000, or empty for no limit. It has {n, plural, one {# word} other {# words}} now.',
          },
          { n: letter.wordCount },
        )}
        value={values.wordLimit}
        onChange={(text) => set('wordLimit')(text.replace(/\D/g, ''))}
      />
      <fieldset className="field" name="askIds">
        <legend className="label">
          <FormattedMessage id="letters.frame.asks" defaultMessage="Asks that it carries; few, ten at most" />
        </legend>
        <div className="ask-choices">
          {asks.edges.map(({ node }) => (
            <Check
              key={node.id}
              label={
                <>
                  {node.code} <Written lang={node.language}>{node.title}</Written>
                </>
              }
              checked={values.askIds.includes(node.id)}
              onChange={(on) => toggled(node.id, on)}
            />
          ))}
        </div>
      </fieldset>
      <div className="actions">
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.frame.save" defaultMessage="Save" />
        </Button>
        <Button onPress={onDone}>
          <FormattedMessage id="letters.frame.leave" defaultMessage="Not now" />
        </Button>
      </div>
    </Form>
  );
}
