import { step, template } from '../domain/template';
import { ADVOCACY, DRAFTING, MEDIA } from './words';

/** What a mission's mandate says about protection is negotiated in the weeks before its renewal. */
export const MANDATE_RENEWAL = template(
  'MANDATE_RENEWAL',
  ['Mandate renewal', 'Renouvellement d’un mandat', 'Renovación de un mandato'],
  [
    'Language on accountability in the resolution that renews a mission’s mandate.',
    'Des dispositions sur la responsabilité dans la résolution qui renouvelle le mandat d’une mission.',
    'Disposiciones sobre rendición de cuentas en la resolución que renueva el mandato de una misión.',
  ],
  [
    step('analyse', 40, {
      front: 'NEW_YORK',
      title: ['Mark up the mandate in force', 'Annoter le mandat en vigueur', 'Anotar el mandato vigente'],
      description: [
        'Paragraph by paragraph: what to keep, what to strengthen, what is missing.',
        'Paragraphe par paragraphe : ce qu’il faut garder, renforcer, ajouter.',
        'Párrafo por párrafo: qué conservar, qué reforzar, qué falta.',
      ],
      takesDays: 3,
      expertise: DRAFTING,
      minutes: 240,
    }),
    step('field', 35, {
      front: 'HOST_COUNTRY',
      takesDays: 5,
      title: [
        'Ask partners in the country what must change',
        'Demander aux partenaires du pays ce qui doit changer',
        'Preguntar a los socios del país qué debe cambiar',
      ],
      description: [
        'By safe channels. Their wishes, in general terms.',
        'Par des canaux sûrs. Leurs souhaits, en termes généraux.',
        'Por canales seguros. Sus deseos, en términos generales.',
      ],
      minutes: 180,
    }),
    step('language', 28, {
      front: 'NEW_YORK',
      needs: ['analyse', 'field'],
      takesDays: 2,
      title: [
        'Write the language to propose',
        'Rédiger les dispositions à proposer',
        'Redactar las disposiciones que se propondrán',
      ],
      description: [
        'Operative paragraphs, with agreed language from earlier resolutions and its symbols.',
        'Des paragraphes du dispositif, avec les formules déjà agréées et leurs cotes.',
        'Párrafos dispositivos, con las fórmulas ya convenidas y sus signaturas.',
      ],
      expertise: DRAFTING,
      minutes: 180,
    }),
    step('penholder', 22, {
      front: 'NEW_YORK',
      needs: ['language'],
      time: '10:00',
      title: ['Meet the penholder', 'Rencontrer le porte-plume', 'Reunirse con el redactor principal'],
      description: [
        'Before the first draft goes round.',
        'Avant que le premier projet ne circule.',
        'Antes de que circule el primer proyecto.',
      ],
      expertise: ADVOCACY,
      minutes: 90,
    }),
    step('members', 15, {
      front: 'NEW_YORK',
      needs: ['penholder'],
      takesDays: 3,
      time: '15:00',
      title: ['Brief elected members', 'Informer les membres élus', 'Informar a los miembros electos'],
      description: [
        'Ten elected members; the political coordinator and the expert of each.',
        'Les dix membres élus ; la coordinatrice ou le coordonnateur politique et l’expert de chacun.',
        'Los diez miembros electos; la coordinación política y el experto de cada uno.',
      ],
      expertise: ADVOCACY,
      minutes: 480,
    }),
    step('capitals', 12, {
      front: 'NEW_YORK',
      needs: ['language'],
      takesDays: 2,
      title: ['Write to capitals', 'Écrire aux capitales', 'Escribir a las capitales'],
      description: [
        'Of troop contributors and of members that hesitate.',
        'Des pays contributeurs de troupes et des membres hésitants.',
        'De los países que aportan contingentes y de los miembros indecisos.',
      ],
      expertise: ADVOCACY,
      minutes: 240,
    }),
    step('react', 0, {
      from: 'END',
      side: 'AFTER',
      front: 'NEW_YORK',
      needs: ['members'],
      time: '18:00',
      title: ['Say what was adopted', 'Dire ce qui a été adopté', 'Decir lo que se aprobó'],
      description: [
        'A short reaction, the same in three languages.',
        'Une brève réaction, la même en trois langues.',
        'Una reacción breve, la misma en tres idiomas.',
      ],
      expertise: MEDIA,
      languages: ['en', 'fr'],
      minutes: 90,
    }),
  ],
);
