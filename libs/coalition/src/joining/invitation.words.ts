import type { Translated } from '@chorus/kernel/language';

export const INVITATION_WORDS = {
  title: { en: 'Accept the invitation', fr: 'Accepter l’invitation', es: 'Aceptar la invitación' },
  intro: {
    en: 'Say how you wish to be called, then accept. The invitation works once.',
    fr: 'Indiquez le nom sous lequel vous souhaitez apparaître, puis acceptez. L’invitation n’est valable qu’une fois.',
    es: 'Indique cómo desea que le llamemos y acepte. La invitación sirve una sola vez.',
  },
  name: { en: 'Your name', fr: 'Votre nom', es: 'Su nombre' },
  button: { en: 'Accept', fr: 'Accepter', es: 'Aceptar' },
  nameMissing: { en: 'Write your name.', fr: 'Indiquez votre nom.', es: 'Escriba su nombre.' },
  signIn: { en: 'Sign in', fr: 'Se connecter', es: 'Iniciar sesión' },
  mailSubject: {
    en: 'An invitation for you',
    fr: 'Une invitation pour vous',
    es: 'Una invitación para usted',
  },
  mailText: {
    en: 'You are invited to work together with others. Open this link within seven days to accept. If you did not expect it, ignore this mail.',
    fr: 'Vous êtes invité(e) à travailler avec d’autres. Ouvrez ce lien dans les sept jours pour accepter. Si vous ne vous y attendiez pas, ignorez ce message.',
    es: 'Se le invita a trabajar junto con otros. Abra este enlace en un plazo de siete días para aceptar. Si no lo esperaba, ignore este mensaje.',
  },
} as const satisfies Record<string, Translated>;
