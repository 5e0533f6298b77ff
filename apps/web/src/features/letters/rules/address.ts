/** Where a letter that has been opened stands for everyone, in its own language. */
export function publicPath({ slug, language }: { readonly slug: string; readonly language: string }): string {
  return `/l/${slug}/${language}`;
}
