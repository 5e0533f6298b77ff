import { errorCatalogue } from '@chorus/kernel/errors';
import { LETTER_ERRORS } from '../letter-kinds';
import { MODERATION_ERRORS } from '../moderation/moderation-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    SIGNATURES_IMPORTED: { readonly importId: string; readonly taken: number; readonly mailed: number };
    IMPORT_UNDONE: { readonly importId: string };
  }
}

export const IMPORT_ERRORS = errorCatalogue({
  LIST_EMPTY: {
    en: 'The list has no row under its headings. Choose the file again, or paste the rows with their headings.',
    fr: 'La liste ne contient aucune ligne sous ses en-têtes. Choisissez de nouveau le fichier ou collez les lignes avec leurs en-têtes.',
    es: 'La lista no tiene ninguna fila bajo sus encabezados. Vuelva a elegir el archivo o pegue las filas con sus encabezados.',
  },
  LIST_TOO_LONG: {
    en: 'The list is larger than 2 MB. Divide it into several.',
    fr: 'La liste dépasse 2 Mo. Divisez-la en plusieurs fichiers.',
    es: 'La lista supera los 2 MB. Divídala en varias.',
  },
  LIST_TOO_MANY_ROWS: {
    en: 'The list has more than 5,000 rows. Divide it into several.',
    fr: 'La liste comporte plus de 5 000 lignes. Divisez-la en plusieurs fichiers.',
    es: 'La lista tiene más de 5.000 filas. Divídala en varias.',
  },
  LIST_TOO_MANY_COLUMNS: {
    en: 'The list has more than 50 columns. Remove those that say nothing of a signature.',
    fr: 'La liste comporte plus de 50 colonnes. Supprimez celles qui ne concernent pas les signatures.',
    es: 'La lista tiene más de 50 columnas. Elimine las que no se refieren a las firmas.',
  },
  LIST_QUOTES: {
    en: 'A quotation mark is out of place on or before line {line}. Save the table as CSV once more, or remove the mark.',
    fr: 'Un guillemet est mal placé à la ligne {line} ou plus haut. Enregistrez de nouveau le tableau au format CSV ou supprimez ce guillemet.',
    es: 'Hay una comilla mal colocada en la línea {line} o antes. Vuelva a guardar la tabla como CSV o elimine la comilla.',
  },
  LIST_BINARY: {
    en: 'This is no text. Save the table as CSV, and choose that file.',
    fr: 'Ce fichier n’est pas du texte. Enregistrez le tableau au format CSV et choisissez ce fichier.',
    es: 'Esto no es texto. Guarde la tabla como CSV y elija ese archivo.',
  },
  NO_NAME_COLUMN: {
    en: 'No column holds the names. Say which one does.',
    fr: 'Aucune colonne ne contient les noms. Indiquez laquelle.',
    es: 'Ninguna columna contiene los nombres. Indique cuál es.',
  },
  IMPORT_NOT_READY: {
    en: 'Something is to be mended in {rows} rows, and nothing was imported. Mend them in the file, and check it again.',
    fr: '{rows} lignes sont à corriger ; rien n’a été importé. Corrigez-les dans le fichier, puis vérifiez-le de nouveau.',
    es: 'Hay que corregir {rows} filas y no se importó nada. Corríjalas en el archivo y vuelva a comprobarlo.',
  },
  IMPORT_MOVED: {
    en: 'The letter has changed since you checked the list: {taken} signatures would be imported now. Check it again.',
    fr: 'La lettre a changé depuis la vérification de la liste : {taken} signatures seraient maintenant importées. Vérifiez-la de nouveau.',
    es: 'La carta ha cambiado desde que comprobó la lista: ahora se importarían {taken} firmas. Vuelva a comprobarla.',
  },
  NOTHING_TO_IMPORT: {
    en: 'No row is left to import: all are there already.',
    fr: 'Il ne reste aucune ligne à importer : toutes figurent déjà.',
    es: 'No queda ninguna fila por importar: todas figuran ya.',
  },
});

/** What a screen branches on. */
export const IMPORT_REFUSALS = [
  ...Object.values(IMPORT_ERRORS),
  MODERATION_ERRORS.KEY_REUSED,
  LETTER_ERRORS.DEADLINE_PASSED,
];
