import { expect, test } from 'vitest';
import { readTraining } from '../../../scripts/train/read-training.ts';

test('a folder without labelled texts is named, with what to do', () => {
  expect(() => readTraining('no/such/folder')).toThrow(/no\/such\/folder.*npm run train/);
});
