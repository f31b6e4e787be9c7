// The text of workflows/README.md: what this folder is, and every pathway drawn from its own chart.
import { chart } from './accompagnementGlobal/chart.ts';
import { accompagnementGlobal } from './accompagnementGlobal/pathway.ts';
import { rules } from './accompagnementGlobal/rules.ts';
import { chart as crecheChart } from './creche/chart.ts';
import { creche } from './creche/pathway.ts';
import { crecheRules } from './creche/rules.ts';
import { chart as avipChart } from './crecheAvip/chart.ts';
import { crecheAvip } from './crecheAvip/pathway.ts';
import { avipRules } from './crecheAvip/rules.ts';
import { document } from './diagram.ts';
import { listRules } from './waitingList/rules.ts';

const introduction = `# workflows

Pure: what the professions and the law say. No clock, no chance, no input or output.

A **command** (infinitive) asks; \`decide\` answers with **facts** (past participle, versioned) or with a refusal.
The **chart** (XState) is over facts: it says which fact leads from which state to which, and what the state remembers.
Business words are French without accents; technical words are English.

This page is made by \`npm run charts\` from the charts themselves; a test fails when it is stale.`;

export const readme = `${[
  introduction,
  document(accompagnementGlobal, chart.arrows, rules),
  document(creche, crecheChart.arrows, crecheRules),
  document(crecheAvip, avipChart.arrows, { ...avipRules, ...listRules }),
].join('\n\n')}\n`;
