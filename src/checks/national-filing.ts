import { isDenied } from '../identity';
import { message } from '../messages';
import { atRisk, excludes, projectCheck } from './about-contract';
import { filingOf } from './certificate';
import { projectColumn } from './project';
import { own } from './unknown/rest';

const FIELD = 'filingNumber';

/** LG-M 三（五）: the model passed the national filing (备案); whether a registration (登记) will do is open (K8). */
export const nationalFiling = projectCheck(
  'national-filing',
  (ctx, project, names) => {
    const number = project.filingNumber;
    if (number === null) return null;
    const params = { ...names(), column: projectColumn(project, FIELD), number };
    const reading = filingOf(project);
    if (isDenied(reading)) return excludes(message('check.filing-denied', params), FIELD);
    if (reading.paper === 'registration') {
      return ctx.option('model.registrationCounts') === 'true'
        ? null
        : excludes(message('check.filing-registration', params), FIELD);
    }
    if (reading.says === 'other') return excludes(message('check.filing-foreign', params), FIELD);
    return reading.says === 'unclear' ? atRisk(message('check.filing-unclear', params), FIELD) : null;
  },
  [own(FIELD)],
);
