import { useCallback, useRef, useState } from 'react';
import type { Problem } from './problem';
import { useSession } from './session';

export interface Download {
  /** Fetches a file of our own server, as who uses this page, and hands it to the browser to keep. */
  readonly run: (path: string, name: string) => Promise<void>;
  /** The path that is under way. */
  readonly running: string | null;
  readonly problem: Problem | null;
}

/** Files behind rights: asked for like any other question, so that a refusal is said on the page. */
export function useDownload(): Download {
  const { coalition } = useSession().standing;
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const run = useCallback(
    async (path: string, name: string) => {
      if (underWay.current) return;
      underWay.current = true;
      setRunning(path);
      const got = await fetchFile(path, coalition.slug);
      if (got instanceof Blob) keep(got, name);
      setProblem(got instanceof Blob ? null : got);
      setRunning(null);
      underWay.current = false;
    },
    [coalition.slug],
  );
  return { run, running, problem };
}

async function fetchFile(path: string, coalition: string): Promise<Blob | Problem> {
  try {
    const answer = await fetch(path, { credentials: 'same-origin', headers: { 'x-coalition': coalition } });
    return answer.ok ? await answer.blob() : await problemIn(answer);
  } catch {
    return { kind: 'offline', message: null };
  }
}

const KINDS: Readonly<Record<number, Problem['kind']>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'missing',
};

async function problemIn(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => ({}))) as { readonly message?: string };
  const kind = KINDS[answer.status] ?? 'server';
  return { kind, message: said.message ?? null };
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click: its address is let go of when that is surely over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
