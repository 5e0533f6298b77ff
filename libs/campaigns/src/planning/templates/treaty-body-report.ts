import { step, template } from '../domain/template';
import { ADVOCACY, REPORTING, TRANSLATION } from './words';

/** Alternative reports, and the list of issues before them. */
export const TREATY_BODY_REPORT = template(
  'TREATY_BODY_REPORT',
  ['Treaty-body report', 'Rapport à un organe conventionnel', 'Informe a un órgano de tratado'],
  [
    'An alternative report to a committee that examines a State.',
    'Un rapport alternatif à un comité qui examine un État.',
    'Un informe alternativo a un comité que examina a un Estado.',
  ],
  [
    step('plan', 90, {
      unit: 'DAYS',
      title: [
        'Agree on the articles to report on',
        'Convenir des articles à traiter',
        'Acordar los artículos que se tratarán',
      ],
      description: [
        'Which articles, who writes what, and what the committee asked in its list of issues.',
        'Quels articles, qui rédige quoi, et ce que le comité a demandé dans sa liste de points.',
        'Qué artículos, quién redacta qué y qué preguntó el comité en su lista de cuestiones.',
      ],
      minutes: 120,
      owner: 'COORDINATION',
    }),
    step('facts', 70, {
      unit: 'DAYS',
      front: 'HOST_COUNTRY',
      needs: ['plan'],
      takesDays: 5,
      title: [
        'Bring the facts from the country',
        'Réunir les éléments du pays',
        'Reunir los elementos del país',
      ],
      description: [
        'Laws, budgets, published figures. Never the story of one person.',
        'Lois, budgets, chiffres publiés. Jamais l’histoire d’une personne.',
        'Leyes, presupuestos, cifras publicadas. Nunca la historia de una persona.',
      ],
      minutes: 360,
    }),
    step('write', 45, {
      unit: 'DAYS',
      needs: ['facts'],
      takesDays: 8,
      title: ['Write the report', 'Rédiger le rapport', 'Redactar el informe'],
      description: [
        'At most ten pages, with the recommendations that the committee could make.',
        'Dix pages au plus, avec les recommandations que le comité pourrait formuler.',
        'Diez páginas como máximo, con las recomendaciones que el comité podría formular.',
      ],
      expertise: REPORTING,
      minutes: 960,
    }),
    step('translate', 32, {
      unit: 'DAYS',
      needs: ['write'],
      takesDays: 5,
      title: ['Translate the report', 'Traduire le rapport', 'Traducir el informe'],
      description: [
        'Into a working language of the committee.',
        'Dans une langue de travail du comité.',
        'A un idioma de trabajo del comité.',
      ],
      expertise: TRANSLATION,
      languages: ['fr', 'en'],
      minutes: 480,
    }),
    step('submit', 21, {
      unit: 'DAYS',
      needs: ['translate'],
      time: '12:00',
      title: ['Submit it to the secretariat', 'Le remettre au secrétariat', 'Presentarlo a la secretaría'],
      description: [
        'Three weeks before the session. Say which parts may be public.',
        'Trois semaines avant la session. Préciser les parties qui peuvent être publiques.',
        'Tres semanas antes de la sesión. Indicar qué partes pueden ser públicas.',
      ],
      expertise: REPORTING,
      minutes: 60,
    }),
    step('brief', 1, {
      needs: ['submit'],
      time: '15:00',
      title: ['Brief the committee', 'Informer le comité', 'Informar al comité'],
      description: [
        'In the meeting for non-governmental organisations; three minutes, one speaker.',
        'Lors de la séance réservée aux organisations non gouvernementales ; trois minutes, une oratrice ou un orateur.',
        'En la reunión para organizaciones no gubernamentales; tres minutos, una persona oradora.',
      ],
      expertise: ADVOCACY,
      minutes: 120,
    }),
    step('observations', 10, {
      from: 'END',
      side: 'AFTER',
      needs: ['brief'],
      title: [
        'Enter the concluding observations',
        'Consigner les observations finales',
        'Registrar las observaciones finales',
      ],
      description: [
        'In the register, with their paragraph numbers and the dates of follow-up.',
        'Dans le registre, avec leurs numéros de paragraphe et les dates de suivi.',
        'En el registro, con sus números de párrafo y las fechas de seguimiento.',
      ],
      minutes: 90,
      owner: 'COORDINATION',
    }),
  ],
);
