import type { XmlAttributes } from './xml.ts';

const SIMPLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/**
 * An EDTF date as attributes of a TEI `date`: a day, month or year as `when`, an interval of two as
 * `from` and `to`, a decade or century as `notBefore` and `notAfter`. What the dates of XML Schema
 * cannot say, such as a season, stays as it is in `when-custom`.
 */
export function dateAttributesOf(edtf: string): XmlAttributes {
  if (SIMPLE.test(edtf)) return { when: edtf };
  const [from = '', to = '', more] = edtf.split('/');
  if (more === undefined && SIMPLE.test(from) && SIMPLE.test(to)) return { from, to };
  if (/^\d{1,3}X{1,3}$/.test(edtf) && edtf.length === 4) {
    return { notBefore: edtf.replaceAll('X', '0'), notAfter: edtf.replaceAll('X', '9') };
  }
  return { 'when-custom': edtf, datingMethod: 'https://www.loc.gov/standards/datetime/' };
}
