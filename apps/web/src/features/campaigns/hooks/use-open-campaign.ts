import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { OpenCampaignDocument } from '../generated/operations';
import { lacking, type Draft } from '../rules/campaign';

/** Opens a campaign and gives its id; what it still lacks is said before the server is asked. */
export function useOpenCampaign() {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useAction(OpenCampaignDocument);
  const [own, setOwn] = useState<Problem | null>(null);
  const words = {
    title: t({ id: 'campaigns.lacks.title', defaultMessage: 'Give it a title of three letters or more.' }),
    askIds: t({ id: 'campaigns.lacks.asks', defaultMessage: 'Choose at least one ask.' }),
    targetIds: t({ id: 'campaigns.lacks.targets', defaultMessage: 'Choose at least one target.' }),
  };
  const open = async (draft: Draft): Promise<string | null> => {
    const field = lacking(draft);
    setOwn(field === null ? null : { kind: 'refused', message: words[field], field });
    if (field !== null) return null;
    const outcome = await run({ input: draft });
    return outcome.ok ? outcome.data.openCampaign.id : null;
  };
  return { open, running, problem: own ?? problem };
}
