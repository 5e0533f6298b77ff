import { step, template } from '../domain/template';
import { ADVOCACY, DRAFTING, REPORTING, TRANSLATION } from './words';

/** Written contributions to the Universal Periodic Review fall due six to seven months before the session (practice, section 4). */
export const UPR_SUBMISSION = template(
  'UPR_SUBMISSION',
  ['UPR submission', 'Contribution à l’EPU', 'Contribución al EPU'],
  [
    'A written contribution to the Universal Periodic Review of a State, and briefings before its session.',
    'Une contribution écrite à l’Examen périodique universel d’un État, et des réunions d’information avant sa session.',
    'Una contribución escrita al Examen Periódico Universal de un Estado y reuniones informativas antes de su sesión.',
  ],
  [
    step('scope', 260, {
      unit: 'DAYS',
      front: 'GENEVA',
      title: [
        'Choose the recommendations to press for',
        'Choisir les recommandations à défendre',
        'Elegir las recomendaciones que se impulsarán',
      ],
      description: [
        'Read what the State accepted in its last review; choose at most five recommendations.',
        'Relire ce que l’État a accepté lors du dernier examen ; choisir au plus cinq recommandations.',
        'Leer lo que el Estado aceptó en el examen anterior; elegir cinco recomendaciones como máximo.',
      ],
      minutes: 120,
      owner: 'COORDINATION',
    }),
    step('consult', 240, {
      unit: 'DAYS',
      front: 'HOST_COUNTRY',
      needs: ['scope'],
      takesDays: 5,
      title: [
        'Consult partners in the country',
        'Consulter les partenaires du pays',
        'Consultar a los socios del país',
      ],
      description: [
        'What has changed since the last review, from published sources. No names of persons.',
        'Ce qui a changé depuis le dernier examen, d’après des sources publiées. Aucun nom de personne.',
        'Qué ha cambiado desde el último examen, según fuentes publicadas. Ningún nombre de personas.',
      ],
      minutes: 300,
    }),
    step('draft', 215, {
      unit: 'DAYS',
      front: 'GENEVA',
      needs: ['consult'],
      takesDays: 8,
      title: ['Draft the submission', 'Rédiger la contribution', 'Redactar la contribución'],
      description: [
        '5,630 words for a joint submission, each claim with its source.',
        '5 630 mots pour une contribution commune, chaque affirmation avec sa source.',
        '5.630 palabras para una contribución conjunta, cada afirmación con su fuente.',
      ],
      expertise: REPORTING,
      minutes: 960,
    }),
    step('review', 205, {
      unit: 'DAYS',
      front: 'GENEVA',
      needs: ['draft'],
      takesDays: 3,
      title: ['Review law and facts', 'Vérifier le droit et les faits', 'Revisar el derecho y los hechos'],
      description: [
        'A second organisation checks every source, and that nobody can be recognised.',
        'Une seconde organisation vérifie chaque source, et que personne n’est reconnaissable.',
        'Una segunda organización comprueba cada fuente y que nadie sea reconocible.',
      ],
      expertise: DRAFTING,
      minutes: 240,
    }),
    step('translate', 198, {
      unit: 'DAYS',
      front: 'GENEVA',
      needs: ['review'],
      takesDays: 4,
      title: ['Translate the summary', 'Traduire le résumé', 'Traducir el resumen'],
      description: [
        'For partners and delegations; the submission itself goes in one language of the United Nations.',
        'Pour les partenaires et les délégations ; la contribution elle-même est remise dans une langue de l’ONU.',
        'Para socios y delegaciones; la contribución se presenta en un idioma de las Naciones Unidas.',
      ],
      expertise: TRANSLATION,
      languages: ['fr', 'en'],
      minutes: 240,
    }),
    step('submit', 190, {
      unit: 'DAYS',
      front: 'GENEVA',
      needs: ['review'],
      time: '15:00',
      title: ['Submit it to OHCHR', 'La remettre au HCDH', 'Presentarla al ACNUDH'],
      description: [
        'Through the online system, hours before it closes. Keep the receipt.',
        'Par le système en ligne, quelques heures avant sa clôture. Conserver l’accusé de réception.',
        'Por el sistema en línea, horas antes de su cierre. Conservar el acuse de recibo.',
      ],
      expertise: REPORTING,
      minutes: 60,
    }),
    step('pre-session', 30, {
      front: 'GENEVA',
      needs: ['submit', 'translate'],
      takesDays: 2,
      time: '10:00',
      title: [
        'Brief delegations before the session',
        'Informer les délégations avant la session',
        'Informar a las delegaciones antes de la sesión',
      ],
      description: [
        'Five missions, each with the one recommendation that suits it.',
        'Cinq missions, chacune avec la recommandation qui lui convient.',
        'Cinco misiones, cada una con la recomendación que mejor le corresponde.',
      ],
      expertise: ADVOCACY,
      minutes: 360,
    }),
    step('follow-up', 15, {
      from: 'END',
      side: 'AFTER',
      needs: ['pre-session'],
      title: [
        'Record what was recommended and accepted',
        'Consigner ce qui a été recommandé et accepté',
        'Registrar lo recomendado y lo aceptado',
      ],
      description: [
        'In the register, ask by ask, with the symbol of the report.',
        'Dans le registre, demande par demande, avec la cote du rapport.',
        'En el registro, petición por petición, con la signatura del informe.',
      ],
      minutes: 90,
      owner: 'COORDINATION',
    }),
  ],
);
