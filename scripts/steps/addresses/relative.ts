import { withTags, type Attribute } from './tags.ts';

/**
 * A page whose addresses of its own site all start from where it lies, so that the site can lie under
 * any path: Astro names its styles and scripts from the root of a host. `file` is the page's path
 * below the site, with forward slashes.
 */
export function withRelativeAddresses(html: string, file: string): string {
  const root = '../'.repeat(file.split('/').length - 1) || './';
  return withTags(html, ['href="/', 'src="/'], (_, attributes) => {
    if (!attributes.some(isFromRoot)) return attributes;
    return attributes.map((one): Attribute =>
      isFromRoot(one) ? [one[0], `${root}${one[1]?.slice(1) ?? ''}`] : one,
    );
  });
}

function isFromRoot([name, value]: Attribute): boolean {
  return (name === 'href' || name === 'src') && value !== null && /^\/(?!\/)/.test(value);
}
