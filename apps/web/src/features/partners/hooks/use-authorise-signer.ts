import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { AuthoriseSignerDocument, type SignerScope } from '../generated/operations';

interface Values {
  readonly personId: string;
  readonly title: string;
  readonly scope: SignerScope;
  readonly validUntil: string;
}

const EMPTY: Values = { personId: '', title: '', scope: 'ALL_LETTERS', validUntil: '' };

/** The form that lets one of an organisation's people sign for it. */
export function useAuthoriseSigner(organisationId: string, onAuthorised: () => void) {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useAction(AuthoriseSignerDocument);
  const { values, set, forget } = useForm(`partners.signer.${organisationId}`, EMPTY);
  const [wrong, setWrong] = useState<Problem | null>(null);
  const send = async () => {
    const message = t({ id: 'partners.signer.person.missing', defaultMessage: 'Choose who shall sign.' });
    const missing: Problem | null =
      values.personId === '' ? { kind: 'refused', message, field: 'personId' } : null;
    setWrong(missing);
    if (missing !== null) return;
    const { validUntil, ...input } = values;
    if (!(await run({ input: { ...input, organisationId, validUntil: validUntil || null } })).ok) return;
    forget();
    onAuthorised();
  };
  return { values, set, send, running, problem: wrong ?? problem };
}
