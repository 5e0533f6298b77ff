import type { Translated } from '@chorus/kernel/language';

export const UNSUBSCRIBE_WORDS = {
  title: { en: 'Fewer mails', fr: 'Moins de courriels', es: 'Menos correos' },
  text: {
    en: 'You then get no reminders and no news at this address. Mails that you ask for yourself, as a link to sign in or to confirm a signature, still come.',
    fr: 'Vous ne recevrez plus de rappels ni de nouvelles à cette adresse. Les courriels que vous demandez vous-même, comme un lien de connexion ou de confirmation, arriveront toujours.',
    es: 'No recibirá más recordatorios ni noticias en esta dirección. Los correos que usted mismo pida, como un enlace de acceso o de confirmación, seguirán llegando.',
  },
  button: { en: 'Send me no more of them', fr: 'Ne plus m’en envoyer', es: 'No enviarme más' },
  stopped: {
    en: 'Done. Reminders and news come to this address no more.',
    fr: 'C’est fait. Cette adresse ne recevra plus de rappels ni de nouvelles.',
    es: 'Hecho. A esta dirección ya no llegarán recordatorios ni noticias.',
  },
  resume: { en: 'Send them again after all', fr: 'Les recevoir de nouveau', es: 'Volver a recibirlos' },
  resumed: {
    en: 'Done. Reminders and news come to this address again.',
    fr: 'C’est fait. Cette adresse recevra de nouveau rappels et nouvelles.',
    es: 'Hecho. A esta dirección volverán a llegar recordatorios y noticias.',
  },
  inMail: {
    en: 'No more reminders and news:',
    fr: 'Ne plus recevoir de rappels ni de nouvelles :',
    es: 'Dejar de recibir recordatorios y noticias:',
  },
} as const satisfies Record<string, Translated>;
