import type { Translated } from '@chorus/kernel/language';

export const SIGNING_WORDS = {
  organisationConsent: {
    en: 'The organisation agrees that its signature is kept with this letter and shown as chosen.',
    fr: 'L’organisation accepte que sa signature soit conservée avec cette lettre et affichée selon le choix indiqué.',
    es: 'La organización acepta que su firma se conserve con esta carta y se muestre según lo elegido.',
  },
  personConsent: {
    en: 'I agree that my name is kept with this letter and shown as I have chosen. I can withdraw until signing closes.',
    fr: 'J’accepte que mon nom soit conservé avec cette lettre et affiché selon mon choix. Je peux retirer ma signature jusqu’à la clôture.',
    es: 'Acepto que mi nombre se conserve con esta carta y se muestre según mi elección. Puedo retirar mi firma hasta el cierre del plazo.',
  },
  open: { en: 'Open for signature', fr: 'Ouverte à la signature', es: 'Abierta a la firma' },
  closed: { en: 'Signing has closed', fr: 'Signature terminée', es: 'Plazo de firma cerrado' },
  to: { en: 'To', fr: 'À l’attention de', es: 'Para' },
  closes: { en: 'Signing closes', fr: 'Clôture de la signature', es: 'Cierre del plazo de firma' },
  signedOne: { en: '{n} signature', fr: '{n} signature', es: '{n} firma' },
  signedMany: { en: '{n} signatures', fr: '{n} signatures', es: '{n} firmas' },
  unnamedOne: {
    en: 'and 1 signatory who is not named here',
    fr: 'et 1 signataire dont le nom n’est pas affiché ici',
    es: 'y 1 firmante que no se nombra aquí',
  },
  unnamedMany: {
    en: 'and {n} signatories who are not named here',
    fr: 'et {n} signataires dont les noms ne sont pas affichés ici',
    es: 'y {n} firmantes que no se nombran aquí',
  },
  sign: { en: 'Sign this letter', fr: 'Signer cette lettre', es: 'Firmar esta carta' },
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
  display: {
    en: 'How shall your name be shown?',
    fr: 'Comment votre nom doit-il apparaître ?',
    es: '¿Cómo debe mostrarse su nombre?',
  },
  PUBLIC: { en: 'In public', fr: 'Publiquement', es: 'En público' },
  DELIVERED_ONLY: {
    en: 'To the recipient only',
    fr: 'Au destinataire uniquement',
    es: 'Solo al destinatario',
  },
  WITHHELD: {
    en: 'Not at all: counted, never shown',
    fr: 'Pas du tout : comptée, jamais affichée',
    es: 'De ningún modo: se cuenta, nunca se muestra',
  },
  consent: { en: 'Consent', fr: 'Consentement', es: 'Consentimiento' },
  check: { en: 'Check the text', fr: 'Vérifier le texte', es: 'Comprobar el texto' },
  checkIntro: {
    en: 'This is the exact text that every signature belongs to. Save it as UTF-8 and compute its SHA-256: it must equal the number below.',
    fr: 'Voici le texte exact auquel se rattache chaque signature. Enregistrez-le en UTF-8 et calculez son empreinte SHA-256 : elle doit être identique au nombre ci-dessous.',
    es: 'Este es el texto exacto al que corresponde cada firma. Guárdelo en UTF-8 y calcule su SHA-256: debe ser igual al número que aparece abajo.',
  },
  sentTitle: { en: 'Look at your mail', fr: 'Consultez votre messagerie', es: 'Consulte su correo' },
  sent: {
    en: 'We have sent a link to the address that you gave, unless it has signed already. Your signature counts once you confirm it.',
    fr: 'Nous avons envoyé un lien à l’adresse indiquée, sauf si elle a déjà servi à signer. Votre signature comptera une fois confirmée.',
    es: 'Hemos enviado un enlace a la dirección indicada, salvo que ya haya firmado. Su firma contará cuando la confirme.',
  },
  confirmTitle: { en: 'Confirm your signature', fr: 'Confirmer votre signature', es: 'Confirmar su firma' },
  confirmButton: { en: 'Confirm', fr: 'Confirmer', es: 'Confirmar' },
  receiptTitle: { en: 'Your signature counts', fr: 'Votre signature est comptée', es: 'Su firma ya cuenta' },
  receipt: {
    en: 'Keep this page. It says which text you signed.',
    fr: 'Conservez cette page. Elle indique le texte que vous avez signé.',
    es: 'Conserve esta página. Indica qué texto firmó.',
  },
  receiptNumber: { en: 'Receipt', fr: 'Reçu', es: 'Recibo' },
  back: { en: 'Read the letter', fr: 'Lire la lettre', es: 'Leer la carta' },
  mailSubject: { en: 'Please confirm', fr: 'Merci de confirmer', es: 'Confirme, por favor' },
  mailText: {
    en: 'Someone, probably you, gave this address to sign a letter. Open this link to confirm. If it was not you, ignore this mail.',
    fr: 'Quelqu’un, sans doute vous, a indiqué cette adresse pour signer une lettre. Ouvrez ce lien pour confirmer. Si ce n’était pas vous, ignorez ce message.',
    es: 'Alguien, probablemente usted, indicó esta dirección para firmar una carta. Abra este enlace para confirmar. Si no fue usted, ignore este mensaje.',
  },
  wrongName: { en: 'Write your name.', fr: 'Indiquez votre nom.', es: 'Escriba su nombre.' },
  wrongEmail: {
    en: 'Write a mail address, as name@example.org.',
    fr: 'Indiquez une adresse, par exemple nom@example.org.',
    es: 'Escriba una dirección, por ejemplo nombre@example.org.',
  },
  wrongDisplay: {
    en: 'Choose how your name is shown.',
    fr: 'Choisissez comment votre nom apparaît.',
    es: 'Elija cómo se muestra su nombre.',
  },
  wrongConsent: {
    en: 'Agree, or do not sign.',
    fr: 'Donnez votre accord ou ne signez pas.',
    es: 'Dé su acuerdo o no firme.',
  },
} as const satisfies Record<string, Translated>;
