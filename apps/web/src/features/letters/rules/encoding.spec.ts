import { readText } from './encoding';

const NAMES = 'nom\nZoé N’Diaye\n';

it.each([
  ['UTF-8', new TextEncoder().encode(NAMES)],
  ['UTF-8', new TextEncoder().encode(`\uFEFF${NAMES}`)],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(NAMES, 'utf16le')])],
  ['UTF-16', Uint8Array.from([0xfe, 0xff, ...Buffer.from(NAMES, 'utf16le').swap16()])],
  ['Windows-1252', Uint8Array.from([...Buffer.from('nom\nZo\xe9 N\x92Diaye\n', 'latin1')])],
])('a file in %s is read with its accents', (encoding, bytes) => {
  expect(readText(bytes)).toEqual({ text: NAMES, encoding });
});
