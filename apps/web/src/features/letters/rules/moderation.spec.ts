import { networkName, ruleOf } from './moderation';

it('a network is called by four letters and figures', () => {
  expect(networkName('_-a1-b2c3')).toBe('A1B2');
});

it('a rule says nothing of what was left empty', () => {
  const typed = {
    addresses: ' *@example.com ',
    from: '',
    until: ' ',
    zone: 'Europe/Zurich',
    network: undefined,
  };
  expect(ruleOf(typed)).toEqual({
    addresses: '*@example.com',
    from: undefined,
    until: undefined,
    zone: 'Europe/Zurich',
    network: undefined,
  });
});
