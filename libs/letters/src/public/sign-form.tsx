import { countriesIn } from '@chorus/kernel/countries';
import type { Language } from '@chorus/kernel/language';
import {
  CheckboxField,
  RadioField,
  SelectField,
  TextField,
  TrapField,
  type FieldProblem,
} from '@chorus/platform/pages/forms';
import { SIGNING_WORDS } from '../signing/signing.words';
import { LETTER_WORDS } from './letter-page.words';
import { SIGN_ON_WORDS as WORDS } from './sign-on.words';

/** What stands in a form, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
}

export const EMPTY_FORM: FormState = { values: { display: 'PUBLIC' }, problems: [] };

/** Who may see a name, in plain words. */
export function displayOptions(language: Language) {
  return [
    { value: 'PUBLIC', label: WORDS.PUBLIC[language], hint: WORDS.publicHint[language] },
    {
      value: 'DELIVERED_ONLY',
      label: WORDS.DELIVERED_ONLY[language],
      hint: WORDS.deliveredOnlyHint[language],
    },
    { value: 'WITHHELD', label: WORDS.WITHHELD[language], hint: WORDS.withheldHint[language] },
  ];
}

/** The options of a country, that it is not given among them. */
export function countryOptions(language: Language) {
  const countries = countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
  return [{ value: '', label: WORDS.noCountry[language] }, ...countries];
}

/** Name, address, work and country; then who may see the name, and consent. */
export function SignForm({
  slug,
  version,
  language,
  form: { values, problems },
}: {
  readonly slug: string;
  /** Number of the version that stands above the form. */
  readonly version: number;
  readonly language: Language;
  readonly form: FormState;
}) {
  const field = { language, problems };
  return (
    <form method="post" action={`/l/${slug}/${language}/check`} aria-labelledby="sign">
      <h2 id="sign">{LETTER_WORDS.signNow[language]}</h2>
      <TextField
        {...field}
        name="name"
        label={WORDS.name[language]}
        value={values.name}
        autoComplete="name"
        required
        maxLength={120}
      />
      <TextField
        {...field}
        name="email"
        type="email"
        label={WORDS.email[language]}
        hint={WORDS.emailHint[language]}
        value={values.email}
        autoComplete="email"
        required
        maxLength={254}
      />
      <TextField
        {...field}
        name="affiliation"
        label={WORDS.affiliation[language]}
        hint={WORDS.affiliationHint[language]}
        value={values.affiliation}
        autoComplete="organization"
        maxLength={200}
      />
      <SelectField
        {...field}
        name="country"
        label={WORDS.country[language]}
        value={values.country}
        autoComplete="country"
        options={countryOptions(language)}
      />
      <RadioField
        {...field}
        name="display"
        label={WORDS.display[language]}
        value={values.display}
        options={displayOptions(language)}
      />
      <CheckboxField {...field} name="consent" label={WORDS.consent[language]} value={values.consent}>
        {SIGNING_WORDS.personConsent[language]}
      </CheckboxField>
      <CheckboxField
        {...field}
        optional
        name="updates"
        label={SIGNING_WORDS.updatesLabel[language]}
        value={values.updates}
      >
        {SIGNING_WORDS.updates[language]}
      </CheckboxField>
      <input type="hidden" name="version" value={version} />
      <TrapField language={language} name="website" />
      <button>{WORDS.go[language]}</button>
    </form>
  );
}
