import { browserLanguage, type Language } from '@/base/language';
import type { Problem } from '@/base/problem';
import { PRODUCT } from '@/base/product';

/** Where no session could be started there are no messages yet: these few words are here in all three languages. */
const WORDS: Readonly<
  Record<Language, Readonly<Record<'offline' | 'server' | 'nowhere' | 'again', string>>>
> = {
  en: {
    offline: 'The server cannot be reached. Check your connection.',
    server: 'Something failed on our side. Try again shortly.',
    nowhere: 'You belong to no coalition at present. Ask the coordinator who invited you.',
    again: 'Try again',
  },
  fr: {
    offline: 'Le serveur est injoignable. Vérifiez votre connexion.',
    server: 'Une erreur s’est produite de notre côté. Réessayez dans un instant.',
    nowhere:
      'Vous n’appartenez actuellement à aucune coalition. Adressez-vous à la personne qui vous a invité.',
    again: 'Réessayer',
  },
  es: {
    offline: 'No se puede acceder al servidor. Compruebe su conexión.',
    server: 'Se produjo un error por nuestra parte. Vuelva a intentarlo en un momento.',
    nowhere: 'Actualmente no pertenece a ninguna coalición. Consulte a la persona que le invitó.',
    again: 'Volver a intentarlo',
  },
};

interface UnreadyProps {
  readonly problem: Problem;
  readonly again: () => void;
}

export function Unready({ problem, again }: UnreadyProps) {
  const words = WORDS[browserLanguage([document.documentElement.lang])];
  const sentence = { offline: words.offline, missing: words.nowhere }[problem.kind as string] ?? words.server;
  return (
    <main className="page" id="main">
      <h1>{PRODUCT}</h1>
      <p role="alert">{sentence}</p>
      <button className="button button-primary" type="button" onClick={again}>
        {words.again}
      </button>
    </main>
  );
}
