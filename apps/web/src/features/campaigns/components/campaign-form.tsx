import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { WRITTEN_LANGUAGES, languageName, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Select, TextArea, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import type { CampaignChoicesQuery } from '../generated/operations';
import { useOpenCampaign } from '../hooks/use-open-campaign';
import type { Draft } from '../rules/campaign';
import { AskChooser } from './ask-chooser';
import { TargetChooser } from './target-chooser';

export function CampaignForm({ choices }: { readonly choices: CampaignChoicesQuery }) {
  const { formatMessage: t, locale } = useIntl();
  const navigate = useNavigate();
  const { language } = useSession();
  const { values, set, forget } = useForm<Draft>('campaigns.new', {
    title: '',
    purpose: '',
    language,
    askIds: [],
    targetIds: [],
  });
  const { open, running, problem } = useOpenCampaign();
  const asks = choices.asks.edges.map(({ node }) => node);
  const send = async () => {
    const id = await open(values);
    if (id === null) return;
    forget();
    void navigate({ to: '/campaigns/$id', params: { id } });
  };
  return (
    <Form problem={problem} onSubmit={() => void send()}>
      <div className="measure">
        <TextField
          label={t({ id: 'campaigns.form.title', defaultMessage: 'Title' })}
          name="title"
          value={values.title}
          onChange={set('title')}
          lang={values.language}
          autoComplete="off"
          required
        />
        <TextArea
          label={t({ id: 'campaigns.form.purpose', defaultMessage: 'What it is to change' })}
          hint={t({
            id: 'campaigns.form.purpose.hint',
            defaultMessage:
              'The first lines stand in the list. Write about the change, never about a survivor or a case.',
          })}
          name="purpose"
          rows={6}
          value={values.purpose}
          onChange={set('purpose')}
          lang={values.language}
        />
        <Select
          label={t({ id: 'campaigns.form.language', defaultMessage: 'Language of this text' })}
          name="language"
          value={values.language}
          options={WRITTEN_LANGUAGES.map((tag) => ({
            value: tag,
            label: languageName(tag, locale as Language),
          }))}
          onChange={set('language')}
        />
      </div>
      <AskChooser groups={choices.askGroups} asks={asks} values={values.askIds} onChange={set('askIds')} />
      <TargetChooser
        asks={asks}
        chosenAsks={values.askIds}
        targets={choices.targets.edges.map(({ node }) => node)}
        values={values.targetIds}
        onChange={set('targetIds')}
      />
      {(choices.asks.pageInfo.hasNextPage || choices.targets.pageInfo.hasNextPage) && (
        <p className="hint">
          <FormattedMessage
            id="campaigns.form.more"
            defaultMessage="The register is long: the first hundred asks and the first hundred targets are offered here."
          />
        </p>
      )}
      <Button type="submit" kind="primary" busy={running}>
        <FormattedMessage id="campaigns.form.send" defaultMessage="Open the campaign" />
      </Button>
    </Form>
  );
}
