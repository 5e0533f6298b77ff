/** What a search select offers while one types. */
import { useDeferredValue, useState } from 'react';
import { countryName, type Language } from '@/base/language';
import { useReading } from '@/base/use-reading';
import { FindOrganisationsDocument, FindTargetsDocument } from '../generated/operations';

export interface Found {
  readonly id: string;
  readonly name: string;
  /** What tells it from one of the same name. */
  readonly note?: string;
}

/** The text of a search select, and what is to be asked of the server: null until it is opened. */
export function useSought(chosen: Found | null) {
  const [typed, onText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const text = typed ?? chosen?.name ?? '';
  const sought = text === chosen?.name ? '' : text.trim();
  return {
    sought: useDeferredValue(open ? sought : null),
    box: { text, onText, onOpen: () => setOpen(true) },
  };
}

export function useFoundOrganisations(sought: string | null, reader: Language): readonly Found[] {
  const { data } = useReading(
    FindOrganisationsDocument,
    { search: sought || null },
    { pause: sought === null },
  );
  return (data?.organisations.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    note: countryName(node.country, reader),
  }));
}

/** Targets by their codes, which is what a capacity keeps. */
export function useFoundTargets(sought: string | null): readonly Found[] {
  const { data } = useReading(FindTargetsDocument, { search: sought || null }, { pause: sought === null });
  return (data?.targets.edges ?? []).map(({ node }) => ({ id: node.code, name: node.name, note: node.code }));
}
