import { isLanguage } from '@chorus/kernel/language';
import { SIGNING_WORDS, SigningService, type Display, type LetterRow } from '@chorus/letters';
import type { Bench, Partner } from '../bench';
import { Chance } from '../chance';
import { addressOf, PARTNERS_OWN } from '../data/people';
import { SIGNATORIES } from '../data/signatories';

/** How many sign a letter, and which. */
export interface Signing {
  readonly seed: number;
  readonly organisations: number;
  readonly people: number;
  /** Whether the organisation of partner@ is among them; else it has the letter before it. */
  readonly ownOrganisation: boolean;
}

/** How organisations choose to be shown, by who may see them. Nobody at risk is named in public. */
const OPEN = { PUBLIC: 9, DELIVERED_ONLY: 1, WITHHELD: 0 } as const;
const CAREFUL = { PUBLIC: 1, DELIVERED_ONLY: 4, WITHHELD: 2 } as const;
const AT_RISK = { PUBLIC: 0, DELIVERED_ONLY: 1, WITHHELD: 4 } as const;

export async function sign(
  bench: Bench,
  letter: LetterRow,
  partners: readonly Partner[],
  { seed, organisations, people, ownOrganisation }: Signing,
): Promise<void> {
  const { app, scope, coordinator } = bench;
  const signing = app.get(SigningService);
  const chance = new Chance(seed);
  for (const { organisation, lead } of signers(partners, ownOrganisation, chance).slice(0, organisations)) {
    const language = organisation.languages.find(isLanguage) ?? 'en';
    const consent = SIGNING_WORDS.organisationConsent[language];
    const display = displayOf(organisation, chance);
    const seen = { letterId: letter.id, version: letter.versionNumber ?? 1 };
    await signing.signForOrganisation(scope, lead, { ...seen, display, language, consent, updates: true });
  }
  for (const { name, ...person } of chance.shuffled(SIGNATORIES).slice(0, people)) {
    const email = addressOf(`public ${name}`);
    const consent = SIGNING_WORDS.personConsent[person.language];
    await signing.enter(scope, coordinator, letter, {
      ...person,
      email,
      printedName: name,
      consent,
      updates: false,
    });
  }
}

/** Organisations whose lead may sign every letter, in the order in which they make up their minds. */
function signers(partners: readonly Partner[], own: boolean, chance: Chance): Partner[] {
  const able = partners.filter(({ signsAll }) => signsAll);
  const isOwn = ({ organisation }: Partner) => organisation.name === PARTNERS_OWN;
  const others = chance.shuffled(able.filter((partner) => !isOwn(partner)));
  return own ? [...able.filter(isOwn), ...others] : others;
}

function displayOf({ visibility }: Partner['organisation'], chance: Chance): Display {
  switch (visibility) {
    case 'PUBLIC':
    case 'COALITION':
      return chance.weighed(OPEN);
    case 'CAMPAIGN':
      return chance.weighed(CAREFUL);
    case 'RESTRICTED':
    case 'COORDINATORS':
      return chance.weighed(AT_RISK);
  }
}
