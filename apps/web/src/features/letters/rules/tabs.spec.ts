import { tabsOf } from './tabs';

it('a draft has its text, and for coordinators the texts that it has had and to whom it goes', () => {
  expect(tabsOf('DRAFT', 'PARTNER', false)).toEqual(['text']);
  expect(tabsOf('COMMENT', 'PARTNER', false)).toEqual(['text']);
  expect(tabsOf('DRAFT', 'COORDINATOR', false)).toEqual(['text', 'versions', 'delivery']);
});

it('an open letter shows what was said of it, its versions, translations and signatories', () => {
  expect(tabsOf('OPEN', 'MEMBER', true)).toEqual([
    'text',
    'comments',
    'versions',
    'translations',
    'signatories',
  ]);
});

it('comments are no business of a data protection officer', () => {
  expect(tabsOf('OPEN', 'DATA_PROTECTION_OFFICER', true)).not.toContain('comments');
});

it('a delivery is told to all once it has been made', () => {
  expect(tabsOf('CLOSED', 'PARTNER', true)).not.toContain('delivery');
  expect(tabsOf('DELIVERED', 'PARTNER', true)).toContain('delivery');
});
