import { foldText } from '@chorus/kernel/text';

/** What a column of a list of signatures can hold. */
export const IMPORT_FIELDS = [
  'kind',
  'name',
  'title',
  'affiliation',
  'country',
  'email',
  'display',
  'manner',
  'signedOn',
  'reference',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** By field, the place of its column, the first being 0; a field that has none is absent. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** Headings as people write them in English, French and Spanish, folded. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  kind: [
    'kind', 'type', 'signatory type', 'organisation or person', 'type de signataire', 'nature', 'organisation ou personne', 'tipo',
    'tipo de firmante', 'clase', 'organizacion o persona',
  ],
  name: [
    'name', 'full name', 'printed name', 'signatory', 'signature', 'name of signatory', 'nom', 'nom complet', 'nom et prenom',
    'prenom et nom', 'signataire', 'nom imprime', 'nombre', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'firmante',
  ],
  title: [
    'title', 'position', 'role', 'job title', 'function', 'titre', 'fonction', 'poste', 'qualite', 'cargo', 'titulo', 'puesto', 'funcion',
  ],
  affiliation: [
    'affiliation', 'organisation', 'organization', 'institution', 'employer', 'university', 'work', 'etablissement', 'universite',
    'structure', 'rattachement', 'afiliacion', 'organizacion', 'institucion', 'entidad', 'universidad',
  ],
  country: ['country', 'country code', 'nation', 'pays', 'code pays', 'pais', 'codigo de pais', 'codigo pais'],
  email: [
    'email', 'e-mail', 'mail', 'email address', 'mail address', 'e-mail address', 'courriel', 'adresse electronique', 'adresse e-mail',
    'adresse email', 'adresse mail', 'correo', 'correo electronico', 'direccion de correo', 'direccion electronica',
  ],
  display: [
    'display', 'visibility', 'show name', 'how shown', 'affichage', 'visibilite', 'choix d\'affichage', 'visibilidad', 'presentacion',
    'como se muestra', 'mostrar',
  ],
  manner: ['manner', 'received by', 'came by', 'source', 'channel', 'moyen', 'recu par', 'voie', 'canal', 'medio', 'recibido por', 'via'],
  signedOn: [
    'date', 'signed on', 'date signed', 'date of signature', 'signature date', 'date de signature', 'signe le', 'fecha', 'fecha de firma',
    'firmado el', 'fecha de la firma',
  ],
  reference: [
    'reference', 'ref', 'original', 'where kept', 'kept at', 'file', 'filing reference', 'reference du document', 'conserve a', 'dossier',
    'classement', 'referencia', 'conservado en', 'archivo', 'expediente',
  ],
}; // prettier-ignore

/** Which column holds what, by its heading; each column and each field once, the first that fits. */
export function guessColumns(heading: readonly string[]): ColumnMapping {
  const told = heading.map(tell);
  return Object.fromEntries(
    IMPORT_FIELDS.map((field) => [field, told.findIndex((words) => HEADINGS[field].includes(words))]).filter(
      ([, place]) => place !== -1,
    ),
  ) as ColumnMapping;
}

/** A heading without accents, case, punctuation at its ends and remarks in brackets. */
function tell(heading: string): string {
  return foldText(heading)
    .replace(/\(.*?\)/g, '')
    .replace(/[’]/g, "'")
    .replace(/[_\s]+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
