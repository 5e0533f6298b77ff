declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'identity.sign-in-link': { readonly tokenId: string };
  }
}

export {};
