/** The few settings that belong to this device and not to the person. Sign-out takes them away with all else. */
const NAMES = { coalition: 'chorus.coalition', shortcuts: 'chorus.shortcuts' } as const;

export const device = {
  read(name: keyof typeof NAMES): string | null {
    return localStorage.getItem(NAMES[name]);
  },
  write(name: keyof typeof NAMES, value: string | null): void {
    if (value === null) localStorage.removeItem(NAMES[name]);
    else localStorage.setItem(NAMES[name], value);
  },
  clear(): void {
    localStorage.clear();
    sessionStorage.clear();
  },
};
