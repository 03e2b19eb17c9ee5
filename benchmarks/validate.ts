// A validation script of the usual kind: twenty lines over the pages that are named, exit 1 for a defect.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

let defects = 0;
const report = (file: string, line: number, message: string) => {
  defects++;
  console.log(`${file}:${line} ${message}`);
};
for (const file of process.argv.slice(2)) {
  if (!/^.+@[\w-]{21}\.md$/.test(basename(file))) report(file, 1, 'unexpected file name');
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  if (!lines[0].startsWith('# ')) report(file, 1, 'no title');
  lines.forEach((line, index) => {
    if (line.startsWith('- [') && !/^- \[@[a-z]+@.+\]\(https?:\/\/\S+\)$/.test(line)) {
      report(file, index + 1, 'malformed resource');
    }
  });
}
process.exit(defects > 0 ? 1 : 0);
