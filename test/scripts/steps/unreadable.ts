import { argv, stdout } from 'node:process';
import { readCuration } from '../../../scripts/steps/read-curation.ts';
import { readFolder } from '../../../scripts/steps/read-folder.ts';
import { readSiteFacts } from '../../../scripts/steps/site-config.ts';

// Reads a folder as a user who may not read all of it: the super-user may, and becomes nobody first. Answers what was
// read and what was turned away, as JSON.
const [folder = ''] = argv.slice(2);
if (process.getuid?.() === 0) process.seteuid?.('nobody');
const { files, problems } = readFolder(`${folder}/texts`);
const others = [...readCuration(folder).problems, ...readSiteFacts(folder).problems];
stdout.write(
  JSON.stringify({
    read: files.map(({ path, beside }) => [path, ...(beside ? [beside.path] : [])]),
    refused: [...problems, ...others].map(({ file, ruleId, reason }) => [file, ruleId, reason]),
  }),
);
