import { guessColumns } from './columns';
import { nameKey, readRow, type ImportDefaults } from './rows';
import { readCountry, readDate, readDisplay, readKind, readManner } from './values';

const DEFAULTS: ImportDefaults = {
  kind: 'PERSON',
  display: 'DELIVERED_ONLY',
  manner: 'PAPER',
  signedOn: '2027-01-05',
  reference: 'Folder 1',
};
const TODAY = '2027-03-01';
const COLUMNS = {
  kind: 0, name: 1, title: 2, affiliation: 3, country: 4, email: 5, display: 6, manner: 7, signedOn: 8, reference: 9,
}; // prettier-ignore

const read = (cells: readonly string[], defaults = DEFAULTS) =>
  readRow({ line: 7, cells }, COLUMNS, defaults, TODAY);
const problems = (cells: readonly string[], defaults = DEFAULTS) =>
  (read(cells, defaults).problems ?? []).map(({ field, code }) => `${field} ${code}`);

describe('the columns of a list', () => {
  it.each([
    ['en', ['Type', 'Full name', 'Job title', 'Organisation', 'Country', 'E-mail', 'Display', 'Received by', 'Date signed', 'Reference']],
    ['fr', ['Type de signataire', 'Nom et prénom', 'Fonction', 'Établissement', 'Pays', 'Courriel', 'Affichage', 'Reçu par', 'Date de signature', 'Conservé à']],
    ['es', ['Tipo', 'Nombre y apellidos', 'Cargo', 'Organización', 'País (código)', 'Correo electrónico', 'Visibilidad', 'Recibido por', 'Fecha de firma', 'Referencia']],
  ])('are known by their headings in %s', (_, heading) => {
    expect(guessColumns(heading)).toEqual(COLUMNS);
  }); // prettier-ignore

  it('are each taken once, and those of other names not at all', () => {
    expect(guessColumns(['Remarks', 'name', 'Name', '* NAME *', ''])).toEqual({ name: 1 });
  });
});

describe('a row of a list', () => {
  it('is read, tidied', () => {
    const cells = ['ONG', '  Santé\u00a0 pour  tous ', 'Présidente', '', 'République démocratique du Congo', 'Info@Sante.example', 'publique', 'courriel', '1/2/2027', 'Classeur 3'];
    expect(read(cells)).toEqual({
      row: {
        line: 7, kind: 'ORGANISATION', name: 'Santé pour tous', title: 'Présidente', affiliation: null, country: 'CD',
        email: 'Info@Sante.example', display: 'PUBLIC', manner: 'MAIL', signedOn: '2027-02-01', reference: 'Classeur 3',
      },
    });
  }); // prettier-ignore

  it('has what was said of the whole list where it says nothing', () => {
    expect(read(['', 'Ada'])).toEqual({
      row: {
        line: 7, kind: 'PERSON', name: 'Ada', title: null, affiliation: null, country: null, email: null,
        display: 'DELIVERED_ONLY', manner: 'PAPER', signedOn: '2027-01-05', reference: 'Folder 1',
      },
    });
  }); // prettier-ignore

  it('has every problem named, by its cell', () => {
    const cells = ['robot', '', 'x'.repeat(121), 'a\u202eb', 'Atlantis', 'nobody', 'maybe', 'pigeon', '31/2/2027', ''];
    expect(problems(cells, { ...DEFAULTS, reference: null })).toEqual([
      'kind KIND', 'name NAME_MISSING', 'signedOn DATE', 'reference REFERENCE_MISSING', 'title TEXT_LONG', 'affiliation UNPRINTABLE',
      'country COUNTRY', 'email ADDRESS', 'display DISPLAY', 'manner MANNER',
    ]);
  }); // prettier-ignore

  it.each([
    ['x'.repeat(121), 'name NAME_LONG'],
    ['a\u0007b', 'name UNPRINTABLE'],
    ['Ren\uFFFDe', 'name WRONG_ENCODING'],
    ['RenÃ©e', 'name WRONG_ENCODING'],
    ['Oâ€™Neil', 'name WRONG_ENCODING'],
  ])('whose name is %j has one problem', (name, problem) => {
    expect(problems(['', name])).toEqual([problem]);
  });

  it.each(['São Ângelo', 'أحمد \u200fعلي', '李明', '=SUM(A1)', 'O’Neil', 'Ã'])(
    'whose name is %s is a name',
    (name) => {
      expect(read(['', name]).row?.name).toBe(name.normalize('NFC'));
    },
  );

  it.each([
    'a@x.org\r\nBcc: b@x.org',
    'a@x.org\nb@x.org',
    'a@x.org,b@x.org',
    'A <a@x.org>',
    'a@x.org\0',
    'a b@x.org',
    '@x.org',
  ])('takes no second address and no header: %j', (address) => {
    expect(problems(['', 'Ada', '', '', '', address]).length).toBe(1);
  });

  it('is not of a day to come', () => {
    expect(problems(['', 'Ada', '', '', '', '', '', '', '2027-03-02'])).toEqual(['signedOn DATE_AHEAD']);
    expect(problems(['', 'Ada', '', '', '', '', '', '', '2027-03-01'])).toEqual([]);
  });
});

describe('a cell', () => {
  it('of a country is a code, or a name in any of the languages', () => {
    const said = ['ch', 'Switzerland', 'SUISSE', 'Suiza', 'Côte d’Ivoire', 'DRC', 'XX', 'Narnia'];
    expect(said.map(readCountry)).toEqual(['CH', 'CH', 'CH', 'CH', 'CI', 'CD', null, null]);
  });

  it('of a date has the day before the month, or is as ISO 8601 has it', () => {
    const said = ['2027-02-01', '1.2.2027', '01-02-2027', '2/13/2027', '1/2/27', 'soon'];
    expect(said.map(readDate)).toEqual(['2027-02-01', '2027-02-01', '2027-02-01', null, null, null]);
  });

  it('of a choice is known by its word in any of the languages', () => {
    expect(['NGO', 'Particulier', 'persona', 'PERSON', 'x'].map(readKind)).toEqual(['ORGANISATION', 'PERSON', 'PERSON', 'PERSON', null]);
    expect(['Oui', 'anónimo', 'DELIVERED_ONLY', 'Recipient only'].map(readDisplay)).toEqual(['PUBLIC', 'WITHHELD', 'DELIVERED_ONLY', 'DELIVERED_ONLY']);
    expect(['Papel', 'E-mail', 'courrier', 'MAIL'].map(readManner)).toEqual(['PAPER', 'MAIL', 'PAPER', 'MAIL']);
  }); // prettier-ignore

  it('of a name is the same in any order of its parts', () => {
    expect(nameKey('García Márquez, Gabriel')).toBe(nameKey('gabriel GARCIA MARQUEZ'));
    expect(nameKey('Ada B')).not.toBe(nameKey('Ada'));
  });
});
