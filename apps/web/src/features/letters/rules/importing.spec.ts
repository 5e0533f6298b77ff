import { columnInputs, columnsOf, withColumn } from './importing';

it('a content that is given to another column leaves the one that had it', () => {
  const columns = columnsOf([
    { place: 0, field: 'name' },
    { place: 1, field: null },
    { place: 2, field: 'country' },
  ]);
  expect(columnInputs(withColumn(columns, 1, 'name'))).toEqual([
    { place: 2, field: 'country' },
    { place: 1, field: 'name' },
  ]);
  expect(columnInputs(withColumn(columns, 2, null))).toEqual([{ place: 0, field: 'name' }]);
});
