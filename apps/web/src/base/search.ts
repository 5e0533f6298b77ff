/** Typed search parameters out of an address that anyone may have written: what is not understood is left out. */

type Raw = Readonly<Record<string, unknown>>;

export function textOf(raw: Raw, name: string): string | undefined {
  const value = raw[name];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 300) : undefined;
}

export function oneOf<Value extends string>(
  raw: Raw,
  name: string,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === raw[name]);
}

export function flagOf(raw: Raw, name: string): true | undefined {
  return raw[name] === true || raw[name] === 'true' ? true : undefined;
}
