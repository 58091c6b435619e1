import { type Config, ConfigFault, parseConfig, VARIABLES } from '../config.ts';
import { type Finding, finding } from './finding.ts';

const found = finding('configuration');

type Looked = { findings: Finding[]; config: Config | null };

/** Everything that is wrong with the variables, one finding each; and with the Node they are read by. */
export const lookAtConfiguration = (
  readEnv: () => Record<string, string | undefined>,
  nodeVersion: string,
): Looked => {
  const node = isRecent(nodeVersion)
    ? found('ok', 'node-ok', nodeVersion)
    : found('fault', 'node-old', nodeVersion);
  try {
    const config = parseConfig(readEnv());
    const findings = [found('ok', 'configuration-ok', String(VARIABLES.length)), node];
    if (config.development) findings.push(found('warning', 'development'));
    return { config, findings };
  } catch (fault) {
    if (!(fault instanceof ConfigFault)) throw fault;
    const wrong = fault.faults.map(({ name, trouble }) =>
      found('fault', 'configuration-wrong', name, trouble),
    );
    return { config: null, findings: [...wrong, node, found('warning', 'configuration-first')] };
  }
};

/** 20.19, 22 and 24; odd ones between are let be. */
const isRecent = (version: string): boolean => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
};
