import type { Translated } from '@chorus/kernel/language';

/** The sentences of the page where receipts are verified. */
export const VERIFY_WORDS = {
  title: { en: 'Verify a signature', fr: 'Vérifier une signature', es: 'Verificar una firma' },
  intro: {
    en: 'A closed letter has a seal: nobody can add, remove or change a signature afterwards without being found out. With your receipt you can see that your own is in it.',
    fr: 'Une lettre close porte un sceau : personne ne peut ensuite ajouter, retirer ou modifier une signature sans que cela se voie. Votre reçu vous permet de constater que la vôtre y figure.',
    es: 'Una carta cerrada lleva un sello: nadie puede después añadir, quitar o cambiar una firma sin que se note. Con su recibo puede comprobar que la suya está incluida.',
  },
  receipt: { en: 'Your receipt', fr: 'Votre reçu', es: 'Su recibo' },
  receiptHint: {
    en: 'Open the file that you downloaded from your signature’s page, copy all of it and paste it here. It is looked at and not kept.',
    fr: 'Ouvrez le fichier téléchargé depuis la page de votre signature, copiez-en tout le contenu et collez-le ici. Il est examiné et n’est pas conservé.',
    es: 'Abra el archivo que descargó de la página de su firma, cópielo entero y péguelo aquí. Se examina y no se guarda.',
  },
  verify: { en: 'Verify', fr: 'Vérifier', es: 'Verificar' },
  VERIFIED: { en: 'Verified', fr: 'Vérifié', es: 'Verificado' },
  VERIFIED_text: {
    en: 'This signature stands under the letter below, exactly as the receipt says.',
    fr: 'Cette signature figure au bas de la lettre ci-dessous, exactement comme l’indique le reçu.',
    es: 'Esta firma figura en la carta que se indica abajo, exactamente como dice el recibo.',
  },
  stoodOnce: {
    en: 'It was sealed, and has since been marked as not standing any more.',
    fr: 'Elle a été scellée, puis signalée comme n’étant plus valable.',
    es: 'Fue sellada y después se marcó como no vigente.',
  },
  UNREADABLE: {
    en: 'Not verified: this is no receipt',
    fr: 'Non vérifié : ceci n’est pas un reçu',
    es: 'No verificado: esto no es un recibo',
  },
  UNREADABLE_text: {
    en: 'Copy the whole file, from the first brace to the last, and paste it again.',
    fr: 'Copiez le fichier en entier, de la première accolade à la dernière, et collez-le de nouveau.',
    es: 'Copie el archivo entero, de la primera llave a la última, y péguelo de nuevo.',
  },
  ALTERED: {
    en: 'Not verified: the receipt does not hold',
    fr: 'Non vérifié : le reçu n’est pas valable',
    es: 'No verificado: el recibo no es válido',
  },
  ALTERED_text: {
    en: 'Something in it was changed, or it was never issued. Download it anew from your signature’s page.',
    fr: 'Un élément a été modifié, ou ce reçu n’a jamais été délivré. Téléchargez-le de nouveau depuis la page de votre signature.',
    es: 'Algo se ha modificado o nunca se emitió. Descárguelo de nuevo desde la página de su firma.',
  },
  UNKNOWN: {
    en: 'Not verified: no public letter here has this seal',
    fr: 'Non vérifié : aucune lettre publique ne porte ici ce sceau',
    es: 'No verificado: ninguna carta pública de este sitio lleva este sello',
  },
  UNKNOWN_text: {
    en: 'The receipt agrees with itself, but it was not issued for a letter that is public here. Of a letter among members, ask its coordinator for the seal.',
    fr: 'Le reçu est cohérent, mais il n’a pas été délivré pour une lettre publique de ce site. S’il s’agit d’une lettre entre membres, demandez le sceau à la coordination.',
    es: 'El recibo es coherente, pero no se emitió para una carta pública de este sitio. Si es una carta entre miembros, pida el sello a la coordinación.',
  },
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta' },
  version: { en: 'Text', fr: 'Texte', es: 'Texto' },
  versionNumber: { en: 'version {n}', fr: 'version {n}', es: 'versión {n}' },
  closed: { en: 'Signing closed', fr: 'Clôture de la signature', es: 'Cierre de la firma' },
  sealed: { en: 'Sealed', fr: 'Scellée', es: 'Sellada' },
  place: { en: 'Place in the seal', fr: 'Place dans le sceau', es: 'Lugar en el sello' },
  placeOf: { en: '{n} of {size}', fr: '{n} sur {size}', es: '{n} de {size}' },
  root: { en: 'Root', fr: 'Racine', es: 'Raíz' },
  key: { en: 'Key of the coalition', fr: 'Clé de la coalition', es: 'Clave de la coalición' },
  offlineTitle: {
    en: 'Without this site',
    fr: 'Sans passer par ce site',
    es: 'Sin este sitio',
  },
  offline: {
    en: 'You need not believe this page: download the seal of the letter, and verify it and your receipt on your own computer with a short program that anyone can read.',
    fr: 'Vous n’avez pas à croire cette page : téléchargez le sceau de la lettre et vérifiez-le, ainsi que votre reçu, sur votre propre ordinateur avec un court programme que chacun peut lire.',
    es: 'No tiene que creer esta página: descargue el sello de la carta y verifíquelo, junto con su recibo, en su propio equipo con un programa breve que cualquiera puede leer.',
  },
  bundle: {
    en: 'Download the seal of this letter',
    fr: 'Télécharger le sceau de cette lettre',
    es: 'Descargar el sello de esta carta',
  },
} as const satisfies Record<string, Translated>;
