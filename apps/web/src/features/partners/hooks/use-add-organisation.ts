import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import {
  AddOrganisationDocument,
  type AddOrganisationMutation,
  type EcosocStatus,
} from '../generated/operations';
import { linesOf, unitedLanguages } from '../rules';
import type { OrganisationKind } from '../search';

export interface OrganisationValues {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly languages: readonly string[];
  /** Chosen in the list, and not yet put among the languages. */
  readonly language: string;
  readonly ecosocName: string;
  readonly ecosocStatus: EcosocStatus | '';
  /** One a line. */
  readonly identifiers: string;
}

const EMPTY: OrganisationValues = {
  name: '',
  kind: 'NGO',
  country: '',
  languages: [],
  language: '',
  ecosocName: '',
  ecosocStatus: '',
  identifiers: '',
};

/** The form of a new organisation; `made` once the server has it. */
export function useAddOrganisation() {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useAction(AddOrganisationDocument);
  const { values, set, forget } = useForm('partners.new', EMPTY);
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [made, setMade] = useState<AddOrganisationMutation['addOrganisation'] | null>(null);
  const send = async () => {
    const message = t({
      id: 'partners.new.country.missing',
      defaultMessage: 'Choose the country where it is based.',
    });
    const missing: Problem | null =
      values.country === '' ? { kind: 'refused', message, field: 'country' } : null;
    setWrong(missing);
    if (missing !== null) return;
    const { language, ...input } = values;
    const outcome = await run({
      input: {
        ...input,
        languages: unitedLanguages(values.languages, language),
        ecosocName: values.ecosocName.trim() || null,
        ecosocStatus: values.ecosocStatus || null,
        identifiers: linesOf(values.identifiers),
      },
    });
    if (!outcome.ok) return;
    forget();
    setMade(outcome.data.addOrganisation);
  };
  return { values, set, send, running, problem: wrong ?? problem, made };
}
