import { message } from '../messages';
import { excludes, projectCheck } from './about-contract';
import { isRegistrationOnly } from './filing-number';
import { projectColumn } from './project';
import { own } from './unknown/rest';

const FIELD = 'filingNumber';

/** LG-M 三（五）: the model passed the national filing (备案); a registration is none (K8). */
export const nationalFiling = projectCheck(
  'national-filing',
  (_ctx, project, names) => {
    const params = { ...names(), column: projectColumn(project, FIELD) };
    const number = project.filingNumber;
    if (number === null || !isRegistrationOnly(number)) return null;
    return excludes(message('check.filing-registration', { ...params, number }), FIELD);
  },
  [own(FIELD)],
);
