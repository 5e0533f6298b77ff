import { step, template } from '../domain/template';
import { ADVOCACY, DRAFTING, MEDIA, TRANSLATION } from './words';

/** A report goes out under an embargo, to offices before the press. */
export const REPORT_LAUNCH = template(
  'REPORT_LAUNCH',
  ['Report launch', 'Lancement d’un rapport', 'Lanzamiento de un informe'],
  [
    'A report that is published on one day in several places, under an embargo until then.',
    'Un rapport publié le même jour en plusieurs lieux, sous embargo jusque-là.',
    'Un informe que se publica el mismo día en varios lugares, bajo embargo hasta entonces.',
  ],
  [
    step('final', 25, {
      title: ['Settle the text', 'Arrêter le texte', 'Cerrar el texto'],
      description: [
        'Law, facts and safety are checked; nobody can be recognised.',
        'Droit, faits et sécurité sont vérifiés ; personne n’est reconnaissable.',
        'Derecho, hechos y seguridad comprobados; nadie es reconocible.',
      ],
      takesDays: 4,
      expertise: DRAFTING,
      minutes: 480,
    }),
    step('translate', 16, {
      needs: ['final'],
      takesDays: 5,
      title: ['Translate the summary', 'Traduire le résumé', 'Traducir el resumen'],
      description: [
        'Into English, French and Spanish, as each is missing.',
        'En anglais, en français et en espagnol, selon ce qui manque.',
        'Al inglés, al francés y al español, según falte.',
      ],
      expertise: TRANSLATION,
      languages: ['en', 'fr', 'es'],
      minutes: 360,
    }),
    step('layout', 10, {
      needs: ['translate'],
      takesDays: 3,
      title: [
        'Lay it out, and strip its metadata',
        'Mettre en page et retirer les métadonnées',
        'Maquetar y eliminar los metadatos',
      ],
      description: [
        'Accessible PDF; no author, no place, no revision stays in the file.',
        'PDF accessible ; ni auteur, ni lieu, ni révision ne restent dans le fichier.',
        'PDF accesible; ni autor, ni lugar, ni revisión quedan en el archivo.',
      ],
      minutes: 300,
    }),
    step('offices', 5, {
      needs: ['layout'],
      time: '10:00',
      title: [
        'Send it to the offices concerned',
        'L’envoyer aux bureaux concernés',
        'Enviarlo a las oficinas interesadas',
      ],
      description: [
        'Under embargo, with the hour and the zone at which it ends.',
        'Sous embargo, avec l’heure et le fuseau de sa levée.',
        'Bajo embargo, con la hora y la zona en que termina.',
      ],
      expertise: ADVOCACY,
      minutes: 90,
    }),
    step('press', 3, {
      needs: ['offices'],
      time: '09:00',
      title: [
        'Brief the press under embargo',
        'Informer la presse sous embargo',
        'Informar a la prensa bajo embargo',
      ],
      description: [
        'Only those who agree to it in writing.',
        'Seulement celles et ceux qui l’acceptent par écrit.',
        'Solo a quienes lo acepten por escrito.',
      ],
      expertise: MEDIA,
      minutes: 180,
    }),
    step('warn', 2, {
      front: 'HOST_COUNTRY',
      needs: ['layout'],
      title: [
        'Warn partners in the country',
        'Prévenir les partenaires du pays',
        'Avisar a los socios del país',
      ],
      description: [
        'What will be said, and when, so that they can be elsewhere.',
        'Ce qui sera dit, et quand, pour qu’ils puissent se mettre à l’abri.',
        'Qué se dirá y cuándo, para que puedan ponerse a salvo.',
      ],
      minutes: 60,
    }),
    step('launch', 0, {
      needs: ['press', 'warn'],
      time: '14:00',
      title: ['Publish', 'Publier', 'Publicar'],
      description: [
        'At the hour at which the embargo ends, everywhere at once.',
        'À l’heure de la levée de l’embargo, partout à la fois.',
        'A la hora en que termina el embargo, en todas partes a la vez.',
      ],
      expertise: MEDIA,
      minutes: 120,
    }),
  ],
);
