declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    SIGNATORY_ERASED: { readonly reason: string };
  }
}

export {};
