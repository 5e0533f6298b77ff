/** One thing wrong with a pack: where, as `asks[3].targets[1]`, and what, in English for the operator who mends it. */
export interface PackError {
  readonly path: string;
  readonly message: string;
}

/** Writes a path of keys and indexes as `asks[3].targets[1]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** One line per error, as the command line prints them. */
export function describePackErrors(errors: readonly PackError[]): string {
  return errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n');
}
