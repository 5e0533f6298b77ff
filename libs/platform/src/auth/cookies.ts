import type { Settings } from '../config/settings';

/** `__Host-` binds the cookie to this host and to https (RFC 6265bis); plain http on a laptop cannot carry it. */
export function sessionCookieName({ publicUrl }: Pick<Settings, 'publicUrl'>): string {
  return publicUrl.startsWith('https://') ? '__Host-chorus' : 'chorus';
}

export function sessionCookieOptions({ publicUrl }: Pick<Settings, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https://') } as const;
}
