import type { Translated } from '@chorus/kernel/language';

export const AMENDING_WORDS = {
  askSubject: {
    en: 'Please confirm again',
    fr: 'Merci de confirmer de nouveau',
    es: 'Confirme de nuevo, por favor',
  },
  askText: {
    en: 'A letter that you signed has changed in substance. Your signature stands under the older text only, and is not counted until you sign the new one. Open this link to read what it says now, and to sign it or leave it.',
    fr: 'Une lettre que vous avez signée a changé sur le fond. Votre signature ne vaut que pour l’ancien texte et n’est pas comptée tant que vous n’avez pas signé le nouveau. Ouvrez ce lien pour lire le texte actuel, puis le signer ou y renoncer.',
    es: 'Una carta que usted firmó ha cambiado en lo esencial. Su firma vale solo para el texto anterior y no se cuenta hasta que firme el nuevo. Abra este enlace para leer el texto actual y firmarlo o no.',
  },
  tellSubject: { en: 'A small correction', fr: 'Une petite correction', es: 'Una pequeña corrección' },
  tellText: {
    en: 'Wording was corrected in a letter that you signed; what it says is the same. Your signature counts as before, and there is nothing to do. Open this link to see it, or to withdraw.',
    fr: 'Une correction de forme a été apportée à une lettre que vous avez signée ; son sens est inchangé. Votre signature compte comme avant et vous n’avez rien à faire. Ouvrez ce lien pour la voir ou la retirer.',
    es: 'Se ha corregido la redacción de una carta que usted firmó; su contenido es el mismo. Su firma sigue contando y no tiene que hacer nada. Abra este enlace para verla o retirarla.',
  },
} as const satisfies Record<string, Translated>;
