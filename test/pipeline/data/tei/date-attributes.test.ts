import { expect, it } from 'vitest';
import { dateAttributesOf } from '../../../../src/pipeline/data/tei/date-attributes.ts';

it.each([
  ['2016-12-15', { when: '2016-12-15' }],
  ['2016-12', { when: '2016-12' }],
  ['2016', { when: '2016' }],
  ['2016-12-03/2016-12-05', { from: '2016-12-03', to: '2016-12-05' }],
  ['199X', { notBefore: '1990', notAfter: '1999' }],
  ['18XX', { notBefore: '1800', notAfter: '1899' }],
])('says %s in attributes of XML Schema dates', (edtf, attributes) => {
  expect(dateAttributesOf(edtf)).toEqual(attributes);
});

it.each(['2016-21', '2016/..', '2016-12-XX', '2016/2017/2018'])(
  'keeps %s as EDTF, which XML Schema cannot say',
  (edtf) => {
    expect(dateAttributesOf(edtf)).toMatchObject({ 'when-custom': edtf });
  },
);
