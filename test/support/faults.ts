import { watchFaults, type Fault } from '../../src/checks/guarded';

/**
 * The core keeps going when a piece of it fails. In a test that is a mistake of ours: it fails there, unless the test
 * brought the fault about and takes it.
 */
const met: Fault[] = [];
watchFaults((fault) => met.push(fault));

afterEach(() => {
  const [first] = takeFaults();
  if (first) throw first.error;
});

/** The faults since the start of the test, which are herewith expected. */
export function takeFaults(): Fault[] {
  return met.splice(0);
}
