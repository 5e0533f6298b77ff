import type { Translated } from '@chorus/kernel/language';

/** How each language calls itself; never a flag. */
export const OWN_NAMES: Translated = { en: 'English', fr: 'Français', es: 'Español' };

export const PAGE_WORDS = {
  skip: { en: 'Skip to the content', fr: 'Aller au contenu', es: 'Ir al contenido' },
  languages: { en: 'Languages', fr: 'Langues', es: 'Idiomas' },
  problemsTitle: {
    en: 'Please mend this first',
    fr: 'Veuillez d’abord corriger ceci',
    es: 'Corrija primero lo siguiente',
  },
  errorPrefix: { en: 'Error:', fr: 'Erreur :', es: 'Error:' },
  trap: { en: 'Leave this empty', fr: 'Laissez ce champ vide', es: 'Deje este campo vacío' },
  optional: { en: '(optional)', fr: '(facultatif)', es: '(opcional)' },
  notFoundTitle: { en: 'There is nothing here', fr: 'Il n’y a rien ici', es: 'Aquí no hay nada' },
  notFoundText: {
    en: 'The link may be incomplete, or no longer valid. Copy the whole link from the message that you received.',
    fr: 'Le lien est peut-être incomplet ou n’est plus valable. Copiez le lien entier depuis le message que vous avez reçu.',
    es: 'Es posible que el enlace esté incompleto o ya no sea válido. Copie el enlace completo del mensaje que recibió.',
  },
  tooManyTitle: { en: 'Too many tries', fr: 'Trop de tentatives', es: 'Demasiados intentos' },
  tooManyText: {
    en: 'From here, or for this address, too much was asked in a short time. Wait {minutes} min and try again. A link that you have already received by mail still works.',
    fr: 'Trop de demandes ont été faites en peu de temps depuis votre connexion ou pour cette adresse. Patientez {minutes} min, puis réessayez. Un lien que vous avez déjà reçu par courriel reste valable.',
    es: 'Se han hecho demasiadas solicitudes en poco tiempo desde su conexión o para esta dirección. Espere {minutes} min y vuelva a intentarlo. Un enlace que ya haya recibido por correo sigue siendo válido.',
  },
} as const satisfies Record<string, Translated>;

/** PR-45: no public page is a place to report abuse; each says where to go instead. */
export const REPORT_WORDS = {
  title: {
    en: 'This is not a place to report abuse',
    fr: 'Cette page ne permet pas de signaler des abus',
    es: 'Esta página no sirve para denunciar abusos',
  },
  text: {
    en: 'Please write nothing here about what happened to a person. It would not reach anyone who can help, and it could put people at risk. If someone is in danger now, turn to local emergency services or to an organisation that you trust.',
    fr: 'Veuillez ne rien écrire ici sur ce qu’une personne a subi : cela ne parviendrait à personne en mesure d’aider et pourrait mettre des gens en danger. En cas de danger immédiat, adressez-vous aux services d’urgence locaux ou à une organisation de confiance.',
    es: 'Le rogamos que no escriba aquí nada sobre lo que haya sufrido una persona: no llegaría a nadie que pueda ayudar y podría poner a alguien en peligro. En caso de peligro inmediato, acuda a los servicios de emergencia locales o a una organización de confianza.',
  },
  link: {
    en: 'Report sexual exploitation or abuse by United Nations personnel to its Office of Internal Oversight Services (OIOS)',
    fr: 'Signaler des actes d’exploitation ou d’atteintes sexuelles commis par du personnel des Nations Unies au Bureau des services de contrôle interne (BSCI)',
    es: 'Denunciar actos de explotación o abuso sexuales cometidos por personal de las Naciones Unidas ante la Oficina de Servicios de Supervisión Interna (OSSI)',
  },
} as const satisfies Record<string, Translated>;

/** The UN's own hotline page; it exists in English. */
export const REPORT_URL = 'https://oios.un.org/report-wrongdoing';
