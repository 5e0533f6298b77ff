/** How a network is called on a screen: what tells it from others of the letter, short enough to be compared by eye. */
export function networkName(network: string): string {
  return network
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 4)
    .toUpperCase();
}

/** A rule as the server takes it, of what was typed: what is empty is left out. */
export function ruleOf({
  addresses,
  from,
  until,
  zone,
  network,
}: {
  readonly addresses: string;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  readonly network: string | undefined;
}) {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return { addresses: given(addresses), from: given(from), until: given(until), zone, network };
}
