import type { Translated } from '@chorus/kernel/language';
import type { DuplicateCode } from './domain/duplicates';
import type { ProblemCode } from './domain/rows';

/** What is kept with an imported signature in the place of the sentence that a signer agrees to. */
export const IMPORTED_CONSENT: Translated = {
  en: 'Given on paper or by mail. A coordinator has entered it and keeps the original.',
  fr: 'Donnée sur papier ou par courriel. La coordination l’a saisie et conserve l’original.',
  es: 'Dada en papel o por correo. La coordinación la registró y conserva el original.',
};

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Translated>> = {
  NAME_MISSING: { en: 'The name is missing.', fr: 'Le nom manque.', es: 'Falta el nombre.' },
  NAME_LONG: {
    en: 'The name is longer than 120 characters.',
    fr: 'Le nom dépasse 120 caractères.',
    es: 'El nombre supera los 120 caracteres.',
  },
  TEXT_LONG: { en: 'This is too long.', fr: 'Ce texte est trop long.', es: 'Este texto es demasiado largo.' },
  UNPRINTABLE: {
    en: 'It has characters that cannot be printed. Write it again by hand.',
    fr: 'Il contient des caractères non imprimables. Saisissez-le de nouveau à la main.',
    es: 'Contiene caracteres no imprimibles. Vuelva a escribirlo a mano.',
  },
  WRONG_ENCODING: {
    en: 'Letters with accents were lost. Save the file as “CSV UTF-8”.',
    fr: 'Des lettres accentuées ont été perdues. Enregistrez le fichier au format « CSV UTF-8 ».',
    es: 'Se perdieron letras con tilde. Guarde el archivo como «CSV UTF-8».',
  },
  ADDRESS: {
    en: 'This is no mail address, as name@example.org.',
    fr: 'Ce n’est pas une adresse électronique, par exemple nom@example.org.',
    es: 'No es una dirección de correo, por ejemplo nombre@example.org.',
  },
  COUNTRY: {
    en: 'This is no country. Write its name, or its code, as CF.',
    fr: 'Ce n’est pas un pays. Indiquez son nom ou son code, par exemple CF.',
    es: 'No es un país. Escriba su nombre o su código, por ejemplo CF.',
  },
  COUNTRY_MISSING: {
    en: 'The coalition does not know this organisation yet, and needs its country to add it.',
    fr: 'La coalition ne connaît pas encore cette organisation ; il faut son pays pour l’ajouter.',
    es: 'La coalición aún no conoce esta organización y necesita su país para añadirla.',
  },
  DATE: {
    en: 'This is no date. Write it as 2027-03-01, or day/month/year.',
    fr: 'Ce n’est pas une date. Écrivez 2027-03-01 ou jour/mois/année.',
    es: 'No es una fecha. Escriba 2027-03-01 o día/mes/año.',
  },
  DATE_AHEAD: {
    en: 'This date lies ahead. Write the day on which it was signed.',
    fr: 'Cette date est à venir. Indiquez le jour de la signature.',
    es: 'Esta fecha aún no ha llegado. Escriba el día de la firma.',
  },
  KIND: {
    en: 'Write “person” or “organisation”.',
    fr: 'Écrivez « personne » ou « organisation ».',
    es: 'Escriba «persona» u «organización».',
  },
  DISPLAY: {
    en: 'Write “public”, “recipient only” or “withheld”.',
    fr: 'Écrivez « public », « destinataire uniquement » ou « anonyme ».',
    es: 'Escriba «público», «solo al destinatario» o «reservado».',
  },
  MANNER: {
    en: 'Write “paper” or “mail”.',
    fr: 'Écrivez « papier » ou « courriel ».',
    es: 'Escriba «papel» o «correo».',
  },
  REFERENCE_MISSING: {
    en: 'Say where the original is kept, as “Folder 3”.',
    fr: 'Indiquez où l’original est conservé, par exemple « Classeur 3 ».',
    es: 'Indique dónde se conserva el original, por ejemplo «Carpeta 3».',
  },
  ADD_FIRST: {
    en: 'The coalition does not know this organisation yet, and its name is not to be public. Add it under Partners first.',
    fr: 'La coalition ne connaît pas encore cette organisation, et son nom ne doit pas être public. Ajoutez-la d’abord sous Partenaires.',
    es: 'La coalición aún no conoce esta organización y su nombre no debe ser público. Añádala antes en Socios.',
  },
  NOT_ASKED: {
    en: 'This letter does not take such signatories. Remove the row.',
    fr: 'Cette lettre n’est pas ouverte à ce type de signataires. Supprimez la ligne.',
    es: 'Esta carta no admite este tipo de firmantes. Elimine la fila.',
  },
};

export const DUPLICATE_WORDS: Readonly<Record<DuplicateCode, Translated>> = {
  SAME_ADDRESS: {
    en: 'This address has signed already.',
    fr: 'Cette adresse a déjà signé.',
    es: 'Esta dirección ya ha firmado.',
  },
  SAME_ORGANISATION: {
    en: 'This organisation has signed already.',
    fr: 'Cette organisation a déjà signé.',
    es: 'Esta organización ya ha firmado.',
  },
  SAME_NAME: {
    en: 'Somebody of this name and country has signed already. Take the row if it is another person.',
    fr: 'Une personne de ce nom et de ce pays a déjà signé. Conservez la ligne s’il s’agit d’une autre personne.',
    es: 'Una persona con este nombre y país ya ha firmado. Conserve la fila si se trata de otra persona.',
  },
};

export const REPORT_HEADINGS = {
  line: { en: 'Line', fr: 'Ligne', es: 'Línea' },
  column: { en: 'Column', fr: 'Colonne', es: 'Columna' },
  problem: { en: 'What is to be mended', fr: 'À corriger', es: 'Qué hay que corregir' },
} as const satisfies Record<string, Translated>;
