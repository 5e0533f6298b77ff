import type { Translated } from '@chorus/kernel/language';

export const SIGN_IN_WORDS = {
  title: { en: 'Sign in', fr: 'Connexion', es: 'Iniciar sesión' },
  address: { en: 'Your mail address', fr: 'Votre adresse électronique', es: 'Su correo electrónico' },
  ask: { en: 'Send me a link', fr: 'Envoyez-moi un lien', es: 'Envíenme un enlace' },
  sentTitle: { en: 'Look at your mail', fr: 'Consultez votre messagerie', es: 'Consulte su correo' },
  sent: {
    en: 'If we know this address, a link is on its way. It works once, for 15 minutes.',
    fr: 'Si nous connaissons cette adresse, un lien vient de vous être envoyé. Il est valable une seule fois, pendant 15 minutes.',
    es: 'Si conocemos esta dirección, le hemos enviado un enlace. Sirve una sola vez, durante 15 minutos.',
  },
  confirm: {
    en: 'Press the button to sign in on this device.',
    fr: 'Appuyez sur le bouton pour vous connecter sur cet appareil.',
    es: 'Pulse el botón para iniciar sesión en este dispositivo.',
  },
  button: { en: 'Sign in', fr: 'Se connecter', es: 'Iniciar sesión' },
  again: { en: 'Ask for a new link', fr: 'Demander un nouveau lien', es: 'Solicitar un nuevo enlace' },
  mailSubject: {
    en: 'Your sign-in link',
    fr: 'Votre lien de connexion',
    es: 'Su enlace para iniciar sesión',
  },
  mailText: {
    en: 'Open this link to sign in. It works once, for 15 minutes. If you did not ask for it, ignore this mail.',
    fr: 'Ouvrez ce lien pour vous connecter. Il est valable une seule fois, pendant 15 minutes. Si vous ne l’avez pas demandé, ignorez ce message.',
    es: 'Abra este enlace para iniciar sesión. Sirve una sola vez, durante 15 minutos. Si no lo ha solicitado, ignore este mensaje.',
  },
  wrongEmail: {
    en: 'Write a mail address, as name@example.org.',
    fr: 'Indiquez une adresse, par exemple nom@example.org.',
    es: 'Escriba una dirección, por ejemplo nombre@example.org.',
  },
} as const satisfies Record<string, Translated>;
