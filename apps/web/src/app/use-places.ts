import { useIntl } from 'react-intl';
import type { Role } from '@/base/session';
import { foldText } from '@/base/text';
import { useReading } from '@/base/use-reading';
import { FindDocument, type FindQuery } from './generated/operations';
import { roomsFor } from './nav';

interface Place {
  readonly to: string;
  readonly name: string;
  readonly lang?: string;
}

interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

/** The server is asked from two letters on. */
const ENOUGH = 2;

export function usePlaces(text: string, role: Role): readonly PlaceGroup[] {
  const { formatMessage: t } = useIntl();
  const sought = foldText(text);
  const { data } = useReading(
    FindDocument,
    { text: text.trim(), people: true },
    { pause: sought.length < ENOUGH },
  );
  const rooms = roomsFor(role)
    .map(({ to, name }) => ({ to, name: t(name) }))
    .filter(({ name }) => foldText(name).includes(sought));
  const found = sought.length < ENOUGH || data === undefined ? [] : recordsOf(data, t);
  return [{ name: t({ id: 'app.palette.rooms', defaultMessage: 'Go to' }), places: rooms }, ...found].filter(
    ({ places }) => places.length > 0,
  );
}

function recordsOf(data: FindQuery, t: ReturnType<typeof useIntl>['formatMessage']): PlaceGroup[] {
  const titled = (
    base: string,
    edges: readonly { node: { id: string; title: string; language: string } }[],
  ) => edges.map(({ node }) => ({ to: `${base}/${node.id}`, name: node.title, lang: node.language }));
  return [
    {
      name: t({ id: 'app.palette.tasks', defaultMessage: 'Tasks' }),
      places: titled('/tasks', data.tasks.edges),
    },
    {
      name: t({ id: 'app.palette.letters', defaultMessage: 'Letters' }),
      places: titled('/letters', data.letters.edges),
    },
    {
      name: t({ id: 'app.palette.campaigns', defaultMessage: 'Campaigns' }),
      places: titled('/campaigns', data.campaigns.edges),
    },
    {
      name: t({ id: 'app.palette.asks', defaultMessage: 'Asks' }),
      places: data.asks.edges.map(({ node }) => ({
        to: `/register/asks/${node.code}`,
        name: `${node.code} ${node.title}`,
        lang: node.language,
      })),
    },
    {
      name: t({ id: 'app.palette.targets', defaultMessage: 'Targets' }),
      places: data.targets.edges.map(({ node }) => ({
        to: `/register/targets/${node.code}`,
        name: node.name,
      })),
    },
    {
      name: t({ id: 'app.palette.partners', defaultMessage: 'Partners' }),
      places: (data.organisations?.edges ?? []).map(({ node }) => ({
        to: `/partners/${node.id}`,
        name: node.name,
      })),
    },
  ];
}
