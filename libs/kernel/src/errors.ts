import type { Translated } from './language';
import { fill, isTranslated, type Language } from './language';

/** One kind of business refusal: a stable code and a sentence per language that names the remedy. */
export interface ErrorKind<Code extends string = string> {
  readonly code: Code;
  readonly message: Translated;
}

/** Declares the refusals of one feature; the key is the stable code that clients branch on. */
export function errorCatalogue<const T extends Record<string, Translated>>(
  entries: T,
): { readonly [K in keyof T & string]: ErrorKind<K> } {
  const kinds = Object.entries(entries).map(([code, message]) => [code, { code, message }]);
  return Object.fromEntries(kinds) as { readonly [K in keyof T & string]: ErrorKind<K> };
}

/**
 * A business refusal. Thrown inside a use case, where it rolls the transaction back; mapped at the edge.
 * `field` is the path of the input field that is to be mended; `details` fill the places of the sentence.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly details: Readonly<Record<string, string | number | Translated>> = {},
    readonly field?: string,
  ) {
    super(kind.code);
    this.name = 'DomainError';
  }

  get code(): string {
    return this.kind.code;
  }

  say(language: Language): string {
    const details = Object.entries(this.details).map(
      ([name, value]) => [name, isTranslated(value) ? value[language] : value] as const,
    );
    return fill(this.kind.message[language], Object.fromEntries(details));
  }
}

/** Refusals that every feature shares. */
export const COMMON_ERRORS = errorCatalogue({
  NOT_FOUND: {
    en: 'There is no such record, or you may not see it. Check the link, or ask a coordinator.',
    fr: "Cet élément n'existe pas, ou vous n'y avez pas accès. Vérifiez le lien ou adressez-vous à une coordinatrice ou un coordinateur.",
    es: 'Este elemento no existe o no tiene acceso a él. Compruebe el enlace o consulte a la coordinación.',
  },
  UNAUTHENTICATED: {
    en: 'Sign in first.',
    fr: "Connectez-vous d'abord.",
    es: 'Inicie sesión primero.',
  },
  FORBIDDEN: {
    en: 'Your role does not allow this. Ask a coordinator.',
    fr: 'Votre rôle ne le permet pas. Adressez-vous à une coordinatrice ou un coordinateur.',
    es: 'Su función no lo permite. Consulte a la coordinación.',
  },
  INVALID_INPUT: {
    en: '{field}: {problem}',
    fr: '{field} : {problem}',
    es: '{field}: {problem}',
  },
  UNPRINTABLE: {
    en: 'A text has characters that cannot be printed. Write it again by hand.',
    fr: 'Un texte contient des caractères non imprimables. Saisissez-le de nouveau à la main.',
    es: 'Un texto contiene caracteres no imprimibles. Vuelva a escribirlo a mano.',
  },
  STALE_WRITE: {
    en: 'Someone else changed this after you opened it. Reload it, compare, and save again.',
    fr: "Quelqu'un d'autre a modifié cet élément depuis que vous l'avez ouvert. Rechargez-le, comparez, puis enregistrez de nouveau.",
    es: 'Otra persona modificó este elemento después de que usted lo abriera. Vuelva a cargarlo, compare y guarde de nuevo.',
  },
  COALITION_REQUIRED: {
    en: 'You belong to several coalitions: name one in the x-coalition header.',
    fr: "Vous appartenez à plusieurs coalitions : indiquez-en une dans l'en-tête x-coalition.",
    es: 'Usted pertenece a varias coaliciones: indique una en el encabezado x-coalition.',
  },
  RATE_LIMITED: {
    en: 'Too many tries. Wait a few minutes and try again.',
    fr: 'Trop de tentatives. Patientez quelques minutes, puis réessayez.',
    es: 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
  },
  UNAVAILABLE: {
    en: 'Something failed on our side; nothing was saved. Try again shortly.',
    fr: "Une erreur s'est produite de notre côté ; rien n'a été enregistré. Réessayez dans un instant.",
    es: 'Se produjo un error por nuestra parte; no se guardó nada. Vuelva a intentarlo en un momento.',
  },
});

export function notFound(): DomainError {
  return new DomainError(COMMON_ERRORS.NOT_FOUND);
}

export function forbidden(): DomainError {
  return new DomainError(COMMON_ERRORS.FORBIDDEN);
}

/** A field that must be mended; `problem` says what is wrong with it, to go after its name. */
export function invalid(field: string, problem: Translated): DomainError {
  return new DomainError(COMMON_ERRORS.INVALID_INPUT, { field, problem }, field);
}

/** A field that names nothing that this reader may see. */
export function unknown(field: string): DomainError {
  return invalid(field, {
    en: 'there is no such record; choose one from the list',
    fr: 'cet élément n’existe pas ; choisissez-en un dans la liste',
    es: 'este elemento no existe; elija uno de la lista',
  });
}
