import type { Translated } from '@chorus/kernel/language';

/** The sentences of a signer's own page. */
export const RECEIPT_WORDS = {
  title: { en: 'Your signature counts', fr: 'Votre signature est comptée', es: 'Su firma cuenta' },
  waitingTitle: {
    en: 'Your signature is being looked at',
    fr: 'Votre signature est en cours d’examen',
    es: 'Su firma se está examinando',
  },
  reconfirmTitle: {
    en: 'The letter has changed: do you still sign it?',
    fr: 'La lettre a changé : la signez-vous toujours ?',
    es: 'La carta ha cambiado: ¿la sigue firmando?',
  },
  intro: {
    en: 'Keep this page: it is yours alone. Whoever has its address can change your signature.',
    fr: 'Conservez cette page : elle n’appartient qu’à vous. Quiconque possède son adresse peut modifier votre signature.',
    es: 'Conserve esta página: es solo suya. Quien tenga su dirección puede cambiar su firma.',
  },
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta' },
  printed: { en: 'Your name prints as', fr: 'Votre nom s’imprime ainsi', es: 'Su nombre se imprime así' },
  shown: { en: 'Who sees it', fr: 'Qui le voit', es: 'Quién lo ve' },
  number: { en: 'Receipt', fr: 'Reçu', es: 'Recibo' },
  text: { en: 'Text that you signed', fr: 'Texte que vous avez signé', es: 'Texto que usted firmó' },
  version: { en: 'version {n}', fr: 'version {n}', es: 'versión {n}' },
  saved: { en: 'Saved', fr: 'Enregistré', es: 'Guardado' },
  savedText: {
    en: 'Your signature stands as shown below.',
    fr: 'Votre signature figure désormais comme indiqué ci-dessous.',
    es: 'Su firma consta ahora como se indica abajo.',
  },
  changeDisplay: {
    en: 'Change who sees your name',
    fr: 'Changer qui voit votre nom',
    es: 'Cambiar quién ve su nombre',
  },
  correct: { en: 'Correct how it prints', fr: 'Corriger l’impression', es: 'Corregir cómo se imprime' },
  resend: {
    en: 'Send me this link again',
    fr: 'Recevoir de nouveau ce lien',
    es: 'Volver a enviarme este enlace',
  },
  resent: {
    en: 'It is on its way to the address that you signed with.',
    fr: 'Il vous est envoyé à l’adresse avec laquelle vous avez signé.',
    es: 'Va en camino a la dirección con la que firmó.',
  },
  resendText: {
    en: 'The mail goes to the address that you signed with.',
    fr: 'Le message est envoyé à l’adresse avec laquelle vous avez signé.',
    es: 'El mensaje se envía a la dirección con la que firmó.',
  },
  updates: {
    en: 'Tell me what becomes of it',
    fr: 'M’informer des suites données',
    es: 'Informarme de lo que ocurra',
  },
  updatesText: {
    en: 'A mail when the letter is delivered, and one when it is answered.',
    fr: 'Un courriel lorsque la lettre est remise, et un autre lorsqu’elle reçoit une réponse.',
    es: 'Un correo cuando la carta se entregue y otro cuando reciba respuesta.',
  },
  noUpdates: {
    en: 'Tell me no more what becomes of it',
    fr: 'Ne plus m’informer des suites données',
    es: 'No informarme más de lo que ocurra',
  },
  noUpdatesText: {
    en: 'Your signature stays as it is.',
    fr: 'Votre signature reste inchangée.',
    es: 'Su firma queda como está.',
  },
  withdraw: { en: 'Withdraw my signature', fr: 'Retirer ma signature', es: 'Retirar mi firma' },
  withdrawText: {
    en: 'You are then neither counted nor shown. You can sign again until signing closes.',
    fr: 'Vous n’êtes alors plus compté(e) ni affiché(e). Vous pouvez signer de nouveau jusqu’à la clôture.',
    es: 'Ya no se le contará ni se mostrará. Puede volver a firmar hasta el cierre del plazo.',
  },
  withdrawnTitle: {
    en: 'Your signature is withdrawn',
    fr: 'Votre signature est retirée',
    es: 'Su firma se ha retirado',
  },
  withdrawn: {
    en: 'It is no longer counted or shown. You can sign again until signing closes.',
    fr: 'Elle n’est plus comptée ni affichée. Vous pouvez signer de nouveau jusqu’à la clôture.',
    es: 'Ya no se cuenta ni se muestra. Puede volver a firmar hasta el cierre del plazo.',
  },
  dissociate: {
    en: 'Distance myself from the letter',
    fr: 'Me désolidariser de la lettre',
    es: 'Desvincularme de la carta',
  },
  dissociateText: {
    en: 'The letter has been delivered as you signed it, and that cannot be undone. A dated note is kept that you no longer stand behind it.',
    fr: 'La lettre a été remise telle que vous l’avez signée, et cela ne peut être défait. Une note datée indique que vous ne la soutenez plus.',
    es: 'La carta se entregó tal como usted la firmó, y eso no puede deshacerse. Se conserva una nota fechada de que ya no la respalda.',
  },
  dissociated: {
    en: 'A note of today says that you no longer stand behind this letter.',
    fr: 'Une note datée de ce jour indique que vous ne soutenez plus cette lettre.',
    es: 'Una nota con fecha de hoy indica que usted ya no respalda esta carta.',
  },
  closed: {
    en: 'Signing has closed. Your signature stands as it is.',
    fr: 'La signature est close. Votre signature reste telle quelle.',
    es: 'El plazo de firma ha terminado. Su firma queda como está.',
  },
  proof: {
    en: 'Proof that your signature is under the sealed letter',
    fr: 'Preuve que votre signature figure sous la lettre scellée',
    es: 'Prueba de que su firma está bajo la carta sellada',
  },
  verify: {
    en: 'Verify this proof',
    fr: 'Vérifier cette preuve',
    es: 'Verificar esta prueba',
  },
  reconfirm: { en: 'Sign the new text', fr: 'Signer le nouveau texte', es: 'Firmar el texto nuevo' },
  reconfirmText: {
    en: 'The words have changed in substance since you signed. Your signature stands under the older text only, and is not counted until you sign the new one.',
    fr: 'Le texte a changé sur le fond depuis votre signature. Celle-ci ne vaut que pour l’ancien texte et n’est pas comptée tant que vous n’avez pas signé le nouveau.',
    es: 'El texto ha cambiado en lo esencial desde que firmó. Su firma vale solo para el texto anterior y no se cuenta hasta que firme el nuevo.',
  },
  readNew: { en: 'Read the new text', fr: 'Lire le nouveau texte', es: 'Leer el texto nuevo' },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar' },
  back: { en: 'Read the letter', fr: 'Lire la lettre', es: 'Leer la carta' },
} as const satisfies Record<string, Translated>;
