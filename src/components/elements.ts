import Excerpt from './Excerpt.astro';
import Figure from './Figure.astro';
import Found from './Found.astro';
import Paragraph from './Paragraph.astro';
import Quotation from './Quotation.astro';
import Version from './Version.astro';

/** What the bodies of generated pages are made of, by the names that they have in MDX. */
export const elements = { Excerpt, Figure, Found, Paragraph, Quotation, Version };
