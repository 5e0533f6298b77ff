import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { RecordHolderDocument } from '../generated/operations';
import { lacking, type HolderDraft } from '../rules';

/** Records who holds an office from a day on; what is left empty is said before the server is asked. */
export function useRecordHolder(targetId: string) {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useAction(RecordHolderDocument);
  const [own, setOwn] = useState<Problem | null>(null);
  const words = {
    name: t({ id: 'register.holder.lacks.name', defaultMessage: 'Write the name.' }),
    title: t({ id: 'register.holder.lacks.title', defaultMessage: 'Write the title.' }),
    validFrom: t({ id: 'register.holder.lacks.from', defaultMessage: 'Give the first day in office.' }),
  };
  const record = async (holder: HolderDraft): Promise<boolean> => {
    const field = lacking(holder);
    setOwn(field === null ? null : { kind: 'refused', message: words[field], field });
    return field === null && (await run({ input: { targetId, ...holder } })).ok;
  };
  return { record, running, problem: own ?? problem };
}
