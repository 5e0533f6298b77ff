/** What continents of time zones are called. */
import { defineMessages, type MessageDescriptor } from 'react-intl';

const CONTINENTS: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  Africa: { id: 'settings.zone.africa', defaultMessage: 'Africa' },
  America: { id: 'settings.zone.america', defaultMessage: 'America' },
  Antarctica: { id: 'settings.zone.antarctica', defaultMessage: 'Antarctica' },
  Arctic: { id: 'settings.zone.arctic', defaultMessage: 'Arctic' },
  Asia: { id: 'settings.zone.asia', defaultMessage: 'Asia' },
  Atlantic: { id: 'settings.zone.atlantic', defaultMessage: 'Atlantic Ocean' },
  Australia: { id: 'settings.zone.australia', defaultMessage: 'Australia' },
  Europe: { id: 'settings.zone.europe', defaultMessage: 'Europe' },
  Indian: { id: 'settings.zone.indian', defaultMessage: 'Indian Ocean' },
  Pacific: { id: 'settings.zone.pacific', defaultMessage: 'Pacific Ocean' },
});

const ELSEWHERE = defineMessages({
  other: { id: 'settings.zone.other', defaultMessage: 'Elsewhere' },
});

export function continentWords(continent: string): MessageDescriptor {
  return CONTINENTS[continent] ?? ELSEWHERE.other;
}
