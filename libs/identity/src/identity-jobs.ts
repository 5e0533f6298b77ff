declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'identity.housekeeping': Record<string, never>;
    'identity.sign-in-link': { readonly tokenId: string };
  }
}

export {};
