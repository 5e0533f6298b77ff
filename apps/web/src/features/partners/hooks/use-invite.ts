import { useState } from 'react';
import type { Language } from '@/base/language';
import type { Role } from '@/base/session';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { InviteDocument } from '../generated/operations';
import type { Found } from './use-found';

interface Values {
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  /** Undefined while the one that the address names stands; null for none. */
  readonly organisation?: Found | null;
}

/** The form of an invitation; `sent` is the address that the last one went to. */
export function useInvite(language: Language, named: Found | null, onSent: () => void) {
  const { run, running, problem } = useAction(InviteDocument);
  const { values, set, forget } = useForm<Values>('partners.invite', {
    email: '',
    role: 'PARTNER',
    language,
  });
  const [sent, setSent] = useState<string | null>(null);
  const organisation = values.organisation === undefined ? named : values.organisation;
  const send = async () => {
    setSent(null);
    const { email, role, language } = values;
    const input = { email: email.trim(), role, language, organisationId: organisation?.id ?? null };
    if (!(await run({ input })).ok) return;
    set('email')('');
    forget();
    setSent(input.email);
    onSent();
  };
  return { values, organisation, set, send, sent, running, problem };
}
