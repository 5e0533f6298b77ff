import { useState } from 'react';
import type { Language } from '@/base/language';
import { useSession } from '@/base/session';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { SetPreferencesDocument } from '../generated/operations';

export interface Preferences {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** The form of name, language and city; `saved` once the server has them, and the session is then read anew. */
export function usePreferences(form: string, timeZone: string) {
  const { name, language, renew } = useSession();
  const { run, running, problem } = useAction(SetPreferencesDocument);
  const { values, set, forget } = useForm<Preferences>(form, { name, language, timeZone });
  const [saved, setSaved] = useState(false);
  const save = async () => {
    setSaved(false);
    if (!(await run(values)).ok) return;
    forget();
    setSaved(true);
    renew();
  };
  return { values, set, save, saved, running, problem };
}
