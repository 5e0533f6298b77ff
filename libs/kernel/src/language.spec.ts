import { eitherOf } from './language';

const DRAFT = { en: 'a draft', fr: 'un brouillon', es: 'un borrador' };
const OTHER = { en: 'other', fr: 'autre', es: 'otra' };

describe('one of several', () => {
  it('is named alone where it is the only one', () => {
    expect(eitherOf([DRAFT])).toEqual(DRAFT);
  });

  it('is named with the word of each language before the last', () => {
    const either = eitherOf([DRAFT, DRAFT, OTHER]);
    expect(either.en).toBe('a draft, a draft or other');
    expect(either.fr).toBe('un brouillon, un brouillon ou autre');
    expect(either.es).toBe('un borrador, un borrador u otra');
  });
});
