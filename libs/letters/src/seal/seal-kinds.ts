declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    /** `number` is 0 for the seal of closing. */
    LETTER_SEALED: { readonly number: number; readonly size: number; readonly root: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.seal': { readonly letterId: string };
  }
}

export {};
