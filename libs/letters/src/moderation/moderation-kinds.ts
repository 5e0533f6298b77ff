import { errorCatalogue } from '@chorus/kernel/errors';
import type { ModerationStep } from './domain/moderation';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    SIGN_ONS_MODERATED: {
      readonly actId: string;
      readonly step: ModerationStep;
      readonly rule: boolean;
      readonly changed: number;
    };
    MODERATION_UNDONE: { readonly actId: string; readonly restored: number };
    NEW_SIGN_ONS_HELD: { readonly held: boolean };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.forget-networks': { readonly letterId: string };
  }
}

export const MODERATION_ERRORS = errorCatalogue({
  MODERATION_CLOSED: {
    en: 'This letter does not take signatures now, and its list stands as it is. Sign-ons are held, rejected and released while it is open only.',
    fr: 'Cette lettre ne recueille pas de signatures actuellement et sa liste reste telle quelle. Les signatures ne peuvent être suspendues, rejetées ou rétablies que tant qu’elle est ouverte.',
    es: 'Esta carta no recibe firmas en este momento y su lista queda como está. Las firmas solo se retienen, rechazan o restablecen mientras está abierta.',
  },
  NOTHING_TO_MODERATE: {
    en: 'This would change no sign-on: there is none of these, or all stand so already. Look at the list again.',
    fr: 'Aucune signature ne serait modifiée : il n’en existe pas ou toutes sont déjà dans cet état. Consultez de nouveau la liste.',
    es: 'No se modificaría ninguna firma: no existe ninguna o todas están ya en ese estado. Vuelva a consultar la lista.',
  },
  RULE_TOO_NARROW: {
    en: 'Fewer than {least} sign-ons may answer to this beginning of an address, and a rule must not spell out anybody’s address. Choose from the list by hand.',
    fr: 'Moins de {least} signatures pourraient correspondre à ce début d’adresse, et une règle ne doit révéler l’adresse de personne. Choisissez à la main dans la liste.',
    es: 'Puede que menos de {least} firmas correspondan a este comienzo de dirección, y una regla no debe revelar la dirección de nadie. Elija a mano en la lista.',
  },
  KEY_REUSED: {
    en: 'Something else has been done under this key. Reload the page and try again.',
    fr: 'Une autre opération a déjà été effectuée avec cette clé. Rechargez la page et réessayez.',
    es: 'Con esta clave ya se hizo otra operación. Vuelva a cargar la página e inténtelo de nuevo.',
  },
});

/** What a screen branches on. */
export const MODERATION_REFUSALS = Object.values(MODERATION_ERRORS);
