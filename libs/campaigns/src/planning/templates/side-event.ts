import { step, template } from '../domain/template';
import { DIGITAL_SECURITY, EVENTS, TRANSLATION } from './words';

/** Rooms are asked for weeks ahead; who speaks may be at risk, so safety comes before the invitation. */
export const SIDE_EVENT = template(
  'SIDE_EVENT',
  ['Side event', 'Événement parallèle', 'Evento paralelo'],
  [
    'A side event during a session, with speakers who are safe.',
    'Un événement parallèle pendant une session, avec des intervenants en sécurité.',
    'Un evento paralelo durante un período de sesiones, con ponentes a salvo.',
  ],
  [
    step('sponsor', 45, {
      title: [
        'Find a State that sponsors it',
        'Trouver un État parrain',
        'Encontrar un Estado que lo patrocine',
      ],
      description: [
        'One mission that books the room, others that lend their names.',
        'Une mission qui réserve la salle, d’autres qui prêtent leur nom.',
        'Una misión que reserve la sala y otras que presten su nombre.',
      ],
      takesDays: 5,
      minutes: 180,
      owner: 'COORDINATION',
    }),
    step('risk', 40, {
      title: [
        'Decide who can safely speak',
        'Décider qui peut parler sans danger',
        'Decidir quién puede hablar sin peligro',
      ],
      description: [
        'With each speaker, in private. A recorded message, another voice or no name are ways, too.',
        'Avec chaque personne, en privé. Un message enregistré, une autre voix ou l’anonymat sont aussi possibles.',
        'Con cada persona, en privado. Un mensaje grabado, otra voz o el anonimato también son opciones.',
      ],
      takesDays: 3,
      expertise: DIGITAL_SECURITY,
      minutes: 180,
    }),
    step('room', 30, {
      needs: ['sponsor'],
      time: '12:00',
      title: ['Request the room', 'Demander la salle', 'Solicitar la sala'],
      description: [
        'Through the sponsor, before the list closes; with interpretation and captions.',
        'Par l’État parrain, avant la clôture de la liste ; avec interprétation et sous-titrage.',
        'Por medio del patrocinador, antes de que cierre la lista; con interpretación y subtítulos.',
      ],
      expertise: EVENTS,
      minutes: 60,
    }),
    step('badges', 20, {
      needs: ['risk', 'room'],
      takesDays: 2,
      title: ['Badges and visas', 'Badges et visas', 'Acreditaciones y visados'],
      description: [
        'For those who travel. Nobody’s name goes into a mail that others read.',
        'Pour celles et ceux qui voyagent. Aucun nom dans un courriel lu par d’autres.',
        'Para quienes viajan. Ningún nombre en un correo que lean otras personas.',
      ],
      expertise: EVENTS,
      minutes: 180,
    }),
    step('flyer', 12, {
      needs: ['room'],
      takesDays: 2,
      title: ['Invitation in three languages', 'Invitation en trois langues', 'Invitación en tres idiomas'],
      description: [
        'Title, place, hour, sponsors. Speakers only where they agreed.',
        'Titre, lieu, heure, parrains. Les intervenants seulement s’ils y consentent.',
        'Título, lugar, hora, patrocinadores. Ponentes solo si dieron su consentimiento.',
      ],
      expertise: TRANSLATION,
      languages: ['en', 'fr', 'es'],
      minutes: 120,
    }),
    step('run', 0, {
      needs: ['badges', 'flyer'],
      time: '09:00',
      title: ['Run the event', 'Tenir l’événement', 'Celebrar el evento'],
      description: [
        'Be there an hour before. Nobody films without leave.',
        'Être sur place une heure avant. Personne ne filme sans accord.',
        'Llegar una hora antes. Nadie graba sin permiso.',
      ],
      expertise: EVENTS,
      minutes: 240,
    }),
    step('thank', 5, {
      from: 'END',
      side: 'AFTER',
      needs: ['run'],
      title: [
        'Thank, and record what was promised',
        'Remercier et consigner les engagements',
        'Agradecer y registrar los compromisos',
      ],
      description: [
        'In the contact log, with who follows up by when.',
        'Dans le journal des contacts, avec qui assure le suivi et quand.',
        'En el registro de contactos, con quién da seguimiento y cuándo.',
      ],
      minutes: 60,
      owner: 'COORDINATION',
    }),
  ],
);
