import type { Translated } from '@chorus/kernel/language';

/** The sentences of signing: form, check, mail, and what is wrong. */
export const SIGN_ON_WORDS = {
  name: { en: 'Your name', fr: 'Votre nom', es: 'Su nombre' },
  email: { en: 'Your mail address', fr: 'Votre adresse électronique', es: 'Su correo electrónico' },
  emailHint: {
    en: 'To confirm your signature. It is never shown.',
    fr: 'Pour confirmer votre signature. Elle n’est jamais affichée.',
    es: 'Para confirmar su firma. Nunca se muestra.',
  },
  affiliation: {
    en: 'Your organisation or work',
    fr: 'Votre organisation ou activité',
    es: 'Su organización o actividad',
  },
  affiliationHint: {
    en: 'Printed after your name, for identification only: you sign in a personal capacity.',
    fr: 'Imprimée après votre nom, à titre d’identification uniquement : vous signez à titre personnel.',
    es: 'Se imprime tras su nombre, solo a efectos de identificación: usted firma a título personal.',
  },
  country: { en: 'Your country', fr: 'Votre pays', es: 'Su país' },
  noCountry: { en: 'Not given', fr: 'Non indiqué', es: 'Sin indicar' },
  display: {
    en: 'Who may see your name?',
    fr: 'Qui peut voir votre nom ?',
    es: '¿Quién puede ver su nombre?',
  },
  PUBLIC: { en: 'Everyone', fr: 'Tout le monde', es: 'Todo el mundo' },
  publicHint: {
    en: 'Your name stands on this page and in the letter that is delivered.',
    fr: 'Votre nom figure sur cette page et dans la lettre remise.',
    es: 'Su nombre figura en esta página y en la carta que se entrega.',
  },
  DELIVERED_ONLY: {
    en: 'The recipient alone',
    fr: 'Le destinataire seulement',
    es: 'Solo el destinatario',
  },
  deliveredOnlyHint: {
    en: 'Your name stands in the letter that is delivered. This page counts you without naming you.',
    fr: 'Votre nom figure dans la lettre remise. Cette page vous compte sans vous nommer.',
    es: 'Su nombre figura en la carta que se entrega. Esta página le cuenta sin nombrarle.',
  },
  WITHHELD: { en: 'Nobody', fr: 'Personne', es: 'Nadie' },
  withheldHint: {
    en: 'You are counted. Your name and your country are shown to no one, neither here nor in the letter.',
    fr: 'Vous êtes compté(e). Votre nom et votre pays ne sont montrés à personne, ni ici ni dans la lettre.',
    es: 'Se le cuenta. Su nombre y su país no se muestran a nadie, ni aquí ni en la carta.',
  },
  consent: { en: 'Consent', fr: 'Consentement', es: 'Consentimiento' },
  go: { en: 'Check and sign', fr: 'Vérifier et signer', es: 'Revisar y firmar' },
  checkTitle: {
    en: 'Check what you sign with',
    fr: 'Vérifiez votre signature',
    es: 'Revise su firma',
  },
  checkIntro: {
    en: 'Nothing has been sent yet. Once you sign, we send you one mail with a link, and your signature counts when you confirm it there.',
    fr: 'Rien n’a encore été envoyé. Dès que vous signez, nous vous adressons un message contenant un lien ; votre signature compte lorsque vous la confirmez.',
    es: 'Todavía no se ha enviado nada. Cuando firme, le enviaremos un mensaje con un enlace; su firma contará cuando la confirme.',
  },
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta' },
  notGiven: { en: 'Not given', fr: 'Non indiqué', es: 'Sin indicar' },
  change: { en: 'Change', fr: 'Modifier', es: 'Cambiar' },
  sign: { en: 'Sign', fr: 'Signer', es: 'Firmar' },
  notSaved: {
    en: 'You have not signed yet',
    fr: 'Vous n’avez pas encore signé',
    es: 'Todavía no ha firmado',
  },
  sentTitle: { en: 'Look at your mail', fr: 'Consultez votre messagerie', es: 'Consulte su correo' },
  sent: {
    en: 'We have sent a link to the address that you gave. Your signature counts once you confirm it.',
    fr: 'Nous avons envoyé un lien à l’adresse indiquée. Votre signature comptera une fois confirmée.',
    es: 'Hemos enviado un enlace a la dirección indicada. Su firma contará cuando la confirme.',
  },
  sentNothing: {
    en: 'Nothing after ten minutes? Look among unwanted mail, or sign again with the same address: you are counted only once.',
    fr: 'Rien reçu au bout de dix minutes ? Regardez parmi les messages indésirables, ou signez de nouveau avec la même adresse : vous n’êtes compté(e) qu’une fois.',
    es: '¿No ha recibido nada en diez minutos? Mire en el correo no deseado o firme de nuevo con la misma dirección: solo se le cuenta una vez.',
  },
  confirmTitle: { en: 'Confirm your signature', fr: 'Confirmer votre signature', es: 'Confirmar su firma' },
  confirmIntro: {
    en: 'Your signature counts once you press the button. If you did not sign, close this page: nothing happens.',
    fr: 'Votre signature compte dès que vous appuyez sur le bouton. Si vous n’avez pas signé, fermez cette page : il ne se passera rien.',
    es: 'Su firma cuenta en cuanto pulse el botón. Si usted no firmó, cierre esta página: no ocurrirá nada.',
  },
  confirmButton: { en: 'Confirm', fr: 'Confirmer', es: 'Confirmar' },
  back: { en: 'Read the letter', fr: 'Lire la lettre', es: 'Leer la carta' },
  wrongName: {
    en: 'Write your name, in at most 120 characters.',
    fr: 'Indiquez votre nom, en 120 caractères au plus.',
    es: 'Escriba su nombre, con 120 caracteres como máximo.',
  },
  wrongEmail: {
    en: 'Write a mail address, as name@example.org.',
    fr: 'Indiquez une adresse, par exemple nom@example.org.',
    es: 'Escriba una dirección, por ejemplo nombre@example.org.',
  },
  wrongAffiliation: {
    en: 'Write your organisation or work in at most 200 characters, or nothing.',
    fr: 'Indiquez votre organisation ou activité en 200 caractères au plus, ou rien.',
    es: 'Escriba su organización o actividad con 200 caracteres como máximo, o nada.',
  },
  wrongCountry: {
    en: 'Choose a country from the list.',
    fr: 'Choisissez un pays dans la liste.',
    es: 'Elija un país de la lista.',
  },
  wrongDisplay: {
    en: 'Choose who may see your name.',
    fr: 'Choisissez qui peut voir votre nom.',
    es: 'Elija quién puede ver su nombre.',
  },
  wrongConsent: {
    en: 'Agree, or do not sign.',
    fr: 'Donnez votre accord ou ne signez pas.',
    es: 'Dé su acuerdo o no firme.',
  },
} as const satisfies Record<string, Translated>;
