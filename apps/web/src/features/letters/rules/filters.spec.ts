import { filterToLoosen } from './filters';

it('loosens what narrows most: letters that await us, then the state, then the words', () => {
  expect(filterToLoosen({ awaitsUs: true, state: 'OPEN', search: 'OLA' })).toBe('awaitsUs');
  expect(filterToLoosen({ state: 'OPEN', search: 'OLA' })).toBe('state');
  expect(filterToLoosen({ search: 'OLA' })).toBe('search');
  expect(filterToLoosen({})).toBeNull();
});
