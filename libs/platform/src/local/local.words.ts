import type { Translated } from '@chorus/kernel/language';

export const LOCAL_WORDS = {
  mailbox: { en: 'Mails on this computer', fr: 'Courriels sur cet ordinateur', es: 'Correos en este equipo' },
  mailboxWhy: {
    en: 'No mail server is set (SMTP_URL). What would be sent is kept here, newest first, and shown on this computer alone.',
    fr: 'Aucun serveur de messagerie n’est configuré (SMTP_URL). Ce qui serait envoyé est conservé ici, du plus récent au plus ancien, et n’est visible que sur cet ordinateur.',
    es: 'No hay ningún servidor de correo configurado (SMTP_URL). Lo que se enviaría se guarda aquí, primero lo más reciente, y solo se muestra en este equipo.',
  },
  empty: {
    en: 'There is no mail yet.',
    fr: 'Il n’y a encore aucun courriel.',
    es: 'Todavía no hay ningún correo.',
  },
  to: { en: 'To', fr: 'À', es: 'Para' },
  date: { en: 'Date', fr: 'Date', es: 'Fecha' },
  asText: { en: 'As text', fr: 'En texte', es: 'Como texto' },
  asHtml: { en: 'As HTML', fr: 'En HTML', es: 'Como HTML' },
  allMails: { en: 'All mails', fr: 'Tous les courriels', es: 'Todos los correos' },
  explorer: { en: 'GraphQL explorer', fr: 'Explorateur GraphQL', es: 'Explorador de GraphQL' },
  explorerWhy: {
    en: 'Runs with your session on this server, and loads nothing from elsewhere.',
    fr: 'S’exécute avec votre session sur ce serveur, sans rien charger d’ailleurs.',
    es: 'Se ejecuta con su sesión en este servidor y no carga nada de otros sitios.',
  },
  query: { en: 'Query', fr: 'Requête', es: 'Consulta' },
  variables: { en: 'Variables (JSON)', fr: 'Variables (JSON)', es: 'Variables (JSON)' },
  coalition: {
    en: 'Coalition (x-coalition), where you belong to several',
    fr: 'Coalition (x-coalition), si vous appartenez à plusieurs',
    es: 'Coalición (x-coalition), si pertenece a varias',
  },
  run: { en: 'Run', fr: 'Exécuter', es: 'Ejecutar' },
  answer: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' },
  schema: { en: 'Schema', fr: 'Schéma', es: 'Esquema' },
} as const satisfies Record<string, Translated>;
