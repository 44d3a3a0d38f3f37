/** Each test starts office.js anew; on a machine that is busy with other things that takes its time. */
jest.setTimeout(60_000);
