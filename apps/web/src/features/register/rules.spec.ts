import { byGroup, byYear, hostOf, lacking, partialDate, pathOf, treeOf } from './rules';

const office = (code: string, parent: string | null = null) => ({
  code,
  parent: parent === null ? null : { code: parent },
});

describe('offices', () => {
  it('stand under those that they belong to, however deep', () => {
    const tree = treeOf([office('DPO', 'UNSG'), office('PKO', 'DPO'), office('UN'), office('UNSG', 'UN')]);
    expect(tree).toMatchObject([
      {
        office: { code: 'UN' },
        branches: [{ office: { code: 'UNSG' }, branches: [{ branches: [{ office: { code: 'PKO' } }] }] }],
      },
    ]);
  });

  it('stand at the root where the superior is on another page: none is lost', () => {
    expect(treeOf([office('OLA', 'UNSG'), office('MS')]).map(({ office: { code } }) => code)).toEqual([
      'OLA',
      'MS',
    ]);
  });

  it('have a path from the highest down', () => {
    expect(
      pathOf({ parent: { code: 'DPO', parent: { code: 'UNSG', parent: { code: 'UN', parent: null } } } }),
    ).toEqual(['UN', 'UNSG', 'DPO']);
    expect(pathOf({ parent: null })).toEqual([]);
  });
});

describe('asks', () => {
  it('follow the order of their groups, and a group without any is left out', () => {
    const groups = [{ code: 'UN-A' }, { code: 'UN-B' }, { code: 'TCC-A' }];
    const asks = [
      { groupCode: 'TCC-A', n: 1 },
      { groupCode: 'UN-A', n: 2 },
      { groupCode: 'TCC-A', n: 3 },
    ];
    expect(byGroup(groups, asks)).toEqual([
      { group: { code: 'UN-A' }, asks: [asks[1]] },
      { group: { code: 'TCC-A' }, asks: [asks[0], asks[2]] },
    ]);
  });
});

describe('dates as far as they are known', () => {
  it('are grouped by year, those that are not known last', () => {
    const things = [{ date: null }, { date: '2016-02' }, { date: '2000' }, { date: '2016' }];
    expect(byYear(things).map(({ year, things: { length } }) => [year, length])).toEqual([
      ['2000', 1],
      ['2016', 2],
      [null, 1],
    ]);
  });

  it.each([
    ['2015', 'en-GB', '2015'],
    ['2015-12', 'en-GB', 'December 2015'],
    ['2015-12', 'fr', 'décembre 2015'],
    ['2016-02-08', 'es', '8 de febrero de 2016'],
  ])('are written out no further: %s in %s', (date, locale, words) => {
    expect(partialDate(date, locale)).toBe(words);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://www.un.org/en/x?y=1', 'un.org'],
    ['http://undocs.org/A/1', 'undocs.org'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['A/RES/71/278', null],
    [null, null],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('a new holder', () => {
  const holder = { name: 'A. Holder', title: 'Legal Counsel', validFrom: '2027-01-01' };

  it.each([
    ['name', { name: ' ' }],
    ['title', { title: '' }],
    ['validFrom', { validFrom: '' }],
  ])('lacks its %s', (field, part) => {
    expect(lacking({ ...holder, ...part })).toBe(field);
  });

  it('lacks nothing', () => {
    expect(lacking(holder)).toBeNull();
  });
});
