import { step, template } from '../domain/template';
import { ADVOCACY, DRAFTING, TRANSLATION } from './words';

/** PR-20, and section 2 of the practice: write first, one ask, two weeks to sign, delivered days before the debate. */
export const LETTER_FOR_A_DEBATE = template(
  'LETTER_FOR_A_DEBATE',
  ['Letter for a debate', 'Lettre en vue d’un débat', 'Carta para un debate'],
  [
    'A joint letter that reaches delegations before they speak.',
    'Une lettre commune qui parvient aux délégations avant qu’elles ne prennent la parole.',
    'Una carta conjunta que llega a las delegaciones antes de que intervengan.',
  ],
  [
    step('frame', 35, {
      title: [
        'Choose the one ask of the letter',
        'Choisir la demande unique de la lettre',
        'Elegir la única petición de la carta',
      ],
      description: [
        'Agree on the addressee and on one ask that the debate can move.',
        'Convenir du destinataire et d’une demande que le débat peut faire avancer.',
        'Acordar el destinatario y una petición que el debate pueda hacer avanzar.',
      ],
      minutes: 60,
      owner: 'COORDINATION',
    }),
    step('draft', 30, {
      title: ['Draft the letter', 'Rédiger la lettre', 'Redactar la carta'],
      description: [
        'One page, in plain words, with the sources of each figure. Never name survivors or witnesses.',
        'Une page, en termes simples, avec la source de chaque chiffre. Ne jamais nommer de survivants ni de témoins.',
        'Una página, en términos sencillos, con la fuente de cada cifra. No nombrar nunca a sobrevivientes ni a testigos.',
      ],
      needs: ['frame'],
      takesDays: 3,
      expertise: DRAFTING,
      minutes: 240,
    }),
    step('comment', 25, {
      title: ['Gather comments', 'Recueillir les observations', 'Recoger comentarios'],
      description: [
        'Three working days for comments of participants, then the text is settled.',
        'Trois jours ouvrables pour les observations des participants, puis le texte est arrêté.',
        'Tres días hábiles para los comentarios de los participantes; después se cierra el texto.',
      ],
      needs: ['draft'],
      takesDays: 3,
      minutes: 90,
      owner: 'COORDINATION',
    }),
    step('translate', 21, {
      title: ['Translate the settled text', 'Traduire le texte arrêté', 'Traducir el texto definitivo'],
      description: [
        'Into the languages of those who will sign; a second person checks each.',
        'Dans les langues des signataires ; une seconde personne vérifie chaque version.',
        'A los idiomas de quienes firmarán; una segunda persona revisa cada versión.',
      ],
      needs: ['comment'],
      takesDays: 3,
      expertise: TRANSLATION,
      minutes: 240,
      languages: ['fr', 'en'],
    }),
    step('open', 20, {
      title: [
        'Open the letter for signature',
        'Ouvrir la lettre à la signature',
        'Abrir la carta a la firma',
      ],
      description: [
        'With a closing time that leaves two weeks, and one reminder.',
        'Avec une clôture qui laisse deux semaines, et un rappel.',
        'Con un cierre que deje dos semanas y un recordatorio.',
      ],
      needs: ['translate'],
      mark: 'OPENS_SIGNING',
      minutes: 30,
      owner: 'COORDINATION',
    }),
    step('close', 8, {
      title: ['Close the letter', 'Clore la lettre', 'Cerrar la carta'],
      description: [
        'At the announced hour. The names are sealed, and the packet is made.',
        'À l’heure annoncée. Les noms sont scellés et le dossier de remise est produit.',
        'A la hora anunciada. Los nombres quedan sellados y se prepara el paquete de entrega.',
      ],
      needs: ['open'],
      time: '17:00',
      mark: 'CLOSES_SIGNING',
      minutes: 30,
      owner: 'COORDINATION',
    }),
    step('deliver', 5, {
      title: ['Deliver the letter', 'Remettre la lettre', 'Entregar la carta'],
      description: [
        'To the addressee and, in copy, to the missions that will speak. Ask for a meeting.',
        'Au destinataire et, en copie, aux missions qui s’exprimeront. Demander un entretien.',
        'Al destinatario y, en copia, a las misiones que intervendrán. Pedir una reunión.',
      ],
      needs: ['close'],
      time: '12:00',
      expertise: ADVOCACY,
      minutes: 90,
    }),
    step('follow-up', 10, {
      from: 'END',
      side: 'AFTER',
      title: ['Ask for an answer', 'Demander une réponse', 'Pedir una respuesta'],
      description: [
        'Two weeks on: write again, and record what was answered, or that nothing was.',
        'Deux semaines plus tard : écrire de nouveau et consigner la réponse, ou son absence.',
        'Dos semanas después: escribir de nuevo y registrar la respuesta o su ausencia.',
      ],
      needs: ['deliver'],
      expertise: ADVOCACY,
      minutes: 45,
    }),
  ],
);
